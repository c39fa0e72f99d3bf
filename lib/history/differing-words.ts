/** A run of words that the other text has too, or has not. */
export interface WordRun {
  readonly text: string;
  readonly isShared: boolean;
}

/** Texts with more words are shown without telling their words apart: the table grows with the product of both. */
const MOST_WORDS = 400;

/**
 * Two texts, each cut where they begin or cease to be alike: the longest common subsequence of their words (Wagner and Fischer
 * 1974). Case, quotation marks and points do not count. The runs of each, joined, are the text. O(words × words).
 */
export function differingWords(here: string, there: string): { here: WordRun[]; there: WordRun[] } {
  const [a, b] = [wordsOf(here), wordsOf(there)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return { here: [{ text: here, isShared: true }], there: [{ text: there, isShared: true }] };
  const [inA, inB] = commonWords(a, b);
  return { here: runsOf(a, inA), there: runsOf(b, inB) };
}

interface Word {
  /** With the white space behind it. */
  readonly printed: string;
  readonly key: string;
}

function wordsOf(text: string): Word[] {
  return (text.match(/(?:^\s*)?\S+\s*/gu) ?? []).map((printed) => ({
    printed,
    key: printed.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '') || printed.trim(),
  }));
}

/** For each word of both, whether it is among those they have in common. */
function commonWords(a: readonly Word[], b: readonly Word[]): [boolean[], boolean[]] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const [inA, inB] = [a.map(() => false), b.map(() => false)];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.key === b[j]?.key) inA[i++] = inB[j++] = true;
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [inA, inB];
}

function runsOf(words: readonly Word[], shared: readonly boolean[]): WordRun[] {
  const runs: WordRun[] = [];
  for (const [i, { printed }] of words.entries()) {
    const isShared = shared[i] ?? false;
    const last = runs.at(-1);
    if (last?.isShared === isShared) runs[runs.length - 1] = { text: last.text + printed, isShared };
    else runs.push({ text: printed, isShared });
  }
  return runs;
}
