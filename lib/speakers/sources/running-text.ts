import type { ArticleNames } from '../../names/name.ts';
import type { BlockId, TextSpan } from '../../text/article.ts';
import type { Sentence } from '../../text/nlp.ts';
import { findMentions } from '../resolution/find-mentions.ts';
import { type NameMention } from '../resolution/name-mention.ts';
import { type Referent, groupNames } from '../resolution/group-names.ts';
import { type Word, readWords } from './read-words.ts';
import { settleMentions } from './settle-mentions.ts';

/** The running text as names see it: its words, the names in them, and whom each name means. Built once per article. */
export interface RunningText {
  readonly words: readonly Word[];
  readonly mentions: readonly NameMention[];
  readonly referents: readonly Referent[];
  /** For each mention, the referents it may stand for. */
  readonly referentsOf: readonly (readonly number[])[];
  /** For each word, the mention it stands in (titles count), or -1. */
  readonly mentionAt: Int32Array;
  /** First word of each block, by block number. */
  readonly blockStarts: ReadonlyMap<number, number>;
}

/** Words, names and referents of the running text. */
export function readRunningText(sentences: readonly Sentence[], names: ArticleNames): RunningText {
  const words = readWords(sentences);
  const mentions = settleMentions(words, findMentions(words), names);
  const { referents, referentsOf } = groupNames(words, mentions);
  const mentionAt = new Int32Array(words.length).fill(-1);
  mentions.forEach(({ titleFrom, to }, at) => mentionAt.fill(at, titleFrom, to + 1));
  const blockStarts = new Map<number, number>();
  words.forEach(({ block }, at) => {
    if (block !== words[at - 1]?.block) blockStarts.set(block, at);
  });
  return { words, mentions, referents, referentsOf, mentionAt, blockStarts };
}

/** Indices of the first and last word that lie in a span, or null when no word of the running text does. */
export function wordsIn(
  { words, blockStarts }: RunningText,
  span: TextSpan,
): { from: number; to: number } | null {
  const blockStart = blockStarts.get(span.block);
  if (blockStart === undefined) return null;
  const from = firstWord(words, blockStart, ({ fullEnd }) => fullEnd > span.start, span.block);
  const past = firstWord(words, from, ({ start }) => start >= span.end, span.block);
  return past > from ? { from, to: past - 1 } : null;
}

/** The words of the first span that holds any. */
export function wordsInFirst(
  text: RunningText,
  spans: readonly TextSpan[],
): { from: number; to: number } | null {
  for (const span of spans) {
    const words = wordsIn(text, span);
    if (words) return words;
  }
  return null;
}

/** Index, from a word of a block on, of the first word that has reached a place, or that is behind the block. */
function firstWord(
  words: readonly Word[],
  from: number,
  hasReached: (word: Word) => boolean,
  block: BlockId,
): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word?.block === block && !hasReached(word)) low = middle + 1;
    else high = middle;
  }
  return low;
}
