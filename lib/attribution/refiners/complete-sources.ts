import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { PAD } from '../token-facts.ts';
import type { TokenFacts } from '../token-facts.ts';

/** Sources are not followed to the left any farther than this. */
const MAX_STEPS = 40;
const RELATIVE = /^(?:who|which|that|whom|whose)$/iu;

/**
 * Analysts reached by the Post said … · An engineer at the works in Leeds said … — a source that hangs on a preposition, or
 * that is only the “who” of a clause, begins with the noun phrase it belongs to.
 */
export const completeSources: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const [source] = draft.source;
    if (!source || source.paragraph !== draft.cue[0]?.paragraph) return draft;
    const from = beginning(reading, draft, source);
    return from < source.from ? { ...draft, source: [{ ...source, from }, ...draft.source.slice(1)] } : draft;
  });

function beginning(reading: Reading, draft: Draft, source: Place): number {
  const facts = reading.paragraphs[source.paragraph]?.facts;
  if (!facts) return source.from;
  const { tokens, sentenceStart } = facts.paragraph;
  const taken = [...draft.cue, ...draft.content].filter(({ paragraph }) => paragraph === source.paragraph);
  const start = sentenceStart[source.from] ?? source.from;
  let { from } = source;
  if (source.to - from === 1 && RELATIVE.test(tokens[from]?.text ?? '')) {
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
