import type { PrintedAgain } from '../repeats/find-printed-again.ts';
import type { Article } from '../text/article.ts';
import type { Correction } from './correction.ts';
import { overlapShare } from './overlap-share.ts';
import { anchorableText } from './text-anchor.ts';

/** The entries of the list of loaded words that the reader has dismissed. */
export function dismissedWords(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.flatMap((made) => (made.kind === 'dismiss-word' ? [made.entry] : [])));
}

/** A passage is the one dismissed when it shares at least this part of its words with it. */
const SAME_PASSAGE = 0.5;

/** What is printed again without the repeats the reader has dismissed, and which dismissals do not find their place. */
export function dismissRepeats(
  again: PrintedAgain,
  article: Article,
  corrections: readonly Correction[],
): { readonly again: PrintedAgain; readonly unplaced: readonly number[] } {
  const made = corrections.flatMap((correction, number) =>
    correction.kind === 'dismiss-repeat' ? [{ number, correction }] : [],
  );
  if (made.length === 0) return { again, unplaced: [] };
  const text = anchorableText(article, new Set(), () => true);
  const unplaced: number[] = [];
  let { repeats, passages } = again;
  for (const { number, correction } of made) {
    const at = correction.at.flatMap((anchor) => text.find(anchor));
    const blocks = new Set(at.map(({ block }) => block));
    const before = repeats.length + passages.length;
    if (correction.what === 'repeat')
      repeats = repeats.filter(
        ({ first, copies }) => ![first, ...copies].flat().some((id) => blocks.has(id)),
      );
    else
      passages = passages.filter(
        ({ first, copies }) =>
          ![first, ...copies].some((printed) => overlapShare(printed, at) >= SAME_PASSAGE),
      );
    if (repeats.length + passages.length === before) unplaced.push(number);
  }
  return { again: { repeats, passages }, unplaced };
}
