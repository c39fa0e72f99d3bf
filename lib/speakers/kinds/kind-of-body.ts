import { OUTLETS, WEB_NAME } from '../data/outlets.ts';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME, PLACES } from '../data/places.ts';
import type { SpeakerKind } from '../speaker.ts';
import { BODIES_BY_NAME, BODY_NOUN_WORDS, BODY_NOUNS_BY_KIND } from './body-nouns.ts';
import {
  headEndOf,
  listedAcross,
  listedEndingAt,
  phraseWords,
  type PhraseWord,
} from './noun-phrase-words.ts';

/** Parts of a larger body, whose kind the larger one may give: “Department of Physics at the University of Oporia”. */
const PARTS: ReadonlySet<string> = new Set(
  'department school office division center centre bureau board council committee program programme project unit section institute'.split(
    ' ',
  ),
);

/** Say little of the body by themselves: what stands beside them is asked first. Example: “UN Environment Programme”. */
const GENERIC: ReadonlySet<string> = new Set(
  'programme program project fund conference organization organisation panel team group initiative network forum'.split(
    ' ',
  ),
);
const KNOWLEDGE = /^(?:research|economics|analytics|forecasting)$/u;
const SUFFIX = /^(?:inc|ltd|llc|llp|plc|co|partners|associates|limited|corp)$/u;
/** Where they do not end a name they are part of a place's. */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'city county state district province republic kingdom nation crown mint commune house county borough capital gas mills mill line lines'.split(
    ' ',
  ),
);

/**
 * The kind of a body by the words printed for it: what it is known as, the head of its name (“Bank of …”, “… Robotics”), then the
 * words beside the head. Null where nothing shows it: “Corvella”.
 */
export function kindOfBody(printed: string): SpeakerKind | null {
  const name = printed
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|this|that|these|those|its|their|his|her|our)\s+/iu, '')
    .replaceAll('’', "'")
    .trim();
  const lower = name.toLowerCase();
  const known = BODIES_BY_NAME.get(lower) ?? BODIES_BY_NAME.get(lower.replace(/'s$/u, ''));
  if (known) return known;
  // “at the time” names no magazine.
  const isName = /\p{Lu}/u.test(name);
  if (isName && (OUTLETS.has(lower) || WEB_NAME.test(lower))) return 'media';
  // Local news sites are called so: “Denholm Live”.
  if (/^\p{Lu}\p{Ll}+ ?Live$/u.test(name)) return 'media';
  // A branch of a union: “Local 90”.
  if (/^local \d/u.test(lower)) return 'organization';
  if (COUNTRY_BY_NAME.has(lower) || COUNTRY_BY_CAPITAL.has(lower) || PLACES.has(lower)) return 'official';
  const words = phraseWords(name);
  if (words.length === 0) return null;
  return kindByHead(words) ?? kindOfPart(words) ?? firstOfSeveral(name) ?? kindByLook(name);
}

function kindByHead(words: readonly PhraseWord[]): SpeakerKind | null {
  const end = headEndOf(words);
  const across = listedAcross(words, end, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
  if (across) return across.value;
  for (let at = end - 1; at >= 0; at--) {
    const found = listedEndingAt(words, at, BODY_NOUNS_BY_KIND, BODY_NOUN_WORDS);
    if (!found) continue;
    const after = words.slice(end + 1).filter(({ lower }) => lower !== 'the');
    const rest = after.map(({ lower }) => lower).join(' ');
    if (words[at]?.lower === 'bank' && COUNTRY_BY_NAME.has(rest)) return 'official';
    // “Harbour Economics Inc.”, “Tarn Research & Associates”: sells what it knows.
    if (
      found.value === 'business' &&
      words.slice(0, at).some(({ lower }) => KNOWLEDGE.test(lower)) &&
      SUFFIX.test(words[at]?.lower ?? '')
    )
      return 'expert';
    const isLast = at === end - 1;
    // “Oklahoma City Thunder” is no city.
    if (!isLast && PLACE_NOUNS.has(words[at]?.lower ?? '')) continue;
    if (GENERIC.has(words[at]?.lower ?? '')) {
      const inside =
        kindOfPart(words) ??
        (after.some(({ lower }) => /^(?:research|sciences?|scientific|studies)$/u.test(lower))
          ? 'expert'
          : null);
      if (inside) return inside;
    }
    if (found.value !== 'expert' && PARTS.has(words[at]?.lower ?? '') && kindOfWhole(after) === 'expert')
      return 'expert';
    return found.value;
  }
  return null;
}

/** Of “Department of Physics, University of Oporia” what stands behind the part. */
function kindOfWhole(words: readonly PhraseWord[]): SpeakerKind | null {
  return words.some(({ lower }) =>
    /^(?:university|college|institute|academy|hospital|polytechnic)$/u.test(lower),
  )
    ? 'expert'
    : null;
}

/** A known body inside a longer name: “NASA Goddard”, “Meta Platforms Europe”. */
function kindOfPart(words: readonly PhraseWord[]): SpeakerKind | null {
  for (let from = 0; from < words.length; from++) {
    for (let size = Math.min(3, words.length - from); size > 0; size--) {
      const run = words.slice(from, from + size);
      // “Arctic Ice Project” is nothing of ICE’s.
      if (!run.every(({ capital, letters }) => (size > 1 ? capital : letters))) continue;
      const key = run.map(({ lower }) => lower).join(' ');
      const known = BODIES_BY_NAME.get(key) ?? (size > 1 && OUTLETS.has(key) ? 'media' : undefined);
      if (known) return known;
    }
  }
  return null;
}

/** “Sweden and Finland”, “the Harbour Union, Velmora Air and the city” are what the first of them is. */
function firstOfSeveral(name: string): SpeakerKind | null {
  const [first = '', ...others] = name.split(/, (?:and )?| and /u);
  return others.length > 0 ? kindOfBody(first) : null;
}

/** “BlueFern”, “Ahn & Sons” are companies. */
function kindByLook(name: string): SpeakerKind | null {
  const letters = name.replace(/\b(?:Mc|Mac|De|La|Le)\p{Lu}/gu, '');
  return /\p{Ll}\p{Lu}/u.test(letters) || /\s&\s/u.test(name) ? 'business' : null;
}
