import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import type { Paragraph } from '../paragraph.ts';

/** A subject longer than this is a clause of its own. */
const LONGEST_SUBJECT = 25;

/**
 * “**Mara Lind** held a call with Hugh Hill, _expressing_ …”: after a comma, “expressing” is what the subject of the
 * sentence does, not the name that happens to stand before the comma.
 */
export const participlesNameSubjects: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const subject = subjectInstead(reading, draft);
    return subject ? { ...draft, source: [subject] } : draft;
  });

function subjectInstead(reading: Reading, { source, cue }: Draft): Place | null {
  const [own] = source;
  const [first] = cue;
  if (!own || !first || source.length > 1 || own.paragraph !== first.paragraph || own.to > first.from)
    return null;
  const paragraph = reading.paragraphs[own.paragraph]?.facts.paragraph;
  const participle = paragraph?.tokens[first.from];
  if (!paragraph || participle?.pos !== 'VERB' || !participle.lower.endsWith('ing')) return null;
  const beforeCue = paragraph.tokens[first.from - 1]?.text === ',' ? first.from - 1 : -1;
  // Only a source that ends at that comma can be the wrong one.
  if (beforeCue < 0 || own.to < beforeCue) return null;
  return subjectBefore(paragraph, own.from, own.paragraph);
}

/** The words before the sentence's first verb, an opening phrase and its comma left out; null when that verb is not there. */
function subjectBefore(paragraph: Paragraph, limit: number, number: number): Place | null {
  const start = paragraph.sentenceStart[limit] ?? 0;
  let from = start;
  for (let i = start; i < limit; i++) {
    const token = paragraph.tokens[i];
    if (token?.text === ',') from = i + 1;
    if (token?.pos !== 'VERB' && token?.pos !== 'AUX') continue;
    const words = paragraph.tokens.slice(from, i);
    const names = words.some(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON');
    return names && words.length <= LONGEST_SUBJECT ? { paragraph: number, from, to: i } : null;
  }
  return null;
}
