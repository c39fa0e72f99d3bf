import { BODY_NOUNS, BODY_WORDS, KNOWN_BODIES } from '../data/body-words.ts';
import { INDEFINITE } from '../data/common-words.ts';
import { OUTLETS } from '../data/outlets.ts';
import { COUNTRY_BY_DEMONYM } from '../data/places.ts';
import { OFFICE_WORDS } from '../data/role-nouns.ts';
import { isTimeWord } from '../data/time-words.ts';
import { BODY_NOUNS_BY_KIND } from '../kinds/body-nouns.ts';
import type { Stretch } from './role-reading.ts';
import { isPlaceWord } from '../sources/classify-name.ts';
import { textOfWords, type Word } from '../sources/read-words.ts';
import type { RunningText } from '../sources/running-text.ts';

/** The body behind a role: “at the Institute …”, “of SpaceX”; the first real body wins, then “at” and “from”, then places. */
export function affiliationBehind(text: RunningText, head: number, end: number): Stretch | null {
  const { words, mentions, mentionAt } = text;
  const choices: { rank: number; stretch: Stretch }[] = [];
  for (let i = head + 1; i < end; i++) {
    const link = words[i];
    if (!link || !LINKS.test(link.lower)) continue;
    const inMention = mentions[mentionAt[i] ?? -1];
    if (inMention) continue;
    const at = nameBehindNoun(
      words,
      words[i + 1]?.lower === 'the' || words[i + 1]?.lower === 'its' ? i + 2 : i + 1,
      end,
    );
    const mention = mentions[mentionAt[at] ?? -1];
    const demonym = COUNTRY_BY_DEMONYM.has(words[at]?.lower ?? '');
    const body = bodyWordAhead(words, at, end);
    if (!mention && !(demonym && body)) continue;
    // “the architect of the Harbour Act”: a law has no staff.
    if (mention && LAW_WORD.test(words[mention.to]?.lower ?? '')) continue;
    // “a strategist at Miller Tabak”: whoever is worked at is no person.
    if (
      mention?.nameClass === 'person' &&
      mention.sure &&
      (link.lower !== 'at' || words[mention.to]?.possessive)
    )
      continue;
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

const LAW_WORD = /^(?:act|bill|treaty|amendment|constitution|clause|accords?)$/u;

/** “at satellite company SkyTern”, “of the think tank Harbour House”: where the name begins behind the noun. */
export function nameBehindNoun(words: readonly Word[], at: number, end: number): number {
  for (let i = at; i < Math.min(end, at + 7); i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || word.mark || word.possessive || LINKS.test(word.lower)) return at;
    if (!word.capital && next?.capital && (BODY_NOUNS.has(word.lower) || CALLED.test(word.lower)))
      return i + 1;
  }
  return at;
}

/** More nouns that stand before the name of a body: “the think tank Harbour House”, “the website Full Tide”. */
const CALLED =
  /^(?:tank|think-tank|website|site|blog|newspaper|magazine|nonprofit|non-profit|ngo|consultancy|brokerage|label|school|hotel|app|platform|regulator|watchdog)$/u;

/** Last word of a body's name with where it is; null when the name only describes a noun: “NBA history”. */
export function endOfBody(
  { words, mentions, mentionAt }: RunningText,
  from: number,
  limit: number,
): number | null {
  let end = from;
  for (let i = from; i <= limit; i++) {
    const word = words[i];
    // “of the United States on Friday”
    if (!word || word.mark || (i > from && isTimeWord(word.lower))) break;
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
    const describes =
      /^(?:NOUN|ADJ)$/u.test(word.pos) &&
      !INDEFINITE.has(word.lower) &&
      !/^(?:last|next|this|earlier|later|today|yesterday)$/u.test(word.lower);
    return end === i - 1 && !words[end]?.possessive && describes ? null : end;
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

/** “Ana Ruiz, director, Harbour Securities.”: the name of the body, closed off on its own behind the comma after a role. */
export function bodyAside({ words, mentions, mentionAt }: RunningText, comma: number): Stretch | null {
  if (words[comma]?.text !== ',') return null;
  const mention = mentions[mentionAt[comma + 1] ?? -1];
  if (mention?.from !== comma + 1 || mention.titleFrom < mention.from) return null;
  const after = words[mention.to + 1];
  const ends = after?.sentence !== words[comma].sentence || /^[,.”"]$/u.test(after.text);
  const isList = after?.text === ',' && /^(?:and|or)$/u.test(words[mention.to + 2]?.lower ?? '');
  const isBody =
    /^(?:body|outlet)$/u.test(mention.nameClass) ||
    (mention.nameClass === 'unknown' && mention.to > mention.from && !mention.sure);
  return isBody && ends && !isList ? { from: mention.from, to: mention.to } : null;
}

/** “president of the union”: a body named elsewhere that ends the phrase. */
export function bodyDescribedBehind(words: readonly Word[], head: number, end: number): Stretch | null {
  const noun = words[end];
  return end - head === 3 &&
    /^(?:of|at|for|with)$/u.test(words[head + 1]?.lower ?? '') &&
    /^(?:the|its|their)$/u.test(words[head + 2]?.lower ?? '') &&
    noun?.capital === false &&
    (BODY_NOUNS.has(noun.lower) || BODY_NOUNS_BY_KIND.has(noun.lower))
    ? { from: end, to: end }
    : null;
}

/** The last word of the role when the body begins at `from`: before “at the”. */
export function beforeLink(words: readonly Word[], from: number): number {
  return /^(?:the|its)$/u.test(words[from - 1]?.lower ?? '') ? from - 3 : from - 2;
}

/** Prepositions that tie a role to a body. */
export const LINKS = /^(?:at|of|for|with|in|from|under|on|by)$/u;

/** The first body, outlet or place among the words of a title, or null. */
export function bodyBetween(text: RunningText, from: number, to: number): Stretch | null {
  const { mentions, mentionAt, words } = text;
  for (let i = from; i <= to; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (words[(mention?.from ?? 0) - 1]?.lower === 'to' || isOpeningWord(text, index)) continue;
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

/** “Norwegian”, “South Korean”: no body, whatever the names say. */
export function isDemonym(words: readonly Word[], { from, to }: Stretch): boolean {
  return COUNTRY_BY_DEMONYM.has(textOfWords(words, from, to).toLowerCase());
}

/** “Bombastic conservative host Ana Ruiz”: the first word of a sentence, which names nothing anywhere else. */
function isOpeningWord({ mentions, words, referents, referentsOf }: RunningText, index: number): boolean {
  const mention = mentions[index];
  if (!mention || mention.from < mention.to || isPlaceWord(mention.name.toLowerCase())) return false;
  const { text, opens } = words[mention.from] ?? { text: '', opens: false };
  const isOnly = referents[referentsOf[index]?.[0] ?? -1]?.mentions.length === 1;
  return opens && isOnly && /^\p{Lu}\p{Ll}+$/u.test(text) && !KNOWN_BODIES.has(text.toLowerCase());
}

/** “Jordanian health ministry” with its lower-case head: “Jupiter police”. */
function wholeBody(words: readonly Word[], { from, to }: Stretch, limit: number): Stretch {
  for (let i = from; i <= to; i++) if (BODY_WORDS.has(words[i]?.lower ?? '')) return { from, to };
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

/** “NASA's deputy chief”, “the company's chief operating officer”: whose it is, before the role. */
export function ownerOf(
  text: RunningText,
  from: number,
  head: number,
): { stretch: Stretch; isDescribed: boolean } | null {
  const { words, mentionAt, mentions } = text;
  for (let i = from; i < head; i++) {
    const word = words[i];
    if (!word?.possessive) continue;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.nameClass !== 'person' && !isPerson(text, i))
      return {
        stretch: { from: startOfOwner(words, from, Math.max(from, mention.from)), to: i },
        isDescribed: false,
      };
    if (BODY_NOUNS.has(word.lower)) {
      return {
        stretch: { from, to: i },
        isDescribed: !words.slice(from, i + 1).some(({ capital }) => capital),
      };
    }
  }
  return null;
}

/** “Chartered Ferry Masters of Oporia's chief economist”: a name before “of” opens the name of the body. */
function startOfOwner(words: readonly Word[], earliest: number, from: number): number {
  if (!/^(?:of|for)$/u.test(words[from - 1]?.lower ?? '')) return from;
  let at = from - 1;
  while (at > earliest && words[at - 1]?.capital === true && words[at - 1]?.possessive !== true) at--;
  return at < from - 2 ? at : from;
}

/** Whether the name at a word turned out to be a person's. */
function isPerson({ mentionAt, referents, referentsOf }: RunningText, at: number): boolean {
  const referent = referents[referentsOf[mentionAt[at] ?? -1]?.[0] ?? -1];
  return referent?.referentClass === 'person';
}
