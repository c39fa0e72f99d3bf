/** Words of a block: those that are cut out together. */
const BLOCK_BITS = 5;
const BLOCK = 2 ** BLOCK_BITS;

/** A long list of words as one string. */
export interface WordPack {
  /** The words in the order of their lower-case forms (the first stands apart), empty for those in `wide`. */
  readonly words: string;
  readonly separator: string;
  readonly size: number;
  /** Where each block begins in `words`, and behind the last the place where one more would. */
  readonly starts: Uint32Array;
  /** The first word of each block in lower case; empty for the first block. */
  readonly firsts: readonly string[];
  /** Words with characters that would make the whole string wider, by their places. */
  readonly wide: readonly (readonly [number, string])[];
}

/** Packs a list that is sorted by lower case, its first word apart. Throws a RangeError when it is not, or holds a word twice. */
export function packWords(
  list: readonly string[],
  separator: string,
  isWide: (word: string) => boolean,
): WordPack {
  const lower = list.map((word) => word.toLowerCase());
  lower.forEach((word, i) => {
    if (i > 1 && word < (lower[i - 1] ?? '')) throw new RangeError(`Expected “${word}” in its order`);
  });
  if (new Set(list).size !== list.length) throw new RangeError('Expected each word once');
  const narrow = list.map((word) => (isWide(word) ? '' : word));
  const starts = [];
  let at = 0;
  for (const [i, word] of narrow.entries()) {
    if (i % BLOCK === 0) starts.push(at);
    at += word.length + separator.length;
  }
  return {
    words: narrow.join(separator),
    separator,
    size: list.length,
    starts: Uint32Array.from([...starts, at]),
    firsts: lower.filter((_, i) => i % BLOCK === 0).map((word, i) => (i === 0 ? '' : word)),
    wide: list.flatMap((word, i) => (isWide(word) ? [[i, word] as const] : [])),
  };
}

/**
 * A long list of words, and where each of them stands in it. Nothing is made when it is: words are cut out of one string, a block at
 * a time, when they are asked for, and found by halving. A background that starts anew for a click needs one in a hundred of them.
 */
export class PackedWords {
  readonly #packed: WordPack;
  readonly #blocks: (string[] | undefined)[] = [];
  readonly #wide: ReadonlyMap<number, string>;
  /** What was asked before, and what was added: −1 for words that are not there. */
  readonly #places: Map<string, number>;
  readonly #added: string[] = [];

  constructor(packed: WordPack) {
    this.#packed = packed;
    this.#wide = new Map(packed.wide);
    this.#places = new Map(packed.wide.map(([at, word]) => [word, at]));
  }

  get length(): number {
    return this.#packed.size + this.#added.length;
  }

  at(index: number): string | undefined {
    if (index >= this.#packed.size) return this.#added[index - this.#packed.size];
    return this.#wide.get(index) ?? this.#block(index >> BLOCK_BITS)[index & (BLOCK - 1)];
  }

  /** The place of a word. */
  get(word: string): number | undefined {
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.#find(word);
      this.#places.set(word, place);
    }
    return place === -1 ? undefined : place;
  }

  /** Says where a word stands that was pushed. */
  set(word: string, index: number): void {
    this.#places.set(word, index);
  }

  /** Adds a word at the end. @returns how many there are now */
  push(word: string): number {
    this.#added.push(word);
    return this.length;
  }

  #block(number: number): string[] {
    const { words, separator, starts } = this.#packed;
    return (this.#blocks[number] ??= words
      .slice(starts[number], (starts[number + 1] ?? 0) - separator.length)
      .split(separator));
  }

  #find(word: string): number {
    // What stands in the string for a wide word.
    if (word === '') return -1;
    const { firsts } = this.#packed;
    const lower = word.toLowerCase();
    let [from, to] = [0, firsts.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((firsts[middle] ?? '') <= lower) from = middle + 1;
      else to = middle;
    }
    // Words that differ in capitals alone may stand on both sides of a border.
    for (let number = from - 1; number >= 0; number--) {
      const place = this.#block(number).indexOf(word);
      if (place !== -1) return number * BLOCK + place;
      if (firsts[number] !== lower) break;
    }
    return this.#block(0)[0] === word ? 0 : -1;
  }
}
