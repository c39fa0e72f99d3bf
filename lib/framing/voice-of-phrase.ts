import { COUNTRY_BY_CAPITAL, COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../speakers/data/places.ts';
import { OUTLETS } from '../speakers/data/outlets.ts';
import { VOICE_KINDS, type VoiceKind } from './framing.ts';
import { phrasesOf } from './lexicons/phrase-index.ts';
import { VAGUE_HEADS, VOICE_CUES } from './lexicons/voice-cues.ts';

/** What the words of a source say about the voice. */
export interface PhraseVoice {
  /** Null when no word says it: a bare name. */
  readonly kind: VoiceKind | null;
  /** A name is given, or the phrase points back to somebody named: “the president”. */
  readonly named: boolean;
}

/** Longest cue, in words. */
const CUE_WORDS = 3;
const WORD = /[\p{L}\p{N}]+(?:[-.’'&][\p{L}\p{N}]+)*\.?/gu;
/** Roles that take their kind from the body they belong to: the president of a union is no official. */
const OPEN_ROLES = new Set(
  'president director chairman chairwoman chair head chief spokesman spokeswoman spokesperson executive manager member founder leader vice co-founder representative fellow officer secretary'.split(
    ' ',
  ),
);
/** Where the head of a phrase ends. */
const HEAD_ENDS = new Set(
  'of in on at from by with for who which that to within across close privy familiar involved led let around among including during and or but working during inside near than'.split(
    ' ',
  ),
);
const QUANTITIES = new Set(
  'some many most several few others both half third quarter percent one two three four five six seven eight nine ten more nearly another'.split(
    ' ',
  ),
);
/** Say nothing of the kind when a noun follows: “many studies”. */
const PLAIN_QUANTITIES = new Set(['some', 'many', 'most', 'several', 'few', 'others', 'both']);
const DOCUMENT_OPENERS = new Set('article section chapter resolution bill'.split(' '));

let cues: ReadonlyMap<string, VoiceKind> | null = null;
let vague: ReadonlySet<string> | null = null;

/** Reads a source phrase as printed: “several party officials” → an official without a name. */
export function voiceOfPhrase(phrase: string): PhraseVoice {
  const words = wordsOf(phrase);
  const kind = kindOf(phrase, words);
  return {
    kind,
    named: kind === 'document' || isOutlet(phrase) || isCountry(words) || isNamed(words),
  };
}

interface PhraseWord {
  readonly text: string;
  readonly lower: string;
  readonly possessive: boolean;
  /** A comma or bracket stands before it. */
  readonly apart: boolean;
}

function wordsOf(phrase: string): PhraseWord[] {
  let last = 0;
  return Array.from(phrase.matchAll(WORD), (match) => {
    const between = phrase.slice(last, match.index);
    last = match.index + match[0].length;
    const text = match[0].replace(/['’]s$|\.$/u, '');
    return {
      text,
      lower: text.toLowerCase(),
      possessive: /['’]s$/u.test(match[0]) || /^['’](?!\p{L})/u.test(phrase.slice(last)),
      apart: /[,(;]/u.test(between),
    };
  });
}

/** The kind said by the earliest cue; a role that is open takes the kind of the body named after it. */
function kindOf(phrase: string, words: readonly PhraseWord[]): VoiceKind | null {
  if (isOutlet(phrase)) return 'media';
  if (isCountry(words)) return 'official';
  let openKind: VoiceKind | null = null;
  let quantityKind: VoiceKind | null = null;
  for (let at = 0; at < words.length; at++) {
    const cue = cueAt(words, at);
    if (!cue) continue;
    const word = words[at];
    if (!word || PLAIN_QUANTITIES.has(word.lower)) {
      quantityKind ??= cue;
      continue;
    }
    if (word.possessive) {
      openKind ??= cue;
      continue;
    }
    if (
      openKind === null &&
      OPEN_ROLES.has(word.lower) &&
      /^(?:of|for|at)$/u.test(words[at + 1]?.lower ?? '')
    ) {
      openKind = cue;
      continue;
    }
    return openKind !== null && cue === 'document' ? openKind : cue;
  }
  return openKind ?? quantityKind;
}

function isOutlet(phrase: string): boolean {
  return OUTLETS.has(phrase.replace(/^the\s+/iu, '').toLowerCase());
}

/** “Moscow”, “the United States”: a state that speaks. */
function isCountry(words: readonly PhraseWord[]): boolean {
  const name = words
    .filter(({ lower }, i) => i > 0 || lower !== 'the')
    .map(({ lower }) => lower)
    .join(' ');
  return COUNTRY_BY_NAME.has(name) || COUNTRY_BY_CAPITAL.has(name);
}

function cueAt(words: readonly PhraseWord[], at: number): VoiceKind | null {
  for (let length = CUE_WORDS; length > 0; length--) {
    const run = words.slice(at, at + length);
    if (run.length < length) continue;
    const key = run.map(({ lower }) => lower).join(' ');
    const found = cueTable().get(key);
    if (found) return found;
  }
  return null;
}

function cueTable(): ReadonlyMap<string, VoiceKind> {
  return (cues ??= new Map(
    // Kinds named first win when a word is listed twice.
    [...VOICE_KINDS]
      .reverse()
      .flatMap((kind) => phrasesOf(VOICE_CUES[kind]).map((cue) => [cue, kind] as const)),
  ));
}

function isNamed(words: readonly PhraseWord[]): boolean {
  const endAt = words.findIndex(({ lower, apart }, i) => i > 0 && (apart || HEAD_ENDS.has(lower)));
  const head = words.slice(0, endAt === -1 ? undefined : endAt);
  const last = head.at(-1);
  const first = head[0];
  if (!last || !first) return false;
  if (DOCUMENT_OPENERS.has(first.lower)) return true;
  if (QUANTITIES.has(first.lower) || /^\d/u.test(first.text)) {
    // “One of them, UnitedHealth Group,” gives a name after all.
    const apposition = words.find(({ apart }) => apart);
    return apposition !== undefined && isProperName(apposition);
  }
  if (isVague(last.lower)) {
    // “the expert” points back to somebody; “the experts” and “an expert” do not.
    return first.lower === 'the' && !isPlural(last.lower);
  }
  // “Trump’s campaign manager, Corey Lewandowski,”
  const apposed = words[endAt];
  if (apposed?.apart && isProperName(apposed) && !isPlural(last.lower)) return true;
  if (isProperName(last) && !last.possessive) return true;
  if (isProperName(last) && head.length === 1) return true;
  if (first.lower === 'the' || first.lower === 'his' || first.lower === 'her')
    return !isPlural(last.lower) && first.lower === 'the';
  return head.some((word, i) => isProperName(word) && !word.possessive && i > 0) && !isPlural(last.lower);
}

function isVague(lower: string): boolean {
  vague ??= new Set(phrasesOf(VAGUE_HEADS));
  return vague.has(lower) || vague.has(singular(lower));
}

function isProperName({ text, lower }: PhraseWord): boolean {
  return /^\p{Lu}/u.test(text) && !COUNTRY_BY_DEMONYM.has(lower) && !isVague(lower) && !cueTable().has(lower);
}

function isPlural(lower: string): boolean {
  return (
    (/[^su]s$/u.test(lower) && lower !== singular(lower)) ||
    /^(?:people|men|women|police|media)$/u.test(lower)
  );
}

function singular(lower: string): string {
  return lower.replace(/ies$/u, 'y').replace(/([^su])s$/u, '$1');
}
