/** More than anybody can choose from. */
const MAX_LISTED_CODES = 500;
/** As long as a code can be told from another at a glance. UTF-16 units. */
export const MAX_LISTED_CODE = 100;

/** A code of a list, as it is listed: white space folded; null for what is none, such as an empty line, or one that is too long. */
export function readListedCode(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const code = value.replaceAll(/\s+/gu, ' ').trim();
  return code === '' || code.length > MAX_LISTED_CODE ? null : code;
}

/** A list of codes, each once, as far as a list may go; what is none is left out. */
export function readListedCodes(values: readonly unknown[]): string[] {
  const codes = values.flatMap((value) => readListedCode(value) ?? []);
  return [...new Set(codes)].slice(0, MAX_LISTED_CODES);
}

/** The reader’s own list, then what another list has besides: none of one’s own goes for it. */
export function joinedCodes(own: readonly string[], brought: readonly string[]): string[] {
  return readListedCodes([...own, ...brought]);
}
