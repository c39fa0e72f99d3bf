import { isAt, pos, word } from '../../text/token-pattern.ts';
import { RELATIVE_PRONOUNS } from '../../text/word-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { PAD } from '../tagger/token-facts.ts';
import type { TokenFacts } from '../tagger/token-facts.ts';

/** Sources are not followed to the left any farther than this. */
const MAX_STEPS = 40;
const MAX_APPOSITION_TOKENS = 14;
const VERB = pos('VERB', 'AUX');

/**
 * Analysts reached by the Post said … · An engineer at the works in Leeds said … — a source that hangs on a preposition, or
 * that is only the “who” of a clause, begins with the noun phrase it belongs to.
 */
export const completeSources: Refiner = (reading, drafts) =>
  drafts.map((given) => {
    const draft = withoutAs(reading, withApposition(reading, given));
    const [source] = draft.source;
    if (!source || source.paragraph !== draft.cue[0]?.paragraph) return draft;
    const from = beginning(reading, draft, source);
    return from < source.from ? { ...draft, source: [{ ...source, from }, ...draft.source.slice(1)] } : draft;
  });

/** “According to Lind, director of the works, the dam leaks.”: what explains the name is no content. */
function withApposition(reading: Reading, draft: Draft): Draft {
  const [source] = draft.source;
  const [content, ...others] = draft.content;
  const tokens = source && reading.paragraphs[source.paragraph]?.facts.paragraph.tokens;
  if (!tokens || content?.paragraph !== source.paragraph) return draft;
  if (
    source.to > content.from ||
    tokens[content.from - 1]?.text !== ',' ||
    tokens[source.from - 1]?.lower !== 'to'
  )
    return draft;
  const part = tokens.slice(content.from, Math.min(content.to, content.from + MAX_APPOSITION_TOKENS));
  const end = part.findIndex(({ text }) => text === ',');
  const first = part[0];
  if (end < 1 || !first || first.pos === 'PRON' || part.slice(0, end).some(VERB)) return draft;
  const comma = content.from + end;
  if (!tokens.slice(comma + 1, content.to).some(VERB)) return draft;
  // A list, “dams, weirs and locks are safe”, goes on; an apposition does not.
  if (tokens.slice(comma, content.to).findIndex(pos('CCONJ')) === 2) return draft;
  return {
    ...draft,
    source: [{ ...source, to: comma }, ...draft.source.slice(1)],
    content: [{ ...content, from: comma + 1 }, ...others],
  };
}

/** “cited an official as saying”: the “as” belongs to the cue. */
function withoutAs(reading: Reading, draft: Draft): Draft {
  const [source, ...others] = draft.source;
  const tokens = source && reading.paragraphs[source.paragraph]?.facts.paragraph.tokens;
  if (!tokens || source.to - source.from < 2 || tokens[source.to - 1]?.lower !== 'as') return draft;
  return { ...draft, source: [{ ...source, to: source.to - 1 }, ...others] };
}

function beginning(reading: Reading, draft: Draft, source: Place): number {
  const facts = reading.paragraphs[source.paragraph]?.facts;
  if (!facts) return source.from;
  const { tokens, sentenceStart } = facts.paragraph;
  const taken = [...draft.cue, ...draft.content].filter(({ paragraph }) => paragraph === source.paragraph);
  const start = sentenceStart[source.from] ?? source.from;
  let { from } = source;
  if (isAt(tokens, from, word(RELATIVE_PRONOUNS))) {
    // “…, an engineer who built it”: the phrase before the pronoun, a comma left out.
    const before = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
    from = phraseStart(facts, before, from);
  }
  for (let step = 0; step < MAX_STEPS && from > start; step++) {
    const next = stepLeft(facts, from);
    if (next === from || next < start || taken.some((place) => next < place.to && place.from < from)) break;
    from = next;
  }
  return from;
}

/** Over “at”, “reached by” and the noun phrase before them; the same place when the source begins here. */
function stepLeft(facts: TokenFacts, from: number): number {
  const { tokens } = facts.paragraph;
  if (tokens[from - 1]?.pos !== 'ADP' || /^(?:accord|accordin)/u.test(tokens[from - 2]?.lower ?? ''))
    return from;
  let before = from - 2;
  if (tokens[before]?.pos === 'VERB' && /(?:ed|en|ing)$/u.test(tokens[before]?.lower ?? '')) before--;
  return phraseStart(facts, before, from);
}

function phraseStart(facts: TokenFacts, token: number, otherwise: number): number {
  return token >= 0 && (facts.phraseEnd[token + PAD] ?? 0) > 0
    ? (facts.phraseStart[token + PAD] ?? 0) - PAD
    : otherwise;
}
