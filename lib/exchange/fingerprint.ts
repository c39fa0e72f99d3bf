/** A page's fingerprint: its address hashed, how many texts it has, and those texts hashed. */
export type Fingerprint = string;

/**
 * Whether two fingerprints are of the same text, wherever it stands: sites change the address while one scrolls, and add to it whence the reader
 * came.
 */
export function isSameText(a: Fingerprint, b: Fingerprint): boolean {
  return textOf(a) === textOf(b);
}

function textOf(fingerprint: Fingerprint): string {
  return fingerprint.slice(fingerprint.indexOf('-') + 1);
}
