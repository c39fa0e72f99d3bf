import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../paragraph.ts';
import { INVERTED, reachesOverVerb } from './read-closing-clauses.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../token-facts.ts';

/** After the speaker so many tokens may follow: when and where it was said. */
const MAX_TAIL = 8;
/**
 * The two towns share a wall, said **engineers**. · The wall will hold, **Lind** said, _noting_ that it is new. — who says
 * something at a sentence's end, or before a participle, is who stands beside that word, whoever was named before.
 */
export const nameClosingSpeakers: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const speaker = speakerBeside(reading, draft);
    return speaker ? { ...draft, source: [speaker] } : draft;
  });

function speakerBeside({ paragraphs }: Reading, { source, cue, content }: Draft): Place | null {
  const [first] = cue;
  const [own] = source;
  const facts = first && paragraphs[first.paragraph]?.facts;
  if (!facts || !own || source.length + cue.length > 2) return null;
  const found = speakerAfter(facts, first) ?? speakerBefore(facts, first);
  if (!found) return null;
  const speaker = { paragraph: first.paragraph, ...found };
  const isThere = own.paragraph === first.paragraph && own.from <= speaker.from && own.to >= speaker.to;
  // A source that reaches from another clause to the speaker is too long; one that explains the speaker is not.
  if (isThere && !reachesOverVerb(facts.paragraph.tokens.slice(own.from, speaker.from))) return null;
  return content.some((place) => place.paragraph === speaker.paragraph && meets(place, speaker))
    ? null
    : speaker;
}

function meets(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** “…, said experts.” */
function speakerAfter(facts: TokenFacts, { from, to }: Place): { from: number; to: number } | null {
  const { tokens, sentenceEnd } = facts.paragraph;
  if (to - from !== 1 || !INVERTED.test(tokens[from]?.lower ?? '') || !closesClause(facts, from - 1))
    return null;
  const end = (facts.phraseEnd[to + PAD] ?? 0) - PAD;
  const last = sentenceEnd[from] ?? tokens.length;
  if (end <= to || last - end > MAX_TAIL || (facts.phraseStart[to + PAD] ?? 0) - PAD !== to) return null;
  const isPlain = tokens.slice(end, last).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return isPlain ? { from: to, to: end } : null;
}

/** “…, Lind said, noting …” */
function speakerBefore(facts: TokenFacts, { from }: Place): { from: number; to: number } | null {
  const { tokens } = facts.paragraph;
  const participle = tokens[from];
  if (participle?.pos !== 'VERB' || !participle.lower.endsWith('ing') || tokens[from - 1]?.text !== ',')
    return null;
  const said = from - 2;
  if (!isReporting(facts, said) || (facts.phraseEnd[said - 1 + PAD] ?? 0) - PAD !== said) return null;
  const start = (facts.phraseStart[said - 1 + PAD] ?? 0) - PAD;
  return start > 0 && closesClause(facts, start - 1) ? { from: start, to: said } : null;
}

function isReporting({ paragraph, cueLevel }: TokenFacts, i: number): boolean {
  return (cueLevel[i + PAD] ?? 0) >= STRONG_CUE && paragraph.tokens[i]?.pos === 'VERB';
}

/** A comma or a closing mark, outside quotation marks. */
function closesClause({ paragraph: { tokens, quoteState } }: TokenFacts, i: number): boolean {
  return (
    quoteState[i] === QUOTE_STATE.closing ||
    (tokens[i]?.text === ',' && quoteState[i] === QUOTE_STATE.outside)
  );
}
