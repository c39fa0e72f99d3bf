import { FEMALE_ROLES, MALE_ROLES } from '../data/role-nouns.ts';
import type { Word } from '../sources/read-words.ts';
import type { Gender } from './name-drafts.ts';

/** “woman”, “her son”: what the noun itself says. */
export function genderOfNoun(noun: string): Gender | null {
  return FEMALE_ROLES.has(noun) ? 'female' : MALE_ROLES.has(noun) ? 'male' : null;
}

/** Of somebody's own there is one: the name behind the comma is hers. */
function isKin(lower: string): boolean {
  return /^(?:wife|husband|mother|father|widow|widower)$/u.test(lower);
}

/**
 * What stands beside a name: “spokeswoman Ana Ruiz”, “Ana Ruiz, an actress”, “his wife, Ana Ruiz”. Null where nothing tells.
 *
 * @param titleFrom index of the first word of the name with its titles
 * @param from … of the name
 * @param to … of its last word
 */
export function roleGender(
  words: readonly Word[],
  titleFrom: number,
  from: number,
  to: number,
): Gender | null {
  // “his wife, Ana Ruiz,”
  const apart = words[titleFrom - 1]?.text === ',' ? words[titleFrom - 2] : undefined;
  const around = [words[titleFrom - 1], words[from - 1], isKin(apart?.lower ?? '') ? apart : undefined];
  if (words[to + 1]?.text === ',') {
    // “Ana Ruiz, whose brother …”, “Ana Ruiz, and her husband” say nothing of her.
    for (const word of [words[to + 2], words[to + 3], words[to + 4]]) {
      if (/^(?:who|whose|whom|which|and|or|but)$/u.test(word?.lower ?? 'who')) break;
      around.push(word);
    }
  }
  for (const word of around) {
    if (!word || word.sentence !== words[to]?.sentence) continue;
    if (word.mark) continue;
    const gender = word.possessive ? null : genderOfNoun(word.lower);
    if (gender) return gender;
  }
  return null;
}
