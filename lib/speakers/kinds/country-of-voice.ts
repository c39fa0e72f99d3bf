import { BODY_WORDS } from '../data/body-words.ts';
import type { SpeakerKind } from '../speaker.ts';
import { countryNamed, shortName } from './country-names.ts';
import type { VoiceEvidence } from './decide-kind.ts';

/** Words that make a country a field: “Institute of Russian, Eastern European and Central Asian Studies”. */
const FIELD =
  /\b(?:studies|affairs expert|relations expert|history|literature|languages?|research expert|issues|politics)\b/iu;
/** Longest name of a country in words. */
const NAME_WORDS = 3;

/**
 * The country a voice speaks for, in the short form used in text (“US”): of a state or body by its name, of a person by role and
 * affiliation, of an expert by the institution; never by a person's own name. Null when the words do not say.
 */
export function countryOfVoice(voice: VoiceEvidence, kind: SpeakerKind): string | null {
  const { is, name, named, role, affiliation } = voice;
  if (kind === 'expert' && named && is !== 'body') return countryOfInstitution(affiliation ?? role ?? '');
  const places = is === 'person' && named ? [affiliation, role] : [affiliation, role, name];
  for (const printed of places) {
    const country = printed === null ? null : countryIn(printed);
    if (country) return country;
  }
  return null;
}

/** Whose an institution is: the country named last, fields of study left out. */
function countryOfInstitution(affiliation: string): string | null {
  const parts = affiliation.split(/\b(?:under|of the|of|at|from|in|with|for)\b|;/u);
  return parts
    .filter((part) => !FIELD.test(part))
    .reduce<string | null>((found, part) => countryIn(part) ?? found, null);
}

/** Whom one of these is sent to is another state: “special envoy to Ukraine”. */
const SENT_TO =
  /\b(?:envoy|ambassador|emissary|representative|delegate|consul|attach[eé]|liaison|mission|negotiator|nuncio|commissioner|visitor)s?(?:[\s-]\p{L}+){0,2}?\s(?:to|in)\s.*$/iu;
/** What somebody works on, or a policy is about: “rapporteur on Syria”, “policy toward Iran”. */
const ABOUT =
  /\s(?:on|towards?|about|regarding|concerning|against|vis-à-vis)\s(?:the\s)?(?!Capitol)\p{Lu}.*$/u;
/** Two peoples are nobody’s office: “Hungarian-American investor”. */
const TWO_PEOPLES = /(?<!\S)(?<one>\p{Lu}\p{L}+)-(?<other>\p{Lu}\p{L}+)(?!\S)/gu;
/** Before a country’s name they make another place of it. */
const OTHER_PLACE = /^(?:inner|new)$/iu;

/** Words without the countries that are not those of whom they name. */
function withoutOthers(printed: string): string {
  return printed
    .replace(SENT_TO, (found) => found.replace(/\s(?:to|in)\s.*$/u, ''))
    .replace(ABOUT, '')
    .replace(TWO_PEOPLES, (found, one: string, other: string) =>
      countryNamed(one.toLowerCase()) && countryNamed(other.toLowerCase()) ? '' : found,
    );
}

/** The first country that printed words name by any of its names; a field of study names none: “Russian Studies”. */
export function countryIn(printed: string): string | null {
  const words = withoutOthers(printed)
    .replace(/^the\s+/iu, '')
    .replace(/[’']s?(?=\s|$)/gu, '')
    .split(/[\s,;()/-]+/u);
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at] ?? '') && !/^(?:kremlin|pentagon|white)$/u.test(words[at] ?? '')) continue;
    for (let size = Math.min(NAME_WORDS, words.length - at); size > 0; size--) {
      const country = countryNamed(
        words
          .slice(at, at + size)
          .join(' ')
          .toLowerCase(),
      );
      const isOther = at > 0 && OTHER_PLACE.test(words[at - 1] ?? '') && /^\p{Lu}/u.test(words[at - 1] ?? '');
      if (country && !isOther && !isField(words, at + size)) return shortName(country);
    }
  }
  return null;
}

/** “… Studies” comes before any preposition or body word. */
function isField(words: readonly string[], from: number): boolean {
  for (let i = from; i < words.length; i++) {
    const word = (words[i] ?? '').toLowerCase();
    if (/^(?:at|of|under|in|from|for)$/u.test(word) || BODY_WORDS.has(word)) return false;
    if (/^(?:studies|languages?|literature|history|relations|affairs)$/u.test(word))
      return !words.slice(i + 1, i + 2).some((next) => BODY_WORDS.has(next.toLowerCase()));
  }
  return false;
}
