const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const BEYOND_ASCII = /[^\0-\x7F]/;
/** Marks and spaces beyond ASCII: general punctuation, CJK punctuation, and the Latin-1 marks. */
const isMark = (code: number) =>
  (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || (code >= 0x80 && code < 0xc0);

/**
 * The words of a text, each as a 32-bit hash (FNV-1a): letters and digits, with dots, commas, hyphens and apostrophes inside
 * them (“3.5”, “US-led”). Case, the style of quotation marks and dashes, spaces and unseen characters make no difference.
 * Hashes compare ten times faster than strings; what two texts say is compared word for word, so that a chance collision
 * (one in four thousand million for two given words) never makes two paragraphs equal.
 */
export function wordHashes(text: string): Uint32Array {
  const folded = BEYOND_ASCII.test(text)
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
        .replace(/[‘’]/gu, "'")
        .replace(/[‐‑]/gu, '-')
    : text;
  const hashes = new Uint32Array((folded.length >> 1) + 1);
  let count = 0;
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let i = 0; i < folded.length; i++) {
    let code = folded.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    if (isWordCode(code) || (inWord && isInner(code) && isWordCode(folded.charCodeAt(i + 1) | 32))) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes[count++] = hash;
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes[count++] = hash;
  return hashes.slice(0, count);
}

/**
 * Where the words that `wordHashes` counts begin and end: pairs of UTF-16 offsets into the text as it is. Letters that
 * folding makes two words of (“½”) may shift the count by one; whoever needs it exact compares the lengths.
 */
export function wordOffsets(text: string): (readonly [start: number, end: number])[] {
  const offsets: (readonly [number, number])[] = [];
  let start = -1;
  const isUnseen = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? plainCode(text.charCodeAt(i)) : 0;
    const next = i + 1 < text.length ? plainCode(text.charCodeAt(i + 1)) : 0;
    if (isWordCode(code) || (start !== -1 && (isUnseen(code) || (isInner(code) && isWordCode(next))))) {
      if (start === -1) start = i;
    } else if (start !== -1) {
      offsets.push([start, i]);
      start = -1;
    }
  }
  return offsets;
}

/** A UTF-16 code with case, apostrophes and hyphens folded as the hashes fold them. */
function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === 0x2018 || code === 0x2019) return 39;
  return code === 0x2010 || code === 0x2011 ? 45 : code;
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 0x7f && !isMark(code));
}

/** . , - ' */
function isInner(code: number): boolean {
  return code === 46 || code === 44 || code === 45 || code === 39;
}
