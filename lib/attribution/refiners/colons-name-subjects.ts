import { printed } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { subjectBefore } from '../subject-before.ts';

/**
 * “**The mayor** addressed _the crowd_: “The bridge is open.”” · “**The judge** was blunt with _the lawyers_: “You are late.””: where
 * nothing but a colon says who speaks, it is the subject of the sentence, not whoever stands before the colon.
 */
export const colonsNameSubjects: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const subject = subjectOf(reading, draft);
    return subject ? { ...draft, source: [subject] } : draft;
  });

function subjectOf(reading: Reading, { source, cue }: Draft): Place | null {
  const [colon, another] = cue;
  const last = source.at(-1);
  const paragraph = colon && reading.paragraphs[colon.paragraph]?.facts.paragraph;
  if (!paragraph || another || last?.paragraph !== colon.paragraph) return null;
  const [mark] = paragraph.tokens.slice(colon.from, colon.to);
  if (!mark || colon.to - colon.from > 1 || !printed(':')(mark) || last.to > colon.from) return null;
  return subjectBefore(paragraph, last.from, colon.paragraph);
}
