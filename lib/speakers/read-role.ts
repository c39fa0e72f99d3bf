import { BODY_NOUNS, BODY_WORDS } from './data/body-words.ts';
import { HONORIFICS } from './data/name-parts.ts';
import { KNOWN_BODIES } from './data/body-words.ts';
import { OUTLETS } from './data/outlets.ts';
import { COUNTRY_BY_DEMONYM } from './data/places.ts';
import { OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from './data/role-nouns.ts';
import { bare, isRoleWord } from './find-mentions.ts';
import type { Word } from './read-words.ts';
import type { RunningText } from './running-text.ts';

/** A stretch of words, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one mention of a person says about who they are. */
export interface RoleReading {
  readonly role: Stretch | null;
  readonly affiliation: Stretch | null;
  /** “the company's chief”: the affiliation is a description of a body named before. */
  readonly affiliationIsDescribed: boolean;
  readonly how: 'apposition' | 'title' | 'clause' | 'place';
}

/** Role and affiliation read around one mention of a person, in the order of how surely they are meant. */
export function readRoles(text: RunningText, mentionIndex: number): RoleReading[] {
  const mention = text.mentions[mentionIndex];
  if (!mention) return [];
  return [
    readAfter(text, mention.to),
    readTitle(text, mention.titleFrom, mention.from),
    readBefore(text, mention.titleFrom),
    readClause(text, mention.to),
    readOrigin(text, mention.titleFrom, mention.to),
  ].filter((reading) => reading !== null);
}

const LINK_OPENS: ReadonlySet<string> = new Set([',', '(', '—', '–', '-']);
const COPULA = /^(?:is|was|serves|served|works|worked|became|remains)$/u;
const DETERMINER = /^(?:a|an|the|another|one|its|their|his|her)$/u;

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
function readPhrase(text: RunningText, from: number, how: RoleReading['how']): RoleReading | null {
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
  const described = ownerOf(text, start, head);
  const rest = endOfPhrase(text, head);
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
    if (ROLE_NOUNS.has(word.lower) || HONORIFICS.get(bare(word))?.kind === 'politician') {
      if (word.possessive) continue;
      head = i;
    }
  }
  return head;
}

/** “NASA's deputy chief”, “the company's chief operating officer”: whose it is, before the role. */
function ownerOf(
  text: RunningText,
  from: number,
  head: number,
): { stretch: Stretch; isDescribed: boolean } | null {
  const { words, mentionAt, mentions } = text;
  for (let i = from; i < head; i++) {
    const word = words[i];
    if (!word?.possessive) continue;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.nameClass !== 'person')
      return { stretch: { from: Math.max(from, mention.from), to: i }, isDescribed: false };
    if (BODY_NOUNS.has(word.lower)) return { stretch: { from, to: i }, isDescribed: true };
  }
  return null;
}

function bodyBetween({ mentions, mentionAt, words }: RunningText, from: number, to: number): Stretch | null {
  for (let i = from; i <= to; i++) {
    const mention = mentions[mentionAt[i] ?? -1];
    if (words[(mention?.from ?? 0) - 1]?.lower === 'to') continue;
    if (
      mention &&
      mention.from >= from &&
      mention.to <= to &&
      /^(?:body|outlet|state|place)$/u.test(mention.nameClass)
    ) {
      return wholeBody(words, knownPrefix(words, mention.from, mention.to), to);
    }
  }
  return null;
}

/** “Jordanian health ministry” with its lower-case head: “Jupiter police”. */
function wholeBody(words: readonly Word[], { from, to }: Stretch, limit: number): Stretch {
  for (let i = to + 1; i <= Math.min(limit, to + 3); i++)
    if (BODY_WORDS.has(words[i]?.lower ?? '')) return { from, to: i };
  return { from, to };
}

/** Of “VOA Pentagon” before “correspondent”, the outlet; of most names, all of it. */
function knownPrefix(words: readonly Word[], from: number, to: number): Stretch {
  let name = '';
  for (let i = from; i < to; i++) {
    name += `${i > from ? ' ' : ''}${words[i]?.lower ?? ''}`;
    if ((OUTLETS.has(name) || KNOWN_BODIES.has(name)) && !BODY_WORDS.has(words[to]?.lower ?? ''))
      return { from, to: i };
  }
  return { from, to };
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
    end = i;
  }
  return end;
}

/** Behind a preposition or “and” a participle describes: “vice president of advanced programs”. */
function continues(before: Word | undefined): boolean {
  return before !== undefined && (LINKS.test(before.lower) || /^(?:ADP|DET|ADJ|CCONJ)$/u.test(before.pos));
}

const LINKS = /^(?:at|of|for|with|in|from|under|on|by)$/u;

/** The body behind a role: “at the Institute …”, “of SpaceX”; the first real body wins, then “at” and “from”, then places. */
function affiliationBehind(text: RunningText, head: number, end: number): Stretch | null {
  const { words, mentions, mentionAt } = text;
  const choices: { rank: number; stretch: Stretch }[] = [];
  for (let i = head + 1; i < end; i++) {
    const link = words[i];
    if (!link || !LINKS.test(link.lower)) continue;
    const inMention = mentions[mentionAt[i] ?? -1];
    if (inMention) continue;
    const at = words[i + 1]?.lower === 'the' || words[i + 1]?.lower === 'its' ? i + 2 : i + 1;
    const mention = mentions[mentionAt[at] ?? -1];
    const demonym = COUNTRY_BY_DEMONYM.has(words[at]?.lower ?? '');
    const body = bodyWordAhead(words, at, end);
    if (!mention && !(demonym && body)) continue;
    if (mention?.nameClass === 'person' && mention.sure) continue;
    const real = mention ? /^(?:body|outlet)$/u.test(mention.nameClass) || body : true;
    if (link.lower === 'to') continue;
    const close = /^(?:at|from|with|under)$/u.test(link.lower);
    if (link.lower === 'in' && !real) continue;
    const to = endOfBody(text, at, end);
    if (to === null) continue;
    choices.push({ rank: real ? 0 : close ? 1 : 2, stretch: { from: at, to } });
  }
  const best = choices.reduce<(typeof choices)[number] | null>(
    (least, choice) => (least === null || choice.rank < least.rank ? choice : least),
    null,
  );
  return best?.stretch ?? null;
}

/** Last word of a body's name with where it is; null when the name only describes a noun: “NBA history”. */
function endOfBody({ words, mentions, mentionAt }: RunningText, from: number, limit: number): number | null {
  let end = from;
  for (let i = from; i <= limit; i++) {
    const word = words[i];
    if (!word || word.mark) break;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention) {
      i = end = Math.min(limit, mention.to);
      continue;
    }
    if (word.capital || BODY_WORDS.has(word.lower) || OFFICE_WORDS.has(word.lower)) {
      end = i;
      continue;
    }
    if (LINKS.test(word.lower) || /^(?:and|the|&|its)$/u.test(word.lower)) continue;
    if (bodyWordAhead(words, i, limit)) continue;
    return end === i - 1 && !words[end]?.possessive && /^(?:NOUN|ADJ)$/u.test(word.pos) ? null : end;
  }
  return end;
}

function bodyWordAhead(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i <= Math.min(end, from + 5); i++) {
    const word = words[i];
    if (!word || word.mark || LINKS.test(word.lower)) return false;
    if (BODY_WORDS.has(word.lower)) return true;
  }
  return false;
}

/** The last word of the role when the body begins at `from`: before “at the”. */
function beforeLink(words: readonly Word[], from: number): number {
  return /^(?:the|its)$/u.test(words[from - 1]?.lower ?? '') ? from - 3 : from - 2;
}

/** “National Security Advisor Jake Sullivan”, “Oklahoma City coach Billy Donovan”, “former special envoy to Ukraine Kurt Volker”. */
function readTitle(text: RunningText, titleFrom: number, nameFrom: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  let start = titleFrom;
  let behindBody = false;
  for (let i = titleFrom - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || word.sentence !== words[nameFrom]?.sentence || (word.mark && word.text !== '-')) break;
    const mention = mentions[mentionAt[i] ?? -1];
    if (
      mention?.to === i &&
      mention.nameClass !== 'person' &&
      (mention.nameClass !== 'unknown' || start < nameFrom)
    ) {
      const origin =
        /^(?:to|for|of|in)$/u.test(words[mention.from - 1]?.lower ?? '') &&
        ROLE_NOUNS.has(words[mention.from - 2]?.lower ?? '');
      if (start === nameFrom && !origin) break;
      i = mention.from;
      start = mention.from;
      behindBody = true;
      continue;
    }
    if (mention && word.possessive) break;
    if (word.possessive && start < nameFrom && DETERMINER.test(words[i - 1]?.lower ?? '')) {
      start = i;
      break;
    }
    const link = /^(?:of|for|to|and|on|in)$/u.test(word.lower);
    if (link) {
      if (start === nameFrom && word.lower !== 'and') break;
      if (start === nameFrom || !ROLE_NOUNS.has(words[i - 1]?.lower ?? '')) break;
      continue;
    }
    if (
      ROLE_NOUNS.has(word.lower) ||
      ROLE_ADJECTIVES.has(word.lower) ||
      COUNTRY_BY_DEMONYM.has(word.lower) ||
      (word.capital && (OFFICE_WORDS.has(word.lower) || HONORIFICS.has(bare(word)) || isRoleWord(word.lower)))
    ) {
      if (
        start === nameFrom &&
        !ROLE_NOUNS.has(word.lower) &&
        !(word.capital && OFFICE_WORDS.has(word.lower))
      )
        break;
      if (ROLE_NOUNS.has(word.lower)) behindBody = false;
      start = i;
      continue;
    }
    if (
      !behindBody &&
      start < nameFrom &&
      /^(?:NOUN|ADJ|PROPN)$/u.test(word.pos) &&
      !DETERMINER.test(word.lower) &&
      !word.opens &&
      !word.possessive
    ) {
      start = i;
      continue;
    }
    break;
  }
  while (start < nameFrom && isPlainHonorific(words[start])) start++;
  if (start >= nameFrom) return null;
  let roleTo = nameFrom - 1;
  while (roleTo > start && words[roleTo]?.mark) roleTo--;
  const owner = words[start]?.possessive ? { from: start, to: start } : null;
  const body = bodyBetween(text, start, roleTo) ?? bodyInTitle(text, start, roleTo);
  return {
    role: { from: start, to: roleTo },
    affiliation: body ?? (owner && (mentionAt[start] ?? -1) !== -1 ? owner : null),
    affiliationIsDescribed: false,
    how: 'title',
  };
}

/** A body inside the capitalised title itself: “Former National Security Council official”. */
function bodyInTitle({ words }: RunningText, from: number, to: number): Stretch | null {
  for (let i = to; i > from; i--) {
    if (!BODY_WORDS.has(words[i]?.lower ?? '') || !words[i]?.capital) continue;
    let start = i;
    while (start > from && words[start - 1]?.capital && !/^former$/u.test(words[start - 1]?.lower ?? ''))
      start--;
    return start < i ? { from: start, to: i } : null;
  }
  return null;
}

function isPlainHonorific(word: Word | undefined): boolean {
  if (!word) return false;
  const lower = bare(word);
  return HONORIFICS.get(lower)?.kind === 'plain' || lower === 'dr';
}

/** “The mayor, Ana Ruiz, said”, “his lawyer, Ana Ruiz”: the role stands before the name. */
function readBefore(text: RunningText, titleFrom: number): RoleReading | null {
  const { words } = text;
  if (words[titleFrom - 1]?.text !== ',') return null;
  const last = titleFrom - 2;
  if (!ROLE_NOUNS.has(words[last]?.lower ?? '')) {
    return null;
  }
  for (let i = last; i > last - 8; i--) {
    const word = words[i];
    if (!word || word.mark || word.sentence !== words[last]?.sentence) return null;
    if (!DETERMINER.test(word.lower)) continue;
    return readPhrase(text, i, 'apposition');
  }
  return null;
}

const LEADS =
  /^(?:heads|headed|leads|led|runs|ran|directs|directed|chairs|chaired|founded|co-founded|coaches|coached|represents|represented|owns|owned|teaches|taught|manages|managed|oversees|oversaw|advises|advised|studies|studied|leading|heading|running|teaching|working|chairing)$/u;

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
  if (!LEADS.test(words[at]?.lower ?? '')) return null;
  const end = endOfPhrase(text, at);
  if (end === at) return null;
  for (let i = at + 1; i <= end; i++) {
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.to <= end && /^(?:body|outlet)$/u.test(mention.nameClass)) {
      return {
        role: { from: at, to: end },
        affiliation: { from: mention.from, to: mention.to },
        affiliationIsDescribed: false,
        how: 'clause',
      };
    }
  }
  return { role: { from: at, to: end }, affiliation: null, affiliationIsDescribed: false, how: 'clause' };
}

/** “Alex Ames of the Daily Record”, “NPR's Ames”, “Ana Ames reports for NPR”. */
function readOrigin(text: RunningText, titleFrom: number, to: number): RoleReading | null {
  const { words, mentions, mentionAt } = text;
  const isHouse = (index: number) => /^(?:body|outlet)$/u.test(mentions[index]?.nameClass ?? '');
  const reading = (affiliation: Stretch): RoleReading => ({
    role: null,
    affiliation,
    affiliationIsDescribed: false,
    how: 'place',
  });
  let at = to + 1;
  if (words[to]?.possessive) return null;
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
    if (owner && words[owner.to]?.possessive && isHouse(before))
      return reading({ from: owner.from, to: owner.to });
    const team = PLAYS.test(verb?.lower ?? '') ? teamIn(text, at) : null;
    return team ? reading(team) : null;
  }
  if (words[at]?.lower === 'the') at++;
  const house = mentions[mentionAt[at] ?? -1];
  return house && isHouse(mentionAt[at] ?? -1) ? reading({ from: house.from, to: house.to }) : null;
}

/** What players do in match reports. */
const PLAYS =
  /^(?:scored|had|added|finished|led|hit|made|started|pitched|threw|posted|grabbed|drilled|kicked|netted|batted|homered)$/u;

/** “Ames scored 20 points for the Lakers”, “… during the Lakers' fifth straight victory”. */
function teamIn({ words, mentions, mentionAt }: RunningText, from: number): Stretch | null {
  for (let i = from; i < from + 30; i++) {
    const link = words[i];
    if (
      !link ||
      link.sentence !== words[from]?.sentence ||
      /^(?:who|and|but|as|while|after)$/u.test(link.lower)
    )
      return null;
    if (!/^(?:for|during|in)$/u.test(link.lower) || words[i + 1]?.lower !== 'the') continue;
    const at = words[i + 2]?.capital === false && words[i + 2]?.text.includes('-') === true ? i + 3 : i + 2;
    const mention = mentions[mentionAt[at] ?? -1];
    if (!mention || /^(?:person|place|state)$/u.test(mention.nameClass)) continue;
    const own = words[mention.to]?.possessive === true;
    if (link.lower === 'for' ? !own : own && winsAhead(words, mention.to + 1))
      return { from: mention.from, to: mention.to };
  }
  return null;
}

function winsAhead(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 5)
    .some(({ lower }) => /^(?:victory|win|loss|defeat|rout|triumph|draw)$/u.test(lower));
}
