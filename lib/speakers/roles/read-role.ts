import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import { isRoleWord, ROLE_ADJECTIVES } from '../data/role-nouns.ts';
import { isPartyMember } from './is-party-member.ts';
import { cutRole } from './cut-role.ts';
import { readOrigin, readOwnBody } from './read-origin.ts';
import { endOfPhrase, isBareOffice, phraseFrom, readRolePhrase } from './read-role-phrase.ts';
import { readTitle } from './read-title.ts';
import type { RunningText } from '../sources/running-text.ts';
import { DETERMINER, LEADS, LONGEST_ROLE, type RoleReading } from './role-reading.ts';

const remembered = new WeakMap<RunningText, Map<number, readonly RoleReading[]>>();

/**
 * Role and affiliation read around one mention of a person, in the order of how surely they are meant. Who a description means and
 * who a speaker is both ask for them: each mention is read once.
 */
export function readRoles(text: RunningText, mentionIndex: number): readonly RoleReading[] {
  const read = remembered.get(text) ?? new Map<number, readonly RoleReading[]>();
  remembered.set(text, read);
  const roles = read.get(mentionIndex) ?? rolesAround(text, mentionIndex);
  read.set(mentionIndex, roles);
  return roles;
}

function rolesAround(text: RunningText, mentionIndex: number): RoleReading[] {
  const mention = text.mentions[mentionIndex];
  if (!mention) return [];
  return [
    readAfter(text, mention.to),
    readBehindParty(text, mention.to),
    readTitle(text, mention.titleFrom, mention.from),
    readBefore(text, mention.titleFrom, mention.to),
    readClause(text, mention.to),
    readOffice(text, mention.to),
    readOrigin(text, mention.titleFrom, mention.to),
    readNextSentence(text, mentionIndex),
    readOwnBody(text, mention.to),
  ].flatMap((reading) => (reading ? cutRole(text, reading) : []));
}

const LINK_OPENS: ReadonlySet<string> = new Set([',', '(', '—', '–', '-']);

const COPULA = /^(?:is|was|serves|served|works|worked|became|remains)$/u;

/** “Yang Jin, an associate research fellow at the Institute of …”, “Ana Ruiz is a geologist at …”. */
function readAfter(text: RunningText, to: number): RoleReading | null {
  const { words } = text;
  const last = words[to];
  if (!last || last.possessive) return null;
  let at = to + 1;
  const link = words[at];
  if (link?.sentence !== last.sentence) return null;
  if (LINK_OPENS.has(link.text)) {
    at++;
    if (/^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2;
    if (isListedWith(text, at)) return null;
  } else if (
    COPULA.test(link.lower) ||
    (/^(?:has|had)$/u.test(link.lower) && words[at + 1]?.lower === 'been')
  ) {
    at++;
    if (/^(?:as|been|now)$/u.test(words[at]?.lower ?? '')) at++;
    if (!DETERMINER.test(words[at]?.lower ?? '') && !isBareOffice(text, at)) return null;
  } else return null;
  return readRolePhrase(text, at, LINK_OPENS.has(link.text) ? 'apposition' : 'clause');
}

/** “Ana Ruiz, her secretary, her driver and her pupils shared a room”: who is listed beside somebody is somebody else. */
function isListedWith(text: RunningText, at: number): boolean {
  const { words } = text;
  if (!OWN.test(words[at]?.lower ?? '')) return false;
  const end = endOfPhrase(text, at);
  return words[end + 1]?.text === ',' && OWN.test(words[end + 2]?.lower ?? '');
}

const OWN = /^(?:his|her|their|its|my|our)$/u;

/** “Ana Ruiz, Republican of Torva and the chairman of the River Committee”: behind the party stands the office. */
function readBehindParty(text: RunningText, to: number): RoleReading | null {
  const { words } = text;
  const at = DETERMINER.test(words[to + 2]?.lower ?? '') ? to + 3 : to + 2;
  if (words[to + 1]?.text !== ',' || words[at]?.capital !== true || !isPartyMember(words[at].text))
    return null;
  const and = endOfPhrase(text, at) + 1;
  const isNext = words[and]?.lower === 'and' && words[and].sentence === words[to]?.sentence;
  return isNext && DETERMINER.test(words[and + 1]?.lower ?? '')
    ? readRolePhrase(text, and + 1, 'apposition')
    : null;
}

/** “The mayor of Oporia, Ana Ruiz, said”, “Denver's chief prosecutor, Ana Ruiz,”: the role stands before the name. */
function readBefore(text: RunningText, titleFrom: number, nameTo: number): RoleReading | null {
  const { words } = text;
  const last = titleFrom - 2;
  const sentence = words[last]?.sentence;
  if (words[titleFrom - 1]?.text !== ',' || sentence !== words[titleFrom]?.sentence) return null;
  const behind = words[nameTo + 1];
  // “After meeting the president, Ana Ruiz said”: no apposition, which a second mark would close.
  const closed = behind?.sentence !== sentence || behind?.mark === true;
  const bracketed = readBehindBrackets(text, last);
  if (bracketed && closed) return bracketed;
  let first = last;
  while (first > last - LONGEST_ROLE && words[first - 1]?.sentence === sentence && !words[first - 1]?.mark)
    first--;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const before = words[i - 1];
    // “Rep. Duncan Stone and his wife, Ana Ruiz,”: his wife, not Duncan Stone and his wife.
    if (namesAnother(text, i, last)) continue;
    const other = text.mentions[text.mentionAt[i] ?? -1];
    if (other?.nameClass === 'person' && !words[other.to]?.possessive && other.titleFrom === i && i === first)
      return null;
    const begins = i === first || /^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV)$/u.test(before?.pos ?? '');
    if (
      !word ||
      !begins ||
      (/^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV|PRON)$/u.test(word.pos) &&
        !isRoleWord(word.lower) &&
        !DETERMINER.test(word.lower))
    )
      continue;
    const several = oneOfSeveral(text, i, last);
    if (several && closed)
      return {
        role: { from: i, to: last },
        affiliation: null,
        affiliationIsDescribed: false,
        how: 'apposition',
      };
    const phrase = phraseFrom(text, i);
    if (!phrase || phrase.to < last) continue;
    if (!closed && !(i === first && phrase.head === last)) continue;
    return readRolePhrase(text, i, 'apposition', last);
  }
  return null;
}

/** A person's name stands before an “and” among the words. */
function namesAnother({ words, mentions, mentionAt }: RunningText, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++)
    if (words[i]?.lower === 'and' && mentions[mentionAt[i - 1] ?? -1]?.nameClass === 'person') return true;
  return false;
}

/** “one of the organisers”, “author and one of his victims”: whether the words from one place to another say no more. */
function oneOfSeveral({ words }: RunningText, from: number, to: number): boolean {
  const one = words[from]?.lower === 'one' ? from : from + 2;
  if (one !== from && (words[from + 1]?.lower !== 'and' || !isRoleWord(words[from]?.lower ?? '')))
    return false;
  return (
    words[one]?.lower === 'one' &&
    words[one + 1]?.lower === 'of' &&
    to - one > 1 &&
    to - one < 8 &&
    isPeople(words[to]?.lower ?? '')
  );
}

/** “organisers”, “victims”: a listed noun for people in the plural. */
function isPeople(lower: string): boolean {
  return lower.endsWith('s') && (isRoleWord(lower) || PERSON_NOUNS.has(lower.slice(0, -1)));
}

/** “Jin, who heads the institute”, “Ryan, who is leading the delegation”. */
function readClause(text: RunningText, to: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  let at = to + 1;
  if (words[at]?.text === ',') at++;
  if (words[at]?.lower !== 'who') return null;
  at++;
  const verb = words[at];
  if (verb && /^(?:is|was|has|serves|served|works|worked)$/u.test(verb.lower)) {
    at++;
    if (/^(?:been|also|as|now)$/u.test(words[at]?.lower ?? '')) at++;
    if (DETERMINER.test(words[at]?.lower ?? '') || isBareOffice(text, at))
      return readRolePhrase(text, at, 'clause');
  } else if (/^(?:also|now|once|currently)$/u.test(verb?.lower ?? '')) at++;
  if (!LEADS.test(words[at]?.lower ?? '')) return laterInClause(text, at);
  const end = endOfPhrase(text, at);
  if (end === at) return null;
  for (let i = at + 1; i <= end; i++) {
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.to <= end && /^(?:body|outlet)$/u.test(mention.nameClass)) {
      // “who researches rivers at the Oporia Centre”: the body is no part of what they do; what they head is.
      const place = words[mention.from - 1]?.lower === 'the' ? mention.from - 2 : mention.from - 1;
      const works = /^(?:at|with|for)$/u.test(words[place]?.lower ?? '') && place > at + 1;
      return {
        role: { from: at, to: works ? place - 1 : end },
        affiliation: { from: mention.from, to: mention.to },
        affiliationIsDescribed: false,
        how: 'clause',
      };
    }
  }
  return { role: { from: at, to: end }, affiliation: null, affiliationIsDescribed: false, how: 'clause' };
}

/** “who sold tents for years and is now CEO of Helio Reach”, “who became the chief executive of …”. */
function laterInClause(text: RunningText, from: number): RoleReading | null {
  const { words } = text;
  for (let i = from; i < from + 20; i++) {
    const word = words[i];
    if (!word || word.mark || word.sentence !== words[from]?.sentence) return null;
    const becomes =
      /^(?:became|becomes)$/u.test(word.lower) ||
      (/^(?:is|serves|works)$/u.test(word.lower) &&
        /^(?:now|currently|as|also|today)$/u.test(words[i + 1]?.lower ?? ''));
    if (!becomes) continue;
    let at = i + 1;
    while (/^(?:now|currently|as|also|today)$/u.test(words[at]?.lower ?? '')) at++;
    return readRolePhrase(text, at, 'clause');
  }
  return null;
}

/** “the Harbour Trades Council (HTC) director, Ana Ruiz,”: the body and its letters stand before the role. */
function readBehindBrackets(text: RunningText, last: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  let close = last;
  while (close > last - 6 && words[close] && !words[close]?.mark) close--;
  if (words[close]?.text !== ')' || words[close - 2]?.text !== '(' || close === last) return null;
  const role = { from: close + 1, to: last };
  const body = mentions[mentionAt[close - 3] ?? -1];
  if (body?.to !== close - 3 || body.nameClass !== 'body') return null;
  return words.slice(role.from, last + 1).some(({ lower }) => isRoleWord(lower))
    ? {
        role,
        affiliation: { from: body.from, to: body.to },
        affiliationIsDescribed: false,
        how: 'apposition',
      }
    : null;
}

/** What is held by whoever does so “as mayor”, and what is theirs “as mayor”. */
const HOLDS =
  /^(?:holds|held|works|worked|working|serves|served|serving|replaced|replaces|succeeded|succeeds|resigned|retired|elected|appointed|inaugurated|returned|follows|followed|covers|covered|advises|advised)$/u;
const IN_OFFICE =
  /^(?:speech|term|time|role|job|tenure|day|days|week|weeks|month|months|year|years|stint|appearance|visit|trip|career|record|budget|office|work)$/u;
/** So far behind a name its office may stand in the same sentence. */
const OFFICE_REACH = 14;

/** “Karl Dunn, who replaced Ana Ruiz as mayor”, “Ana Ruiz's first speech as mayor”, “Owen Ames works as a welder”. */
function readOffice(text: RunningText, to: number): RoleReading | null {
  const { words } = text;
  const isOwner = words[to]?.possessive === true;
  let held = false;
  for (let i = to + 1; i <= to + OFFICE_REACH; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[to]?.sentence) return null;
    if (word.mark && i > to + 1) return null;
    if (HOLDS.test(word.lower) || (isOwner && IN_OFFICE.test(word.lower))) held = true;
    if (word.lower !== 'as' || !held) continue;
    const start = DETERMINER.test(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    const first = words[start];
    return first && (start > i + 1 || isRoleWord(first.lower) || ROLE_ADJECTIVES.has(first.lower))
      ? readRolePhrase(text, i + 1, 'clause')
      : null;
  }
  return null;
}

/** “Ana Ruiz found a post. She was a clerk for the port.”: said in the next sentence of whoever alone the sentence names. */
function readNextSentence(text: RunningText, mentionIndex: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  const mention = mentions[mentionIndex];
  const own = mention && words[mention.to];
  if (!mention || !own) return null;
  const isOther = (at: number) => {
    const other = mentionAt[at] ?? -1;
    return (
      other !== -1 && other !== mentionIndex && /^(?:person|unknown)$/u.test(mentions[other]?.nameClass ?? '')
    );
  };
  for (let i = mention.titleFrom - 1; words[i]?.sentence === own.sentence; i--) if (isOther(i)) return null;
  let at = mention.to + 1;
  for (; words[at]?.sentence === own.sentence; at++) if (isOther(at)) return null;
  const next = words[at];
  if (next?.block !== own.block || !/^(?:he|she)$/u.test(next.lower)) return null;
  if (!/^(?:is|was)$/u.test(words[at + 1]?.lower ?? '')) return null;
  const start = /^(?:also|now|then)$/u.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return /^(?:a|an|the)$/u.test(words[start]?.lower ?? '') ? readRolePhrase(text, start, 'clause') : null;
}

/** Says of a named person no more than that somebody is meant: “the man”, “the Republican”. */
const SAYS_NOTHING =
  /^(?:man|woman|boy|girl|guy|lady|gentleman|teenager|teen|youth|expert|politician|republican|democrat|conservative|tory|liberal|rival|star|pair|couple|leader|speaker)$/u;

/** The role in the words that a source uses for a person named elsewhere: “the prime minister said”, “his lawyer”. */
export function readDescription(text: RunningText, from: number, to: number): RoleReading | null {
  const { words } = text;
  const head = words[to]?.lower ?? '';
  if (to - from > LONGEST_ROLE || SAYS_NOTHING.test(head) || head.endsWith('s')) return null;
  const reading = readRolePhrase(text, from, 'clause', to);
  return reading && cutRole(text, reading);
}
