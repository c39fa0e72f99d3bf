/** Words per shingle: three are rarely shared by chance, and one changed word spoils only three shingles. */
export const SHINGLE_WORDS = 3;

/** The text's runs of three words, hashed to 32 bits (FNV-1a), without duplicates (Broder 1997). */
export function shingles(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE_WORDS; j++) {
      const word = words[j] ?? '';
      for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
      hash = Math.imul(hash ^ 0x20, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return found;
}
