import type { Article, Block, TextSpan } from '../text/article.ts';

/** The letters and figures of a text without case, accents, marks and spaces, and where each of them stands. */
interface BareText {
  readonly letters: string;
  readonly at: readonly number[];
}

/** Looks words up in a text; null where they do not stand. */
export type FindWords = (words: string) => TextSpan | null;

/**
 * Makes a function that finds words however they are printed: “Meth. We’re on it.” is "meth, we're on it" too, also where it is
 * two sentences of the text. Words left out by “…” may be any. Running text comes before headings and captions; the headline
 * and copies of it, links and what is hidden are no text.
 */
export function wordsInAnyForm({ title, blocks }: Article, running: ReadonlySet<number>): FindWords {
  let read: readonly { readonly block: Block; readonly bare: BareText }[] | null = null;
  return (words) => {
    const parts = words
      .split(/…|\.{3,}|\[[^[\]]*\]/u)
      .map((part) => bareText(part).letters)
      .filter((letters) => letters !== '');
    if (parts.length === 0) return null;
    const headline = bareText(title).letters;
    read ??= blocks
      .filter(({ kind }) => !NO_TEXT.has(kind))
      .sort((a, b) => Number(running.has(b.id)) - Number(running.has(a.id)))
      .map((block) => ({ block, bare: bareText(block.text) }))
      .filter(({ bare }) => !bare.letters.includes(headline));
    for (const { block, bare } of read) {
      const found = placeOf(parts, bare, block.text);
      if (found) return { block: block.id, ...found };
    }
    return null;
  };
}

const NO_TEXT: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'headline',
  'byline',
  'date',
  'links',
  'promo',
  'hidden',
  'duplicate',
]);

function bareText(text: string): BareText {
  let letters = '';
  const at: number[] = [];
  let place = 0;
  for (const sign of text) {
    const bare = sign
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    letters += bare;
    at.push(...Array.from({ length: bare.length }, () => place));
    place += sign.length;
  }
  return { letters, at };
}

/** All parts in their order, each from the beginning of a word to the end of one. */
function placeOf(
  parts: readonly string[],
  { letters, at }: BareText,
  text: string,
): { readonly start: number; readonly end: number } | null {
  let start: number | null = null;
  let end = 0;
  let from = 0;
  for (const part of parts) {
    let found = letters.indexOf(part, from);
    while (found !== -1 && !areWords(text, at[found] ?? 0, at[found + part.length - 1] ?? 0))
      found = letters.indexOf(part, found + 1);
    if (found === -1) return null;
    start ??= at[found] ?? 0;
    from = found + part.length;
    end = (at[from - 1] ?? 0) + 1;
  }
  return { start: start ?? 0, end };
}

function areWords(text: string, first: number, last: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, first)) && !/^[\p{L}\p{N}]/u.test(text.slice(last + 1));
}
