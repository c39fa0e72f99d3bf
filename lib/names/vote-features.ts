import { LABELS } from './decode-names.ts';
import { NAME_KINDS } from './name.ts';
import { hashFeature } from './name-hash.ts';
import type { WordFacts } from './word-facts.ts';

/** Kinds of name, and “no name”. */
const KINDS = NAME_KINDS.length + 1;

/** What the first pass says of every word and pair of words (by their hashes) over the whole article. */
export interface Votes {
  readonly words: ReadonlyMap<number, Float32Array>;
  readonly pairs: ReadonlyMap<number, Float32Array>;
}

/** A run of tokens of a sentence, with the place of its first token's answer. */
interface AnsweredRun {
  readonly sentence: number;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/**
 * Adds up, over an article, how likely each capitalised word (and pair of neighbours) is part of a person's, body's, place's … name.
 *
 * @param answer `LABELS` probabilities a token
 */
export function countVotes(
  words: readonly (readonly WordFacts[])[],
  runs: readonly AnsweredRun[],
  answer: Float32Array,
): Votes {
  const votes = { words: new Map<number, Float32Array>(), pairs: new Map<number, Float32Array>() };
  for (const { sentence, from, at, length } of runs) {
    const own = words[sentence] ?? [];
    for (let i = 0; i < length; i++) {
      const [word, next] = [own[from + i], own[from + i + 1]];
      if (word?.capital !== true) continue;
      addVote(votes.words, word.lowerHash, answer, at + i);
      if (next?.capital === true) addVote(votes.pairs, pairOf(word, next), answer, at + i);
    }
  }
  return votes;
}

function pairOf(word: WordFacts, next: WordFacts): number {
  return (Math.imul(word.lowerHash, 31) + next.lowerHash) | 0;
}

function addVote(votes: Map<number, Float32Array>, key: number, answer: Float32Array, at: number): void {
  let sums = votes.get(key);
  if (!sums) {
    sums = new Float32Array(KINDS + 1);
    votes.set(key, sums);
  }
  for (let kind = 0; kind < KINDS; kind++) sums[kind] = (sums[kind] ?? 0) + kindShare(answer, at, kind);
  sums[KINDS] = (sums[KINDS] ?? 0) + 1;
}

/**
 * Writes the hashes of what the second pass sees besides the first pass's scores.
 *
 * @param words of the run's sentence
 * @param answer the first pass's, `LABELS` probabilities a token
 * @param i number of the token in its run
 * @returns how many there are
 */
export function voteFeatures(
  words: readonly WordFacts[],
  run: AnsweredRun,
  answer: Float32Array,
  votes: Votes,
  i: number,
  out: Int32Array,
): number {
  const at = run.at + i;
  const [before, word, next] = [words[run.from + i - 1], words[run.from + i], words[run.from + i + 1]];
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = hashFeature(template, a, b, c);
  };
  const addShares = (template: number, sums: Float32Array | undefined, place: number, own: number): void => {
    const others = (sums?.[KINDS] ?? 0) - 1;
    for (let kind = 0; kind < KINDS; kind++) {
      const rest = ((sums?.[kind] ?? 0) - kindShare(answer, place, kind)) / others;
      const share = others < 0.5 ? -1 : stepOf(rest);
      add(template, kind, share, own);
      if (template > WORD_SHARES) continue;
      add(105, kind, share);
      if (others > 1.5) add(107, kind, share, Math.min(4, Math.floor(others / 2)));
    }
  };
  add(100, 0);
  const own = likeliest(answer, at);
  const said = i > 0 ? likeliest(answer, at - 1) : -1;
  const saidNext = i + 1 < run.length ? likeliest(answer, at + 1) : -1;
  add(101, own);
  add(102, said, own, saidNext);
  add(103, said, own);
  add(104, own, saidNext);
  if (word?.capital !== true) return n;
  addShares(WORD_SHARES, votes.words.get(word.lowerHash), at, own);
  if (next?.capital === true) addShares(108, votes.pairs.get(pairOf(word, next)), at, own);
  if (before?.capital === true && i > 0) addShares(109, votes.pairs.get(pairOf(before, word)), at - 1, own);
  const [knownBefore, knownOwn, knownNext] = [before, word, next].map((of) => mostlySaid(votes, of));
  add(110, knownBefore ?? -1, knownOwn ?? -1, knownNext ?? -1);
  add(111, knownBefore ?? -1, own);
  add(112, knownNext ?? -1, own);
  return n;
}

/** Template of a word's own shares. */
const WORD_SHARES = 106;

/** The kind a word mostly is, when it stands more than once; −1 when nothing is known. */
function mostlySaid(votes: Votes, word: WordFacts | undefined): number {
  const sums = word?.capital === true ? votes.words.get(word.lowerHash) : undefined;
  if (!sums || (sums[KINDS] ?? 0) < 2) return -1;
  let best = 0;
  for (let kind = 1; kind < KINDS; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
  return best;
}

function stepOf(share: number): number {
  return share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.85 ? 3 : 4;
}

function kindShare(answer: Float32Array, at: number, kind: number): number {
  if (kind === 0) return answer[at * LABELS] ?? 0;
  return (answer[at * LABELS + 2 * kind - 1] ?? 0) + (answer[at * LABELS + 2 * kind] ?? 0);
}

/** The likeliest label with how likely it is, in three steps. */
function likeliest(answer: Float32Array, at: number): number {
  let best = 0;
  for (let l = 1; l < LABELS; l++) {
    if ((answer[at * LABELS + l] ?? 0) > (answer[at * LABELS + best] ?? 0)) best = l;
  }
  const share = answer[at * LABELS + best] ?? 0;
  return best * 3 + (share < 0.6 ? 0 : share < 0.9 ? 1 : 2);
}
