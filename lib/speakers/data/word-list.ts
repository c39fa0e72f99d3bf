/** The words of a list written as running text: `wordList('ann bob')` → a set of two. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** The phrases of a list written one after another with commas between. */
export function phraseList(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
      .filter((phrase) => phrase !== ''),
  );
}
