import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, PLACES } from '../data/places.ts';
import { OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import type { SpeakerKind } from '../speaker.ts';
import { BODY_NOUN_WORDS, BODY_NOUNS_BY_KIND, BODIES_BY_NAME } from './body-nouns.ts';
import { kindOfBody } from './kind-of-body.ts';
import {
  headEndOf,
  listedAcross,
  listedEndingAt,
  phraseWords,
  type ListedPhrase,
  type PhraseWord,
} from './noun-phrase-words.ts';
import { PERSON_NOUN_WORDS, PERSON_NOUNS, type PersonClass } from './person-nouns.ts';

/** What a role says: a kind by itself, or a post that has the kind of its body, already looked up. */
interface RoleReading {
  readonly kind: SpeakerKind;
  /** Of several roles the one that says most counts: a calling, then a post in a known body, then a post, then being a person. */
  readonly weight: number;
}

const CALLING = 4;
const POST_IN_BODY = 3;
const POST = 2;
const PERSON = 1;

/** “who owns the bakery”: what the verb of a relative clause says, as the noun would. */
const DOINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:co-)?owns?\b|^owned\b/u, 'owner'],
  [/^(?:runs|ran|operates|manages|managed)\b/u, 'manager'],
  [/^(?:leads|led|heads|headed|chairs|chaired|directs|directed|oversees|oversaw)\b/u, 'head'],
  [/^(?:co-)?(?:founded|founds|started)\b/u, 'founder'],
  [
    /^(?:researches|researched|studies|studied|specialises|specializes|teaches|taught|lectures)\b/u,
    'researcher',
  ],
  [/^(?:represents|represented)\b/u, 'representative'],
  [/^(?:reports|reported|covers|covered)\b/u, 'reporter'],
  [/^(?:works|worked|working)\b/u, 'worker'],
];

/** Sport, in which “captain”, “manager” and “president” are other people than elsewhere. */
const SPORT =
  /\b(?:team|club|side|squad|crew|football|soccer|cricket|rugby|hockey|basketball|baseball|netball|tennis|golf|rowing|league|cup)\b/u;
const SPORTS_POSTS = /^(?:captain|manager|skipper)s?$/u;
/** “director of the film”, “the film's director”. */
const STAGE = /\b(?:film|movie|play|musical|documentary|show|series|opera|video|sitcom|drama)\b/u;
/** “the cat's original owner”, “dog owner”, “owner of a red van”: the word for what is owned. */
const OWNED = [
  /(?<!\p{L})(?<owned>\p{L}{2,12})[’']s? (?:[\p{L}-]{1,20} )?(?:co-)?owners?$/u,
  /(?<!\p{L})(?<owned>\p{L}{2,12}) (?:co-)?owners?$/u,
  /owners? of (?:an?|the|his|her|their|two|three) (?:[\p{L}-]{1,20} )?(?<owned>\p{L}{2,12})$/u,
];
/** Whoever owns what people own does no business. */
const POSSESSION =
  /^(?:cat|dog|pet|puppy|kitten|horse|pony|parrot|car|van|truck|pickup|vehicle|motorcycle|bike|bicycle|gun|rifle|phone|caravan|dinghy)s?$/u;
const OWNERS = /^(?:co-)?owners?$/u;
/** “executive director of industry analysis”, “head of macro strategy”: whoever leads that is heard for what they know. */
const FIELD_OF_KNOWLEDGE =
  /^(?:of|for) (?:[\p{L}-]+ ){0,3}(?:analysis|analytics|research|economics|strategy|science|sciences|studies|forecasting|epidemiology)\b/u;
const LEADS_FIELD = /^(?:director|head|chief|president|lead|manager|executive|officer|chair|vp|svp|evp)s?$/u;
/** Say how a post is held, nothing of the field: “former lawyer”. */
const PLAIN_ADJECTIVES =
  /^(?:former|ex|senior|junior|lead|leading|longtime|long-time|veteran|top|current|retired|new|chief|principal|deputy|assistant|prominent|another|one|two|three|several|some|many|the|a|an|his|her|their|our|my|your|its)$/u;
const DETERMINERS = /^(?:the|a|an|this|that|his|her|their|our|its)$/u;

/**
 * The kind of a person by role and affiliation as printed: the head of the role decides, and for posts that every body has
 * (“president”, “spokesman”) the class of the body. Null where the words say nothing.
 *
 * @param called the kind of the body where the text tells it beside its name
 */
export function kindOfRole(
  role: string,
  affiliation: string | null,
  called: SpeakerKind | null = null,
): SpeakerKind | null {
  const body = called ?? (affiliation === null ? null : kindOfBody(affiliation));
  const readings = rolesIn(role).flatMap((part) => readRole(part, affiliation, body) ?? []);
  return (
    readings.reduce<RoleReading | null>((best, one) => (best && best.weight >= one.weight ? best : one), null)
      ?.kind ?? null
  );
}

/** “physicist and former mayor”, “founder/CEO”: several roles of one person. */
function rolesIn(role: string): string[] {
  const plain = role.replaceAll(/\s+/gu, ' ').trim();
  const doing = DOINGS.find(([verb]) => verb.test(plain.toLowerCase()));
  const printed = doing ? `${doing[1]} of ${plain.replace(/^\S+ ?/u, '')}` : plain;
  const cut = printed.split(/( (?:and|&|but|or) (?!(?:\p{Lu}|the\b))| ?[/;] ?|, (?=\p{Ll}))/u);
  const roles = [cut[0] ?? ''];
  for (let i = 1; i < cut.length; i += 2) {
    const next = cut[i + 1] ?? '';
    // “president of a building and construction council” is one role: nobody is named behind the “and”.
    if (personNounIn(phraseWords(next))) roles.push(next);
    else roles.push(`${roles.pop() ?? ''}${cut[i] ?? ''}${next}`);
  }
  return roles.filter((part) => part !== '');
}

function readRole(role: string, affiliation: string | null, body: SpeakerKind | null): RoleReading | null {
  const words = phraseWords(role);
  const found = personNounIn(words);
  if (!found) return null;
  const noun = words[found.to]?.lower ?? '';
  const before = words.slice(0, found.from);
  const after = words.slice(found.to + 1);
  const context = role.toLowerCase();
  if (found.from === found.to && SPORTS_POSTS.test(noun) && SPORT.test(context))
    return { kind: 'person', weight: CALLING };
  // A rank stands before the name with a capital: “Captain Ahn”; “the captain” may be a ship's or a team's.
  if (noun === 'captain' && words[found.to]?.capital === true) return { kind: 'official', weight: CALLING };
  if (OWNERS.test(noun) && OWNED.some((of) => POSSESSION.test(of.exec(context)?.groups?.owned ?? '')))
    return { kind: 'person', weight: PERSON };
  if (/^directors?$/u.test(noun) && STAGE.test(context)) return { kind: 'person', weight: CALLING };
  if (
    typeof found.value === 'object' &&
    LEADS_FIELD.test(noun) &&
    FIELD_OF_KNOWLEDGE.test(after.map(({ lower }) => lower).join(' '))
  )
    return { kind: 'expert', weight: CALLING };
  return readClass(found.value, { before, after, affiliation, body });
}

/** The head noun of a phrase for people: the last listed phrase of its head. */
export function personNounIn(words: readonly PhraseWord[]): ListedPhrase<PersonClass> | null {
  const end = headEndOf(words);
  const across = listedAcross(words, end, PERSON_NOUNS, PERSON_NOUN_WORDS);
  if (across) return across;
  // “Royal Bank of Oporia assistant chief economist” has its head at the end after all.
  for (const to of [...indicesBefore(end), ...indicesBefore(words.length)]) {
    const found = listedEndingAt(words, to, PERSON_NOUNS, PERSON_NOUN_WORDS);
    if (found) return found;
  }
  return null;
}

/** From the last to the first. */
export function indicesBefore(end: number): number[] {
  return Array.from({ length: end }, (_, i) => end - 1 - i);
}

interface Surroundings {
  readonly before: readonly PhraseWord[];
  readonly after: readonly PhraseWord[];
  readonly affiliation: string | null;
  readonly body: SpeakerKind | null;
}

function readClass(is: PersonClass, around: Surroundings): RoleReading {
  const { affiliation, body, before } = around;
  if (is === 'lawyer') return { kind: kindOfLawyer(around), weight: CALLING };
  if (is === 'campaigner') {
    const group = body ?? bodyAfter(around) ?? bodyBefore(before);
    return {
      kind: group === 'organization' || (affiliation !== null && group === null) ? 'organization' : 'person',
      weight: CALLING,
    };
  }
  if (typeof is === 'string') return { kind: is, weight: is === 'person' ? PERSON : CALLING };
  const held = body ?? bodyAfter(around) ?? bodyBefore(before);
  if (held) return { kind: held, weight: POST_IN_BODY };
  if (tellsCountry(before) && is.alone === 'official') return { kind: 'official', weight: POST_IN_BODY };
  const isHeldSomewhere = affiliation !== null || (is.unknown === 'business' && hasNameBefore(before));
  const kind = isHeldSomewhere ? is.unknown : is.alone;
  // “chairman and CEO”: the post that only companies have tells more.
  const isOnlyThere = is.alone === 'business' && is.unknown === 'business';
  return { kind, weight: kind === 'person' ? 0 : isOnlyThere ? POST + 0.5 : POST };
}

/** “Norwegian president”, “South Korean president”, “New Zealand prime minister”. */
function tellsCountry(words: readonly PhraseWord[]): boolean {
  return words.some(({ lower }, at) =>
    [lower, `${lower} ${words[at + 1]?.lower ?? ''}`].some(
      (name) => COUNTRY_BY_DEMONYM.has(name) || COUNTRY_BY_NAME.has(name),
    ),
  );
}

/** Somebody's lawyer is a person, a state's or a group's has its kind, and whoever comments on a field of law is an expert. */
function kindOfLawyer({ before, after, affiliation, body }: Surroundings): SpeakerKind {
  const held = body ?? bodyBefore(before);
  if (held === 'official' || held === 'organization') return held;
  const isSomebodys =
    before.some(
      ({ lower, possessive }) =>
        possessive ||
        /^(?:his|her|their|my|our|its|defence|defense|appointed|personal|private)$/u.test(lower),
    ) ||
    isNameBefore(before) ||
    after[0]?.lower === 'for' ||
    after[0]?.lower === 'representing';
  if (isSomebodys) return 'person';
  return affiliation !== null || before.some(({ lower }) => !PLAIN_ADJECTIVES.test(lower))
    ? 'expert'
    : 'person';
}

/** “Strzok attorney”: the client's name; “Colorado attorney”, “Russian lawyer” tell where they work. */
function isNameBefore(before: readonly PhraseWord[]): boolean {
  const last = before.at(-1);
  return (
    last?.capital === true &&
    !last.letters &&
    before.length === 1 &&
    /^\p{L}+$/u.test(last.lower) &&
    !COUNTRY_BY_DEMONYM.has(last.lower) &&
    !COUNTRY_BY_NAME.has(last.lower) &&
    !PLACES.has(last.lower) &&
    !PLAIN_ADJECTIVES.test(last.lower) &&
    !ROLE_ADJECTIVES.has(last.lower) &&
    !OFFICE_WORDS.has(last.lower)
  );
}

/** “a source close to the bank”, “with direct knowledge of the exchange”: who knows of a body is not of it. */
const KNOWS_OF =
  /^(?:knowledge|direct|first-hand|firsthand|intimate|familiar|close|privy|briefed|near|aware)$/u;

/** “secretary of the dockers’ union”, “director of sales at Apex Funds”; not the field of “director of sales”. */
function bodyAfter({ after }: Surroundings): SpeakerKind | null {
  if (KNOWS_OF.test(after[0]?.lower ?? '') || KNOWS_OF.test(after[1]?.lower ?? '')) return null;
  for (let at = 0; at < after.length - 1; at++) {
    if (!/^(?:of|for|at|with|from|in|to)$/u.test(after[at]?.lower ?? '')) continue;
    const body = after.slice(at + 1);
    const isOne =
      DETERMINERS.test(body[0]?.lower ?? '') ||
      body[0]?.capital === true ||
      body.slice(0, 3).some(({ possessive }) => possessive);
    const kind = isOne ? kindOfBody(printedWords(body)) : null;
    if (kind) return kind;
  }
  return null;
}

/** A name before the post whose body is not known: “Corvella vice president”, “Edmunds’ executive director”. */
function hasNameBefore(before: readonly PhraseWord[]): boolean {
  return before.some(
    ({ lower, capital }) =>
      capital &&
      !PLAIN_ADJECTIVES.test(lower) &&
      !ROLE_ADJECTIVES.has(lower) &&
      !OFFICE_WORDS.has(lower) &&
      !ROLE_NOUNS.has(lower) &&
      !COUNTRY_BY_DEMONYM.has(lower) &&
      !PLACES.has(lower),
  );
}

/** “union leader”, “a company spokesman”, “NASA administrator”: the nearest word before the post that is a body's. */
function bodyBefore(before: readonly PhraseWord[]): SpeakerKind | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const noun = listedEndingAt(before, at, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
    if (noun) return noun.value;
    const adjective = BODY_ADJECTIVES.get(before[at]?.lower ?? '');
    if (adjective) return adjective;
    for (let from = Math.max(0, at - 2); from <= at; from++) {
      const run = before.slice(from, at + 1);
      if (!run.every(({ capital }) => capital)) continue;
      const known = BODIES_BY_NAME.get(run.map(({ lower }) => lower).join(' '));
      if (known) return known;
    }
  }
  return null;
}

/** Words that stand for a body before a post: “a diplomatic source”, “Tory sources”, “an industry spokesman”. */
const BODY_ADJECTIVES: ReadonlyMap<string, SpeakerKind> = new Map(
  (
    [
      [
        'official',
        'governmental diplomatic ministerial parliamentary congressional presidential judicial prosecutorial municipal federal gubernatorial consular mayoral senatorial defence defense tory labour republican democratic conservative liberal socialist communist ministry downing judiciary election electoral airport harbour customs prison health',
      ],
      [
        'business',
        'corporate industry business banking commercial trading airline retail manufacturing market',
      ],
      ['expert', 'academic scientific faculty'],
      ['organization', 'church clerical ecclesiastical charitable union parish'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

function printedWords(words: readonly PhraseWord[]): string {
  return words
    .map(({ lower, capital, possessive }) => {
      const word = capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return possessive ? `${word}’${lower.endsWith('s') ? '' : 's'}` : word;
    })
    .join(' ');
}

/** Whether a role names a calling or a post, more than “witness” or “star” do. */
export function hasCalling(role: string): boolean {
  return rolesIn(role).some((part) => {
    const found = personNounIn(phraseWords(part));
    return found !== null && found.value !== 'person';
  });
}
