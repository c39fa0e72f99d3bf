import { shingleCounts } from './shingles.ts';

/** Places kept for a shingle: one that stands in more says little about any two of them, and the first ones are enough. */
const KEPT_PLACES = 24;
/** Shingles in up to so many places are looked at first, then those in up to the next number, then the others. */
const RARITIES = [0, 2, 6, KEPT_PLACES, Infinity] as const;
/** Places looked at for one text. More finds copies that share nothing rare with their original, and costs time on texts that all begin alike. */
const LOOKED_AT = 128;
/** Places that are handed on to be compared word by word. */
const COMPARED = 4;
/** A near-duplicate shares at least this part of the shorter one's shingles. */
const SHARED_SHINGLES = 0.45;

/**
 * Finds, for each of many texts in order, the earlier ones that share most of its shingles. The rare shingles are looked at
 * first and the work for one text is bounded (prefix filtering, after Chaudhuri, Ganti and Kaushik 2006), so that time grows
 * linearly also when every text begins with the same words.
 */
export class NearPlaces {
  private readonly texts: readonly Uint32Array[];
  private readonly countOf: (shingle: number) => number;
  private readonly places = new Map<number, number[]>();

  constructor(texts: readonly Uint32Array[]) {
    this.texts = texts;
    this.countOf = shingleCounts(texts);
  }

  /** The most similar of the texts that were added, best first. */
  near(at: number): number[] {
    const own = this.texts[at];
    if (!own || own.length === 0) return [];
    const shared = new Map<number, number>();
    const all = this.count(own, shared);
    const isEnough = (place: number, count: number): boolean =>
      !all || count >= SHARED_SHINGLES * Math.min(own.length, this.texts[place]?.length ?? 0);
    return [...shared]
      .filter(([place, count]) => isEnough(place, count))
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || a - b)
      .slice(0, COMPARED)
      .map(([place]) => place);
  }

  /** From now on the text is found by later ones. */
  add(at: number): void {
    for (const shingle of this.texts[at] ?? []) {
      if (this.countOf(shingle) < 2) continue;
      const known = this.places.get(shingle);
      if (!known) this.places.set(shingle, [at]);
      else if (known.length < KEPT_PLACES) known.push(at);
    }
  }

  /** Counts the shingles shared with each place, rare ones first; false when there were too many places to look at all. */
  private count(own: Uint32Array, shared: Map<number, number>): boolean {
    let looked = 0;
    let most = 1;
    for (const shingle of own) most = Math.max(most, this.countOf(shingle));
    for (let i = 1; i < RARITIES.length; i++) {
      const [above = 0, upTo = 0] = [RARITIES[i - 1], RARITIES[i]];
      if (above >= most) return true;
      for (const shingle of own) {
        const count = this.countOf(shingle);
        if (count < 2 || count <= above || count > upTo) continue;
        for (const place of this.places.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
        looked += Math.min(count, KEPT_PLACES);
        if (looked > LOOKED_AT) return false;
      }
    }
    return true;
  }
}
