import { isAt, pos, printed, word } from '../../text/token-pattern.ts';
import { RELATIVE_PRONOUNS } from '../../text/closed-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { PAD, STRONG_CUE } from '../tagger/token-facts.ts';

/** “reported that” leaves little doubt; the judge knows only what the two looked like as one source. */
const RELAY_CERTAINTY = 0.8;

const VERB = pos('VERB', 'AUX');

/**
 * The Herald reported that Ana Ruiz | said | the dam was sound. — a source that reports, with a “that” after it, holds two who
 * speak: the first is who reports all the rest, and whose words those are stands inside them.
 */
export const splitRelays: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const [source, ...others] = draft.source;
    const [cue] = draft.cue;
    const [first] = draft.content;
    const last = draft.content.at(-1);
    if (!source || !cue || !first || !last || others.length > 0) return [draft];
    if ([cue, first, last].some(({ paragraph, from }) => paragraph !== source.paragraph || from < source.to))
      return [draft];
    const told = reportIn(reading, source);
    if (!told) return [draft];
    const certainty = Math.max(draft.certainty, RELAY_CERTAINTY);
    const outer: Draft = {
      source: [{ ...source, to: told.from }],
      cue: [told],
      content: [{ ...source, from: told.to, to: Math.max(last.to, cue.to) }],
      certainty,
      settled: true,
    };
    const inner = { ...source, from: told.to + 1 };
    return [outer, { ...draft, source: [inner], certainty, settled: true, parent: outer }];
  });

/** The verb between who reports and “that”; null where the words only tell of somebody: “Lind, who said that Hart”. */
function reportIn({ paragraphs }: Reading, { paragraph: number, from, to }: Place): Place | null {
  const facts = paragraphs[number]?.facts;
  if (!facts) return null;
  const { tokens } = facts.paragraph;
  for (let that = from + 2; that < to - 1; that++) {
    if (!isAt(tokens, that, word('that'))) continue;
    const verb = that - 1;
    const reports = isAt(tokens, verb, pos('VERB')) && (facts.cueLevel[verb + PAD] ?? 0) >= STRONG_CUE;
    const before = tokens.slice(from, verb);
    if (!reports || before.some(VERB) || before.some(word(RELATIVE_PRONOUNS))) return null;
    if (isAt(tokens, verb - 1, printed(','))) return null;
    return tokens.slice(that + 1, to).some(VERB) ? null : { paragraph: number, from: verb, to: that };
  }
  return null;
}
