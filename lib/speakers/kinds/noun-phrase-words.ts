/** A word of a printed phrase. */
export interface PhraseWord {
  /** Lower case, without the full stops of “C.E.O.”, possessive and marks around it. */
  readonly lower: string;
  readonly capital: boolean;
  /** Printed in capitals throughout: “NASA”. */
  readonly letters: boolean;
  readonly possessive: boolean;
  /** A comma, bracket or dash stands before it. */
  readonly apart: boolean;
}

/** A phrase of a list found in a phrase: what the list says of it, and the index of its first word. */
export interface ListedPhrase<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:[-.’'&/][\p{L}\p{N}]+)*\.?|&/gu;

/** The words of a phrase as printed. */
export function phraseWords(phrase: string): PhraseWord[] {
  let last = 0;
  return Array.from(phrase.matchAll(WORD), (match) => {
    const between = phrase.slice(last, match.index);
    last = match.index + match[0].length;
    const [printed] = match;
    const straight = printed.replaceAll('’', "'");
    const possessive =
      /(?:'s|s')$/iu.test(straight) || (printed.endsWith('s') && /^[’'](?!\p{L})/u.test(phrase.slice(last)));
    const bare = straight.replace(/'s$/iu, '');
    const letters = /^(?:\p{L}\.)+\p{L}?$/u.test(bare) ? bare.replaceAll('.', '') : bare.replace(/\.$/u, '');
    return {
      lower: letters.toLowerCase(),
      capital: /^\p{Lu}/u.test(printed),
      letters: /^\p{Lu}{2,}$/u.test(letters),
      possessive,
      apart: /[,;:()–—]/u.test(between),
    };
  });
}

/** The longest phrase of a list that ends with this word; the last word may stand in the plural. */
export function listedEndingAt<T>(
  words: readonly PhraseWord[],
  to: number,
  list: ReadonlyMap<string, T>,
  mostWords: number,
): ListedPhrase<T> | null {
  for (let size = Math.min(mostWords, to + 1); size > 0; size--) {
    const from = to + 1 - size;
    const before = words.slice(from, to).map(keyOf);
    for (const last of singularsOf(words[to]?.lower ?? '')) {
      const value = list.get([...before, last].join(' '));
      if (value !== undefined) return { value, from, to };
    }
  }
  return null;
}

/** The longest phrase of a list over the end of the head: “secretary of state”, “head of research”. */
export function listedAcross<T>(
  words: readonly PhraseWord[],
  headEnd: number,
  list: ReadonlyMap<string, T>,
  mostWords: number,
): ListedPhrase<T> | null {
  for (let size = mostWords; size > 2; size--) {
    for (let from = Math.max(0, headEnd - size + 2); from < headEnd; from++) {
      const to = from + size - 1;
      if (to <= headEnd || to >= words.length) continue;
      const run = words.slice(from, to + 1).map(({ lower }) => lower);
      const key = run.join(' ');
      const value = list.get(key) ?? list.get(key.replace(/^(\p{L}+)s /u, '$1 '));
      if (value !== undefined) return { value, from, to };
    }
  }
  return null;
}

/** “sheriff's office” is in lists with its possessive, “the sheriffs” without. */
function keyOf({ lower, possessive }: PhraseWord): string {
  return possessive && !lower.endsWith('s') ? `${lower}'s` : possessive ? `${lower}'` : lower;
}

/** The forms under which a word may be listed: as it is, then its singulars. */
export function singularsOf(lower: string): readonly string[] {
  const forms = [lower];
  if (lower.endsWith('men')) forms.push(lower.replace(/men$/u, 'man'));
  if (lower.endsWith('people')) forms.push(lower.replace(/people$/u, 'person'));
  if (lower.endsWith('ies')) forms.push(lower.replace(/ies$/u, 'y'));
  if (/(?:s|x|ch|sh|z)es$/u.test(lower)) forms.push(lower.replace(/es$/u, ''));
  if (lower.endsWith('ves')) forms.push(lower.replace(/ves$/u, 'fe'));
  if (/[^s]s$/u.test(lower)) forms.push(lower.replace(/s$/u, ''));
  if (/(?:analys|hypothes)es$/u.test(lower)) forms.push(lower.replace(/es$/u, 'is'));
  return forms;
}

/** Words that end the head of a noun phrase: “analysts | at Corvella”, “people | familiar with the talks”. */
export const HEAD_ENDS: ReadonlySet<string> = new Set(
  'of in on at from by with for to who whose which that where within across close privy familiar involved led let around among including during working inside near than under against about briefed speaking attending living representing released published published between behind outside over out'.split(
    ' ',
  ),
);

/** Index of the word that ends the head; the number of words where none does. */
export function headEndOf(words: readonly PhraseWord[]): number {
  const at = words.findIndex(({ lower, apart }, i) => i > 0 && (apart || HEAD_ENDS.has(lower)));
  return at === -1 ? words.length : at;
}
