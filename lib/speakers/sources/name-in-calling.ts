import { calledFrom } from './called-from.ts';
import type { RunningText } from './running-text.ts';

/** So many words behind “who” a name may still be announced: “who asked the court to be identified only as”. */
const CLAUSE_REACH = 8;

/** The name by which a source calls a person who is first only described, null where it calls them nothing. */
export function nameInCalling(
  { words, mentions, mentionAt }: RunningText,
  from: number,
  to: number,
): number | null {
  if ((mentionAt[from] ?? -1) !== -1) return null;
  // The source may end before its clause: “a docker | nicknamed …”, “a man | who goes by …”, “a man who | asked to be known as …”.
  const clause = [to, to + 1, to + 2].some((at) => /^(?:who|whom)$/u.test(words[at]?.lower ?? ''));
  for (let i = from + 1; i <= to + (clause ? CLAUSE_REACH : 2); i++) {
    if (i > to && words[i]?.sentence !== words[to]?.sentence) return null;
    const at = calledFrom(words, i);
    const index = mentionAt[at ?? -1] ?? -1;
    const mention = mentions[index];
    if (mention && /^(?:person|unknown)$/u.test(mention.nameClass)) return index;
  }
  return null;
}
