import { BODY_WORDS } from '../data/body-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { OUTLETS } from '../data/outlets.ts';
import type { NameMention } from '../resolution/name-mention.ts';
import { bare, isPlaceWord } from './classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { mentionOf } from './read-run.ts';
import { textOfWords, type Word } from './read-words.ts';

/** Puts right what is a body and what a person by the words around the names, in all mentions of a text. */
export function settleBodies(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const whole = joinOffices(words, joinPairs(words, mentions));
  const named = inCapitals(words, whole).map((mention) => calledPerson(words, mention));
  return ownersOfThings(words, named);
}

/** “MAYOR FISK: …”, “FISK: …” where Dora Fisk is named: in a transcript, capitals make no body of a family name. */
function inCapitals(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const families = new Set(
    mentions.flatMap(({ nameClass, parts }) =>
      nameClass === 'person' && parts.length > 1 ? parts.slice(-1) : [],
    ),
  );
  return mentions.map((mention) => {
    const { from, to, titleFrom, nameClass } = mention;
    const word = words[to];
    if (nameClass !== 'body' || from !== to || !word || word.text !== word.text.toUpperCase()) return mention;
    const hasTitle = titleFrom < from && words[titleFrom]?.text === words[titleFrom]?.text.toUpperCase();
    const isTurn = words[to + 1]?.text === ':' && words[titleFrom]?.opens === true;
    return families.has(word.lower) || (isTurn && hasTitle)
      ? mentionOf(words, titleFrom, from, to, 'person', true)
      : mention;
  });
}

/** Words of bodies that are family names as well: “Edith Church”, “Kate House”. */
const FAMILY_NAMES =
  /^(?:church|court|house|radio|banks?|hall|college|temple|abbey|park|castle|parish|union|post|press|guild|fund|club|school|office|board|post|times|mill|mills|works|shops?|stores?|group)$/u;

/** What only bodies are called in an apposition, though people may be. */
const OF_BODIES =
  /^(?:broadcaster|publisher|lender|maker|owner|operator|provider|leader|sponsor|partner|supporter|member|critic|pioneer|producer|developer|employer|contractor|supplier|builder|distributor|insurer|manufacturer|retailer|watchdog|regulator|rival|winner|champion)$/u;

/** “Serhii Radio, a chemistry researcher at …”, “Kate House, 43,”, “Edith Church said …”, and then “she”: a person. */
function calledPerson(words: readonly Word[], mention: NameMention): NameMention {
  const { from, to, titleFrom, nameClass } = mention;
  if (!/^(?:body|outlet|place)$/u.test(nameClass) || to !== from + 1 || titleFrom < from) return mention;
  const [given, family] = [words[from], words[to]];
  if (!given || !family || given.possessive || family.possessive || isAcronym(given.text)) return mention;
  if (!FAMILY_NAMES.test(family.lower) || OUTLETS.has(textOfWords(words, from, to).toLowerCase()))
    return mention;
  if (/^(?:the|at|in|of|near|outside|inside|to)$/u.test(words[from - 1]?.lower ?? '')) return mention;
  return isToldPerson(words, to) ||
    isShortened(words, to) ||
    (GIVEN_NAMES.has(given.lower) && isMeantByPronoun(words, to))
    ? mentionOf(words, from, from, to, 'person', true)
    : mention;
}

function isToldPerson(words: readonly Word[], to: number): boolean {
  if (words[to + 1]?.lower === 'who') return true;
  if (words[to + 1]?.text !== ',') return false;
  const opener = words[to + 2]?.lower ?? '';
  if (opener === 'who' || (/^\d\d$/u.test(opener) && words[to + 3]?.text === ',')) return true;
  if (!/^(?:an?|the|his|her|their)$/u.test(opener)) return false;
  for (let i = to + 3; i <= to + 8; i++) {
    const word = words[i];
    if (!word || word.mark || /^(?:VERB|AUX|ADP)$/u.test(word.pos)) return false;
    if (isRoleWord(word.lower) && !words[i + 1]?.capital && words[i + 1]?.pos !== 'NOUN')
      return !OF_BODIES.test(word.lower);
  }
  return false;
}

/** “…,” Court said: without an article the last word alone is a family name. */
function isShortened(words: readonly Word[], to: number): boolean {
  const family = words[to]?.lower;
  for (let i = to + 1; i <= to + PRONOUN_NEAR; i++) {
    const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
    if (word?.lower !== family || !word?.capital || word.opens || word.possessive) continue;
    return !before?.capital && !before?.possessive && before?.lower !== 'the' && after?.pos === 'VERB';
  }
  return false;
}

/** Words within which a pronoun tells of a name before it. */
const PRONOUN_NEAR = 40;

/** “… said the roof leaked. “It drips,” she said.”: nobody else is named before the pronoun. */
function isMeantByPronoun(words: readonly Word[], to: number): boolean {
  if (!/^(?:VERB|AUX|ADV)$/u.test(words[to + 1]?.pos ?? '')) return false;
  for (let i = to + 1; i <= to + PRONOUN_NEAR; i++) {
    const word = words[i];
    if (/^s?he$/u.test(word?.lower ?? '')) return true;
    if (word?.capital && word.lower === words[to]?.lower) return words[i - 1]?.lower !== 'the';
    if (word?.capital && (GIVEN_NAMES.has(word.lower) || HONORIFICS.has(bare(word)))) return false;
  }
  return false;
}

/** Heads of bodies that are called after two places or fields. */
const PAIRED =
  /^(?:police|protection|agency|services?|council|commission|authority|board|department|ministry)$/u;

/** “Devon and Cornwall Police”, “Harbour and Border Protection”: one body, where the first is named nowhere else. */
function joinPairs(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const uses = new Map<string, number>();
  for (const { lower, capital } of words) if (capital) uses.set(lower, (uses.get(lower) ?? 0) + 1);
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const isPair =
      before?.to === mention.from - 2 &&
      words[mention.from - 1]?.lower === 'and' &&
      mention.nameClass === 'body' &&
      mention.to > mention.from &&
      hasHead(words, mention) &&
      opensPair(words, before, uses);
    if (isPair) joined.pop();
    joined.push(isPair ? mentionOf(words, before.from, before.from, mention.to, 'body', true) : mention);
  }
  return joined;
}

function hasHead(words: readonly Word[], { from, to }: NameMention): boolean {
  for (let i = from; i <= to; i++) {
    if (i > from && PAIRED.test(words[i]?.lower ?? '')) return true;
    if (/^(?:of|for)$/u.test(words[i]?.lower ?? '')) return false;
  }
  return false;
}

/** One word, or “UN Relief”, that is nothing by itself. */
function opensPair(
  words: readonly Word[],
  { from, to, titleFrom }: NameMention,
  uses: ReadonlyMap<string, number>,
): boolean {
  const [first, last] = [words[from], words[to]];
  if (!first || !last || titleFrom < from || last.possessive) return false;
  if (to > from + 1 || (to > from && !isAcronym(first.text))) return false;
  if (isAcronym(last.text) || OUTLETS.has(last.lower) || BODY_WORDS.has(last.lower) || isRoleWord(last.lower))
    return false;
  // “Wyeth and Corran Council said”: Wyeth has a first name elsewhere.
  return (uses.get(last.lower) ?? 0) < 2 || isPlaceWord(last.lower);
}

/** “the U.S. Attorney’s Office for …”, “the California Governor's Office of Emergency Services”. */
function joinOffices(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    if ((joined.at(-1)?.to ?? -1) >= mention.titleFrom) continue;
    const opens = OFFICE.test(words[mention.from]?.lower ?? '');
    const before = opens && mention.nameClass === 'body' ? officerBefore(words, mention.from) : null;
    const closes = mention.nameClass === 'body' && OFFICE.test(words[mention.to]?.lower ?? '');
    const isOfficers = closes && officerBefore(words, mention.to) !== null;
    const from = before ?? mention.from;
    const to = isOfficers ? endOfField(words, mention.to) : mention.to;
    while (before !== null && (joined.at(-1)?.to ?? -1) >= from) joined.pop();
    joined.push(
      before === null && to === mention.to ? mention : mentionOf(words, from, from, to, 'body', true),
    );
  }
  return joined;
}

const OFFICE = /^(?:office|department)$/u;

/** “… Office | for the Western District of Torva”: the last capital behind small words. */
function endOfField(words: readonly Word[], to: number): number {
  let end = to;
  if (!/^(?:of|for)$/u.test(words[to + 1]?.lower ?? '')) return end;
  for (let i = to + 1; words[i]?.sentence === words[to]?.sentence; i++) {
    const word = words[i];
    if (word?.capital) end = i;
    else if (!word || !/^(?:of|for|the|and)$/u.test(word.lower)) break;
  }
  return end;
}

/** Where “U.S. Attorney’s” before a word begins. */
function officerBefore(words: readonly Word[], at: number): number | null {
  const officer = words[at - 1];
  if (!officer?.possessive || !officer.capital || !isRoleWord(officer.lower)) return null;
  let from = at - 1;
  while (
    words[from - 1]?.capital === true &&
    words[from - 1]?.sentence === officer.sentence &&
    words[from - 1]?.possessive === false &&
    !/^(?:the|an?)$/u.test(words[from - 1]?.lower ?? '')
  )
    from--;
  return from;
}

/** “Corvella recalled its heaters”: a name of one word that owns as things do is a body’s, wherever it stands. */
function ownersOfThings(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  // “Peabody” of Peabody Energy, “Ruiz” of Ana Ruiz: what the longer name says is read where names are grouped.
  const ofLonger = new Set(
    mentions.flatMap(({ from, to, nameClass }) => {
      if (to === from) return [];
      const own = words.slice(from, nameClass === 'person' ? to + 1 : from + 1);
      return own.map(({ lower }) => lower);
    }),
  );
  const owners = new Set(
    mentions.flatMap(({ from, to, titleFrom, nameClass }) => {
      const lower = words[from]?.lower ?? '';
      const maybe = from === to && titleFrom === from && /^(?:person|unknown)$/u.test(nameClass);
      return maybe && !ofLonger.has(lower) && !GIVEN_NAMES.has(lower) && ownsBehindVerb(words, to)
        ? [lower]
        : [];
    }),
  );
  for (const lower of meantByIt(words, mentions)) owners.add(lower);
  return mentions.map((mention) => {
    const { from, to, titleFrom, nameClass } = mention;
    const lower = words[from]?.lower ?? '';
    return from === to && titleFrom === from && owners.has(lower) && /^(?:person|unknown)$/u.test(nameClass)
      ? mentionOf(words, from, from, to, 'body', true)
      : mention;
  });
}

/** A verb follows, and “its” behind it as the first word of its object. */
function ownsBehindVerb(words: readonly Word[], to: number): boolean {
  let verb = false;
  for (let i = to + 1; i <= to + 5; i++) {
    const word = words[i];
    if (!word || word.mark || word.sentence !== words[to]?.sentence) return false;
    if (word.lower === 'its') return verb;
    if (/^(?:VERB|AUX)$/u.test(word.pos)) verb = true;
    else if (!/^(?:ADV|ADP|PART)$/u.test(word.pos)) return false;
  }
  return false;
}

/** A name needs so many sentences in which it is “it”; one alone may mean something else. */
const OFTEN_IT = 2;

/**
 * “Corvella on Monday announced a sale of boats at its yard. … Corvella says it will …”: names of one word that the text takes up
 * as “it” wherever they are subject, and never as “he” or “she”. Lower case.
 */
function meantByIt(words: readonly Word[], mentions: readonly NameMention[]): string[] {
  const people = new Set(
    mentions.flatMap(({ from, to, nameClass, parts, titleFrom }) =>
      nameClass === 'person' && (to > from || titleFrom < from) ? parts : [],
    ),
  );
  // “Peabody” behind “Peabody Energy” is that company, and found where names are grouped.
  const opened = new Set<string>();
  const counts = new Map<string, { it: number; person: boolean }>();
  for (const { from, to, titleFrom, nameClass } of mentions) {
    const lower = words[from]?.lower ?? '';
    if (to > from && !counts.has(lower)) opened.add(lower);
    if (from !== to || titleFrom < from || !/^(?:person|unknown)$/u.test(nameClass)) continue;
    if (people.has(lower) || opened.has(lower) || GIVEN_NAMES.has(lower)) continue;
    const count = counts.get(lower) ?? { it: 0, person: false };
    const taken = takenUpAs(words, to);
    if (taken === 'it') count.it++;
    if (taken === 'person') count.person = true;
    counts.set(lower, count);
  }
  return [...counts].flatMap(([lower, { it, person }]) => (it >= OFTEN_IT && !person ? [lower] : []));
}

/** Words of a sentence behind a subject within which a pronoun takes it up. */
const TAKEN_UP_WITHIN = 20;

/** What the first pronoun behind a subject is, in its sentence or at the beginning of the next one. */
function takenUpAs(words: readonly Word[], to: number): 'it' | 'person' | null {
  const sentence = words[to]?.sentence;
  let verb = false;
  for (let i = to + 1; i <= to + TAKEN_UP_WITHIN; i++) {
    const word = words[i];
    if (!word || /^[“”"]$/u.test(word.text)) return null;
    if (word.sentence !== sentence) return /^(?:he|she)$/u.test(word.lower) && word.opens ? 'person' : null;
    if (/^(?:he|she|his|her|him|himself|herself|who)$/u.test(word.lower)) return 'person';
    if (/^(?:VERB|AUX)$/u.test(word.pos)) verb = true;
    // Somebody else is named: the pronoun may be theirs.
    else if (!verb && word.capital && !/^(?:on|in)$/u.test(words[i - 1]?.lower ?? '')) return null;
    if (/^(?:it|its|itself)$/u.test(word.lower)) return verb ? 'it' : null;
  }
  return null;
}
