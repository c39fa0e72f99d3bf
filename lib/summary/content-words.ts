/** A word that carries content, with where it stands in its text. */
export interface ContentWord {
  readonly text: string;
  /** Lower case, without the commonest endings: “poisonings” and “poisoning” are one. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const EMPTY: ReadonlySet<string> = new Set(
  `the and for are was were has have had not but with from that this these those they them their there then than into onto over
  after before about amid says said say will would could should may might can its his her our your who whom what when where why
  how which while also just only more most very been being does did done get gets got make makes made new year years day days one
  two three four five six seven eight nine ten first last out off all any some such own same other`.split(
    /\s+/u,
  ),
);

/** The content words of a text. */
export function contentWords(text: string): ContentWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)).flatMap(
    (found): ContentWord[] => {
      const word = found[0].replace(/[’']s$/u, '');
      const lower = word.toLowerCase();
      if (lower.length < 3 || EMPTY.has(lower)) return [];
      return [{ text: word, stem: stemOf(lower), start: found.index, end: found.index + word.length }];
    },
  );
}

function stemOf(lower: string): string {
  return lower.length < 5
    ? lower.replace(/s$/u, '')
    : lower.replace(/(?:ings?|ed|es|s)$/u, '').replace(/e$/u, '');
}
