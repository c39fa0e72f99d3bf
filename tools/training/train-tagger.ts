import { TRANSITIONS } from '../../lib/attribution/tagger/decode.ts';
import { trainCrf, predict, STRIDE, type CrfOptions, type Examples, type LinearModel } from './crf.ts';
import {
  countFeatures,
  firstPassTokens,
  joinExamples,
  makeExamples,
  secondPassTokens,
  type FirstPassAnswer,
} from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import type { TrainedJudge, TrainedPass } from './pack-weights.ts';
import type { CorpusArticle } from './polnear-corpus.ts';
import { trainJudge } from './train-judge.ts';
import { learnCueLevels, readTrainingArticle, type TrainingArticle } from './training-set.ts';

/** Features that stand in fewer articles are left out: they are names and chance. */
const MIN_ARTICLES = 5;
/** Parts of the corpus: the labels the second pass learns from come from models that have not seen the part. */
const FOLDS = 4;
/**
 * Each pass is the average of models that fit the training articles closely and models that do not: their mistakes differ.
 * The first of a pass also answers for unseen articles.
 */
const FIRST_PASS: readonly CrfOptions[] = [
  { epochs: 5, rate: 0.06, l1: 7, seed: 1 },
  { epochs: 5, rate: 0.1, l1: 5, seed: 2 },
  { epochs: 5, rate: 0.1, l1: 9, seed: 3 },
];
const SECOND_PASS: readonly CrfOptions[] = [
  { epochs: 4, rate: 0.06, l1: 12, seed: 4 },
  { epochs: 5, rate: 0.1, l1: 5, seed: 5 },
  { epochs: 5, rate: 0.1, l1: 9, seed: 6 },
];
/** Models of a fold train on less and for a shorter time. */
const FOLD_EPOCHS = 4;

export interface TrainedTagger {
  readonly cueLevels: ReadonlyMap<number, number>;
  readonly passes: readonly TrainedPass[];
  readonly judge: TrainedJudge;
}

/** Trains both passes. The same corpus gives the same weights. */
export function trainTagger(corpus: readonly CorpusArticle[], say: (line: string) => void): TrainedTagger {
  const unlevelled = corpus.map((article) => readTrainingArticle(article, new Map()));
  const cueLevels = learnCueLevels(unlevelled);
  const articles = corpus.map((article) => readTrainingArticle(article, cueLevels));
  const index = new FeatureIndex();
  const each = firstPassTokens(articles);
  countFeatures(index, each, MIN_ARTICLES);
  const first = makeExamples(articles, each, index);
  say(`first pass: ${first.features} features`);
  const answers = answerUnseen(articles, first, FIRST_PASS, false, say);
  say('first pass: answers for unseen parts');
  const firstModel = trainAverage(articles, first, FIRST_PASS, say);

  const secondIndex = new FeatureIndex();
  const eachSecond = secondPassTokens(articles, answers);
  countFeatures(secondIndex, eachSecond, MIN_ARTICLES);
  const second = joinExamples(first, makeExamples(articles, eachSecond, secondIndex));
  say(`second pass: ${second.features} features`);
  const secondModel = trainAverage(articles, second, SECOND_PASS, say);
  const judge = trainJudge(articles, answerUnseen(articles, second, SECOND_PASS, true, say));
  say(`judge: ${judge.hashes.length} features`);
  const hashes = new Int32Array(second.features);
  hashes.set(index.hashes);
  hashes.set(secondIndex.hashes, first.features);
  return {
    cueLevels,
    passes: [
      { hashes: index.hashes, model: firstModel },
      { hashes, model: secondModel },
    ],
    judge,
  };
}

/** A pass's answers for every article, each by a model trained without it. */
function answerUnseen(
  articles: readonly TrainingArticle[],
  examples: Examples,
  [options]: readonly CrfOptions[],
  lean: boolean,
  say: (line: string) => void,
): FirstPassAnswer[][] {
  if (!options) throw new RangeError('Expected at least one set of options');
  const owners = articles.flatMap(({ paragraphs }, a) => paragraphs.map(() => a));
  const answers: FirstPassAnswer[][] = articles.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = owners.flatMap((a, k) => (a % FOLDS === fold ? [] : repeated(k, articles[a])));
    const folded = { ...options, epochs: FOLD_EPOCHS, seed: 100 * options.seed + fold };
    const model = trainCrf(examples, seen, folded, () => undefined);
    owners.forEach((a, k) => {
      if (a % FOLDS === fold) answers[a]?.push(predict(model, examples, k, lean));
    });
    say(`answers for part ${fold + 1} of ${FOLDS}`);
  }
  return answers;
}

/** The average of the models that each set of options gives. */
function trainAverage(
  articles: readonly TrainingArticle[],
  examples: Examples,
  all: readonly CrfOptions[],
  say: (line: string) => void,
): LinearModel {
  const owners = articles.flatMap((article) => article.paragraphs.map(() => article));
  const everything = owners.flatMap((article, k) => repeated(k, article));
  const weights = new Float32Array(examples.features * STRIDE);
  const transitions = new Float32Array(TRANSITIONS);
  for (const options of all) {
    say(`model with rate ${options.rate} and L1 ${options.l1}`);
    const model = trainCrf(examples, everything, options, say);
    model.weights.forEach((weight, i) => (weights[i] = (weights[i] ?? 0) + weight / all.length));
    model.transitions.forEach((score, i) => (transitions[i] = (transitions[i] ?? 0) + score / all.length));
  }
  return { weights, transitions };
}

/** A paragraph as often as its article weighs. */
function repeated(paragraph: number, article: TrainingArticle | undefined): number[] {
  return Array.from({ length: article?.corpus.weight ?? 1 }, () => paragraph);
}
