import { opensSentence, wantsCompletion } from './sentence-openers.ts';

/** A block's text made readable for the tagger, with the way back. */
export interface SeparatedText {
  readonly text: string;
  /** Offset in the text as printed for an offset in the repaired text (both UTF-16). */
  readonly toPrinted: (offset: number) => number;
  /** Where a sentence begins although no mark ends the one before: ascending offsets in the text as printed. */
  readonly lostStarts: readonly number[];
}

interface Repair {
  /** Cheap to look for; without it the pattern cannot match. Nearly every paragraph is spared the pattern. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  /** What stands between the two groups of the pattern afterwards. */
  readonly insert: string;
  readonly example: string;
}

/** Each pattern ends its first group where the space was lost. The web addresses that look alike are in `ADDRESS`. */
const LOST_SPACES: readonly Repair[] = [
  {
    sign: /[.!?]["”’'»]?["“‘'«]?\p{Lu}/u,
    pattern:
      /(\p{Ll}{2}[.!?]["”’'»]?|\p{Ll}["”’'»][.!?]|[\p{L}\p{N}]{2}\)[.!?])(?=["“‘'«]?(?:\p{Lu}[\p{L}’'-]|[AI] ))/gu,
    insert: ' ',
    example: 'held until the evening.|As for the wall',
  },
  {
    sign: /,\p{Lu}/u,
    pattern: /(\p{Ll}{2},)(?=\p{Lu}\p{Ll}+ )/gu,
    insert: ' ',
    example: 'the fair in Otero,|Observers said',
  },
  {
    sign: /[a-z]the\b/u,
    pattern: /\b(from|of|in|to|at|by|for|with|on|and|that|under)(?=the\b)/gu,
    insert: ' ',
    example: 'an expert from|the Institute',
  },
];

/** Web and mail addresses, file names: nothing in them is repaired. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+|(?<![\w-])[\w-]+\.(?:com|org|net|co|gov|edu|info|io|js|html?|pdf|tv|uk|cn|ru|de)\b\S*/giu;

/** Characters nobody sees: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\t]/gu;

/**
 * Puts back spaces that a template or a scraper lost and takes out characters nobody sees, and keeps the way back to
 * every printed offset. `U.S.`, `3.5`, `Yahoo.com`, `eBay` and initials stay as they are.
 */
export function separateGluedText(printed: string): SeparatedText {
  const spaced = printed.replace(ODD_SPACE, ' ');
  const edits = lostSpaces(spaced);
  if (spaced.search(UNSEEN) !== -1) {
    for (const { index } of spaced.matchAll(UNSEEN)) edits.push({ at: index, remove: 1, insert: '' });
    edits.sort((a, b) => a.at - b.at);
  }
  const lostStarts = findLostStarts(printed);
  if (edits.length === 0) return { text: spaced, toPrinted: (offset) => offset, lostStarts };

  let text = '';
  let taken = 0;
  const starts: number[] = [0];
  const shifts: number[] = [0];
  for (const { at, remove, insert } of edits) {
    text += spaced.slice(taken, at);
    // An offset that falls on an inserted space belongs to the place where the space was lost.
    if (insert) {
      starts.push(text.length + 1);
      text += insert;
    } else {
      starts.push(text.length);
    }
    taken = at + remove;
    shifts.push(taken - text.length);
  }
  text += spaced.slice(taken);
  return { text, toPrinted: (offset) => offset + (shifts[lastAtMost(starts, offset)] ?? 0), lostStarts };
}

/** What stands where the full stop of a sentence was lost, cheap to look for: an odd or double space, a comma before a capital. */
const LOST_STOP_SIGN = /[\u00A0\u202F]| {2}|,["“‘']?\p{Lu}/u;
/** “the other towns' wells\u00A0\u00A0Some experts said”: the full stop is lost, the odd spaces tell where it stood. */
const ODD_GAP =
  /(?<![\p{L}\p{N}’'])(?<left>[\p{L}\p{N}’']*[\p{L}\p{N}])[)"”]?(?:[ \u00A0\u202F]{2,}|[\u00A0\u202F](?!I ))(?=["“‘']?(?<right>\p{Lu}\p{Ll}*) \p{Ll}+)/gu;
/** “the fair in Otero,Observers said”: a comma stands for the full stop. */
const COMMA_FOR_STOP = /(?<![\p{L}\p{N}])(?<left>[\p{L}\p{N}]+),(?=["“‘']?(?<right>\p{Lu}\p{Ll}+) \p{Ll}+)/gu;
/** “Observers said”: with a capital in running text, these open a sentence. */
const PEOPLE =
  /^(?:Activists|Advocates|Analysts|Authorities|Campaigners|Critics|Diplomats|Economists|Experts|Insiders|Investigators|Lawmakers|Lawyers|Observers|Officials|Organi[sz]ers|Police|Pundits|Reports|Researchers|Residents|Scholars|Scientists|Sources|Supporters|Witnesses)$/u;

function findLostStarts(printed: string): number[] {
  if (!LOST_STOP_SIGN.test(printed)) return [];
  const starts: number[] = [];
  for (const gap of [ODD_GAP, COMMA_FOR_STOP]) {
    for (const { index, 0: found, groups } of printed.matchAll(gap)) {
      const { left = '', right = '' } = groups ?? {};
      const opens = opensSentence(right) || PEOPLE.test(right);
      if (opens && !wantsCompletion(left)) starts.push(index + found.length);
    }
  }
  return starts.sort((a, b) => a - b);
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

function lostSpaces(text: string): Edit[] {
  const places = new Map<number, string>();
  for (const { sign, pattern, insert } of LOST_SPACES) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) places.set(match.index + match[0].length, insert);
  }
  if (places.size === 0) return [];
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    for (const at of places.keys()) if (at > index && at < index + address.length) places.delete(at);
  }
  return [...places].map(([at, insert]) => ({ at, remove: 0, insert })).sort((a, b) => a.at - b.at);
}

/** Index of the last of the ascending numbers that is not above the limit. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
