import { bare, isRoleWord } from '../sources/classify-name.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { PERSON_NOUNS } from '../kinds/person-nouns.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import { cutRole } from './cut-role.ts';
import { LINKS, affiliationBehind, beforeLink, bodyBetween, ownerOf } from './read-affiliation.ts';
import { PLAYS, teamIn } from './read-team.ts';
import { readTitle } from './read-title.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { DETERMINER, LEADS, type RoleReading, type Stretch } from './role-reading.ts';

/** Role and affiliation read around one mention of a person, in the order of how surely they are meant. */
export function readRoles(text: RunningText, mentionIndex: number): RoleReading[] {
  const mention = text.mentions[mentionIndex];
  if (!mention) return [];
  return [
    readAfter(text, mention.to),
    readTitle(text, mention.titleFrom, mention.from),
    readBefore(text, mention.titleFrom, mention.to),
    readClause(text, mention.to),
    readOrigin(text, mention.titleFrom, mention.to),
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
  } else if (COPULA.test(link.lower)) {
    at++;
    if (words[at]?.lower === 'as') at++;
    if (!DETERMINER.test(words[at]?.lower ?? '')) return null;
  } else return null;
  return readPhrase(text, at, LINK_OPENS.has(link.text) ? 'apposition' : 'clause');
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
  const affiliation =
    affiliationBehind(text, head, rest) ?? described?.stretch ?? bodyBetween(text, start, head - 1);
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
  return {
    role: { from: roleFrom, to: lastOfRole },
    affiliation,
    affiliationIsDescribed: described?.isDescribed === true && affiliation === described.stretch,
    how,
  };
}

/** Says of nobody who they are. */
const ANYBODY = /^(?:child|person|baby|kid|adult|individual|people|others?|collaborators|fund-?raiser)$/u;

/** A role, or in small letters whatever else somebody may be by trade: “a baker”. */
function isCalling({ lower, capital }: Word): boolean {
  return ROLE_NOUNS.has(lower) || (!capital && PERSON_NOUNS.has(lower) && !ANYBODY.test(lower));
}

/** The last role word of the head part, which ends at a preposition, a mark or a verb; null when there is none. */
function roleNounIn({ words, mentionAt, mentions }: RunningText, from: number): number | null {
  let head: number | null = null;
  for (let i = from; i < from + 12; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence) return head;
    if (
      word.mark ||
      /^(?:who|whom|whose|which|that|when|where|of|for|at|in|from|with|to|on|by|under)$/u.test(word.lower)
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
      /^(?:who|whom|whose|which|that|when|where|while|but|as|told|said|says)$/u.test(word.lower)
    )
      return end;
    if (
      /^(?:VERB|AUX)$/u.test(word.pos) &&
      !word.capital &&
      !ROLE_ADJECTIVES.has(word.lower) &&
      !continues(words[i - 1])
    )
      return end;
    if (
      word.lower === 'and' &&
      /^(?:a|an|the|one|his|her|its|who|is|was|has)$/u.test(words[i + 1]?.lower ?? '')
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

/** Words between a role's first word and the comma before the name; longer phrases tell of something else. */
const LONGEST_ROLE = 16;

/** “The mayor of Oporia, Ana Ruiz, said”, “Denver's chief prosecutor, Ana Ruiz,”: the role stands before the name. */
function readBefore(text: RunningText, titleFrom: number, nameTo: number): RoleReading | null {
  const { words } = text;
  const last = titleFrom - 2;
  const sentence = words[last]?.sentence;
  if (words[titleFrom - 1]?.text !== ',' || sentence !== words[titleFrom]?.sentence) return null;
  const behind = words[nameTo + 1];
  // “After meeting the president, Ana Ruiz said”: no apposition, which a second mark would close.
  const closed = behind?.sentence !== sentence || behind?.mark === true;
  let first = last;
  while (first > last - LONGEST_ROLE && words[first - 1]?.sentence === sentence && !words[first - 1]?.mark)
    first--;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    const before = words[i - 1];
    const begins = i === first || /^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV)$/u.test(before?.pos ?? '');
    if (
      !word ||
      !begins ||
      (/^(?:VERB|AUX|ADP|SCONJ|CCONJ|ADV|PRON)$/u.test(word.pos) &&
        !isRoleWord(word.lower) &&
        !DETERMINER.test(word.lower))
    )
      continue;
    const phrase = phraseFrom(text, i);
    if (!phrase || phrase.to < last) continue;
    if (!closed && !(i === first && phrase.head === last)) continue;
    return readPhrase(text, i, 'apposition', last);
  }
  return null;
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
    if (DETERMINER.test(words[at]?.lower ?? '')) return readPhrase(text, at, 'clause');
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

/** “Alex Ames of the Daily Record”, “NPR's Ames”, “Ana Ames reports for NPR”. */
function readOrigin(text: RunningText, titleFrom: number, to: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  const isInstitution = (index: number) => /^(?:body|outlet)$/u.test(mentions[index]?.nameClass ?? '');
  const reading = (affiliation: Stretch): RoleReading => ({
    role: null,
    affiliation,
    affiliationIsDescribed: false,
    how: 'place',
  });
  let at = to + 1;
  if (words[to]?.possessive) return null;
  // “Ana Ruiz, from the Oporia Institute, said”
  if (words[at]?.text === ',' && /^(?:from|of|at|with)$/u.test(words[at + 1]?.lower ?? '')) at++;
  const verb = words[at];
  if (
    /^(?:reports|reported|writes|wrote|works|worked|plays|played)$/u.test(verb?.lower ?? '') &&
    /^(?:for|at|in)$/u.test(words[at + 1]?.lower ?? '')
  )
    at += 2;
  else if (/^(?:of|at|from|with)$/u.test(verb?.lower ?? '')) at++;
  else {
    const before = mentionAt[titleFrom - 1] ?? -1;
    const owner = mentions[before];
    if (owner && words[owner.to]?.possessive && isInstitution(before))
      return reading({ from: owner.from, to: owner.to });
    const team = PLAYS.test(verb?.lower ?? '') ? teamIn(text, at) : null;
    return team ? reading(team) : null;
  }
  if (words[at]?.lower === 'the') at++;
  const institution = mentions[mentionAt[at] ?? -1];
  return institution && isInstitution(mentionAt[at] ?? -1)
    ? reading({ from: institution.from, to: institution.to })
    : null;
}
