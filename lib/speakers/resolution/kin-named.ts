import type { Description } from '../sources/read-source.ts';
import type { RunningText } from '../sources/running-text.ts';
import { genderOfNoun } from './role-gender.ts';
import type { Gender } from './name-drafts.ts';

/** Who bears the family name of whom they belong to, more often than not. */
const KIN =
  /^(?:mother|mom|mum|father|dad|sister|brother|wife|husband|widow|widower|son|daughter|grandmother|grandfather)$/u;

/**
 * “Travis Hale's mother” in a text of Donna Hale: the only one of that family name whom the text tells to be a woman. Null without
 * such a one.
 *
 * @param genders as the text tells them, by voice
 * @returns the referent
 */
export function kinNamed(
  { words, mentionAt, mentions, referents, referentsOf }: RunningText,
  { head, owner }: Description,
  genders: ReadonlyMap<string, Gender>,
): number | null {
  const noun = words[head]?.lower ?? '';
  if (owner === -1 || !KIN.test(noun)) return null;
  const index = mentionAt[owner] ?? -1;
  const [only, another] = referentsOf[index] ?? [];
  const whose = another === undefined ? referents[only ?? -1] : undefined;
  if (whose?.referentClass !== 'person' || mentions[index]?.to !== owner) return null;
  const kin = referents.filter(
    ({ id, referentClass, family, parts }) =>
      referentClass === 'person' && id !== whose.id && parts.length > 1 && family === whose.family,
  );
  const fitting = kin.filter(({ id }) => genders.get(`name ${id}`) === genderOfNoun(noun));
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
