import type { TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { type NameMention, findMentions } from './find-mentions.ts';
import { type Referent, groupNames } from './group-names.ts';
import { type Word, readWords } from './read-words.ts';

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

/** Words, names and referents of the running text; the same sentences are read once. */
export function readRunningText(sentences: readonly Sentence[]): RunningText {
  const known = READ.get(sentences);
  if (known) return known;
  const text = buildRunningText(sentences);
  READ.set(sentences, text);
  return text;
}

/** The last reading of each list of sentences: linking and the facts about speakers share it. */
const READ = new WeakMap<readonly Sentence[], RunningText>();

function buildRunningText(sentences: readonly Sentence[]): RunningText {
  const words = readWords(sentences);
  const mentions = findMentions(words);
  const { referents, referentsOf } = groupNames(words, mentions);
  const mentionAt = new Int32Array(words.length).fill(-1);
  mentions.forEach(({ titleFrom, to }, at) => mentionAt.fill(at, titleFrom, to + 1));
  const blockStarts = new Map<number, number>();
  words.forEach((word, at) => {
    if (!blockStarts.has(word.block)) blockStarts.set(word.block, at);
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
  let from = blockStart;
  for (; words[from]?.block === span.block && (words[from]?.fullEnd ?? 0) <= span.start; from++);
  let to = from;
  for (; words[to]?.block === span.block && (words[to]?.start ?? Infinity) < span.end; to++);
  return to > from ? { from, to: to - 1 } : null;
}
