import type { ArticleNames, NameKind } from '../../names/name.ts';
import { BODY_WORDS, KNOWN_BODIES } from '../data/body-words.ts';
import { BODY_NOUNS_BY_KIND } from '../kinds/body-nouns.ts';
import { DOCUMENT_NOUNS_BY_KIND } from '../kinds/document-nouns.ts';
import { FUNCTION_WORDS } from '../data/common-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, PARTICLES } from '../data/name-parts.ts';
import { OUTLETS, WEB_NAME } from '../data/outlets.ts';
import { isRoleWord, OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import type { NameClass, NameMention } from '../resolution/name-mention.ts';
import { bare, classOfBody, isPlaceWord, looksLikePerson } from './classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { calledBodies } from './called-bodies.ts';
import { calledFrom } from './called-from.ts';
import { partHeadlines } from './part-headlines.ts';
import { partOutlet } from './part-outlet.ts';
import { mentionOf } from './read-run.ts';
import { textOfWords, type Word } from './read-words.ts';
import { settleBodies } from './settle-bodies.ts';
import { wordsOfNames, type NameWords } from './words-of-names.ts';

/** A name surer than this takes the place of what capitals and lists read there; lower lets more of its slips through. */
const SURE = 0.7;
/** The same where capitals and lists say nothing of what it is. */
const LIKELY = 0.5;

/**
 * Brings names read from capitals and lists together with the names of the article: those say where a name begins and ends
 * and what it is of, the lists which body, outlet or state it is, and which words before it are a title.
 */
export function settleMentions(
  words: readonly Word[],
  read: readonly NameMention[],
  names: ArticleNames,
): NameMention[] {
  const nicknames = quotedNicknames(words);
  if (names.names.length === 0) return apart([...read, ...nicknames].sort((a, b) => a.from - b.from));
  const found = wordsOfNames(words, names);
  const nameAtWord = new Int32Array(words.length).fill(-1);
  found.forEach(({ from, to }, number) => nameAtWord.fill(number, from, to + 1));
  const opensBody = wordsThatOpenBodies(words, read);
  const families = familyNames(read);
  const taken = new Set<number>();
  // Names that stand in the place of what was read; the others take no body away.
  const used = new Set<number>();
  // Names that were not sure enough to say anything of what is read there.
  const passed = new Set<number>();
  const settled = read.flatMap((mention): NameMention[] => {
    const numbers = new Set<number>();
    for (let i = mention.titleFrom; i <= mention.to; i++) {
      const number = nameAtWord[i] ?? -1;
      if (number !== -1) numbers.add(number);
    }
    const own = [...numbers].flatMap((number) => {
      const name = found[number];
      return name ? [{ number, name }] : [];
    });
    const gone = mention.nameClass === 'body' ? used : taken;
    if (own.length > 0 && own.every(({ number }) => gone.has(number))) return [];
    // “Institute of Russian, Eastern European and Asian Studies”: the fields are no names.
    const fields =
      mention.nameClass === 'body' && words.slice(mention.from, mention.to).some(({ text }) => text === ',');
    if (fields) {
      for (const { number } of own) taken.add(number);
      return [mention];
    }
    // “Alliance to Save Our Rivers”: what a body is there to do.
    const todo =
      mention.nameClass === 'body' &&
      words.slice(mention.from, mention.to).some(({ lower }) => lower === 'to');
    if (todo && own.every(({ name }) => name.from >= mention.from && name.to <= mention.to)) {
      for (const { number } of own) taken.add(number);
      return [mention];
    }
    // “Centre for East and South-East Studies”: the parts of a body's name.
    if (mention.nameClass === 'body' && mention.sure && holdsParts(words, mention, own)) {
      for (const { number } of own) taken.add(number);
      return [mention];
    }
    // Two people's names in a run without a mark are one: “Anneke van ’t Hoff”.
    if (
      own.length > 1 &&
      mention.nameClass === 'person' &&
      mention.sure &&
      own.every(({ name }) => name.from >= mention.from && (name.kind === 'person' || name.certainty < SURE))
    ) {
      for (const { number } of own) taken.add(number);
      return [mention];
    }
    const settledHere = own.flatMap(({ number, name }, place) => {
      if (taken.has(number)) return [];
      const titleFrom = Math.max(mention.titleFrom, (own[place - 1]?.name.to ?? -1) + 1);
      const one = settle(words, { ...mention, titleFrom }, name, own.length > 1, { opensBody, families });
      if (one === 'as read') return [];
      taken.add(number);
      used.add(number);
      return [one];
    });
    if (own.length > 0 && (settledHere.length > 0 || own.every(({ number }) => gone.has(number))))
      return settledHere;
    for (const { number } of own) passed.add(number);
    return [mention];
  });
  const added = found.flatMap((name, number) => {
    if (taken.has(number) || passed.has(number) || name.kind === 'other' || name.certainty < SURE) return [];
    if (name.from === name.to && FUNCTION_WORDS.has(words[name.to]?.lower ?? '')) return [];
    return [named(words, name, name.from)];
  });
  const parted = apart([...settled, ...added, ...nicknames].sort((a, b) => a.from - b.from))
    .filter((mention) => !isPlainWord(words, mention))
    .flatMap((mention) => partOffice(words, mention, found));
  return settleBodies(words, calledBodies(words, partHeadlines(words, partOutlet(words, parted))));
}

/** “a docker nicknamed “Crumbs””: one word in marks, which stands nowhere else as a name. */
function quotedNicknames(words: readonly Word[]): NameMention[] {
  return words.flatMap((_, at) => {
    const from = calledFrom(words, at);
    const name = from === null ? undefined : words[from];
    const isQuoted = from !== null && /^[“"‘']$/u.test(words[from - 1]?.text ?? '');
    return from !== null && isQuoted && name?.capital === true && words[from + 1]?.mark === true
      ? [mentionOf(words, from, from, from, 'person', true)]
      : [];
  });
}

/** Names of which the first ends before the “and” of a body that has its head there, and none is surely a person's. */
function holdsParts(
  words: readonly Word[],
  { from, to }: NameMention,
  own: readonly { readonly name: NameWords }[],
): boolean {
  const [first] = own;
  return (
    first?.name.from === from &&
    first.name.to < to &&
    words[first.name.to + 1]?.lower === 'and' &&
    BODY_WORDS.has(words[from]?.lower ?? '') &&
    own.every(({ name }) => name.kind !== 'person' && name.certainty < WHOLE_BODY)
  );
}

/** “CEO”, “Research” at the head of a sentence: a noun that the article does not use as a name. */
function isPlainWord(words: readonly Word[], { from, to, titleFrom, nameClass }: NameMention): boolean {
  const word = words[to];
  if (!word || from !== to || titleFrom < from) return false;
  if (nameClass === 'body' && isAcronym(word.text)) return isRoleWord(word.lower);
  if (word.opens && /^(?:police|prosecutors|authorities|officials|troops)$/u.test(word.lower)) return true;
  return word.opens && !GIVEN_NAMES.has(word.lower) && DOCUMENT_NOUNS_BY_KIND.has(word.lower);
}

/** A body's name surer than this holds no person at its end. */
const WHOLE_BODY = 0.9;

/** “Chief Executive of Valley Rail Tom Ives said”: behind an office the run ends in who holds it. */
function partOffice(
  words: readonly Word[],
  mention: NameMention,
  found: readonly NameWords[],
): NameMention[] {
  const { from, to, nameClass } = mention;
  const start = to - 1;
  const link = linkOfOffice(words, from);
  const [given, family, behind] = [words[start], words[to], words[to + 1]];
  if (BODY_NOUNS_BY_KIND.has(family?.lower ?? '')) return [mention];
  if (to - from < 2 || !given?.capital || !family?.capital || given.possessive || family.possessive)
    return [mention];
  if (
    nameClass === 'state' ||
    !/^(?:of|for|at|with)$/u.test(words[link]?.lower ?? '') ||
    !isRoleWord(words[link - 1]?.lower ?? '')
  )
    return [mention];
  if (!/^(?:VERB|AUX)$/u.test(behind?.pos ?? '') && behind?.text !== ',') return [mention];
  if (
    [given, family].some(
      ({ lower }) => BODY_WORDS.has(lower) || OFFICE_WORDS.has(lower) || isPlaceWord(lower),
    )
  )
    return [mention];
  // “Police Ivo Marsh”: where the head of a body ends, somebody else begins.
  const ends = words[start - 1]?.lower ?? '';
  const isBehindHead = BODY_WORDS.has(ends) || OFFICE_WORDS.has(ends);
  const sure =
    !isBehindHead &&
    found.some((name) => name.from === from && name.to === to && name.certainty >= WHOLE_BODY);
  if (sure || /^(?:of|for|and|the|on|in|at|&)$/u.test(words[start - 1]?.lower ?? '')) return [mention];
  const opening = words[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const whole = words.slice(opening, from).some(({ lower }) => lower === 'and') ? from : opening;
  const body = classOfBody(words, whole, start - 1) ?? 'body';
  return [
    mentionOf(words, whole, whole, start - 1, body, true),
    mentionOf(words, start, start, to, 'person', true),
  ];
}

/** Words between an office and the end of what it is of. */
const OFFICE_REACH = 6;

/** Index of the “of” behind an office: “Secretary [of] the Ferry Workers’ Union”, “Minister [for] Women and Equalities”. */
function linkOfOffice(words: readonly Word[], from: number): number {
  for (let i = from - 1; i > from - OFFICE_REACH; i--) {
    const word = words[i];
    if (!word || /^(?:of|for|at|with)$/u.test(word.lower)) return i;
    if (!word.capital && !/^(?:the|and)$/u.test(word.lower) && !/^[’']$/u.test(word.text)) return from - 1;
  }
  return from - 1;
}

/** Words that other names of the text hold, lower case. */
interface WordsOfOthers {
  readonly opensBody: ReadonlySet<string>;
  /** Of people who are named in full. */
  readonly families: ReadonlySet<string>;
}

function familyNames(read: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    read.flatMap(({ nameClass, parts, familyFirst }) =>
      nameClass === 'person' && parts.length > 1 ? ((familyFirst ? parts[0] : parts.at(-1)) ?? []) : [],
    ),
  );
}

/** “renmin” of “Renmin University”, unless a person of the text is called so as well. */
function wordsThatOpenBodies(words: readonly Word[], read: readonly NameMention[]): ReadonlySet<string> {
  const people = new Set(
    read.flatMap(({ nameClass, parts }) => (nameClass === 'person' && parts.length > 1 ? parts : [])),
  );
  return new Set(
    read.flatMap(({ nameClass, from, to }) => {
      const first = words[from]?.lower ?? '';
      return nameClass === 'body' && to > from && !people.has(first) ? [first] : [];
    }),
  );
}

/** Mentions in reading order; a title ends where the name before it does, and no name begins inside another. */
function apart(mentions: readonly NameMention[]): NameMention[] {
  let end = -1;
  return mentions.flatMap((mention) => {
    if (mention.from <= end) return [];
    const titleFrom = Math.max(mention.titleFrom, end + 1);
    end = mention.to;
    return [{ ...mention, titleFrom }];
  });
}

/** What a mention is in the light of one name that touches it. */
function settle(
  words: readonly Word[],
  mention: NameMention,
  name: NameWords,
  several: boolean,
  { opensBody, families }: WordsOfOthers,
): NameMention | 'as read' {
  const { kind, certainty } = name;
  const same = mention.from === name.from && mention.to === name.to;
  const titled = mention.nameClass === 'person' && mention.titleFrom < mention.from;
  if (kind === 'other') return 'as read';
  if (kind !== 'person' && (titled || isIntroduced(words, mention))) return 'as read';
  if (same && mention.nameClass !== 'unknown') {
    if (
      fits(mention.nameClass, kind) ||
      isListed(words, mention) ||
      certainty < (kind === 'person' && mention.to === mention.from + 1 ? LIKELY : SURE)
    )
      return 'as read';
    return titled || (kind === 'place' && mention.nameClass === 'body')
      ? 'as read'
      : named(words, name, mention.titleFrom);
  }
  // “Renmin” after “Renmin University”: the short form is found where names are grouped.
  if (same && opensBody.has(words[name.from]?.lower ?? '')) return 'as read';
  // “gave to Tester” in a text of Jon Tester: no place.
  const family = words[name.to]?.lower ?? '';
  if (same && kind === 'place' && families.has(family) && !isPlaceWord(family)) return 'as read';
  if (same) return named(words, name, mention.titleFrom);
  if (mention.familyFirst && kind === 'person') return 'as read';
  // “King Charles”: the lists know the title. “(Frank) Bell”: a mark is part of the name.
  if (mention.to === name.to && kind === 'person') {
    if (mention.nameClass === 'person' && mention.titleFrom <= name.from && name.from < mention.from)
      return 'as read';
    if (words.slice(mention.from, name.from).some(({ mark, lower }) => mark || PARTICLES.has(lower)))
      return 'as read';
    if (mention.nameClass === 'unknown' && certainty >= LIKELY) {
      // “Julanda Al-Rahbi”: a given name that nobody knows stands before a family name with its article.
      const isGiven =
        name.from === name.to &&
        name.from === mention.from + 1 &&
        words[mention.from]?.pos === 'PROPN' &&
        /^(?:al|el|ul)-/u.test(words[name.to]?.lower ?? '');
      return named(
        words,
        isGiven ? { ...name, from: mention.from } : name,
        Math.min(mention.titleFrom, name.from),
      );
    }
  }
  const enough = mention.nameClass === 'unknown' && name.from < mention.from ? LIKELY : SURE;
  // “People’s Daily”: what the lists know is only its beginning.
  const longer = kind === 'body' && name.from <= mention.from && name.to > mention.to && certainty >= SURE;
  if (!several && (certainty < enough || (isListed(words, mention) && !longer))) return 'as read';
  const within = name.from >= mention.titleFrom && name.to <= mention.to;
  if (within && !several && (kind !== 'person' || name.to < mention.to)) return 'as read';
  const article = longer && words[name.from]?.lower === 'the' ? 1 : 0;
  return named(words, { ...name, from: name.from + article }, Math.min(mention.titleFrom, name.from));
}

/** “his lawyer, Brook Stone,”: what stands behind a role and a comma is a person's. */
function isIntroduced(words: readonly Word[], { titleFrom, to, nameClass }: NameMention): boolean {
  if (nameClass !== 'unknown' || words[titleFrom - 1]?.text !== ',') return false;
  if (ROLE_NOUNS.has(words[titleFrom - 2]?.lower ?? '')) return true;
  if (titleFrom === to) return false;
  // “the secretary of the Drivers’ Union, Orla Tench,”
  for (let i = titleFrom - 2; i > titleFrom - 9; i--) {
    const word = words[i];
    if (!word || word.mark) return false;
    if (/^(?:of|for|at)$/u.test(word.lower)) return isRoleWord(words[i - 1]?.lower ?? '');
  }
  return false;
}

function fits(nameClass: NameClass, kind: NameKind): boolean {
  if (kind === 'person') return nameClass === 'person';
  if (kind === 'body') return nameClass === 'body' || nameClass === 'outlet';
  return kind === 'place' && (nameClass === 'place' || nameClass === 'state');
}

/** The lists know this very name. */
function isListed(words: readonly Word[], { from, to, nameClass }: NameMention): boolean {
  if (nameClass === 'state') return true;
  const lower = textOfWords(words, from, to).toLowerCase();
  if (nameClass === 'outlet')
    return OUTLETS.has(lower) || OUTLETS.has(`the ${lower}`) || WEB_NAME.test(lower);
  return (
    nameClass === 'body' && (KNOWN_BODIES.has(lower) || (from === to && isAcronym(words[to]?.text ?? '')))
  );
}

function named(words: readonly Word[], { from, to, kind }: NameWords, titleFrom: number): NameMention {
  const listed = classOfBody(words, from, to);
  if (kind === 'person')
    return mentionOf(
      words,
      titleBefore(words, titleFrom, from),
      from,
      to,
      'person',
      true,
      looksLikePerson(words, from, to) === 'family first',
    );
  const nameClass: NameClass =
    listed === 'outlet' || listed === 'state' ? listed : kind === 'place' ? 'place' : 'body';
  return mentionOf(words, from, from, to, nameClass, true);
}

/** Where the title before a name begins: “Brave Ana Ruiz” has none, “Finance Minister Ana Ruiz” has. */
function titleBefore(words: readonly Word[], earliest: number, from: number): number {
  let at = from;
  for (let i = from - 1; i >= earliest; i--) {
    const word = words[i];
    if (!word || word.mark || word.possessive) break;
    if (isRoleWord(word.lower) || HONORIFICS.has(bare(word))) at = i;
    else if (
      !OFFICE_WORDS.has(word.lower) &&
      !ROLE_ADJECTIVES.has(word.lower) &&
      !/^(?:of|for|and|the|to)$/u.test(word.lower)
    )
      break;
    else if (at < from && (OFFICE_WORDS.has(word.lower) || ROLE_ADJECTIVES.has(word.lower))) at = i;
  }
  return at;
}
