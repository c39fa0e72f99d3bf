import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  labelProbabilities,
  LABELS,
  Lattice,
  layOutSteps,
  TRANSITIONS,
  WEIGHTS,
  type Steps,
} from '../../lib/names/decode-names.ts';
import { hashKnown, type KnownNames } from '../../lib/names/known-names.ts';
import type { TaggedRun } from '../../lib/names/namer.ts';
import { countVotes, voteFeatures } from '../../lib/names/vote-features.ts';
import type { WordFacts } from '../../lib/names/word-facts.ts';
import {
  scoreSegment,
  trainNameCrf,
  type NameCrfOptions,
  type NameExamples,
  type NameModel,
} from './names-crf.ts';
import { readOpenNames, readSilverNames } from './names-data.ts';
import {
  eachToken,
  makeNameExamples,
  NameFeatureIndex,
  readNameArticle,
  type MoreFeatures,
  type NameArticle,
} from './names-examples.ts';
import { packNames } from './pack-names.ts';

/** The weights that ship may not be larger than this. */
const MAX_BYTES = 448_000;
/** Features that stand in fewer articles or sentences are left out: they are chance. */
const MIN_ARTICLES = 2;
/** Parts of the corpus: what the second pass learns from comes from models that have not seen the part. */
const FOLDS = 4;
/** A sentence with gold names counts so many times as much as one whose names another program found. */
const GOLD_WEIGHT = 2;
/** The first pass is the average of models whose mistakes differ. */
const FIRST_PASS: readonly NameCrfOptions[] = [{ epochs: 5, rate: 0.1, l1: 1.5, seed: 1 }];
const FOLD: NameCrfOptions = { epochs: 4, rate: 0.1, l1: 1.5, seed: 11 };
const SECOND_PASS: NameCrfOptions = { epochs: 4, rate: 0.05, l1: 3, seed: 21 };

/** Trains the names tagger. The same corpora give the same bytes. */
export function trainNames(dir: string, say: (line: string) => void): Uint8Array {
  const lists = readKnownLists();
  const speller = { known: knownOf(lists), spellings: new Map<string, WordFacts>() };
  const silver = readSilverNames(join(dir, 'polnear-train-silver.jsonl'), join(dir, '../polnear/train/text'));
  const open = readOpenNames(dir).filter(({ held }) => !held);
  const articles = [...silver, ...open].map((text) => readNameArticle(text, speller));
  say(`${silver.length} silver articles, ${open.length} sentences read`);
  const index = new NameFeatureIndex();
  eachToken(articles, null, (article, _s, _g, _t, hashes, count) => {
    for (let k = 0; k < count; k++) index.count(hashes[k] ?? 0, article);
  });
  index.keep(MIN_ARTICLES);
  const { examples, owners } = makeNameExamples(articles, index, null, weightOf, null);
  say(`first pass: ${examples.features} features`);
  const given = answerUnseen(examples, owners, say);
  const all = owners.map((_, k) => k);
  const first = trainAverage(examples, all, FIRST_PASS, say);
  const secondIndex = new NameFeatureIndex();
  const votes = votesOf(articles, examples, given.scores, given.layouts);
  eachToken(articles, votes, (article, _s, _g, _t, hashes, count) => {
    for (let k = 0; k < count; k++) secondIndex.count(hashes[k] ?? 0, article);
  });
  secondIndex.keep(MIN_ARTICLES);
  const more = makeNameExamples(articles, secondIndex, votes, weightOf, given.scores);
  say(`second pass: ${more.examples.features} features`);
  const second = trainNameCrf(more.examples, all, SECOND_PASS, say);
  return packNames(
    lists,
    [
      { hashes: hashesOf(index), model: first },
      { hashes: hashesOf(secondIndex), model: second },
    ],
    MAX_BYTES,
  );
}

function weightOf({ of }: NameArticle): number {
  return of.source === 'silver' ? 1 : GOLD_WEIGHT;
}

function hashesOf({ ids }: NameFeatureIndex): Int32Array {
  return Int32Array.from(ids.keys());
}

/** Names known from lists (known-names.txt says from where): several a line, after a heading `# kind`. */
function readKnownLists(): Set<number>[] {
  const kinds = ['given', 'person', 'place', 'body'];
  const lists = kinds.map(() => new Set<number>());
  let into: Set<number> | undefined;
  for (const line of readFileSync(join(import.meta.dirname, 'known-names.txt'), 'utf8').split('\n')) {
    if (line.startsWith('##')) continue;
    if (line.startsWith('# ')) into = lists[kinds.indexOf(line.slice(2))];
    else if (line !== '') for (const word of line.split('|')) into?.add(hashKnown(word));
  }
  return lists;
}

function knownOf(lists: readonly ReadonlySet<number>[]): KnownNames {
  const known = new Map<number, number>();
  lists.forEach((list, bit) => {
    for (const hash of list) known.set(hash, (known.get(hash) ?? 0) | (1 << bit));
  });
  return known;
}

/** The first pass's scores for every article, each by a model trained without it. */
function answerUnseen(
  examples: NameExamples,
  owners: readonly number[],
  say: (line: string) => void,
): { scores: Float32Array; layouts: Steps[] } {
  const scores = new Float32Array(examples.gold.length * LABELS);
  const layouts: Steps[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = owners.flatMap((a, k) => (a % FOLDS === fold ? [] : [k]));
    const model = trainNameCrf(examples, seen, { ...FOLD, seed: FOLD.seed + fold }, () => undefined);
    layouts.push(layOutSteps(model.transitions));
    owners.forEach((a, k) => {
      if (a % FOLDS !== fold) return;
      const from = examples.segments[k] ?? 0;
      const length = (examples.segments[k + 1] ?? 0) - from;
      scoreSegment(model, examples, from, length, scores.subarray(from * LABELS, (from + length) * LABELS));
    });
    say(`answers for part ${fold + 1} of ${FOLDS}`);
  }
  return { scores, layouts };
}

function trainAverage(
  examples: NameExamples,
  use: readonly number[],
  all: readonly NameCrfOptions[],
  say: (line: string) => void,
): NameModel {
  const weights = new Float32Array(examples.features * WEIGHTS);
  const transitions = new Float32Array(TRANSITIONS);
  for (const options of all) {
    say(`model with rate ${options.rate} and L1 ${options.l1}`);
    const model = trainNameCrf(examples, use, options, say);
    model.weights.forEach((weight, i) => (weights[i] = (weights[i] ?? 0) + weight / all.length));
    model.transitions.forEach((score, i) => (transitions[i] = (transitions[i] ?? 0) + score / all.length));
  }
  return { weights, transitions };
}

/** The second pass's features of every token, from the first pass's scores. */
function votesOf(
  articles: readonly NameArticle[],
  { steps, segments }: NameExamples,
  scores: Float32Array,
  layouts: readonly Steps[],
): MoreFeatures {
  const answer = new Float32Array(scores.length);
  const lattice = new Lattice();
  const runOf: { run: TaggedRun; article: number; i: number }[] = [];
  let k = 0;
  const votes = articles.map(({ words, segments: own }, article) => {
    const runs = own.flatMap((some, sentence) =>
      some.map(({ from, to }): TaggedRun => {
        const run = { sentence, from, at: segments[k++] ?? 0, length: to - from + 1 };
        const layout = layouts[article % FOLDS];
        if (layout) labelProbabilities(scores, steps, run, layout, lattice, answer);
        for (let i = 0; i < run.length; i++) runOf[run.at + i] = { run, article, i };
        return run;
      }),
    );
    return countVotes(words.words, runs, answer);
  });
  return (token, out) => {
    const place = runOf[token];
    const own = votes[place?.article ?? -1];
    if (!place || !own) return 0;
    const words = articles[place.article]?.words.words[place.run.sentence] ?? [];
    return voteFeatures(words, place.run, answer, own, place.i, out);
  };
}
