import { isAcronym, isRoleWord } from './classify-name.ts';
import { BODY_WORDS } from '../data/body-words.ts';
import {
  DETERMINERS,
  FIRST_PERSON,
  INDEFINITE,
  PLURAL_PRONOUNS,
  RELATIVE_PRONOUNS,
  SINGULAR_PRONOUNS,
  THING_PRONOUNS,
} from '../data/common-words.ts';
import { OUTLET_NOUNS } from '../data/outlets.ts';
import { fullPhrase, headOf, phraseEnd, isPlural } from '../roles/noun-phrase.ts';
import { authorOfText, isText } from './author-of-text.ts';
import { nameInApposition } from './name-in-apposition.ts';
import type { Word } from './read-words.ts';
import type { RunningText } from './running-text.ts';

/** What the words of a source stand for, before anybody is looked up. Numbers are indices into words or mentions. */
export type SourceHead =
  | {
      readonly kind: 'names';
      readonly mentions: readonly number[];
      readonly from: number;
      readonly to: number;
    }
  /** “a spokesman for NASA”, “the ministry's spokesperson”: the body speaks. */
  | { readonly kind: 'speaks for'; readonly mention: number; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly at: number }
  | Description
  | { readonly kind: 'none' };

/** A voice described, not named: “the expert”, “military experts”, “his doctor”, “the Jordanian government”. */
export interface Description {
  readonly kind: 'description';
  readonly from: number;
  /** Last word of the phrase the head stands in. */
  readonly to: number;
  readonly head: number;
  readonly definite: boolean;
  readonly plural: boolean;
  /** “his”, “Clinton's”: the word that owns it, or -1. */
  readonly owner: number;
  /** Last word of the whole phrase with what follows the head: “a source familiar with the talks”. */
  readonly end: number;
}

/** Who speaks for a body. */
export const SPOKES = /^(?:spokesman|spokeswoman|spokesperson|spokespeople|spokesmen|spokespersons)$/u;

const COMPANY_OF =
  /^(?:team|colleagues|co-authors|coauthors|others|staff|aides|allies|supporters|advisers|advisors|campaign|wife|husband|family|associates|friends|company|group|lawyers|administration|government|delegation|opponents|surrogates|counterpart)$/u;

/** Finds the head of a source: the name, pronoun or description that speaks, never a name inside its clause or apposition. */
export function readSource(text: RunningText, from: number, to: number): SourceHead {
  const { words } = text;
  let start = from;
  while (start < to && isSkipped(text, start) && !countsTwo(text, start, to)) start++;
  start = behindClauseWord(text, start, to) ?? start;
  const first = words[start];
  if (!first) return { kind: 'none' };
  const introduced = nameInApposition(text, start, to);
  if (introduced !== null) return namesFrom(text, introduced, start, text.mentions[introduced]?.to ?? to);
  const direct = nameAt(text, start, to);
  if (direct !== null) return namesFrom(text, direct, start, to);
  if (isPronoun(first) && (start === to || !opensPhrase(text, start, to)))
    return { kind: 'pronoun', at: start };
  const end = phraseEnd(text, start, to);
  const last = text.mentionAt[end] ?? -1;
  const named = text.mentions[last];
  if (named?.to === end && named.from >= start && !isDescribedBy(text, named.from, end))
    return namesFrom(text, last, start, to);
  return behindDescription(text, start, end, to);
}

/** “a gloomy mood as Moscow” said: a name that ends the source behind “as” or “while” begins a clause of its own. */
function behindClauseWord(
  { words, mentionAt, mentions }: RunningText,
  from: number,
  to: number,
): number | null {
  const mention = mentions[mentionAt[to] ?? -1];
  if (!mention || mention.titleFrom <= from || words[mention.to]?.possessive) return null;
  return /^(?:as|while|when|whereas)$/u.test(words[mention.titleFrom - 1]?.lower ?? '')
    ? mention.titleFrom
    : null;
}

/** “both ministries”; not “both Ana Ruiz and Karl Dunn”. */
function countsTwo({ words }: RunningText, at: number, to: number): boolean {
  if (words[at]?.lower !== 'both') return false;
  for (let i = at + 1; i <= to; i++) if (words[i]?.lower === 'and') return false;
  return true;
}

function isSkipped({ words, mentionAt }: RunningText, at: number): boolean {
  const word = words[at];
  if (!word || (mentionAt[at] ?? -1) !== -1) return false;
  return (
    word.mark ||
    /^(?:according|to|by|from|as|even|both|including|per|said|says|and|but|of|that's|like|for|at|in|just|only|not|with|however|meanwhile|so|then|when|while|because|if|told)$/u.test(
      word.lower,
    )
  );
}

function isPronoun(word: Word): boolean {
  const lower = pronounOf(word.lower);
  if (isAcronym(word.text)) return false;
  return (
    SINGULAR_PRONOUNS.has(lower) ||
    PLURAL_PRONOUNS.has(lower) ||
    THING_PRONOUNS.has(lower) ||
    FIRST_PERSON.has(lower) ||
    RELATIVE_PRONOUNS.has(lower)
  );
}

/** “I'm” → “i”. */
export function pronounOf(lower: string): string {
  return /^(\p{L}+)['’](?:m|d|s|re|ve|ll)$/u.exec(lower)?.[1] ?? lower;
}

/** “his doctor”, “that expert”: a determiner with a noun behind it. */
function opensPhrase({ words }: RunningText, at: number, to: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || at + 1 > to || next.mark) return false;
  if (/^(?:his|her|its|their|my|our|that|both)$/u.test(word.lower))
    return !/^(?:VERB|AUX|ADP|PRON)$/u.test(next.pos) || isRoleWord(next.lower);
  return false;
}

/** The mention that begins at a word, or behind “the”; not when it only owns or describes what follows. */
function nameAt(text: RunningText, at: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  const index = mentionAt[at] ?? -1;
  const mention = mentions[index];
  if (!mention || mention.titleFrom > at + 8) return null;
  if (mention.to >= to) return index;
  if (words[mention.to]?.possessive) return words[mention.to + 1]?.mark === true ? index : null;
  return isDescribedBy(text, mention.from, phraseEnd(text, at, to)) || phraseEnd(text, at, to) > mention.to
    ? null
    : index;
}

/** “Trump campaign”, “NASA officials”: the name only describes a noun behind it. */
function isDescribedBy({ mentions, mentionAt }: RunningText, at: number, end: number): boolean {
  const mention = mentions[mentionAt[at] ?? -1];
  return mention !== undefined && mention.to < end;
}

/** The name, and the names listed with it: “Iran, Russia and Syria”. “X and his team” is X. */
function namesFrom(text: RunningText, first: number, from: number, to: number): SourceHead {
  const { words, mentions, mentionAt } = text;
  const list = [first];
  let at = (mentions[first]?.to ?? to) + 1;
  let joined = false;
  while (at <= to) {
    at = skipOrigin(text, at, to);
    let next = at;
    if (words[next]?.text === ',') next++;
    if (/^(?:and|or|&)$/u.test(words[next]?.lower ?? '')) {
      joined = true;
      next++;
    } else if (next === at) break;
    if (words[next]?.lower === 'the') next++;
    const index = mentionAt[next] ?? -1;
    const mention = mentions[index];
    if (!mention || mention.to > to || words[mention.to]?.possessive) break;
    if (COMPANY_OF.test(words[mention.to + 1]?.lower ?? '')) break;
    list.push(index);
    at = mention.to + 1;
  }
  const last = mentions[list.at(-1) ?? first];
  if (!joined || list.length === 1)
    return { kind: 'names', mentions: [first], from, to: mentions[first]?.to ?? to };
  return { kind: 'names', mentions: list, from, to: last?.to ?? to };
}

/** “Senator Ann Ode of Texas and …”: the origin between two names of a list. */
function skipOrigin({ words, mentions, mentionAt }: RunningText, at: number, to: number): number {
  if (!/^(?:of|from|at)$/u.test(words[at]?.lower ?? '')) return at;
  let next = at + 1;
  if (words[next]?.lower === 'the') next++;
  const mention = mentions[mentionAt[next] ?? -1];
  return mention && mention.to < to ? mention.to + 1 : at;
}

/** What speaks behind a description: the name it introduces, the body it speaks for, or the description itself. */
function behindDescription(text: RunningText, from: number, end: number, to: number): SourceHead {
  const { words, mentions, mentionAt } = text;
  const head = headOf(text, from, end);
  const noun = words[head]?.lower ?? '';
  const next = words[end + 1];
  const such =
    next && end + 1 <= to && /^(?:such|like|including)$/u.test(next.lower)
      ? nextName(text, end + 2, to, 2)
      : null;
  if (such !== null && noun.endsWith('s')) return namesFrom(text, such, from, to);
  const outlet = mentionAt[head - 1] ?? -1;
  if (OUTLET_NOUNS.has(noun) && mentions[outlet]?.nameClass === 'outlet' && mentions[outlet].to === head - 1)
    return namesFrom(text, outlet, from, to);
  const introduced = introducedName(text, end, to, noun);
  if (introduced !== null) return namesFrom(text, introduced, from, to);
  const titled = isRoleWord(noun) ? titledName(text, end + 1, to) : null;
  if (titled !== null) return namesFrom(text, titled, from, to);
  if (SPOKES.test(noun)) {
    const body = bodySpokenFor(text, from, end, to);
    if (body !== null) return { kind: 'speaks for', mention: body, from, to: end };
  }
  if (isText(noun)) {
    const author = authorOfText(text, from, head, to);
    if (author !== null)
      return namesFrom(
        text,
        author,
        from,
        (mentions[author]?.from ?? 0) > head ? to : (mentions[author]?.to ?? to),
      );
  }
  let owner = -1;
  for (let i = from; i < head; i++)
    if (words[i]?.possessive || (i === from && /^(?:his|her|its|their|my|our)$/u.test(words[i]?.lower ?? '')))
      owner = i;
  const opener = words[from];
  const plural = isPlural(words[head]?.lower ?? '');
  const indefinite = opener !== undefined && INDEFINITE.has(opener.lower);
  const definite =
    opener !== undefined &&
    (DETERMINERS.has(opener.lower) ||
      owner !== -1 ||
      (!indefinite && (mentionAt[from] ?? -1) !== -1 && BODY_WORDS.has(noun)));
  return {
    kind: 'description',
    from,
    to: end,
    head,
    definite,
    plural,
    owner,
    end: fullPhrase(text, end, to),
  };
}

/** “Another diplomat, former special envoy Kurt Volker”: the name that the part behind the comma ends in. */
function introducedName(text: RunningText, end: number, to: number, noun: string): number | null {
  const { words, mentions, mentionAt } = text;
  if (
    !isRoleWord(noun) &&
    !/^(?:witness|man|woman|one|person|figure|name|member|delegate)$/u.test(noun) &&
    !/^(?:supporter|opponent|group)$/u.test(noun)
  ) {
    if (words[end + 1]?.text !== ',' || BODY_WORDS.has(noun)) return null;
  }
  let at = end + 1;
  while (at <= to && words[at]?.text !== ',' && !/^[—–-]$/u.test(words[at]?.text ?? '')) {
    if (/^(?:who|whom|whose|which|that|and|or)$/u.test(words[at]?.lower ?? '')) return null;
    at++;
  }
  if (at >= to) return null;
  for (let i = at + 1; i <= to && i < at + 14; i++) {
    const word = words[i];
    if (!word || word.mark || /^(?:who|and|said)$/u.test(word.lower)) return null;
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (!mention) {
      if (i === at + 1 && /^(?:a|an)$/u.test(word.lower)) continue;
      continue;
    }
    if (
      (mention.nameClass === 'person' || mention.nameClass === 'unknown') &&
      !words[mention.to]?.possessive &&
      (mention.to === to || words[mention.to + 1]?.mark === true || words[mention.to + 1]?.lower === 'who')
    ) {
      return index;
    }
    i = mention.to;
  }
  return null;
}

/** “former special envoy to Ukraine Kurt Bell”: a name right behind the place or body of its title. */
function titledName({ words, mentions, mentionAt }: RunningText, from: number, to: number): number | null {
  if (!/^(?:of|for|to|in|at)$/u.test(words[from]?.lower ?? '')) return null;
  for (let i = from + 1; i <= Math.min(to, from + 8); i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    const linked = /^(?:of|for|to|in|at|the)$/u.test(words[i - 1]?.lower ?? '');
    if (!mention) {
      if (linked || words[i]?.lower === 'the' || words[i]?.capital) continue;
      return null;
    }
    if (/^(?:person|unknown)$/u.test(mention.nameClass))
      return !linked && mention.parts.length > 1 ? index : null;
    i = mention.to;
  }
  return null;
}

function nextName(
  { words, mentions, mentionAt }: RunningText,
  at: number,
  to: number,
  reach: number,
): number | null {
  for (let i = at - 1; i <= to && i < at + reach; i++) {
    const index = mentionAt[i] ?? -1;
    if (mentions[index]) return index;
    if (!words[i] || (words[i]?.mark && words[i]?.text !== ',')) return null;
  }
  return null;
}

/** “a spokesman for the FBI”, “a NASA spokesperson”, “the ministry's spokesman”. */
function bodySpokenFor(text: RunningText, from: number, end: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
  for (let i = from; i <= end; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (mention && isBody(text, index)) return index;
  }
  if (!/^(?:for|of|from|at|with)$/u.test(words[end + 1]?.lower ?? '') || end + 1 > to) return null;
  const index = mentionAt[words[end + 2]?.lower === 'the' ? end + 3 : end + 2] ?? -1;
  return isBody(text, index) ? index : null;
}

function isBody({ mentions, referents, referentsOf }: RunningText, index: number): boolean {
  const referent = referents[referentsOf[index]?.[0] ?? -1];
  return (
    mentions[index] !== undefined &&
    referent !== undefined &&
    /^(?:body|outlet)$/u.test(referent.referentClass)
  );
}
