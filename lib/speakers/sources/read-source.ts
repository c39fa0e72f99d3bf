import { isAcronym } from '../../text/is-acronym.ts';
import { isRoleWord } from '../data/role-nouns.ts';
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
import { authorOfText, isText, partyOfText } from './author-of-text.ts';
import { nameInCalling } from './name-in-calling.ts';
import { isTied } from './is-tied.ts';
import { nameInApposition } from './name-in-apposition.ts';
import type { Word } from './read-words.ts';
import type { RunningText } from './running-text.ts';
import { startOfSpeaker } from './start-of-speaker.ts';
import { withoutTime } from './without-time.ts';
import { pronounIn } from '../../text/pronoun-in.ts';

/** What the words of a source stand for, before anybody is looked up. Numbers are indices into words or mentions. */
export type SourceHead =
  | {
      readonly kind: 'names';
      readonly mentions: readonly number[];
      readonly from: number;
      readonly to: number;
    }
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

const COMPANY_OF =
  /^(?:team|colleagues|co-authors|coauthors|others|staff|aides|allies|supporters|advisers|advisors|campaign|wife|husband|family|associates|friends|company|group|lawyers|administration|government|delegation|opponents|surrogates|counterpart)$/u;

/** Finds the head of a source: the name, pronoun or description that speaks, never a name inside its clause or apposition. */
export function readSource(text: RunningText, begin: number, end: number): SourceHead {
  const { words } = text;
  const { from, to } = withoutTime(text, begin, end);
  if (from < to && /^(?:and|or|but)$/u.test(words[to]?.lower ?? '')) {
    const named = nameAt(text, from, to - 1);
    const told = (text.mentions[named ?? -1]?.to ?? to) < to - 1;
    // “Ana Ruiz, a baker who served in the guard and” has defended …; “Ana Ruiz and”, “an extraordinary 270 times since then
    // and”: the subject of that stands elsewhere, and was not found.
    return named !== null && told ? namesFrom(text, named, from, to - 1) : { kind: 'none' };
  }
  // “to lay off half of its workers” names nobody.
  if (words[from]?.lower === 'to' && words[from + 1]?.pos === 'VERB' && from + 1 < to)
    return { kind: 'none' };
  const body = bodyBeforeWhich(text, from, to);
  if (body !== null) return namesFrom(text, body, from, to);
  const start = startOfSpeaker(text, from, to);
  const first = words[start];
  if (!first) return { kind: 'none' };
  const author = authorOfTitled(text, start, to);
  if (author !== null) return namesFrom(text, author, start, text.mentions[author]?.to ?? to);
  const alone = nameBesideGroup(text, start, to);
  if (alone !== null) return namesFrom(text, alone, start, text.mentions[alone]?.to ?? to);
  const called = nameInCalling(text, start, to);
  if (called !== null) return namesFrom(text, called, start, to);
  const introduced = nameInApposition(text, start, to);
  if (introduced !== null) return namesFrom(text, introduced, start, text.mentions[introduced]?.to ?? to);
  const direct = nameAt(text, start, to);
  if (direct !== null) return namesFrom(text, direct, start, to);
  if (isPronoun(first) && (start === to || !opensPhrase(text, start, to)))
    return { kind: 'pronoun', at: start };
  const close = phraseEnd(text, start, to);
  const last = text.mentionAt[close] ?? -1;
  const named = text.mentions[last];
  if (
    named?.to === close &&
    named.from >= start &&
    !isDescribedBy(text, named.from, close) &&
    !isTied(text, start, named.from)
  )
    return namesFrom(text, last, start, to);
  return behindDescription(text, start, close, to);
}

/** “the head of the Harbour Group in Oporia, which” says: of the two, “which” is the group. */
function bodyBeforeWhich(
  { words, mentions, mentionAt }: RunningText,
  from: number,
  to: number,
): number | null {
  if (words[to]?.lower !== 'which' || words[to - 1]?.text !== ',') return null;
  let index = mentionAt[to - 2] ?? -1;
  // “in Oporia” tells where it is.
  const place = mentions[index];
  if (place && /^(?:place|state)$/u.test(place.nameClass) && words[place.from - 1]?.lower === 'in')
    index = mentionAt[place.from - 2] ?? -1;
  const mention = mentions[index];
  return mention && mention.from > from && /^(?:body|outlet)$/u.test(mention.nameClass) ? index : null;
}

/** “The ministry's “Crime in Torva” report”, “Ana Ruiz's “Long Road” study”: whose text it is, not what stands in its title. */
function authorOfTitled(
  { words, mentions, mentionAt }: RunningText,
  from: number,
  to: number,
): number | null {
  const index = mentionAt[words[from]?.lower === 'the' ? from + 1 : from] ?? -1;
  const owner = mentions[index];
  const isTitled = owner !== undefined && /^[“"‘]$/u.test(words[owner.to + 1]?.text ?? '');
  return isTitled && words[owner.to]?.possessive && owner.to < to && isText(words[to]?.lower ?? '')
    ? index
    : null;
}

/** “Local farmers and the singer Ana Ruiz, who” said: the clause is that of who stands beside it. Null where it is anybody else's. */
function nameBesideGroup(
  { words, mentions, mentionAt }: RunningText,
  from: number,
  to: number,
): number | null {
  for (let i = from + 1; i <= to; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (mention?.titleFrom !== i) continue;
    const after = words[mention.to + 1]?.text === ',' ? mention.to + 2 : mention.to + 1;
    const isPerson = /^(?:person|unknown)$/u.test(mention.nameClass) && mention.parts.length > 1;
    const link = words[i - 1]?.lower === 'the' ? i - 2 : i - 1;
    const group = words[link - 1];
    const isBesideGroup =
      group?.pos === 'NOUN' && (mentionAt[link - 1] ?? -1) === -1 && isPlural(group.lower);
    const isOwnClause = words[after]?.lower === 'who' && words[link]?.lower === 'and';
    return isPerson && isOwnClause && isBesideGroup ? index : null;
  }
  return null;
}

function isPronoun(word: Word): boolean {
  const lower = pronounIn(word.lower);
  if (isAcronym(word.text)) return false;
  return (
    SINGULAR_PRONOUNS.has(lower) ||
    PLURAL_PRONOUNS.has(lower) ||
    THING_PRONOUNS.has(lower) ||
    FIRST_PERSON.has(lower) ||
    RELATIVE_PRONOUNS.has(lower)
  );
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
  // “Khan also alleged that Munir” said, “Ana Ruiz told it”: who begins a clause speaks.
  if (/^(?:ADV|VERB|AUX)$/u.test(words[mention.to + 1]?.pos ?? '') && hasVerb(words, mention.to + 1, to))
    return index;
  return isDescribedBy(text, mention.from, phraseEnd(text, at, to)) || phraseEnd(text, at, to) > mention.to
    ? null
    : index;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i <= Math.min(to, from + 2); i++)
    if (/^(?:VERB|AUX)$/u.test(words[i]?.pos ?? '') && /(?:ed|s|said|told)$/u.test(words[i]?.lower ?? ''))
      return true;
  return false;
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

/** “Rep. Ann Ode of Texas,”: nothing but the origin stands between the name and the end. */
function endsBehindOrigin(text: RunningText, at: number, to: number): boolean {
  const after = skipOrigin(text, at, to + 1);
  return after > at && (after > to || text.words[after]?.mark === true);
}

/** What speaks behind a description: the name it introduces, or the description itself. */
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
  if (isText(noun)) {
    const author = authorOfText(text, from, head, to);
    if (author !== null)
      return namesFrom(
        text,
        author,
        from,
        (mentions[author]?.from ?? 0) > head ? to : (mentions[author]?.to ?? to),
      );
    const party = partyOfText(text, from, head);
    if (party !== null)
      return {
        kind: 'description',
        from,
        to: party,
        head: party,
        definite: true,
        plural: true,
        owner: -1,
        end: party,
      };
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
    !/^(?:supporter|opponent|group|democrat|republican|conservative|liberal|tory|nominee)$/u.test(noun)
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
    // “others, including Ruiz”, whom the text knows, is Ruiz; “aides, including chief strategist Ana Ruiz” are the aides.
    const isSome = /^(?:including|among)$/u.test(word.lower);
    if (isSome && (mentions[mentionAt[i + 1] ?? -1]?.parts.length ?? 0) !== 1) return null;
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (!mention) {
      if (i === at + 1 && /^(?:a|an)$/u.test(word.lower)) continue;
      continue;
    }
    if (
      (mention.nameClass === 'person' || mention.nameClass === 'unknown') &&
      !words[mention.to]?.possessive &&
      (mention.to === to ||
        words[mention.to + 1]?.mark === true ||
        words[mention.to + 1]?.lower === 'who' ||
        (!isPlural(noun) && endsBehindOrigin(text, mention.to + 1, to)))
    ) {
      return index;
    }
    i = mention.to;
  }
  return null;
}

/** “former special envoy to Ukraine Kurt Bell”: a name right behind the place or body of its title. */
function titledName(text: RunningText, from: number, to: number): number | null {
  const { words, mentions, mentionAt } = text;
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
      return !linked && mention.parts.length > 1 && !isTied(text, from - 1, mention.from) ? index : null;
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
