import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import type { Word } from '../sources/read-words.ts';

/** Says of nobody who they are. */
const ANYBODY =
  /^(?:child|person|baby|kid|adult|individual|people|others?|collaborators|fund-?raiser|man|woman|boy|girl|guy)$/u;

/** Endings of nouns for who does something for a living: “groundsman”, “harbour master”, “florist”. */
const DOER = /(?:[^i]ist|sman|swoman|ician|eer|smith|wright|keeper|master|monger)$/u;
const THINGS = /^(?:career|beer|deer|list|.*(?:checklist|playlist|shortlist|twist|mist|fist)|overseer)$/u;

/** A role, or in small letters whatever else somebody may be by trade: “a baker”. */
export function isCalling({ lower, capital, pos }: Word): boolean {
  if (ROLE_NOUNS.has(lower)) return true;
  if (capital || ANYBODY.test(lower)) return false;
  return PERSON_NOUNS.has(lower) || (pos === 'NOUN' && DOER.test(lower) && !THINGS.test(lower));
}
