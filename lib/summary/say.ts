import type { Passage } from '../report/passage.ts';
import type { SummaryPart } from '../report/summary-sentence.ts';

/** A piece of a sentence on its way: words of the page (`printed`) keep their letters, ours begin the sentence with a capital. */
export interface Piece extends SummaryPart {
  readonly printed?: true;
}

/** Stands before a name that the text prints with it. */
export const ARTICLE = 'the ';

/** What stands in the gaps of a sentence: plain words, one piece, or several. */
export type Sayable = string | Piece | readonly Piece[];

/** A sentence with gaps: say`${share} of this story is other people’s words.` */
export function say(words: TemplateStringsArray, ...gaps: readonly Sayable[]): readonly Piece[] {
  return words.flatMap((text, i) => [{ text, passages: [] }, ...piecesOf(gaps[i] ?? '')]);
}

/** Words of ours that count something: a figure, a share, “three statements”. */
export function counted(text: string, passages: readonly Passage[]): Piece {
  return { text, passages };
}

/** Words of the page, letter by letter. */
export function printed(text: string, passages: readonly Passage[]): Piece {
  return { text, passages, printed: true };
}

/** Things with commas between, and a word before the last. */
export function joined(all: readonly Sayable[], comma: string, last: string): readonly Piece[] {
  return all.flatMap((one, i) => [
    ...piecesOf(i === 0 ? '' : i === all.length - 1 ? last : comma),
    ...piecesOf(one),
  ]);
}

function piecesOf(gap: Sayable): readonly Piece[] {
  if (typeof gap === 'string') return [{ text: gap, passages: [] }];
  return 'text' in gap ? [gap] : gap;
}

/** The parts of a finished sentence: neighbours that count nothing are one, and the first letter is a capital unless it is the page’s. */
export function finished(pieces: readonly Piece[]): readonly SummaryPart[] {
  const parts: SummaryPart[] = [];
  for (const { text, passages, printed: asPrinted } of pieces.filter((piece) => piece.text !== '')) {
    const last = parts.at(-1);
    // “Holt Jr.” at the end of a sentence has its full stop.
    const shown = text.startsWith('.') && last?.text.endsWith('.') === true ? text.slice(1) : text;
    if (shown === '') continue;
    const words = parts.length === 0 && asPrinted !== true ? capital(shown) : shown;
    if (last?.passages.length === 0 && passages.length === 0)
      parts[parts.length - 1] = { text: last.text + words, passages: [] };
    else parts.push({ text: words, passages });
  }
  return parts;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
