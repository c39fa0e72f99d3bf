import { BODY_NOUNS, BODY_WORDS, KNOWN_BODIES } from '../data/body-words.ts';
import { COMPANIONS } from '../data/companions.ts';
import { COUNTRY_BY_DEMONYM } from '../data/places.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { isRoleWord, OFFICE_WORDS, ROLE_ADJECTIVES } from '../data/role-nouns.ts';
import { wordList } from '../data/word-list.ts';
import { BODY_NOUNS_BY_KIND } from '../kinds/body-nouns.ts';
import { bare } from '../sources/classify-name.ts';
import type { Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';
import { isDemonym, LINKS } from './read-affiliation.ts';
import { isField } from './read-title.ts';
import { DETERMINER, LEADS, type RoleReading, type Stretch } from './role-reading.ts';

/** Who holds an office of a state or place, and speaks for it: “US President”, “mayor of Oporia”. */
const OFFICES = wordList(`
  president premier chancellor minister secretary undersecretary ambassador envoy governor mayor king queen sultan emir
  prime-minister commissioner speaker spokesman spokeswoman spokesperson consul chief commander official attaché delegate leader coach gov gov.
`);

/**
 * Parts a role and the body it belongs to, so that no word stands in both: “UPS chief executive” is the chief executive of
 * UPS, “26-year-old co-founder” a co-founder. A place is a body only for its officials: “Durban author” stays whole.
 */
export function cutRole(text: RunningText, reading: RoleReading): RoleReading {
  const affiliation =
    reading.affiliation &&
    !reading.affiliationIsDescribed &&
    !isOfRole(text.words, reading) &&
    !isDemonym(text.words, reading.affiliation)
      ? cutBody(text, reading.affiliation)
      : null;
  const role = reading.role ? trim(text.words, reading.role) : null;
  if (!role)
    return {
      ...reading,
      affiliation: affiliation && isPlace(text, affiliation) ? null : (affiliation ?? describedOf(reading)),
    };
  if (isPast(text.words, reading, role))
    return { ...reading, role: wholeOf(reading, role), affiliation: null };
  // “who heads the Harbour Institute”: the clause is the role.
  if (reading.how === 'clause' && LEADS.test(text.words[role.from]?.lower ?? ''))
    return { ...reading, affiliation };
  if (reading.affiliationIsDescribed) return { ...reading, role };
  const owner = ownerDescribed(text.words, role);
  if (owner && !affiliation)
    return {
      ...reading,
      role: { from: owner.to + 1, to: role.to },
      affiliation: owner,
      affiliationIsDescribed: true,
      roleWithBody: role,
    };
  const whole = affiliation ?? placeBefore(text, role);
  if (!whole) {
    const own = reading.affiliation;
    const near = own !== null && own.from - role.to <= 3 && own.to >= role.from;
    return {
      ...reading,
      role: near ? { from: Math.min(role.from, own.from), to: Math.max(role.to, own.to) } : role,
      affiliation: null,
    };
  }
  // “Police chief”, “police commissioner”: the word tells which chief, not whose.
  if (
    whole.from === whole.to &&
    whole.from === role.from &&
    BODY_WORDS.has(text.words[whole.to]?.lower ?? '') &&
    !KNOWN_BODIES.has(text.words[whole.to]?.lower ?? '')
  )
    return { ...reading, role, affiliation: null };
  const parted = partRole(text, withDepartment(text.words, role, reading.affiliation, whole), whole);
  const isOffice = text.words.slice(parted.from, parted.to + 1).some(({ lower }) => OFFICES.has(lower));
  if (isPlace(text, whole) && !isOffice)
    return { ...reading, role: { from: role.from, to: Math.max(role.to, whole.to) }, affiliation: null };
  return { ...reading, role: parted, affiliation: whole };
}

/** “former Harbour Bank chairman”: who has left a body belongs to it no more. */
function isPast(words: readonly Word[], { how }: RoleReading, { from }: Stretch): boolean {
  return how !== 'place' && /^(?:former|ex|onetime|one-time|erstwhile)$/u.test(words[from]?.lower ?? '');
}

/** The role with the body that stands in or right behind it. */
function wholeOf({ affiliation }: RoleReading, role: Stretch): Stretch {
  if (!affiliation || affiliation.from - role.to > 3 || affiliation.to < role.from) return role;
  return { from: role.from, to: Math.max(role.to, affiliation.to) };
}

/** “Head of Sales and Customer Services at Ocean Tern”: the department tells what the head is of. */
function withDepartment(
  words: readonly Word[],
  role: Stretch,
  printed: Stretch | null,
  body: Stretch,
): Stretch {
  if (!printed || printed.from <= role.to || body.from <= printed.from) return role;
  const link = words[body.from - 1]?.lower === 'the' ? body.from - 2 : body.from - 1;
  return words[link]?.lower === 'at' ? { from: role.from, to: link - 1 } : role;
}

/** What offices are of, beside `OFFICE_WORDS`: “Director of Public Health”, “Head of Research”. */
const FIELDS_OF_OFFICE = wordList(`
  and the public information research communications operations nursing children adult social
  care medicine strategy policy planning engineering marketing sales football sport women equalities
`);

/** “Minister of Justice”, “Information Technology minister”, “Deputy CEO”: the words are the role's own. */
export function isOfRole(
  words: readonly Word[],
  { role, affiliation }: Pick<RoleReading, 'role' | 'affiliation'>,
): boolean {
  if (!role || !affiliation) return false;
  const own = words.slice(affiliation.from, affiliation.to + 1);
  if (isRoleWord(own.at(-1)?.lower ?? '')) return true;
  const minister = words
    .slice(role.from, role.to + 1)
    .some(({ lower }) =>
      /^(?:minister|secretary|chief|undersecretary|director|head|commissioner)$/u.test(lower),
    );
  return minister && own.every(({ lower }) => OFFICE_WORDS.has(lower) || FIELDS_OF_OFFICE.has(lower));
}

/** “the resort's general manager”, “company chief executive”: a body that is only described, before its role. */
function ownerDescribed(words: readonly Word[], { from, to }: Stretch): Stretch | null {
  const word = words[from];
  if (!word || word.capital || !isBodyNoun(word.lower) || from >= to) return null;
  return hasRoleWord(words, { from: from + 1, to }) &&
    (word.possessive ||
      (BODY_NOUNS.has(word.lower) &&
        !TELLS_WHICH.test(word.lower) &&
        isRoleWord(words[from + 1]?.lower ?? '')))
    ? { from, to: from }
    : null;
}

/** “the bank's”, “the resort's”. */
function isBodyNoun(lower: string): boolean {
  return BODY_NOUNS.has(lower) || (BODY_NOUNS_BY_KIND.has(lower) && !PLACE_NOUNS.test(lower));
}

/** “the state's chairman” is no body's. */
const PLACE_NOUNS = /^(?:state|country|nation|city|county|district|province|side|power)s?$/u;

/** “the police commissioner”, “a campaign manager”: the word tells which post, not whose. */
const TELLS_WHICH =
  /^(?:police|army|military|campaign|party|union|church|court|council|government|club|school|team)$/u;

function describedOf({ affiliation, affiliationIsDescribed }: RoleReading): Stretch | null {
  return affiliationIsDescribed ? affiliation : null;
}

/** The role without the words of its body, which stand before or behind its head. */
function partRole({ words }: RunningText, role: Stretch, body: Stretch): Stretch {
  if (body.to < role.from) return role;
  if (body.from > role.to) {
    const link = linkBefore(words, role.from, body.from);
    return body.from - role.to <= 3 && link <= role.to
      ? trim(words, { from: role.from, to: link - 1 })
      : role;
  }
  const behind = { from: body.to + 1, to: role.to };
  if (hasRoleWord(words, behind)) return trim(words, behind);
  const before = { from: role.from, to: linkBefore(words, role.from, body.from) - 1 };
  return before.to >= before.from && hasRoleWord(words, before) ? trim(words, before) : role;
}

/** The preposition that ties a body to the role before it: “officer [at] the satellite company SkyTern”. */
function linkBefore(words: readonly Word[], from: number, body: number): number {
  for (let i = body - 1; i > from; i--) if (LINKS.test(words[i]?.lower ?? '')) return i;
  return body;
}

function hasRoleWord(words: readonly Word[], { from, to }: Stretch): boolean {
  return words.slice(from, to + 1).some((word) => isRoleWord(word.lower) || HONORIFICS.has(bare(word)));
}

/** Small words and words of time that no role ends in. */
const TAIL =
  /^(?:of|for|at|in|from|with|to|and|the|on|a|an|by|shortly|afterwards?|later|then|now|today|soon|recently|currently|again|too)$/u;

const AGE = /^\d{1,3}-year-old$/u;

/** Without article, age, small words at its end, and a rank behind an office: “spokesperson Lt. Gen.”. */
function trim(words: readonly Word[], { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (
    start < end &&
    ((DETERMINER.test(words[start]?.lower ?? '') && words[start + 1]?.lower !== 'of') ||
      /^(?:and|recently|newly|just|named|appointed|elected)$/u.test(words[start]?.lower ?? '') ||
      AGE.test(words[start]?.lower ?? '') ||
      words[start]?.mark === true)
  )
    start++;
  const isTail = (at: number) => {
    const word = words[at];
    if (!word) return true;
    const rank =
      (HONORIFICS.has(bare(word)) || HONORIFICS.has(bare(word).split('-').at(-1) ?? '')) &&
      !isRoleWord(word.lower) &&
      words.slice(start, at).some(({ lower }) => isRoleWord(lower));
    return word.mark || rank || TAIL.test(word.lower);
  };
  // “prosecutor in 2020”, “chief at the time”
  for (let i = start + 1; i < end; i++)
    if (
      /^(?:in|since|from|until|at)$/u.test(words[i]?.lower ?? '') &&
      (/^\d{4}s?$/u.test(words[i + 1]?.text ?? '') ||
        (words[i + 1]?.lower === 'the' && words[i + 2]?.lower === 'time'))
    )
      end = i - 1;
  while (end > start && isTail(end)) end--;
  return { from: start, to: end };
}

/** Nothing but words of a role up to its head. */
function isRoleAhead(words: readonly Word[], from: number, to: number): boolean {
  return (
    from <= to && words.slice(from, from + 4).some(({ lower }, k) => from + k <= to && isRoleWord(lower))
  );
}

/** “Brazil's President”, “US Secretary of State”: the state or place that a role begins with. */
function placeBefore({ words, mentions, mentionAt }: RunningText, { from, to }: Stretch): Stretch | null {
  if (
    COUNTRY_BY_DEMONYM.has(words[from]?.lower ?? '') &&
    BODY_WORDS.get(words[from + 1]?.lower ?? '') === 'state' &&
    from + 1 < to &&
    !words[from + 1]?.possessive
  )
    return { from, to: from + 1 };
  const mention = mentions[mentionAt[from] ?? -1];
  if (mention?.from !== from || mention.to >= to || isField(words, from, mention.to)) return null;
  // “Tern Harbour chief executive”: what a lower-case role is of, whatever else it may be.
  const next = words[mention.to + 1];
  if (ROLE_ADJECTIVES.has(words[from]?.lower ?? '') || OFFICE_WORDS.has(words[from]?.lower ?? ''))
    return null;
  const place = { from, to: mention.to };
  if (isDemonym(words, place)) return null;
  if (/^(?:person|unknown)$/u.test(mention.nameClass))
    return mention.titleFrom === mention.from &&
      isRoleAhead(words, mention.to + 1, to) &&
      !COMPANIONS.has(words[to]?.lower ?? '') &&
      next?.capital === words[to]?.capital
      ? place
      : null;
  return /^(?:state|place)$/u.test(mention.nameClass) ? place : null;
}

function isPlace({ words, mentions, mentionAt }: RunningText, { from, to }: Stretch): boolean {
  if (words[from - 1]?.lower === 'at') return false;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word || BODY_WORDS.has(word.lower)) return false;
    const nameClass = mentions[mentionAt[i] ?? -1]?.nameClass;
    if (nameClass === 'body' || nameClass === 'outlet') return false;
  }
  return /^(?:state|place)$/u.test(mentions[mentionAt[from] ?? -1]?.nameClass ?? '');
}

/** The body itself: without where it is (“… in Denver”), without what it is called (“the lender Harbour Bank”). */
function cutBody(text: RunningText, { from, to }: Stretch): Stretch {
  const { words, mentions, mentionAt } = text;
  let [start, end] = [from, to];
  // “Sales and Services at Ocean Tern”: a department of the body behind it; an institute stays with its university.
  for (let i = start + 1; i < end; i++)
    if (
      words[i]?.lower === 'at' &&
      !words
        .slice(start, i)
        .some(({ lower }) => BODY_WORDS.get(lower) === 'research' || BODY_WORDS.get(lower) === 'state')
    )
      start = i + 1;
  while (start < end && /^(?:the|its|a|an|former)$/u.test(words[start]?.lower ?? '')) start++;
  for (let i = start; i < end; i++)
    if (
      BODY_NOUNS.has(words[i]?.lower ?? '') &&
      words[i]?.capital === false &&
      words[i + 1]?.capital === true &&
      !words[i]?.possessive
    )
      start = i + 1;
  for (let i = start + 1; i < end; i++) {
    if (words[i]?.lower !== 'in' && words[i]?.lower !== 'near') continue;
    const place = mentions[mentionAt[i + 1] ?? -1];
    if (place?.nameClass !== 'place' && place?.nameClass !== 'state' && place?.nameClass !== 'unknown')
      continue;
    if (place.from === i + 1 && place.to >= end) end = i - 1;
  }
  // “Chinese Foreign Ministry”: a people's name belongs to a body that is called by nothing else.
  const plain = words
    .slice(start, end + 1)
    .every(({ lower }) => BODY_WORDS.has(lower) || OFFICE_WORDS.has(lower));
  if (
    plain &&
    COUNTRY_BY_DEMONYM.has(words[start - 1]?.lower ?? '') &&
    words[start - 1]?.sentence === words[start]?.sentence
  )
    start--;
  return { from: start, to: end };
}
