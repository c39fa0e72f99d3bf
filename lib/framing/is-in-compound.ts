import type { Token } from '../text/nlp.ts';

/** Whether words are part of one with a hyphen: “repeated” in “an often-repeated vow”, “wrecking” in “bank-wrecking”. */
export function isInCompound(tokens: readonly Token[], from: number, to: number): boolean {
  const joins = (hyphen: Token | undefined, next: Token | undefined) =>
    /^[-‐‑]$/u.test(hyphen?.text ?? '') && hyphen?.spaced === false && next?.spaced === false;
  return joins(tokens[from - 1], tokens[from]) || joins(tokens[to + 1], tokens[to + 2]);
}
