/** “NATO”, “U.N.”, “AT&T”. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,})$/u.test(text);
}
