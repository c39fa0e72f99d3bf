/** Numbers for feature hashes: counts them, keeps the frequent ones, and turns hashes into dense ids. */
export class FeatureIndex {
  readonly #keys: Int32Array;
  readonly #counts: Uint16Array;
  readonly #lastArticle: Uint16Array;
  readonly #mask: number;
  readonly #shift: number;
  #ids: Int32Array | null = null;
  /** The hash of each id, once `keep` was called. */
  hashes: Int32Array = new Int32Array(0);

  constructor(bits = 25) {
    const size = 2 ** bits;
    this.#mask = size - 1;
    this.#shift = 30 - bits;
    this.#keys = new Int32Array(size);
    this.#counts = new Uint16Array(size);
    this.#lastArticle = new Uint16Array(size);
  }

  /** Counts a feature once for each article it stands in. */
  count(hash: number, article: number): void {
    const slot = this.#slot(hash);
    this.#keys[slot] = hash + 1;
    if (this.#lastArticle[slot] === article + 1) return;
    this.#lastArticle[slot] = article + 1;
    if ((this.#counts[slot] ?? 0) < 65535) this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
  }

  /** Keeps the features that stand in at least so many articles; returns how many there are. */
  keep(atLeast: number): number {
    const ids = new Int32Array(this.#keys.length).fill(-1);
    const kept: [slot: number, count: number][] = [];
    this.#counts.forEach((count, slot) => {
      if (count >= atLeast) kept.push([slot, count]);
    });
    kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    this.hashes = new Int32Array(kept.length);
    kept.forEach(([slot], id) => {
      ids[slot] = id;
      this.hashes[id] = (this.#keys[slot] ?? 1) - 1;
    });
    this.#ids = ids;
    return kept.length;
  }

  /** The dense id of a feature, -1 when it was not kept. */
  idOf(hash: number): number {
    return this.#ids?.[this.#slot(hash)] ?? -1;
  }

  #slot(hash: number): number {
    let slot = hash >>> this.#shift;
    for (;;) {
      const key = this.#keys[slot] ?? 0;
      if (key === 0 || key === hash + 1) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}
