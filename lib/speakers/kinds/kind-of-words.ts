import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME, PLACES } from '../data/places.ts';
import type { SpeakerKind } from '../speaker.ts';
import { OUTLETS } from '../data/outlets.ts';
import { BODIES_BY_NAME, BODY_NOUN_WORDS, BODY_NOUNS_BY_KIND } from './body-nouns.ts';
import { DOCUMENT_NOUN_WORDS, DOCUMENT_NOUNS_BY_KIND } from './document-nouns.ts';
import { kindOfBody } from './kind-of-body.ts';
import { indicesBefore, kindOfRole } from './kind-of-role.ts';
import {
  headEndOf,
  listedAcross,
  listedEndingAt,
  phraseWords,
  type PhraseWord,
} from './noun-phrase-words.ts';
import { PERSON_NOUN_WORDS, PERSON_NOUNS } from './person-nouns.ts';

/** How many, of whom what follows “of” says: “some of the victims”, “a team of scientists”. */
const QUANTITY =
  /^(?:about |around |nearly |almost |more than |fewer than |at least |over |only |up to )?(?:(?:a|an|the|one|this|that) )?(?:\p{L}+ )?(?:some|many|most|several|few|others?|both|all|each|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*%?|percent|half|thirds?|quarters?|two-thirds|three-quarters|tens|dozens?|hundreds|thousands|millions|number|lot|whole lot|majority|minority|series|group|team|pair|couple|crowd|panel|handful|portion|proportion|share|range|trio|members?|parts|sectors|families|representatives?) (?:(?:out )?of|in|among|led by) (?:the |a |an |its |his |her |their |these |those |us |them )?(?=\S)/iu;

/**
 * The kind of a voice without a name, by the words used for it: “analysts”, “a senior administration official”, “the ministry”,
 * “a new study”. The head noun decides, with the body beside it for posts; a text is its author's where a body is named as that.
 */
export function kindOfWords(printed: string): SpeakerKind {
  return readWords(printed, 0) ?? 'person';
}

/** “some of a group of a team of …”: followed this far. */
const DEEPEST = 3;

const IN_PLACE = /\bin (?:the )?$/iu;

/** Whether a phrase begins with a place: “Gaza welcomed the news”. */
function isPlace(phrase: string): boolean {
  const words = phraseWords(phrase).map(({ lower }) => lower);
  return [1, 2].some((size) => {
    const name = words.slice(0, size).join(' ');
    return PLACES.has(name) || COUNTRY_BY_NAME.has(name) || COUNTRY_BY_CAPITAL.has(name);
  });
}

const PARTY_PEOPLE = /^(?:republicans|democrats|conservatives|liberals|tories|labour supporters)\b/iu;

function readWords(printed: string, depth: number): SpeakerKind | null {
  const phrase = printed.replaceAll(/\s+/gu, ' ').trim();
  const quantity = depth < DEEPEST ? QUANTITY.exec(phrase) : null;
  if (quantity) {
    const rest = phrase.slice(quantity[0].length);
    // “many in Gaza”: people of a place.
    if (IN_PLACE.test(quantity[0]) && isPlace(rest)) return 'person';
    // Most of a party's people are no officials of it.
    if (PARTY_PEOPLE.test(rest)) return 'person';
    const counted = readWords(rest, depth + 1);
    if (counted) return counted;
  }
  const words = phraseWords(phrase);
  const bare = words
    .filter(({ lower }, i) => i > 0 || lower !== 'the')
    .map(({ lower }) => lower)
    .join(' ');
  if (COUNTRY_BY_NAME.has(bare) || COUNTRY_BY_CAPITAL.has(bare)) return 'official';
  // “the Ukrainians” speak as a state, “many Ukrainians” for themselves.
  if (words[0]?.lower === 'the' && COUNTRY_BY_DEMONYM.has(bare)) return 'official';
  return readHead(phrase, words);
}

function readHead(phrase: string, words: readonly PhraseWord[]): SpeakerKind | null {
  const end = headEndOf(words);
  // “a paper published in the journal Nature” is no newspaper.
  const isLearned = words.slice(end).some(({ lower }) => lower === 'published' || lower === 'journal');
  if (/^papers?$/u.test(words[end - 1]?.lower ?? '') && isLearned) return 'expert';
  const [first = phrase] = phrase.split(/ (?:and|or) |, /u, 1);
  if (listedAcross(words, end, PERSON_NOUNS, PERSON_NOUN_WORDS)) return kindOfRole(phrase, null);
  const body = listedAcross(words, end, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
  if (body) return body.value;
  const firstEnd = firstHeadEnd(words, end);
  // From the end of the first of several heads back, then the rest: “political and military leaders” has its noun there.
  const order = [...indicesBefore(firstEnd), ...indicesBefore(end).filter((at) => at >= firstEnd)];
  for (const at of order) {
    const person = listedEndingAt(words, at, PERSON_NOUNS, PERSON_NOUN_WORDS);
    const text = listedEndingAt(words, at, DOCUMENT_NOUNS_BY_KIND, DOCUMENT_NOUN_WORDS);
    const group = listedEndingAt(words, at, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
    const longest = [person, text, group]
      .filter((found) => found !== null)
      .reduce<number>((from, found) => Math.min(from, found.from), at + 1);
    if (person?.from === longest) return kindOfRole(at < firstEnd ? first : phrase, null);
    if (text?.from === longest)
      return authorOf(words, text, end) ?? speakerOf(words, text, end) ?? text.value;
    if (group?.from === longest) return (firstEnd === end ? kindOfBody(phrase) : null) ?? group.value;
  }
  return null;
}

/** “experts and brokerages” are what the first of them is. */
function firstHeadEnd(words: readonly PhraseWord[], end: number): number {
  const and = words.findIndex(({ lower }, i) => i > 0 && i < end && /^(?:and|or)$/u.test(lower));
  return and === -1 ? end : and;
}

/** The body named as a text's author: “a United Nations report”, “a letter from the Ministry of Works”. */
function authorOf(
  words: readonly PhraseWord[],
  text: { readonly from: number; readonly to: number },
  end: number,
): SpeakerKind | null {
  const before = words
    .slice(0, text.from)
    .filter(({ capital, lower }) => capital && !COUNTRY_BY_DEMONYM.has(lower));
  // The capital of a first word may be the sentence's: “Court documents”.
  const known = before.length === 1 && before[0] === words[0] ? bodyOrOutlet(before[0]) : null;
  if (known) return known;
  if (before.length > 1 || (before.length === 1 && before[0] !== words[0])) {
    const kind = kindOfBody(printedOf(before));
    if (kind) return kind;
  }
  if (text.to + 1 !== end || !/^(?:by|from)$/u.test(words[end]?.lower ?? '')) return null;
  const after = words.slice(end + 1).filter(({ lower }) => !/^(?:the|a|an)$/u.test(lower));
  return after[0]?.capital ? kindOfBody(printedOf(after)) : null;
}

/** Texts that are somebody's own words: “a family statement”, “testimony from two neighbours”. */
const OWN_WORDS = /^(?:statement|testimony|letter|email|e-mail|message|post|tweet|account|press release)s?$/u;

/** Whose words a text is, where people or a body stand right before it or behind “from”; for any text, whose it is: “the campaign's memo”. */
function speakerOf(
  words: readonly PhraseWord[],
  text: { readonly from: number; readonly to: number },
  end: number,
): SpeakerKind | null {
  const before = text.from - 1;
  const own = OWN_WORDS.test(words[text.to]?.lower ?? '');
  for (let at = before; at >= 0; at--) {
    if (words[at]?.possessive || (own && at === before)) {
      const found = speakerEndingAt(words, at);
      if (found) return found;
    }
  }
  if (!own || text.to + 1 !== end || !/^(?:by|from)$/u.test(words[end]?.lower ?? '')) return null;
  const rest = words.slice(end + 1);
  return rest.length === 0 ? null : speakerEndingAt(rest, headEndOf(rest) - 1);
}

function speakerEndingAt(words: readonly PhraseWord[], at: number): SpeakerKind | null {
  const body = listedEndingAt(words, at, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
  if (body) return body.value;
  const person = listedEndingAt(words, at, PERSON_NOUNS, PERSON_NOUN_WORDS);
  return person ? kindOfRole(printedOf(words.slice(0, at + 1)), null) : null;
}

function bodyOrOutlet(word: PhraseWord | undefined): SpeakerKind | null {
  const lower = word?.lower ?? '';
  return BODIES_BY_NAME.get(lower) ?? (OUTLETS.has(lower) ? 'media' : null);
}

function printedOf(words: readonly PhraseWord[]): string {
  return words
    .map(({ lower, capital }) => (capital ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower))
    .join(' ');
}
