import { INDEFINITE } from '../data/common-words.ts';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../data/places.ts';
import { isRoleWord, ROLE_ADJECTIVES } from '../data/role-nouns.ts';
import { readRoles } from '../roles/read-role.ts';
import { bare } from '../sources/classify-name.ts';
import type { Description } from '../sources/read-source.ts';
import type { RunningText } from '../sources/running-text.ts';
import { textOfWords } from '../sources/read-words.ts';

/** What is printed with a person of who they are: role words, and of whom or what, countries by their name. */
export interface PersonFacts {
  readonly roles: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

/** Makes a function that gives the facts printed with a person, by referent; each person is read once. */
export function factsReader(text: RunningText): (referent: number) => PersonFacts {
  const known = new Map<number, PersonFacts>();
  return (id) => {
    const facts = known.get(id) ?? readFacts(text, id);
    known.set(id, facts);
    return facts;
  };
}

function readFacts(text: RunningText, id: number): PersonFacts {
  const own = (text.referents[id]?.mentions ?? []).filter(
    (mention) => text.referentsOf[mention]?.length === 1,
  );
  const [roles, terms] = [new Set<string>(), new Set<string>()];
  for (const mention of own) {
    for (const term of termsOfOrigin(text, text.mentions[mention]?.to ?? -1)) terms.add(term);
    for (const { role, affiliation } of readRoles(text, mention))
      for (const stretch of [role, affiliation]) {
        if (!stretch) continue;
        for (const word of text.words.slice(stretch.from, stretch.to + 1)) {
          const role = SHORT_TITLES.get(bare(word)) ?? word.lower;
          if (isRoleWord(role)) roles.add(role);
        }
        for (const term of properTerms(text, stretch.from, stretch.to)) terms.add(term);
      }
  }
  return { roles, terms };
}

/** “Gov. Nora Field of Ohio”: the place right behind a name. */
function termsOfOrigin(text: RunningText, to: number): string[] {
  const { words, mentions, mentionAt } = text;
  const place = mentions[mentionAt[to + 2] ?? -1];
  return words[to + 1]?.lower === 'of' && place && /^(?:place|state)$/u.test(place.nameClass)
    ? properTerms(text, place.from, place.to)
    : [];
}

/** “Sen. Nora Field” is “the senator”. */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['amb', 'ambassador'],
  ['prof', 'professor'],
]);

/** Whose or of what, among some words: “UN”, “plymouth”; a state and its people are the state. */
export function properTerms({ words }: RunningText, from: number, to: number): string[] {
  const terms: string[] = [];
  for (let i = from; i <= to; i++) {
    const size = [3, 2, 1].find(
      (n) => i + n - 1 <= to && countryOf(textOfWords(words, i, i + n - 1).toLowerCase()) !== null,
    );
    if (size !== undefined) {
      terms.push(countryOf(textOfWords(words, i, i + size - 1).toLowerCase()) ?? '');
      i += size - 1;
      continue;
    }
    const word = words[i];
    if (!word?.capital || isRoleWord(word.lower) || ROLE_ADJECTIVES.has(word.lower)) continue;
    if (word.opens && word.pos !== 'PROPN') continue;
    if (/^(?:the|a|an|his|her|its|their|one)$/u.test(word.lower)) continue;
    terms.push(word.lower);
  }
  return terms;
}

function countryOf(phrase: string): string | null {
  const found = COUNTRY_BY_NAME.get(phrase) ?? COUNTRY_BY_DEMONYM.get(phrase);
  return found ? `country ${found.name}` : null;
}

/**
 * The people whom “Pakistan's prime minister”, “the UN's legal counsel”, “Plymouth MP” can mean by all their words, wherever
 * the text says who they are. Null when the words tell of no state, place or body.
 *
 * @param isRole whether a role word of a person is what the head says
 */
export function holdersOfRole(
  text: RunningText,
  { from, to, head, plural }: Description,
  factsOf: (referent: number) => PersonFacts,
  isRole: (own: string, head: string) => boolean,
): number[] | null {
  const { words, referents } = text;
  const noun = words[head]?.lower ?? '';
  if (plural || !isRoleWord(noun) || INDEFINITE.has(words[from]?.lower ?? '')) return null;
  const terms = properTerms(text, from, to);
  if (terms.length === 0) return null;
  const holders = referents.filter(
    ({ id, referentClass }) =>
      referentClass === 'person' && [...factsOf(id).roles].some((role) => isRole(role, noun)),
  );
  const told = holders.filter(({ id }) => terms.every((term) => factsOf(id).terms.has(term)));
  if (told.length > 0 || !terms.every((term) => term.startsWith('country '))) return told.map(({ id }) => id);
  // “Pakistan's prime minister” and “Prime Minister Ali Raza”, of whom nothing is told that speaks against it.
  const open = holders.filter(
    ({ id }) => ![...factsOf(id).terms].some((term) => term.startsWith('country ')),
  );
  const near = open.filter(({ mentions }) => isNamedBeside(text, mentions[0] ?? -1, terms));
  return (open.length > 1 ? near : open).map(({ id }) => id);
}

/** The states are named in the sentence of a mention. */
function isNamedBeside({ words, mentions }: RunningText, index: number, terms: readonly string[]): boolean {
  const at = mentions[index]?.from ?? -1;
  const sentence = words[at]?.sentence;
  const [from, to] = [at - BESIDE, at + BESIDE].map((place) => Math.min(Math.max(place, 0), words.length));
  const beside = words
    .slice(from, to)
    .flatMap((word) => (word.sentence === sentence ? (countryOf(word.lower) ?? []) : []));
  return terms.every((term) => beside.includes(term));
}

/** Words of a sentence that are looked at on each side of a name. */
const BESIDE = 30;
