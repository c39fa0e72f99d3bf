import { hashText } from './name-hash.ts';

/** Lists of names that the weights hold as hashes: bits of what a word or phrase is known as. */
export const KNOWN = { given: 1, person: 2, place: 4, body: 8 } as const;

/** Words and phrases in lower case, hashed to `KNOWN_BITS` bits → bits of `KNOWN`. */
export type KnownNames = ReadonlyMap<number, number>;

/** Few enough to be small on disk, enough that one word in a hundred is mistaken for a known one. */
export const KNOWN_BITS = 22;

export function hashKnown(lower: string): number {
  return Math.imul(hashText(lower), 0x9e3779b1) >>> (32 - KNOWN_BITS);
}
