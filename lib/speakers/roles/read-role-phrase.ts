import { bare } from '../sources/classify-name.ts';
import { BODY_NOUNS } from '../data/body-words.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { isRoleWord, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import { isCalling } from './is-calling.ts';
import { isOfRole } from './cut-role.ts';
import {
  LINKS,
  affiliationBehind,
  beforeLink,
  bodyAside,
  bodyBetween,
  bodyDescribedBehind,
  ownerOf,
} from './read-affiliation.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { DETERMINER, type RoleReading, type Stretch } from './role-reading.ts';

/** Words before the head of an office that stands without an article: “vice [president] of”. */
const BARE_OFFICE = 3;

/** “is professor of economics at …”, “was chief economist at …”: an office without an article, and whose it is. */
export function isBareOffice(text: RunningText, at: number): boolean {
  const { words } = text;
  const first = words[at]?.lower ?? '';
  if (!isRoleWord(first) && !ROLE_ADJECTIVES.has(first)) return false;
  const head = roleNounIn(text, at);
  return head !== null && head - at <= BARE_OFFICE && /^(?:of|at|for)$/u.test(words[head + 1]?.lower ?? '');
}

/** A noun phrase that holds a role word in its head part, with the body behind or before it. */
export function readRolePhrase(
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
export function endOfPhrase({ words, mentionAt, mentions }: RunningText, head: number): number {
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

/** Head and last word of the role that begins at a word. */
export function phraseFrom(text: RunningText, from: number): { head: number; to: number } | null {
  const start = DETERMINER.test(text.words[from]?.lower ?? '') ? from + 1 : from;
  const head = roleNounIn(text, start);
  return head === null ? null : { head, to: endOfPhrase(text, head) };
}
