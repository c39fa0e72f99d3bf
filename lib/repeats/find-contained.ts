/** Words at its beginning by which a text is looked up in the others; shorter texts are looked up whole. */
const OPENING_WORDS = 5;
/** Texts that begin alike and are looked up at one place; bounds the work on hostile pages. */
const MAX_ALIKE = 16;
/** Base of the rolling hash. */
const BASE = 0x01000193;

/** Where a text stands inside another: positions among that one's words. */
export interface Containment {
  readonly text: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds, for each of `sought`, the first of `texts` that holds all its words in a row and that `fits`. Time grows with
 * the words of all texts together: every place is looked up once by a rolling hash of the next few words.
 */
export function findContained(
  sought: readonly Uint32Array[],
  texts: readonly Uint32Array[],
  fits: (sought: number, text: number) => boolean,
): (Containment | undefined)[] {
  const found = new Array<Containment | undefined>(sought.length);
  for (const length of new Set(sought.map((words) => Math.min(words.length, OPENING_WORDS)))) {
    if (length === 0) continue;
    const byOpening = new Map<number, number[]>();
    sought.forEach((words, i) => {
      if (Math.min(words.length, OPENING_WORDS) !== length) return;
      const opening = hashOf(words, 0, length);
      const alike = byOpening.get(opening);
      if (!alike) byOpening.set(opening, [i]);
      else if (alike.length < MAX_ALIKE) alike.push(i);
    });
    texts.forEach((words, text) => {
      forEachWindow(words, length, (from, hash) => {
        const likely = byOpening.get(hash);
        if (!likely) return;
        for (const i of likely) {
          const own = sought[i];
          if (found[i] !== undefined || !own || !fits(i, text) || !standsAt(own, words, from)) continue;
          found[i] = { text, from, to: from + own.length };
        }
      });
    });
  }
  return found;
}

function hashOf(words: Uint32Array, from: number, length: number): number {
  let hash = 0;
  for (let i = from; i < from + length; i++) hash = (Math.imul(hash, BASE) + (words[i] ?? 0)) >>> 0;
  return hash;
}

/** Calls back with the hash of every run of `length` words (Karp and Rabin 1987). */
function forEachWindow(words: Uint32Array, length: number, use: (from: number, hash: number) => void): void {
  if (words.length < length) return;
  let leaving = 1;
  for (let i = 1; i < length; i++) leaving = Math.imul(leaving, BASE);
  let hash = hashOf(words, 0, length);
  use(0, hash);
  for (let from = 1; from + length <= words.length; from++) {
    hash -= Math.imul(words[from - 1] ?? 0, leaving);
    hash = (Math.imul(hash, BASE) + (words[from + length - 1] ?? 0)) >>> 0;
    use(from, hash);
  }
}

function standsAt(sought: Uint32Array, words: Uint32Array, from: number): boolean {
  if (from + sought.length > words.length) return false;
  for (let i = 0; i < sought.length; i++) if (sought[i] !== words[from + i]) return false;
  return true;
}
