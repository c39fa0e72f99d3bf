import { either, isAt, matchAt, maybe, pos, printed, some, word } from '../../text/token-pattern.ts';
import { ARTICLES, DAYS, RELATIVE_PRONOUNS } from '../../text/closed-classes.ts';
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
    const draft = withoutWhen(
      reading,
      withoutDay(
        reading,
        withoutAs(
          reading,
          withoutRelay(reading, withApposition(reading, withClosingApposition(reading, given))),
        ),
      ),
    );
    const [source] = draft.source;
    if (!source || source.paragraph !== draft.cue[0]?.paragraph) return draft;
    const from = beginning(reading, draft, source);
    const whole =
      from < source.from ? { ...draft, source: [{ ...source, from }, ...draft.source.slice(1)] } : draft;
    return afterSubordinator(reading, whole);
  });

/** “The dam leaks, according to Lind, director of the works.”: what explains the name at the end is no content. */
function withClosingApposition(reading: Reading, draft: Draft): Draft {
  const [source, ...otherSources] = draft.source;
  const tokens = source && reading.paragraphs[source.paragraph]?.facts.paragraph.tokens;
  if (!tokens || draft.content.length < 2 || !isAt(tokens, source.to, printed(','))) return draft;
  if (!isAt(tokens, source.from - 1, word('to')) || !isAt(tokens, source.from - 2, word('according')))
    return draft;
  const behind = draft.content.find(
    ({ paragraph, from }) => paragraph === source.paragraph && from === source.to + 1,
  );
  if (!behind || tokens.slice(behind.from, behind.to).some(VERB)) return draft;
  if (!isAt(tokens, behind.from, either(word(ARTICLES), pos('NOUN', 'PROPN', 'ADJ')))) return draft;
  if (behind.to < tokens.length && !isAt(tokens, behind.to, printed('.', '!', '?'))) return draft;
  return {
    ...draft,
    source: [{ ...source, to: behind.to }, ...otherSources],
    content: draft.content.filter((place) => place !== behind),
  };
}

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

/** “The toll rose after officials announced …”: who announces stands behind the last “after”. */
function afterSubordinator(reading: Reading, draft: Draft): Draft {
  const [source, ...others] = draft.source;
  const [cue] = draft.cue;
  const tokens = source && reading.paragraphs[source.paragraph]?.facts.paragraph.tokens;
  if (!tokens || !cue || cue.from < source.to || others.length > 0) return draft;
  const last = tokens
    .slice(source.from, source.to)
    .findLastIndex(word('after', 'when', 'because', 'while', 'although', 'since'));
  const from = source.from + last + 1;
  const before = tokens.slice(source.from, from - 1);
  const isClause = last > 1 && before.some(VERB) && !before.some(word(RELATIVE_PRONOUNS)) && from < source.to;
  if (!isClause || tokens.slice(from, source.to).some(VERB)) return draft;
  return { ...draft, source: [{ ...source, from }] };
}

/**
 * “According to the Post, Mara Lind said …” · “This caused problems for the House, as some experts said …”: where two are found, who
 * stands before the verb is the speaker.
 */
function withoutRelay(reading: Reading, draft: Draft): Draft {
  const [relay, speaker, ...others] = draft.source;
  const [cue] = draft.cue;
  const tokens = relay && reading.paragraphs[relay.paragraph]?.facts.paragraph.tokens;
  if (!tokens || !speaker || others.length > 0 || cue?.from !== speaker.to) return draft;
  const before = isAt(tokens, relay.from - 1, word(ARTICLES)) ? relay.from - 2 : relay.from - 1;
  const isRelay = isAt(tokens, before, word('to')) && isAt(tokens, before - 1, word('according'));
  const isOwnClause = isAt(
    tokens,
    speaker.from - 1,
    word('as', 'since', 'because', 'while', 'after', 'when'),
  );
  return isRelay || (isOwnClause && relay.to < speaker.from) ? { ...draft, source: [speaker] } : draft;
}

/** “Mara Lind (D-Almen) said Friday.”: no day says anything; who stands before the verb does. */
function withoutDay(reading: Reading, draft: Draft): Draft {
  const [source, ...others] = draft.source;
  const [cue] = draft.cue;
  const facts = source && reading.paragraphs[source.paragraph]?.facts;
  if (!facts || others.length > 0 || cue?.paragraph !== source.paragraph || cue.to !== source.from)
    return draft;
  const { tokens } = facts.paragraph;
  if (source.to !== source.from + 1 || !isAt(tokens, source.from, word(DAYS))) return draft;
  let last = cue.from - 1;
  // “(D-Almen)”
  if (isAt(tokens, last, printed(')'))) while (last > 0 && !isAt(tokens, last + 1, printed('('))) last--;
  const from = phraseStart(facts, last, last + 1);
  return from <= last && tokens.slice(from, last + 1).some(pos('PROPN', 'NOUN', 'PRON'))
    ? { ...draft, source: [{ ...source, from, to: last + 1 }] }
    : draft;
}

/** “on Sunday”, “late Tuesday”, “last week”, “later” */
const WHEN = [
  some(word('on', 'late', 'early', 'just', 'this', 'last', 'by', 'earlier', 'since', 'also'), 0, 3),
  either(
    word(DAYS),
    word('week', 'month', 'year', 'later', 'morning', 'evening', 'afternoon', 'night', 'also'),
  ),
  maybe(word('morning', 'evening', 'afternoon', 'night')),
];

/** “The ministry on Sunday confirmed”: when it was said is no part of who said it. */
function withoutWhen(reading: Reading, draft: Draft): Draft {
  const [source, ...others] = draft.source;
  const [cue] = draft.cue;
  const tokens = source && reading.paragraphs[source.paragraph]?.facts.paragraph.tokens;
  if (!tokens || !cue || cue.from < source.to) return draft;
  for (let i = Math.max(source.from + 1, source.to - 4); i < source.to; i++) {
    if (matchAt(tokens, i, WHEN, source.to)?.to !== source.to) continue;
    // “the events of Monday”, “a poll released Friday”; but “Lind this week” is Lind.
    const isNamed = isAt(tokens, i - 1, pos('PROPN'));
    if (
      (isAt(tokens, i, word('this', 'last', 'by', 'since')) && !isNamed) ||
      isAt(tokens, i - 1, either(pos('VERB'), word('of', 'for', 'at', 'the')))
    )
      return draft;
    return { ...draft, source: [{ ...source, to: i }, ...others] };
  }
  return draft;
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
  const told = beforeClause(facts, from);
  if (told >= start && !taken.some((place) => told < place.to && place.from < from)) from = told;
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
  // “Lind, joined by two neighbours, said”
  if (before < from - 2 && tokens[before]?.text === ',') before--;
  return phraseStart(facts, before, from);
}

/** Words of a clause that tells who somebody is. */
const MAX_CLAUSE_TOKENS = 30;
const IS = word('is', 'was', 'are', 'were', 'became');

/** “Lind, who built the mill and is now head of the works, said”: the name before “who” speaks; the same place without such a clause. */
function beforeClause(facts: TokenFacts, from: number): number {
  const { tokens } = facts.paragraph;
  let verb = from - 1;
  while (isAt(tokens, verb, either(pos('ADV', 'DET')))) verb--;
  if (!isAt(tokens, verb, IS)) return from;
  for (let i = verb - 1; i > Math.max(0, verb - MAX_CLAUSE_TOKENS); i--) {
    if (isAt(tokens, i, word('who')))
      return phraseStart(facts, tokens[i - 1]?.text === ',' ? i - 2 : i - 1, from);
    if (isAt(tokens, i, pos('PUNCT'))) return from;
  }
  return from;
}

function phraseStart(facts: TokenFacts, token: number, otherwise: number): number {
  return token >= 0 && (facts.phraseEnd[token + PAD] ?? 0) > 0
    ? (facts.phraseStart[token + PAD] ?? 0) - PAD
    : otherwise;
}
