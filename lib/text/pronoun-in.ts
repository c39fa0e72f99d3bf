/** “i’m” → “i”: the pronoun that a contraction (lower case) begins with; all else as it is. */
export function pronounIn(lower: string): string {
  return lower.replace(/['’](?:m|d|s|re|ve|ll)$/u, '');
}
