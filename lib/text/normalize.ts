/**
 * Folds what typesetting changes and readers do not notice — case, quotation marks, dashes, spaces, unseen characters —
 * for comparing texts. Lengths change: never use the result for offsets.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[“”„«»‹›「」『』"‟]/gu, '"')
    .replace(/[‘’‚‛'`´]/gu, "'")
    .replace(/[‐‑‒–—―−-]+/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of a text in their comparable form: letters and digits, inner apostrophes, hyphens, dots and commas kept. */
export function comparableWords(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
