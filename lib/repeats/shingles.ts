/** Words per shingle: three are rarely shared by chance, and one changed word spoils only three shingles. */
const SHINGLE_WORDS = 3;
/** Counts beyond this are all the same: everywhere. */
const MANY = 255;

/** The text's runs of three words in order, each hashed to 32 bits (Broder 1997). */
export function shingles(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE_WORDS; j++) {
      hash = Math.imul(hash ^ (words[j] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[i] = hash;
  }
  return hashes;
}

/**
 * Tells in how many places of all the texts a shingle stands, up to 255. Most stand in one, and need not be looked at again.
 * A small table of counters: it may say too much by chance, never too little.
 */
export function shingleCounts(texts: readonly Uint32Array[]): (shingle: number) => number {
  const total = texts.reduce((sum, own) => sum + own.length, 0);
  const mask = 2 ** Math.ceil(Math.log2(8 * total + 64)) - 1;
  const seen = new Uint8Array(mask + 1);
  for (const own of texts) {
    for (const shingle of own) {
      const place = shingle & mask;
      seen[place] = Math.min(MANY, (seen[place] ?? 0) + 1);
    }
  }
  return (shingle) => seen[shingle & mask] ?? 0;
}
