import { LABELS, kindOfLabel } from './decode-names.ts';
import { NAME_KINDS } from './name.ts';
import { hashFeature } from './name-hash.ts';
import type { WordFacts } from './word-facts.ts';

/** What a pass says of the tokens of a sentence: `LABELS` probabilities each; tokens outside segments are surely outside names. */
export type SentenceAnswer = Float32Array;

/** Kinds of name, and “no name”. */
const KINDS = NAME_KINDS.length + 1;

/** What the first pass says of every word and pair of words over the whole article. */
export interface Votes {
  readonly words: ReadonlyMap<number, Float32Array>;
  readonly pairs: ReadonlyMap<string, Float32Array>;
}

/**
 * Adds up, over an article, how likely each word (and pair of neighbours) is part of a person's, body's, place's … name.
 *
 * @param answers by sentence; null where no name may stand
 */
export function countVotes(
  words: readonly (readonly WordFacts[])[],
  answers: readonly (SentenceAnswer | null)[],
): Votes {
  const single = new Map<number, Float32Array>();
  const pairs = new Map<string, Float32Array>();
  words.forEach((own, s) => {
    const answer = answers[s];
    if (!answer) return;
    own.forEach((word, i) => {
      if (!word.capital) return;
      addVote(single, word.lowerHash, answer, i);
      const next = own[i + 1];
      if (next?.capital === true) addVote(pairs, `${word.lower} ${next.lower}`, answer, i);
    });
  });
  return { words: single, pairs };
}

function addVote<Key>(votes: Map<Key, Float32Array>, key: Key, answer: SentenceAnswer, i: number): void {
  let sums = votes.get(key);
  if (!sums) {
    sums = new Float32Array(KINDS + 1);
    votes.set(key, sums);
  }
  for (let l = 0; l < LABELS; l++) {
    const kind = kindOfLabel(l) + 1;
    sums[kind] = (sums[kind] ?? 0) + (answer[i * LABELS + l] ?? 0);
  }
  sums[KINDS] = (sums[KINDS] ?? 0) + 1;
}

/** Writes the hashes of what the second pass sees besides the first pass's scores. Returns how many. */
export function voteFeatures(
  words: readonly WordFacts[],
  answer: SentenceAnswer,
  votes: Votes,
  at: number,
  out: Int32Array,
): number {
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = hashFeature(template, a, b, c);
  };
  const word = words[at];
  add(100, 0);
  if (!word) return n;
  const own = likeliest(answer, at);
  add(101, own);
  add(102, likeliest(answer, at - 1), own, likeliest(answer, at + 1));
  add(103, likeliest(answer, at - 1), own);
  add(104, own, likeliest(answer, at + 1));
  const shares: number[] = [];
  if (word.capital) {
    const sums = votes.words.get(word.lowerHash);
    const others = (sums?.[KINDS] ?? 0) - 1;
    for (let kind = 0; kind < KINDS; kind++) {
      const share = others < 0.5 ? -1 : stepOf(((sums?.[kind] ?? 0) - kindShare(answer, at, kind)) / others);
      shares.push(share);
      add(105, kind, share);
      add(106, kind, share, own);
      if (others > 1.5) add(107, kind, share, Math.min(4, Math.floor(others / 2)));
    }
    const next = words[at + 1];
    const before = words[at - 1];
    if (next?.capital === true) pairVotes(108, votes.pairs.get(`${word.lower} ${next.lower}`), at);
    if (before?.capital === true) pairVotes(109, votes.pairs.get(`${before.lower} ${word.lower}`), at - 1);
    const known = (w: WordFacts | undefined): number => {
      const sum = w?.capital === true ? votes.words.get(w.lowerHash) : undefined;
      if (!sum || (sum[KINDS] ?? 0) < 2) return -1;
      let best = 0;
      for (let kind = 1; kind < KINDS; kind++) if ((sum[kind] ?? 0) > (sum[best] ?? 0)) best = kind;
      return best;
    };
    add(110, known(before), known(word), known(next));
    add(111, known(before), own);
    add(112, known(next), own);
  }
  return n;

  function pairVotes(template: number, sums: Float32Array | undefined, first: number): void {
    const others = (sums?.[KINDS] ?? 0) - 1;
    for (let kind = 0; kind < KINDS; kind++) {
      const share =
        others < 0.5 ? -1 : stepOf(((sums?.[kind] ?? 0) - kindShare(answer, first, kind)) / others);
      add(template, kind, share, own);
    }
  }
}

function stepOf(share: number): number {
  return share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.6 ? 2 : share < 0.85 ? 3 : 4;
}

function kindShare(answer: SentenceAnswer, at: number, kind: number): number {
  if (kind === 0) return answer[at * LABELS] ?? 0;
  return (answer[at * LABELS + 2 * kind - 1] ?? 0) + (answer[at * LABELS + 2 * kind] ?? 0);
}

/** The likeliest label with how likely it is, in three steps; −1 outside the sentence. */
function likeliest(answer: SentenceAnswer, at: number): number {
  if (at < 0 || at * LABELS >= answer.length) return -1;
  let best = 0;
  for (let l = 1; l < LABELS; l++) {
    if ((answer[at * LABELS + l] ?? 0) > (answer[at * LABELS + best] ?? 0)) best = l;
  }
  const share = answer[at * LABELS + best] ?? 0;
  return best * 3 + (share < 0.6 ? 0 : share < 0.9 ? 1 : 2);
}
