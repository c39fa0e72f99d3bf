import { bare, isRoleWord } from '../sources/classify-name.ts';
import { BODY_NOUNS } from '../data/body-words.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import { isCalling } from './is-calling.ts';
import { cutRole, isOfRole } from './cut-role.ts';
import {
  LINKS,
  affiliationBehind,
  beforeLink,
  bodyAside,
  bodyBetween,
  bodyDescribedBehind,
  ownerOf,
} from './read-affiliation.ts';
import { readOrigin, readOwnBody } from './read-origin.ts';
import { readTitle } from './read-title.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { DETERMINER, LEADS, LONGEST_ROLE, type RoleReading, type Stretch } from './role-reading.ts';

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
  } else if (
    COPULA.test(link.lower) ||
    (/^(?:has|had)$/u.test(link.lower) && words[at + 1]?.lower === 'been')
  ) {
    at++;
    if (/^(?:as|been|now)$/u.test(words[at]?.lower ?? '')) at++;
    if (!DETERMINER.test(words[at]?.lower ?? '') && !isBareOffice(text, at)) return null;
  } else return null;
  return readPhrase(text, at, LINK_OPENS.has(link.text) ? 'apposition' : 'clause');
}

/** Words before the head of an office that stands without an article: “vice [president] of”. */
const BARE_OFFICE = 3;

/** “is professor of economics at …”, “was chief economist at …”: an office without an article, and whose it is. */
function isBareOffice(text: RunningText, at: number): boolean {
  const { words } = text;
  const first = words[at]?.lower ?? '';
  if (!isRoleWord(first) && !ROLE_ADJECTIVES.has(first)) return false;
  const head = roleNounIn(text, at);
  return head !== null && head - at <= BARE_OFFICE && /^(?:of|at|for)$/u.test(words[head + 1]?.lower ?? '');
}

/** A noun phrase that holds a role word in its head part, with the body behind or before it. */
function readPhrase(
  text: RunningText,
  from: number,
  how: RoleReading['how'],
  limit = Infinity,
): RoleReading | null {
  const { words, mentionAt, mentions } = text;
  const first = words[from];
  if (!first) return null;
  let start = from;
  if (/^(?:also|now|then|currently|himself|herself|formerly|once|both)$/u.test(words[start]?.lower ?? ''))
    start++;
  const opener = words[start];
  if (opener && DETERMINER.test(opener.lower)) start++;
  if (
    /^(?:first|last|only|best|most|kind|sort|same)$/u.test(words[start]?.lower ?? '') &&
    how !== 'apposition'
  )
    return null;
  const head = roleNounIn(text, start);
  if (head === null) return null;
  // “Ida Frem, actor Luc Moreau and …”: the next one of a list.
  const next = mentions[mentionAt[head + 1] ?? -1];
  if (
    how === 'apposition' &&
    next &&
    /^(?:person|unknown)$/u.test(next.nameClass) &&
    next.titleFrom <= head + 1 &&
    limit === Infinity
  )
    return null;
  const described = ownerOf(text, start, head);
  const rest = Math.min(limit, endOfPhrase(text, head));
  const named = affiliationBehind(text, head, rest);
  const behind = (named && standsAside(text, named, how) ? bodyAside(text, named.to + 1) : null) ?? named;
  const isOwners =
    described !== null &&
    !described.isDescribed &&
    (behind === null || isWithin(text, described, head, behind));
  const affiliation =
    (isOwners ? null : behind) ??
    described?.stretch ??
    bodyBetween(text, start, head - 1) ??
    (how === 'apposition' ? bodyAside(text, rest + 1) : null);
  const meant = affiliation === null ? bodyDescribedBehind(words, head, rest) : null;
  const roleFrom = described ? described.stretch.to + 1 : start;
  const roleTo = affiliation && affiliation.from > head ? beforeLink(words, affiliation.from) : rest;
  const leading = mentions[mentionAt[roleFrom] ?? -1];
  if (leading?.nameClass === 'person' && leading.from === roleFrom && !words[leading.to]?.possessive)
    return null;
  let lastOfRole = Math.max(head, roleTo);
  while (
    lastOfRole > head &&
    /^(?:of|for|at|in|from|with|to|and|the|on|a|an)$/u.test(words[lastOfRole]?.lower ?? '')
  )
    lastOfRole--;
  // “a spokesman for the police”: what is called nothing else is named so.
  if (meant && /^(?:police|army|military)$/u.test(words[meant.to]?.lower ?? ''))
    return { role: { from: roleFrom, to: head }, affiliation: meant, affiliationIsDescribed: false, how };
  if (meant)
    return {
      role: { from: roleFrom, to: head },
      affiliation: meant,
      affiliationIsDescribed: true,
      roleWithBody: { from: roleFrom, to: lastOfRole },
      how,
    };
  return {
    role: { from: roleFrom, to: lastOfRole },
    affiliation,
    affiliationIsDescribed: described?.isDescribed === true && affiliation === described.stretch,
    how,
  };
}

/** “director of the consumer agency, Clear Air,”: what the body is called stands behind what it is. */
function standsAside({ words }: RunningText, { to }: Stretch, how: RoleReading['how']): boolean {
  return how === 'apposition' && words[to]?.capital === false && words[to + 1]?.text === ',';
}

/** “NASA's administrator of the Science Directorate”, “Norway's Minister of Justice”: what is behind belongs to the owner. */
function isWithin(
  { words, mentions, mentionAt }: RunningText,
  { stretch }: { readonly stretch: Stretch },
  head: number,
  behind: Stretch,
): boolean {
  if (isOfRole(words, { role: { from: head, to: head }, affiliation: behind })) return true;
  const link = words[behind.from - 1]?.lower === 'the' ? behind.from - 2 : behind.from - 1;
  return (
    /^(?:of|for)$/u.test(words[link]?.lower ?? '') &&
    mentions[mentionAt[stretch.to] ?? -1]?.nameClass === 'body'
  );
}

/** The last role word of the head part, which ends at a preposition, a mark or a verb; null when there is none. */
function roleNounIn({ words, mentionAt, mentions }: RunningText, from: number): number | null {
  let head: number | null = null;
  for (let i = from; i < from + 12; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence) return head;
    if (/^(?:him|her|them|it|me|us)$/u.test(word.lower) && word.pos === 'PRON' && i > from) return head;
    if (isInsideOwner(words, i)) continue;
    if (
      word.mark ||
      /^(?:who|whom|whose|which|that|when|where|while|of|for|at|in|from|with|to|on|by|under)$/u.test(
        word.lower,
      )
    )
      return head;
    if (
      /^(?:VERB|AUX)$/u.test(word.pos) &&
      !isRoleWord(word.lower) &&
      !ROLE_ADJECTIVES.has(word.lower) &&
      !word.capital &&
      !/ing$|ed$/u.test(word.lower)
    )
      return head;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.nameClass !== 'person') {
      if (mention.to > i && !isRoleWord(words[mention.to]?.lower ?? '')) i = mention.to;
      continue;
    }
    if (isCalling(word) || HONORIFICS.get(bare(word))?.kind === 'politician') {
      if (word.possessive) continue;
      head = i;
    }
  }
  return head;
}

/** “Chartered Masters [of] Oporia's chief economist”: inside the name of whose role it is. */
function isInsideOwner(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'of' &&
    words[at - 1]?.capital === true &&
    words[at - 2]?.capital === true &&
    !ROLE_NOUNS.has(words[at - 1]?.lower ?? '') &&
    words[at + 1]?.capital === true &&
    (words[at + 1]?.possessive === true ||
      (words[at + 2]?.capital === true && words[at + 2]?.possessive === true))
  );
}

/** End of the phrase that the head stands in: up to a comma, a verb or a clause. */
function endOfPhrase({ words, mentionAt, mentions }: RunningText, head: number): number {
  let end = head;
  for (let i = head + 1; i < head + 40; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[head]?.sentence) return end;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.to >= i && mention.nameClass !== 'person') {
      end = i = mention.to;
      continue;
    }
    if (
      word.mark ||
      /^(?:who|whom|whose|which|that|when|where|while|but|as|told|said|says|since|until|till)$/u.test(
        word.lower,
      )
    )
      return end;
    // “the hotelier Karl Dunn chose”: somebody else's clause.
    if (mention?.titleFrom === i && mention.from === i && words[i - 1]?.pos === 'NOUN') return end;
    if (
      /^(?:VERB|AUX)$/u.test(word.pos) &&
      !word.capital &&
      !ROLE_ADJECTIVES.has(word.lower) &&
      !BODY_NOUNS.has(word.lower) &&
      !continues(words[i - 1])
    )
      return end;
    const after = words[i + 1];
    if (
      word.lower === 'and' &&
      (/^(?:a|an|the|one|his|her|its|who|is|was|has)$/u.test(after?.lower ?? '') ||
        // “owns a shop and headed out”
        (after?.pos === 'VERB' && /ed$|^(?:became|went|left|came|took|had)$/u.test(after.lower)))
    )
      return end;
    end = i;
  }
  return end;
}

/** Behind a preposition or “and” a participle describes: “vice president of advanced programs”. */
function continues(before: Word | undefined): boolean {
  return before !== undefined && (LINKS.test(before.lower) || /^(?:ADP|DET|ADJ|CCONJ)$/u.test(before.pos));
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
    return readPhrase(text, i, 'apposition', last);
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

/** Head and last word of the role that begins at a word. */
function phraseFrom(text: RunningText, from: number): { head: number; to: number } | null {
  const start = DETERMINER.test(text.words[from]?.lower ?? '') ? from + 1 : from;
  const head = roleNounIn(text, start);
  return head === null ? null : { head, to: endOfPhrase(text, head) };
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
      return readPhrase(text, at, 'clause');
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
    return readPhrase(text, at, 'clause');
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
  /^(?:holds|held|works|worked|working|serves|served|serving|replaced|replaces|succeeded|succeeds|resigned|retired|elected|appointed|inaugurated|returned)$/u;
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
      ? readPhrase(text, i + 1, 'clause')
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
  return /^(?:a|an|the)$/u.test(words[start]?.lower ?? '') ? readPhrase(text, start, 'clause') : null;
}

/** Says of a named person no more than that somebody is meant: “the man”, “the Republican”. */
const SAYS_NOTHING =
  /^(?:man|woman|boy|girl|guy|lady|gentleman|teenager|teen|youth|expert|politician|republican|democrat|conservative|tory|liberal|rival|star|pair|couple|leader|speaker)$/u;

/** The role in the words that a source uses for a person named elsewhere: “the prime minister said”, “his lawyer”. */
export function readDescription(text: RunningText, from: number, to: number): RoleReading | null {
  const { words } = text;
  const head = words[to]?.lower ?? '';
  if (to - from > LONGEST_ROLE || SAYS_NOTHING.test(head) || head.endsWith('s')) return null;
  const reading = readPhrase(text, from, 'clause', to);
  return reading && cutRole(text, reading);
}
