import search from 'approx-string-match';
import { isProse, type Article, type Block, type BlockId, type TextSpan } from '../text/article.ts';

/**
 * A place named by its words: what a W3C TextQuoteSelector and TextPositionSelector hold together. It knows no blocks and no
 * ids, so it can be found again after the page was loaded, read or split into paragraphs again.
 */
export interface TextAnchor {
  readonly exact: string;
  /** The characters before and after, at most `CONTEXT_CHARACTERS` of each. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset in the text as it was then; decides only between places that are alike in everything else. */
  readonly position: number;
}

/** The text of an article in which anchors are made and found again. */
export interface AnchorableText {
  /** The anchor of a span; null where the span has no words in this text. */
  anchor(span: TextSpan): TextAnchor | null;
  /** Where the anchor's words are, a span for each block they lie in; empty when they are no longer there. */
  find(anchor: TextAnchor): TextSpan[];
}

export const CONTEXT_CHARACTERS = 32;
/** Words this long that stand in the text once are the words, whatever stands around them. */
const TELLING_CHARACTERS = 40;
/** Shorter ones must have this share of their old context around them: a name alone stands everywhere. */
const MIN_CONTEXT_SHARE = 0.5;
/** Share of the characters that may have changed. More finds heavier edits and mistakes other sentences for this one. */
export const CHANGED_SHARE = 0.2;
/** Below this length a changed passage is not looked for: a few letters are near to everything. */
const MIN_CHANGED_CHARACTERS = 16;
/** Of a longer changed passage only this much of its beginning and its end is looked for. */
const EDGE_CHARACTERS = 128;
/**
 * Comparisons (pattern × text, 32 at a time) after which changed passages are given up in a text, all together: what its analysis
 * costs, so that no corrections take longer than reading it. Each character allows so many, and any text as many as a short one.
 */
const COMPARISONS_A_CHARACTER = 1_500;
const MIN_COMPARISONS = 20_000_000;
/** Places compared by their context. */
const MAX_PLACES = 200;

/** The running text of an article without the blocks in `skip`; `isPart` chooses other blocks than those of the running text. */
export function anchorableText(
  article: Article,
  skip: ReadonlySet<BlockId> = new Set(),
  isPart: (block: Block) => boolean = isProse,
): AnchorableText {
  const blocks = article.blocks.filter((block) => isPart(block) && !skip.has(block.id));
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  const whole = blocks.map(({ text }) => text).join('\n');
  const { folded, origins } = fold(whole);
  const placeOfBlock = new Map(blocks.map(({ id }, i) => [id, i]));
  const budget = { left: Math.max(MIN_COMPARISONS, COMPARISONS_A_CHARACTER * folded.length) };

  const toSpans = (from: number, to: number): TextSpan[] =>
    spansOf(origins[from] ?? 0, (origins[to - 1] ?? 0) + 1);

  const spansOf = (start: number, end: number): TextSpan[] => {
    const spans: TextSpan[] = [];
    for (let i = lastAtOrBefore(starts, start); i < blocks.length; i++) {
      const [block, at] = [blocks[i], starts[i] ?? 0];
      if (!block || at >= end) break;
      const span = {
        block: block.id,
        start: Math.max(0, start - at),
        end: Math.min(block.text.length, end - at),
      };
      if (span.start < span.end) spans.push(span);
    }
    return spans;
  };

  return {
    anchor({ block, start, end }) {
      const place = placeOfBlock.get(block);
      if (place === undefined) return null;
      const at = starts[place] ?? 0;
      const exact = whole.slice(at + start, at + end);
      const lead = exact.length - exact.trimStart().length;
      const words = exact.trim();
      if (words === '') return null;
      const from = at + start + lead;
      return {
        exact: words,
        prefix: whole.slice(Math.max(0, from - CONTEXT_CHARACTERS), from),
        suffix: whole.slice(from + words.length, from + words.length + CONTEXT_CHARACTERS),
        position: from,
      };
    },
    find(anchor) {
      // Where it was, with all that stood around it: nothing can fit better.
      if (standsAt(whole, anchor)) return spansOf(anchor.position, anchor.position + anchor.exact.length);
      const looked = lookedFor(anchor.exact);
      if (looked.begins === '') return [];
      const exact = folded.includes(looked.begins) ? placesOf(looked.whole(), folded) : [];
      const places = exact.length > 0 ? exact : placesLike(looked, folded, budget);
      const [before, after] = [fold(anchor.prefix).folded, fold(anchor.suffix).folded];
      const room = before.length + after.length;
      const rated = places
        .map(([from, to]) => ({
          from,
          to,
          context: room === 0 ? 1 : sharedContext(folded, from, to, before, after) / room,
          distance: Math.abs((origins[from] ?? 0) - anchor.position),
        }))
        .sort((a, b) => b.context - a.context || a.distance - b.distance);
      const [best] = rated;
      if (!best) return [];
      const isTelling = places.length === 1 && looked.length >= TELLING_CHARACTERS;
      return isTelling || best.context >= MIN_CONTEXT_SHARE ? toSpans(best.from, best.to) : [];
    },
  };
}

type Place = readonly [from: number, to: number];

function placesOf(words: string, text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push([at, at + words.length]);
    if (places.length === MAX_PLACES) break;
  }
  return places;
}

function standsAt(text: string, { exact, prefix, suffix, position }: TextAnchor): boolean {
  return (
    exact.trim() !== '' &&
    text.startsWith(exact, position) &&
    text.startsWith(suffix, position + exact.length) &&
    position >= prefix.length &&
    text.startsWith(prefix, position - prefix.length)
  );
}

/** What may still be spent on changed passages. */
interface Budget {
  left: number;
}

/** Words as they are looked for; of long ones, all of them only where their beginning stands. */
interface LookedFor {
  /** All, or of long ones the beginning. */
  readonly begins: string;
  readonly ends: string;
  /** About as many characters as they have. */
  readonly length: number;
  whole(): string;
}

function lookedFor(exact: string): LookedFor {
  const whole = (): string => fold(exact).folded.trim();
  if (exact.length <= 2 * EDGE_CHARACTERS) {
    const words = whole();
    return { begins: words, ends: words, length: words.length, whole: () => words };
  }
  // Twice as much as is needed, for space that is folded away.
  const begins = fold(exact.slice(0, 2 * EDGE_CHARACTERS))
    .folded.trimStart()
    .slice(0, EDGE_CHARACTERS);
  const ends = fold(exact.slice(-2 * EDGE_CHARACTERS))
    .folded.trimEnd()
    .slice(-EDGE_CHARACTERS);
  return { begins, ends, length: exact.length, whole };
}

/** Where the words stand with small changes; the places with the fewest changes only. A long one begins and ends as it did. */
function placesLike({ begins, ends, length }: LookedFor, text: string, budget: Budget): Place[] {
  if (length < MIN_CHANGED_CHARACTERS) return [];
  const found = placesNear(begins, text, budget);
  if (begins === ends || found.length === 0) return found;
  const changes = length * CHANGED_SHARE;
  return placesNear(ends, text, budget)
    .flatMap(([, to]) => found.map(([from]): Place => [from, to]))
    .filter(([from, to]) => Math.abs(to - from - length) <= changes)
    .slice(0, MAX_PLACES);
}

/** By the bit vectors of Myers (1999), in approx-string-match. */
function placesNear(words: string, text: string, budget: Budget): Place[] {
  budget.left -= Math.ceil(words.length / 32) * text.length;
  if (budget.left < 0) return [];
  return search(text, words, Math.floor(words.length * CHANGED_SHARE))
    .slice(0, MAX_PLACES)
    .map(({ start, end }): Place => [start, end]);
}

/** How many characters of the old context stand there still, counted from the words outwards. */
function sharedContext(text: string, from: number, to: number, before: string, after: string): number {
  let [left, right] = [0, 0];
  while (left < before.length && from > left && text[from - 1 - left] === before[before.length - 1 - left])
    left++;
  while (right < after.length && text[to + right] === after[right]) right++;
  return left + right;
}

const MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

/** Where a text is not what it is folded to: space but a single one, marks that have a plain form. */
const TO_FOLD = /(?: (?=\s)|[^\S ])\s*|\s{2,}|[“”‘’–—]/gu;

/** The text with one kind of space, quotation mark and dash, and where each of its characters comes from. */
function fold(text: string): { folded: string; origins: Uint32Array } {
  const origins = new Uint32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) origins[count++] = at;
    parts.push(text.slice(from, to));
  };
  let done = 0;
  for (const found of text.matchAll(TO_FOLD)) {
    keep(done, found.index);
    origins[count++] = found.index;
    parts.push(MARKS[found[0]] ?? ' ');
    done = found.index + found[0].length;
  }
  keep(done, text.length);
  return { folded: parts.join(''), origins };
}

function lastAtOrBefore(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
