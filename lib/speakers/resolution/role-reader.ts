import { bare } from '../sources/classify-name.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { SHORT_TITLES } from './holder-of-role.ts';
import { readRoles } from '../roles/read-role.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { WhatIsKnown } from './resolve-description.ts';
import { sameRole } from './same-role.ts';

/** Makes a function that gives all role words printed with a person, by referent; each person is read once. */
export function roleReader(text: RunningText): WhatIsKnown['rolesOf'] {
  const known = new Map<number, readonly string[]>();
  return (id) => {
    const roles = known.get(id) ?? readRoleWords(text, id);
    known.set(id, roles);
    return roles;
  };
}

/** Makes a function that gives the people who hold an office, by the noun that says it; each noun is looked up once. */
export function holdersReader(
  { referents }: RunningText,
  rolesOf: WhatIsKnown['rolesOf'],
): WhatIsKnown['holdersOf'] {
  const known = new Map<string, readonly number[]>();
  return (noun) => {
    const holders =
      known.get(noun) ??
      referents.flatMap(({ id, referentClass }) =>
        referentClass === 'person' && rolesOf(id).some((role) => sameRole(role, noun)) ? [id] : [],
      );
    known.set(noun, holders);
    return holders;
  };
}

function readRoleWords(text: RunningText, id: number): string[] {
  const own = (text.referents[id]?.mentions ?? []).filter(
    (mention) => text.referentsOf[mention]?.length === 1,
  );
  const printed = own.flatMap((mention) =>
    readRoles(text, mention).flatMap(({ role }) => (role ? text.words.slice(role.from, role.to + 1) : [])),
  );
  return [...new Set(printed.map((word) => SHORT_TITLES.get(bare(word)) ?? word.lower).filter(isRoleWord))];
}
