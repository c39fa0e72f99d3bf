/** A word: letters and digits, with inner hyphens, dots, commas or apostrophes (“US-led”, “3.5”, “don’t”). */
const WORD = /[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*/gu;

/** How many words stand in a text. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Offsets (UTF-16) at which the words of a text begin. */
export function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(WORD), (match) => match.index);
}
