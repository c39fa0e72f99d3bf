import { isRoleWord } from '../data/role-nouns.ts';
import { isTied } from './is-tied.ts';
import type { RunningText } from './running-text.ts';

/**
 * The person whom a source introduces by role, then by name: “Harbour Bank's managing director for Oporian rates, Ana Ruiz,”,
 * “Author and one of the organisers, Ana Ruiz, from Oporia”. Null for a list, and for a name in a clause of somebody else.
 */
export function nameInApposition(text: RunningText, from: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  let role = false;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    // “senators, including Ana Ruiz”, “ministers, among them Ana Ruiz”: all of them speak.
    if (!word || /^(?:who|whom|whose|which|that|as|when|while|including|among)$/u.test(word.lower))
      return null;
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    const isPerson =
      mention?.nameClass === 'person' || (mention?.nameClass === 'unknown' && mention.parts.length > 1);
    if (mention && isTied(text, from, mention.from)) {
      i = Math.max(i, mention.to);
      continue;
    }
    if (mention?.titleFrom === i && isPerson && words[mention.to]?.possessive !== true) {
      const after = words[mention.to + 1];
      const ends = mention.to >= to || after?.mark === true || after?.lower === 'who';
      const before = words[i - 1];
      // “professor of law and ethics Ruth Abel”: the name ends the phrase that its role opens.
      const tied =
        mention.to === to &&
        role &&
        i > from &&
        before?.mark === false &&
        /^(?:NOUN|PROPN)$/u.test(before.pos) &&
        !before.possessive;
      // “Head of Research Ana Ruiz”: what the role is of was taken for a title.
      const titled = mention.titleFrom < mention.from && /^(?:and|of|for)$/u.test(before?.lower ?? '');
      const beside =
        before?.text === ',' || (i > from && (isRoleWord(before?.lower ?? '') || titled || tied));
      return role && beside && mention.parts.length > 1 && ends && mention.to <= to ? index : null;
    }
    if (mention) {
      if (isRoleWord(words[mention.to]?.lower ?? '')) role = true;
      i = Math.max(i, mention.to);
      continue;
    }
    if (isRoleWord(word.lower)) role = true;
  }
  return null;
}
