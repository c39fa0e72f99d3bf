import type { Description } from '../sources/read-source.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import type { RunningText } from '../sources/running-text.ts';
import type { TextNouns } from './nouns-told.ts';
import { SPOKESPEOPLE } from '../data/companions.ts';

/** Callings of which there may be many: the one named next is another. */
const ONE_OF_MANY =
  /^(?:witness|neighbou?r|resident|passer-by|passerby|bystander|user|fan|reader|viewer|voter|customer|guest|friend|colleague|official|source|insider|observer|critic|supporter|expert|analyst)$/u;

/** Words of a sentence before its verb: a short date or “also” may stand there. */
const TO_VERB = 3;

/**
 * “Her lawyer denied it. Dan Krook said …”: whom the next sentence names first, as its subject, and of whom the text tells nothing
 * else, is who was only described. Null for callings of which there may be many, and where the name is explained or was there before.
 *
 * @returns the referent
 */
export function namedNext(
  { words, mentionAt, mentions, referents, referentsOf }: RunningText,
  { from, head, owner, plural }: Description,
  {
    rolesOf,
    nouns,
  }: { readonly rolesOf: (referent: number) => readonly string[]; readonly nouns: TextNouns },
): number | null {
  const noun = words[head]?.lower ?? '';
  const isOpened = owner !== -1 || /^an?$/u.test(words[from]?.lower ?? '');
  if (plural || !isOpened || !isRoleWord(noun) || SPOKESPEOPLE.has(noun) || ONE_OF_MANY.test(noun))
    return null;
  let next = head + 1;
  while (words[next] && words[next]?.sentence === words[head]?.sentence) next++;
  while (words[next]?.mark) next++;
  const index = mentionAt[next] ?? -1;
  const mention = mentions[index];
  const [only, another] = referentsOf[index] ?? [];
  const referent = another === undefined ? referents[only ?? -1] : undefined;
  if (!mention || referent?.referentClass !== 'person' || mention.parts.length < 2) return null;
  if (referent.mentions[0] !== index || mention.titleFrom !== next) return null;
  if (rolesOf(referent.id).length > 0 || nouns.of(referent.id).heads.size > 0) return null;
  for (let i = mention.to + 1; i <= mention.to + TO_VERB; i++) {
    if (words[i]?.mark || words[i]?.sentence !== words[mention.to]?.sentence) return null;
    if (/^(?:VERB|AUX)$/u.test(words[i]?.pos ?? '')) return referent.id;
  }
  return null;
}
