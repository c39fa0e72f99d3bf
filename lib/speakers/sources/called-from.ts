import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import type { Word } from './read-words.ts';

/** Words that a name or nickname follows: “who goes by the name “Pockets””, “nicknamed “Crumbs””. */
const CALLINGS: readonly (readonly string[])[] = [
  'goes by the name',
  'went by the name',
  'goes by',
  'his name only as',
  'her name only as',
  'their name only as',
  'his name as',
  'her name as',
  'their name as',
  'nicknamed',
  'performs as',
  'known to everybody as',
  'known to everyone as',
  'known locally as',
  'known only as',
  'known as',
  'identified only as',
  'identified as',
  'identified himself as',
  'identified herself as',
  'identified themselves as',
  'identified by the name',
  'the pseudonym',
  'the alias',
  'asked to be called',
  'wants to be called',
  'wished to be called',
  'we are calling',
  'we will call',
  'we’ll call',
  "we'll call",
].map((phrase) => phrase.split(' '));

/** Few words begin such a phrase: all others need not be compared with each of them. */
const FIRST_WORDS: ReadonlySet<string | undefined> = new Set(CALLINGS.map(([first]) => first));

/** “a docker nicknamed”, “who is known as”; not “a town known as”. */
function isOfPerson(before: Word | undefined): boolean {
  return before?.pos !== 'NOUN' || isRoleWord(before.lower) || PERSON_NOUNS.has(before.lower);
}

/** First word of the name behind words such as “who goes by”, where such words begin at one of the text; null elsewhere. */
export function calledFrom(words: readonly Word[], at: number): number | null {
  if (!FIRST_WORDS.has(words[at]?.lower)) return null;
  const calling = CALLINGS.find((phrase) => phrase.every((word, k) => words[at + k]?.lower === word));
  if (!calling || !isOfPerson(words[at - 1])) return null;
  let from = at + calling.length;
  while (words[from]?.mark) from++;
  return from;
}
