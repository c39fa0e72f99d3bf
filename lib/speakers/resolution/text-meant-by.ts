import { authorOfText, isText } from '../sources/author-of-text.ts';
import type { Description } from '../sources/read-source.ts';
import type { RunningText } from '../sources/running-text.ts';

/** Words that “the report” reaches back over: about two thirds of a long article. */
const REACH = 700;

/** A text told of before: its author by referent where a name stands with it, else the sentence that tells of it. */
export interface MeantText {
  readonly author: number | null;
  readonly sentence: number;
}

/** The text that “the statement”, “the study” points back to: the last one of that noun with an author. */
export function textMeantBy(
  text: RunningText,
  { from, head, definite, owner }: Description,
): MeantText | null {
  const { words, referentsOf } = text;
  const noun = words[head]?.lower ?? '';
  if (!definite || owner !== -1 || !isText(noun) || head - from > 1) return null;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = words[i];
    if (word?.lower !== noun) continue;
    let first = i;
    while (
      first > 0 &&
      words[first - 1]?.sentence === word.sentence &&
      !words[first - 1]?.mark &&
      first > i - 6
    )
      first--;
    const author = authorOfText(text, first, i, i + 12);
    const referent = author === null ? undefined : referentsOf[author]?.[0];
    if (referent !== undefined) return { author: referent, sentence: word.sentence };
    // “… she said in a statement”: whoever speaks in that sentence.
    if (words[i - 2]?.lower === 'in' && /^(?:an?|its|his|her|their)$/u.test(words[i - 1]?.lower ?? ''))
      return { author: null, sentence: word.sentence };
  }
  return null;
}
