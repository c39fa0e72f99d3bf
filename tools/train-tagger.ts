import { trainCrf, predict, type CrfOptions, type Examples } from './crf.ts';
import {
  countFeatures,
  firstPassTokens,
  joinExamples,
  makeExamples,
  secondPassTokens,
  type FirstPassAnswer,
} from './examples.ts';
import { FeatureIndex } from './feature-index.ts';
import type { TrainedPass } from './pack-weights.ts';
import type { CorpusArticle } from './polnear-corpus.ts';
import { learnCueLevels, readTrainingArticle, type TrainingArticle } from './training-set.ts';

/** Features that stand in fewer articles are left out: they are names and chance. */
const MIN_ARTICLES = 5;
/** Parts of the corpus: the labels the second pass learns from come from models that have not seen the part. */
const FOLDS = 4;
const FIRST_PASS: CrfOptions = { epochs: 5, rate: 0.1, l1: 5, l2: 0, seed: 1 };
const SECOND_PASS: CrfOptions = { epochs: 5, rate: 0.1, l1: 5, l2: 0, seed: 2 };

export interface TrainedTagger {
  readonly cueLevels: ReadonlyMap<number, number>;
  readonly passes: readonly TrainedPass[];
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
  const answers = answerUnseen(articles, first, say);
  const firstModel = trainCrf(first, everyParagraph(first), FIRST_PASS, say);

  const secondIndex = new FeatureIndex();
  const eachSecond = secondPassTokens(articles, answers);
  countFeatures(secondIndex, eachSecond, MIN_ARTICLES);
  const second = joinExamples(first, makeExamples(articles, eachSecond, secondIndex));
  say(`second pass: ${second.features} features`);
  const secondModel = trainCrf(second, everyParagraph(second), SECOND_PASS, say);
  const hashes = new Int32Array(second.features);
  hashes.set(index.hashes);
  hashes.set(secondIndex.hashes, first.features);
  return {
    cueLevels,
    passes: [
      { hashes: index.hashes, model: firstModel },
      { hashes, model: secondModel },
    ],
  };
}

/** The first pass's answers for every article, each by a model trained without it. */
export function answerUnseen(
  articles: readonly TrainingArticle[],
  first: Examples,
  say: (line: string) => void,
): FirstPassAnswer[][] {
  const answers: FirstPassAnswer[][] = articles.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen: number[] = [];
    const unseen: [article: number, paragraph: number][] = [];
    let k = 0;
    articles.forEach(({ paragraphs }, a) => {
      for (let i = 0; i < paragraphs.length; i++, k++) {
        if (a % FOLDS === fold) unseen.push([a, k]);
        else seen.push(k);
      }
    });
    const model = trainCrf(
      first,
      seen,
      { ...FIRST_PASS, epochs: 4, l1: 4, seed: 100 + fold },
      () => undefined,
    );
    for (const [a, paragraph] of unseen) answers[a]?.push(predict(model, first, paragraph));
    say(`first pass without part ${fold + 1} of ${FOLDS}`);
  }
  return answers;
}

function everyParagraph({ paragraphs }: Examples): number[] {
  return Array.from({ length: paragraphs.length - 1 }, (_, k) => k);
}
