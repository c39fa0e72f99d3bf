import { OUTLETS } from '../data/outlets.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import type { NameMention } from '../resolution/name-mention.ts';
import { mentionOf } from './read-run.ts';
import { textOfWords, type Word } from './read-words.ts';

/**
 * Parts “Speaking to the Daily Tide Ruiz said”, where a comma is missing: an outlet that is known, and a family name by which
 * the text calls somebody; and takes off what its people do, “AP Photographer” in a heading. Any other mention stays as it is.
 */
export function partOutlet(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const familyNames = new Set(
    mentions.flatMap(({ nameClass, parts }) =>
      nameClass === 'person' && parts.length === 2 ? parts.slice(-1) : [],
    ),
  );
  return mentions.flatMap((mention): NameMention[] => {
    const { from, to } = mention;
    if (to > from && ROLE_NOUNS.get(words[to]?.lower ?? '') === 'media' && isOutlet(words, from, to - 1))
      return [mentionOf(words, from, from, to - 1, 'outlet', true)];
    if (to === from || words[from - 1]?.lower !== 'the' || !familyNames.has(words[to]?.lower ?? ''))
      return [mention];
    if (!isOutlet(words, from, to - 1)) return [mention];
    return [
      mentionOf(words, from, from, to - 1, 'outlet', true),
      mentionOf(words, to, to, to, 'person', true),
    ];
  });
}

function isOutlet(words: readonly Word[], from: number, to: number): boolean {
  return OUTLETS.has(textOfWords(words, from, to).toLowerCase());
}
