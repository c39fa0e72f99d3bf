import { BODY_WORDS } from './data/body-words.ts';
import { HONORIFICS } from './data/name-parts.ts';
import { sameGivenName } from './data/nicknames.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from './data/places.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { bare, isAcronym, type NameMention } from './find-mentions.ts';
import type { Word } from './read-words.ts';

export type Gender = 'male' | 'female';
export type ReferentClass = 'person' | 'outlet' | 'state' | 'body' | 'place';

/** Somebody or something the text names, with every place where it does. */
export interface Referent {
  readonly id: number;
  readonly referentClass: ReferentClass;
  /** The fullest form printed. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Indices into the mentions, in reading order. */
  readonly mentions: readonly number[];
  /** A person's names as short forms use them, lower case; the family name is `family`. */
  readonly parts: readonly string[];
  readonly family: string;
  /** Of a state, the country's name; else null. */
  readonly country: string | null;
  /** Only from words such as “Mr.”; never guessed from a name. */
  readonly gender: Gender | null;
  /** Some mention shows by its own words what this is. */
  readonly sure: boolean;
}

export interface GroupedNames {
  readonly referents: readonly Referent[];
  /** For each mention the referents it may stand for: one, several when it is ambiguous, none when it is left out. */
  readonly referentsOf: readonly (readonly number[])[];
}

interface Draft {
  id: number;
  referentClass: ReferentClass;
  name: string;
  forms: Set<string>;
  mentions: number[];
  parts: string[];
  family: string;
  suffix: boolean;
  country: string | null;
  gender: Gender | null;
  sure: boolean;
  firstAt: number;
  key: string;
}

/**
 * A bare family name goes to the one of two namesakes who is named at least this many times as often as the other: “Clinton”
 * stays Hillary Clinton in a story that mentions her husband once. Lower gives more wrong names, higher more open ones.
 */
const DOMINANCE = 3;

/** Groups the mentions that name the same person or body. */
export function groupNames(words: readonly Word[], mentions: readonly NameMention[]): GroupedNames {
  const drafts: Draft[] = [];
  const referentsOf: number[][] = mentions.map(() => []);
  const shortForms: number[] = [];
  mentions.forEach((mention, at) => {
    if (isPersonForm(mention)) {
      if (mention.parts.length < 2) {
        shortForms.push(at);
        return;
      }
      join(drafts, referentsOf, at, mention, words, findPerson(drafts, mention));
      return;
    }
    join(drafts, referentsOf, at, mention, words, findBody(drafts, mention));
  });
  settleUnknowns(drafts, mentions, shortForms, words);
  joinAcronyms(drafts, referentsOf, mentions, words);
  joinShortForms(drafts, referentsOf, mentions, shortForms, words);
  const alive = drafts.filter((draft) => draft.mentions.length > 0);
  const newId = new Map(alive.map((draft, id) => [draft.id, id]));
  return {
    referents: alive.map((draft, id) => ({
      ...draft,
      id,
      name: displayName(draft),
      forms: [...draft.forms],
      mentions: [...draft.mentions].sort((a, b) => a - b),
    })),
    referentsOf: referentsOf.map((ids) => ids.flatMap((id) => newId.get(id) ?? [])),
  };
}

function isPersonForm(mention: NameMention): boolean {
  return mention.nameClass === 'person' || mention.nameClass === 'unknown';
}

function familyOf({ parts, familyFirst }: NameMention): string {
  return (familyFirst ? parts[0] : parts.at(-1)) ?? '';
}

function findPerson(drafts: readonly Draft[], mention: NameMention): Draft | undefined {
  const family = familyOf(mention);
  return drafts.find((draft) => {
    if (draft.referentClass !== 'person' || draft.parts.length < 2) return false;
    if (draft.parts.join(' ') === mention.parts.join(' ')) return true;
    const fits = (part: string) => mention.parts.some((other) => sameGivenName(part, other));
    const within = (small: readonly string[], large: readonly string[]) =>
      small.every((part) => large.some((other) => sameGivenName(part, other)));
    if (draft.family !== family)
      return within(mention.parts, draft.parts) || within(draft.parts, mention.parts);
    const [given, other] = mention.familyFirst
      ? [mention.parts[1], draft.parts[1]]
      : [mention.parts[0], draft.parts[0]];
    return (
      (given !== undefined && other !== undefined && sameGivenName(given, other)) ||
      (draft.parts.every(fits) && draft.parts.length > 1)
    );
  });
}

function findBody(drafts: readonly Draft[], mention: NameMention): Draft | undefined {
  const key = bodyKey(mention);
  return drafts.find((draft) => draft.key === key && draft.referentClass !== 'person');
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'for',
  'and',
  'on',
  'in',
  'at',
  'affairs',
  '&',
]);

/** “China's Ministry of Foreign Affairs” and “Chinese Foreign Ministry” have one key; so have “US” and “the United States”. */
export function bodyKey(mention: NameMention): string {
  const lower = mention.name.toLowerCase();
  const state = COUNTRY_BY_NAME.get(lower.replace(/^the /u, ''));
  if (mention.nameClass === 'state' && state) return `state ${state.name}`;
  if (mention.nameClass === 'place' && COUNTRY_BY_CAPITAL.has(lower)) return `capital ${lower}`;
  return lower
    .replace(/[’']s?\b/gu, '')
    .split(/\s+/u)
    .filter((word) => !SMALL_WORDS.has(word))
    .map(
      (word) =>
        COUNTRY_BY_DEMONYM.get(word)?.name.toLowerCase() ??
        COUNTRY_BY_NAME.get(word)?.name.toLowerCase() ??
        word,
    )
    .sort()
    .join(' ');
}

function join(
  drafts: Draft[],
  referentsOf: number[][],
  at: number,
  mention: NameMention,
  words: readonly Word[],
  known: Draft | undefined,
): Draft {
  const draft = known ?? newDraft(drafts, mention);
  draft.mentions.push(at);
  draft.forms.add(mention.name);
  draft.sure ||= mention.sure;
  draft.gender ??= genderOfTitle(words, mention);
  if (
    isPersonForm(mention) &&
    mention.parts.length > draft.parts.length &&
    draft.referentClass === 'person'
  ) {
    draft.parts = [...mention.parts];
    draft.family = familyOf(mention);
  }
  referentsOf[at] = [draft.id];
  return draft;
}

function newDraft(drafts: Draft[], mention: NameMention): Draft {
  const country =
    mention.nameClass === 'state'
      ? (COUNTRY_BY_NAME.get(mention.name.toLowerCase().replace(/^the /u, '')) ??
        COUNTRY_BY_DEMONYM.get(mention.name.toLowerCase()))
      : undefined;
  const draft: Draft = {
    id: drafts.length,
    referentClass: isPersonForm(mention)
      ? 'person'
      : mention.nameClass === 'unknown'
        ? 'body'
        : mention.nameClass === 'person'
          ? 'person'
          : mention.nameClass,
    name: mention.name,
    forms: new Set(),
    mentions: [],
    parts: [...mention.parts],
    family: familyOf(mention),
    suffix: false,
    country: country?.name ?? null,
    gender: null,
    sure: false,
    firstAt: mention.from,
    key: isPersonForm(mention) ? `person ${mention.parts.join(' ')}` : bodyKey(mention),
  };
  drafts.push(draft);
  return draft;
}

function genderOfTitle(words: readonly Word[], mention: NameMention): Gender | null {
  for (let i = mention.titleFrom; i < mention.from; i++) {
    const word = words[i];
    const gender = word ? HONORIFICS.get(bare(word))?.gender : null;
    if (gender) return gender;
  }
  return null;
}

/** Runs of unknown words are people when later words treat them so, bodies when “the” stands before them. */
function settleUnknowns(
  drafts: readonly Draft[],
  mentions: readonly NameMention[],
  shortForms: readonly number[],
  words: readonly Word[],
): void {
  const alone = new Set(
    shortForms.flatMap((at) =>
      words[(mentions[at]?.titleFrom ?? 0) - 1]?.lower === 'the' ? [] : [mentions[at]?.parts[0]],
    ),
  );
  for (const draft of drafts) {
    if (draft.referentClass !== 'person' || draft.sure) continue;
    const own = draft.mentions.flatMap((at) => mentions[at] ?? []);
    const withThe = own.some(
      (mention) => words[mention.from - 1]?.lower === 'the' && !words[mention.to]?.possessive,
    );
    const houseLike = own.some(
      (mention) =>
        /^(?:at|within)$/u.test(words[mention.from - 1]?.lower ?? '') || standsAmongBodies(words, mention),
    );
    const treated = own.some((mention) => isTreatedAsPerson(words, mention));
    const lastAlone = alone.has(draft.parts.at(-1));
    if (treated || (lastAlone && !withThe)) draft.sure = true;
    else if (withThe || houseLike || own.every((mention) => mention.to - mention.from > 3))
      draft.referentClass = 'body';
  }
}

/** In a list with a body: “Blue Fjord, Ceres Robotics, …”. */
function standsAmongBodies(words: readonly Word[], mention: NameMention): boolean {
  const [comma, next, far, further] = [1, 2, 3, 4].map((step) => words[mention.to + step]);
  if (!/^(?:,|and|or)$/u.test(comma?.lower ?? '') || !next?.capital) return false;
  const ahead = [next, far, further].filter((word) => word?.capital);
  return ahead.some(
    (word) =>
      BODY_WORDS.has(word?.lower ?? '') || /\p{Ll}\p{Lu}/u.test(word?.text.replace(/^(?:Mc|Mac)/u, '') ?? ''),
  );
}

/** “X, who …”, “X, a senior analyst”, “X, 43, …”. */
function isTreatedAsPerson(words: readonly Word[], mention: NameMention): boolean {
  const after = words[mention.to + 1];
  if (after?.lower === 'who') return true;
  if (after?.text !== ',') return false;
  for (let i = mention.to + 2; i < mention.to + 8; i++) {
    const word = words[i];
    if (word?.sentence !== after.sentence) return false;
    if (word.lower === 'who' || /^\d\d$/u.test(word.text)) return i === mention.to + 2;
    if (word.mark) return false;
    if (ROLE_NOUNS.has(word.lower)) return true;
    if (BODY_WORDS.has(word.lower) || /^(?:said|says|and|or)$/u.test(word.lower)) return false;
  }
  return false;
}

/** “Sierra Nevada Corporation (SNC)” and later “SNC”; an acronym may also stand for the initials alone: “the Chinese CDC”. */
function joinAcronyms(
  drafts: readonly Draft[],
  referentsOf: number[][],
  mentions: readonly NameMention[],
  words: readonly Word[],
): void {
  for (const short of drafts) {
    if (short.referentClass === 'person' && short.sure) continue;
    const letters = acronymOf(short.name);
    if (short.mentions.length === 0 || letters === null) continue;
    const first = mentions[short.mentions[0] ?? 0];
    const before =
      first && words[first.from - 1]?.text === '('
        ? mentions.findIndex((mention) => mention.to === first.from - 2)
        : -1;
    const long = drafts.find((draft) => {
      if (
        draft === short ||
        draft.mentions.length === 0 ||
        draft.referentClass === 'place' ||
        (draft.referentClass === 'person' && draft.sure)
      )
        return false;
      const own = initials(draft.name);
      if (before !== -1 && referentsOf[before]?.includes(draft.id))
        return own.some((capitals) => isWithin(letters, capitals));
      return own.some(
        (capitals) => capitals === letters || (letters.length > 2 && capitals.includes(letters)),
      );
    });
    if (!long) continue;
    if (long.referentClass === 'person') long.referentClass = 'body';
    for (const at of short.mentions) referentsOf[at] = [long.id];
    long.mentions.push(...short.mentions);
    for (const form of short.forms) long.forms.add(form);
    short.mentions = [];
  }
}

/** “CSTO”, “U.N.”; of “Chinese CDC” the letters. */
function acronymOf(name: string): string | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const plain =
    words.length === 1 || (words.length === 2 && COUNTRY_BY_DEMONYM.has((words[0] ?? '').toLowerCase()));
  return plain && isAcronym(last) ? last.replace(/[.&]/gu, '') : null;
}

function isWithin(letters: string, capitals: string): boolean {
  let at = 0;
  for (const capital of capitals) if (capital === letters[at]) at++;
  return at === letters.length;
}

function initials(name: string): string[] {
  const heads = name.split(/[\s-]+/u).filter((word) => /\p{Lu}/u.test(word));
  if (heads.length < 2) return [];
  const capitals = heads.map((word) => /\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  const all = name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:the)$/iu.test(word))
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  return [capitals, all];
}

function joinShortForms(
  drafts: Draft[],
  referentsOf: number[][],
  mentions: readonly NameMention[],
  shortForms: readonly number[],
  words: readonly Word[],
): void {
  for (const at of shortForms) {
    const mention = mentions[at];
    const part = mention?.parts[0];
    if (!mention || part === undefined) continue;
    const gender = genderOfTitle(words, mention);
    const people = drafts.filter(
      (draft) =>
        draft.referentClass === 'person' &&
        draft.parts.includes(part) &&
        !(gender && draft.gender && gender !== draft.gender),
    );
    const fitting = closestPeople(people, part, at, mention, mentions, words);
    if (fitting.length === 1 && fitting[0]) {
      join(drafts, referentsOf, at, mention, words, fitting[0]);
    } else if (fitting.length > 1) {
      referentsOf[at] = fitting.map((draft) => draft.id);
    } else if (mention.nameClass === 'unknown') {
      const body = bodyWithPart(drafts, mention, words);
      if (body) {
        referentsOf[at] = [body.id];
        body.mentions.push(at);
        body.forms.add(mention.name);
      } else {
        const known = drafts.find((draft) => draft.key === `person ${part}`);
        const draft = join(drafts, referentsOf, at, mention, words, known);
        if (words[mention.from - 1]?.lower === 'the') draft.referentClass = 'body';
      }
    } else {
      join(
        drafts,
        referentsOf,
        at,
        mention,
        words,
        drafts.find((draft) => draft.key === `person ${part}`),
      );
    }
  }
}

/** The people a short name may mean here: family name before given name, known before unknown, near before far. */
function closestPeople(
  people: readonly Draft[],
  part: string,
  at: number,
  mention: NameMention,
  mentions: readonly NameMention[],
  words: readonly Word[],
): Draft[] {
  const byFamily = people.filter((draft) => draft.family === part);
  let fitting: readonly Draft[] = byFamily.length > 0 ? byFamily : people;
  if (fitting.length <= 1) return [...fitting];
  const introduced = fitting.filter((draft) => draft.firstAt < mention.from);
  if (introduced.length > 0) fitting = introduced;
  if (fitting.length <= 1) return [...fitting];
  const block = words[mention.from]?.block;
  const here = fitting.filter((draft) =>
    draft.mentions.some((other) => other < at && words[mentions[other]?.from ?? -1]?.block === block),
  );
  if (here.length === 1) return here;
  const ranked = [...fitting].sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, second] = ranked;
  if (most && second && most.mentions.length >= DOMINANCE * second.mentions.length) return [most];
  return [...fitting];
}

/** “Tyvak” after “Tyvak Nano-Satellite Systems”, “the Lakers” after “Los Angeles Lakers”. */
function bodyWithPart(
  drafts: readonly Draft[],
  mention: NameMention,
  words: readonly Word[],
): Draft | undefined {
  const word = words[mention.from];
  if (!word) return undefined;
  const fitting = drafts.filter((draft) => {
    if (!/^(?:body|outlet)$/u.test(draft.referentClass) || draft.mentions.length === 0) return false;
    const names = draft.name.toLowerCase().split(' ');
    return names.length > 1 && (names[0] === word.lower || names.at(-1) === word.lower);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The longest form in mixed case; a state's full name before its letters. */
function displayName(draft: Draft): string {
  const forms = [...draft.forms];
  if (draft.country !== null && forms.every((form) => isAcronym(form))) return draft.country;
  const mixed = forms.filter((form) => /\p{Ll}/u.test(form));
  const choice = mixed.length > 0 ? mixed : forms;
  const best = choice.reduce(
    (long, form) => (form.length > long.length ? form : long),
    choice[0] ?? draft.name,
  );
  return best;
}
