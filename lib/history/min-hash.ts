import { shingles } from '../repeats/shingles.ts';
import { wordHashes } from '../repeats/word-hashes.ts';

/**
 * How alike two paragraphs are, estimated from a few numbers for each: A. Broder, “On the resemblance and containment of documents”,
 * Compression and Complexity of Sequences 1997. Of a paragraph's runs of three words the least under each of several
 * random orders is kept; the share of orders in which two paragraphs keep the same is, on average, the share of runs
 * that they have in common. `paragraph-keys.ts` finds by them.
 */
export type Signature = readonly number[];

/** Orders kept: they estimate the share to about ± 0.09. */
export const SIGNATURE_LENGTH = 32;
export const MAX_SIGNATURE_NUMBER = 0xffff;
/** One odd factor and one addend for each order, from a fixed seed: signatures are compared over years. */
const ORDERS = ordersFrom(0x5eed);

/** The signature of a text; null when it is too short to have one. */
export function signatureOf(text: string): Signature | null {
  const runs = shingles(wordHashes(text));
  if (runs.length === 0) return null;
  return ORDERS.map(([factor, addend]) => {
    let least = 0xffffffff;
    for (const run of runs) {
      let value = Math.imul(run ^ (run >>> 15), factor) + addend;
      value = Math.imul(value ^ (value >>> 13), 0x85ebca6b);
      value = (value ^ (value >>> 16)) >>> 0;
      if (value < least) least = value;
    }
    // Sixteen bits of it tell as much (P. Li and A. C. König, “b-Bit Minwise Hashing”, WWW 2010).
    return least & MAX_SIGNATURE_NUMBER;
  });
}

/** About how much of their runs of three words two texts share: 0 … 1. */
export function resemblance(a: Signature, b: Signature): number {
  let same = 0;
  for (let i = 0; i < SIGNATURE_LENGTH; i++) if (a[i] === b[i]) same++;
  return same / SIGNATURE_LENGTH;
}

function ordersFrom(seed: number): (readonly [factor: number, addend: number])[] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return value ^ (value >>> 14);
  };
  return Array.from({ length: SIGNATURE_LENGTH }, () => [next() | 1, next()] as const);
}
