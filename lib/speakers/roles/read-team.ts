import type { Stretch } from './role-reading.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';

/** What players do in match reports. */
export const PLAYS =
  /^(?:scored|had|added|finished|led|hit|made|started|pitched|threw|posted|grabbed|drilled|kicked|netted|batted|homered)$/u;

/** “Ames scored 20 points for the Lakers”, “… during the Lakers' fifth straight victory”. */
export function teamIn({ words, mentions, mentionAt }: RunningText, from: number): Stretch | null {
  for (let i = from; i < from + 30; i++) {
    const link = words[i];
    if (
      !link ||
      link.sentence !== words[from]?.sentence ||
      /^(?:who|and|but|as|while|after)$/u.test(link.lower)
    )
      return null;
    if (!/^(?:for|during|in)$/u.test(link.lower) || words[i + 1]?.lower !== 'the') continue;
    const at = words[i + 2]?.capital === false && words[i + 2]?.text.includes('-') === true ? i + 3 : i + 2;
    const mention = mentions[mentionAt[at] ?? -1];
    if (!mention || /^(?:person|place|state)$/u.test(mention.nameClass)) continue;
    const own = words[mention.to]?.possessive === true;
    if (link.lower === 'for' ? !own : own && winsAhead(words, mention.to + 1))
      return { from: mention.from, to: mention.to };
  }
  return null;
}

function winsAhead(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 5)
    .some(({ lower }) => /^(?:victory|win|loss|defeat|rout|triumph|draw)$/u.test(lower));
}
