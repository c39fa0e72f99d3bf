import { wordHashes, wordOffsets } from '../repeats/word-hashes.ts';

/** The same words of the same speaker, printed at different length or with words changed. */
export interface CutQuote {
  readonly here: string;
  readonly there: string;
  /** The words both have in a row, as printed here: the longest such run. */
  readonly shared: string;
  readonly cut: 'here' | 'there' | 'both';
}

/** Words in a row that two quotes must share. Fewer are set phrases (“as soon as possible”), more miss short quotes. */
const SHARED_WORDS = 6;

/**
 * Pairs of quotes that are the same statement cut differently; equal ones are left out. Both lists are one speaker's, so that
 * only few quotes are compared with few.
 */
export function findCutQuotes(here: readonly string[], there: readonly string[]): CutQuote[] {
  const own = here.map((text) => ({ text, words: wordHashes(text) }));
  const runs = new Set(own.flatMap(({ words }) => runsOf(words)));
  const others = there
    .map((text) => ({ text, words: wordHashes(text) }))
    .filter(({ words }) => runsOf(words).some((run) => runs.has(run)));
  return own.flatMap(({ text, words }) =>
    others.flatMap((other): CutQuote[] => {
      const { from, length } = longestRun(words, other.words);
      if (length < SHARED_WORDS) return [];
      const [wholeHere, wholeThere] = [length === words.length, length === other.words.length];
      if (wholeHere && wholeThere) return [];
      const shared = wordsAt(text, from, length);
      const cut = wholeHere ? 'here' : wholeThere ? 'there' : 'both';
      return [{ here: text, there: other.text, shared, cut }];
    }),
  );
}

/** Each run of as many words as two quotes must share, hashed: most quotes have none in common and need no comparison. */
function runsOf(words: Uint32Array): number[] {
  return Array.from({ length: Math.max(0, words.length - SHARED_WORDS + 1) }, (_, from) =>
    words.subarray(from, from + SHARED_WORDS).reduce((hash, word) => Math.imul(hash ^ word, 0x9e3779b1), 0),
  );
}

/** The longest run of words that both have: along each way of laying one beside the other. */
function longestRun(a: Uint32Array, b: Uint32Array): { from: number; length: number } {
  let [from, length] = [0, 0];
  for (let shift = 1 - b.length; shift < a.length; shift++) {
    let run = 0;
    for (let i = Math.max(0, shift); i < a.length && i - shift < b.length; i++) {
      run = a[i] === b[i - shift] ? run + 1 : 0;
      if (run > length) [from, length] = [i - run + 1, run];
    }
  }
  return { from, length };
}

function wordsAt(text: string, from: number, length: number): string {
  const offsets = wordOffsets(text);
  return text.slice(offsets[from]?.[0] ?? 0, offsets[from + length - 1]?.[1] ?? text.length);
}
