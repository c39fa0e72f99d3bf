import { either, isAt, matchAt, maybe, pos, word } from '../../text/token-pattern.ts';
import { RELATIVE_PRONOUNS, SUBORDINATORS } from '../../text/closed-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE } from '../tagger/token-facts.ts';

const WHO = word('who');
/** What is asked or wanted, “not to be named”, holds no statement. */
const INFINITIVE = [maybe(word('not')), word('to')];
const OWN_CLAUSE = either(word(RELATIVE_PRONOUNS, SUBORDINATORS, 'what'), pos('SCONJ'));
const PAST = /(?:ed|said|told|wrote)$/u;

/**
 * “It leaks,” an engineer who | asked | not to be named told the Post. — a clause that tells of who speaks holds no cue when a word
 * that reports follows it and what is said stands before it, or the clause tells of a wish: “who asked not to be named”.
 */
export const readPastClauses: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const [source, ...others] = draft.source;
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    if (!paragraph || !source || others.length > 0 || source.paragraph !== cue.paragraph) return draft;
    const { tokens } = paragraph;
    const who = cue.from - 1;
    if (source.to > cue.from || source.from > who || !isAt(tokens, who, WHO)) return draft;
    const before = draft.content.filter((place) => place.from < source.from);
    const after = draft.content.find((place) => place.from >= cue.to);
    if (after && after.from > cue.to) return draft;
    if (before.length === 0 && matchAt(tokens, cue.to, INFINITIVE) === null) return draft;
    const told = reportAfter(reading, cue);
    if (!told) return draft;
    const rest = after && before.length === 0 && after.to > told.to ? [{ ...after, from: told.to }] : [];
    const content = [...before, ...rest];
    return content.length > 0
      ? { ...draft, source: [{ ...source, to: told.from }], cue: [told], content }
      : draft;
  });

/** The next word in the past that reports, in the cue's sentence and in no clause below the cue's own. */
function reportAfter({ paragraphs }: Reading, { paragraph: number, to }: Place): Place | null {
  const facts = paragraphs[number]?.facts;
  if (!facts) return null;
  const { tokens, sentenceEnd, quoteState } = facts.paragraph;
  const end = sentenceEnd[to - 1] ?? to;
  for (let i = to; i < end; i++) {
    if (quoteState[i] !== QUOTE_STATE.outside || isAt(tokens, i, OWN_CLAUSE)) return null;
    const reports = isAt(tokens, i, pos('VERB')) && (facts.cueLevel[i + PAD] ?? 0) >= STRONG_CUE;
    const past = isAt(tokens, i, ({ lower }) => PAST.test(lower));
    if (reports && past && !isAt(tokens, i - 1, pos('AUX', 'PART')))
      return { paragraph: number, from: i, to: i + 1 };
  }
  return null;
}
