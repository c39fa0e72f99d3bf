import type { RunningText } from '../sources/running-text.ts';
import type { NameMention } from './name-mention.ts';

/** “Russia's Defence Ministry”: where the state or place begins whose body it is. */
export function ownerBefore(
  { words, mentions, mentionAt }: RunningText,
  mention: NameMention,
): number | null {
  if (mention.nameClass !== 'body' || words[mention.from - 1]?.possessive !== true) return null;
  const owner = mentions[mentionAt[mention.from - 1] ?? -1];
  return owner &&
    /^(?:state|place)$/u.test(owner.nameClass) &&
    words[owner.from]?.sentence === words[mention.from]?.sentence
    ? owner.from
    : null;
}
