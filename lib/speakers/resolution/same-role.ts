import { ROLE_NOUNS, ROLE_SYNONYMS } from '../data/role-nouns.ts';

/** “the envoy” for an ambassador; a plural for its singular. */
export function sameRole(one: string, other: string): boolean {
  const [a, b] = [singular(one), singular(other)];
  if (a === b) return true;
  if (ROLE_SYNONYMS.some((set) => set.has(a) && set.has(b))) return true;
  return (b === 'leader' && HEADS_OF_STATE.test(a)) || (EXECUTIVES.test(a) && EXECUTIVES.test(b));
}

const HEADS_OF_STATE = /^(?:president|premier|minister|chancellor|king|queen|prime-minister)$/u;
const EXECUTIVES = /^(?:ceo|c\.e\.o|executive|boss)$/u;

function singular(word: string): string {
  return ROLE_NOUNS.has(word) ? word : word.replace(/s$/u, '');
}
