import type { Sentence } from '../text/nlp.ts';
import {
  bestLabels,
  labelProbabilities,
  LABELS,
  Lattice,
  layOutSteps,
  type Run,
  type Steps,
} from './decode-names.ts';
import { MAX_FEATURES, nameFeatures, readNameSentence, stepKind } from './name-features.ts';
import { findSegments } from './name-segments.ts';
import { unpackNameWeights, type NameWeights } from './name-weights.ts';
import { readArticleWords, type ArticleWords, type Speller } from './word-facts.ts';

/** A run of a sentence's tokens that may hold names, with the place of its answers in the arrays of `TaggedArticle`. */
export interface TaggedRun extends Run {
  readonly sentence: number;
  /** Index of its first token in the sentence. */
  readonly from: number;
}

/** An article with the tagger's answer; tokens outside the runs are no part of a name. */
export interface TaggedArticle {
  readonly words: ArticleWords;
  /** In reading order. */
  readonly runs: readonly TaggedRun[];
  readonly labels: Uint8Array;
  /** `LABELS` probabilities a token. */
  readonly probabilities: Float32Array;
}

/** Labels the words of an article as persons, bodies, places and other names. */
export interface Namer {
  /** @param sentences all sentences of one article, in reading order */
  readonly tag: (sentences: readonly Sentence[]) => TaggedArticle;
}

/** A namer from the packed weights file. Throws `BrokenNameWeightsError` when the file is not one. */
export function loadNamer(packed: Uint8Array): Namer {
  const weights = unpackNameWeights(packed);
  const steps = layOutSteps(weights.transitions);
  const speller: Speller = { known: weights.known, spellings: new Map() };
  return { tag: (sentences) => tagArticle(speller, weights, steps, sentences) };
}

function tagArticle(
  speller: Speller,
  { features }: NameWeights,
  steps: Steps,
  sentences: readonly Sentence[],
): TaggedArticle {
  const words = readArticleWords(sentences, speller);
  const runs = findRuns(sentences, words);
  const last = runs.at(-1);
  const tokens = last ? last.at + last.length : 0;
  const scores = new Float32Array(tokens * LABELS);
  const kinds = new Uint8Array(tokens);
  const hashes = new Int32Array(MAX_FEATURES);
  const sums = new Int32Array(LABELS);
  let ready = -1;
  let sentence = readNameSentence([], [], [], 0, speller.known);
  for (const run of runs) {
    const own = words.words[run.sentence] ?? [];
    if (run.sentence !== ready) {
      ready = run.sentence;
      const [used, set] = [words.usages[ready] ?? [], words.cases[ready] ?? 0];
      sentence = readNameSentence(sentences[ready]?.tokens ?? [], own, used, set, speller.known);
    }
    const segment = { from: run.from, to: run.from + run.length - 1 };
    for (let i = 0; i < run.length; i++) {
      kinds[run.at + i] = stepKind(own, run.from + i);
      const count = nameFeatures(sentence, segment, run.from + i, hashes);
      features.addTo(scores, (run.at + i) * LABELS, hashes, count, sums);
    }
  }
  const lattice = new Lattice();
  const probabilities = new Float32Array(tokens * LABELS);
  const labels = new Uint8Array(tokens);
  for (const run of runs) {
    labelProbabilities(scores, kinds, run, steps, lattice, probabilities);
    bestLabels(scores, kinds, run, steps, lattice, labels);
  }
  return { words, runs, labels, probabilities };
}

/** Where names may stand in an article. */
export function findRuns(sentences: readonly Sentence[], words: ArticleWords): TaggedRun[] {
  const runs: TaggedRun[] = [];
  let at = 0;
  sentences.forEach(({ tokens }, sentence) => {
    for (const { from, to } of findSegments(tokens, words.words[sentence] ?? [])) {
      const length = to - from + 1;
      runs.push({ sentence, from, at, length });
      at += length;
    }
  });
  return runs;
}
