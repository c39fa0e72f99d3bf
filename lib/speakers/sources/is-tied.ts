import { BODY_NOUNS } from '../data/body-words.ts';
import { COMPANIONS, REPRESENTATIVES } from '../data/companions.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import type { RunningText } from './running-text.ts';

/**
 * Whether a name is tied to who stands before it, “a spokesman for Vice President Mara Lind”, “the mother of the singer Ida Falk”: it
 * is not the one named that speaks. Not behind a comma, another name or a body, “a spokesman for the company Bo Rask”, nor where the
 * title goes on, “Secretary of State Bo Rask”.
 *
 * @param from the first word of the phrase
 * @param at the first word of the name, behind its title
 */
export function isTied({ words, mentions, mentionAt }: RunningText, from: number, at: number): boolean {
  // “Senior adviser to the president Ana Ruiz”: of one office there is one holder, and she is named; “a spokesman for the mayor Bo
  // Rask” is one of several.
  const isTheOne = ![from - 1, from].some((at) => /^(?:an?|another|one)$/u.test(words[at]?.lower ?? ''));
  let tied: 'by kin' | 'by office' | 'to an office' | null = null;
  for (let i = from; i < at; i++) {
    const mention = mentions[mentionAt[i] ?? -1];
    const lower = words[i]?.lower ?? '';
    if (mention && mention.to < at) {
      tied = null;
      i = mention.to;
      continue;
    }
    if (lower === ',' || BODY_NOUNS.has(lower)) tied = null;
    if (tied === 'by office' && isRoleWord(lower) && !(isTheOne && words[i - 1]?.lower === 'the'))
      tied = 'to an office';
    const before = words[i - 1]?.lower ?? '';
    if (!/^(?:for|to|of)$/u.test(lower)) continue;
    if (COMPANIONS.has(before)) tied = 'by kin';
    else if (REPRESENTATIVES.has(before)) tied = 'by office';
  }
  return tied === 'by kin' || tied === 'to an office';
}
