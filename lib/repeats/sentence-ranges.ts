/** A full stop, its closing marks, white space, and after it what can begin a sentence. */
const SEAM = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]*[\p{Lu}\p{N}])/gu;
/** “Dr. Moor”, “J. Feld”, “the U.S. Senate”, “on Nov. 3”: the stop belongs to the word. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mrs?|Ms|Drs?|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
const LONGEST_ABBREVIATION = 7;

/**
 * Where the sentences of a text stand, as UTF-16 offsets without the white space between them. Cheaper and coarser than
 * `readText` of `lib/text/nlp.ts`: made for comparing texts with each other, where the same words are cut the same way.
 */
export function sentenceRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of text.matchAll(SEAM)) {
    const stop = match.index + 1;
    if (
      match[0].startsWith('.') &&
      ABBREVIATION.test(text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop))
    )
      continue;
    ranges.push([start, match.index + match[0].trimEnd().length]);
    start = match.index + match[0].length;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}
