import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  labelProbabilities,
  LABELS,
  newLattice,
  oddsOf,
  TRANSITIONS,
  WEIGHTS,
} from '../../lib/names/decode-names.ts';
import { hashKnown, type KnownNames } from '../../lib/names/known-names.ts';
import { surelyOutside } from '../../lib/names/namer.ts';
import { countVotes, voteFeatures } from '../../lib/names/vote-features.ts';
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
  type NameArticle,
} from './names-examples.ts';
import { packNames } from './pack-names.ts';

/** The weights that ship may not be larger than this. */
const MAX_BYTES = 450_000;
/** Features that stand in fewer articles or sentences are left out: they are chance. */
const MIN_ARTICLES = 2;
/** Parts of the corpus: what the second pass learns from comes from models that have not seen the part. */
const FOLDS = 4;
/** A sentence with gold names counts so many times as much as one whose names another program found. */
const GOLD_WEIGHT = 2;
/** The first pass is the average of models whose mistakes differ. */
const FIRST_PASS: readonly NameCrfOptions[] = [{ epochs: 5, rate: 0.1, l1: 2, seed: 1 }];
const FOLD: NameCrfOptions = { epochs: 5, rate: 0.1, l1: 2, seed: 11 };
const SECOND_PASS: NameCrfOptions = { epochs: 4, rate: 0.05, l1: 3, seed: 21 };

/** Trains the names tagger. The same corpora give the same bytes. */
export function trainNames(dir: string, say: (line: string) => void): Uint8Array {
  const lists = readKnownLists();
  const known = knownOf(lists);
  const silver = readSilverNames(join(dir, 'polnear-train-silver.jsonl'), join(dir, '../polnear/train/text'));
  const open = readOpenNames(dir).filter(({ held }) => !held);
  const articles = [...silver, ...open].map((text) => readNameArticle(text, known));
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
  const votes = votesOf(articles, examples, given.scores, given.odds, owners);
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

/** Names known from lists (tools/training/known-names.txt says from where): a line each, after a heading `# kind`. */
function readKnownLists(): Set<number>[] {
  const kinds = ['given', 'person', 'place', 'body'];
  const lists = kinds.map(() => new Set<number>());
  let into: Set<number> | undefined;
  for (const line of readFileSync(join(import.meta.dirname, 'known-names.txt'), 'utf8').split('\n')) {
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
): { scores: Float32Array; odds: Float64Array[] } {
  const scores = new Float32Array(examples.gold.length * LABELS);
  const odds: Float64Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = owners.flatMap((a, k) => (a % FOLDS === fold ? [] : [k]));
    const model = trainNameCrf(examples, seen, { ...FOLD, seed: FOLD.seed + fold }, () => undefined);
    odds.push(oddsOf(model.transitions));
    owners.forEach((a, k) => {
      if (a % FOLDS !== fold) return;
      const from = examples.segments[k] ?? 0;
      const length = (examples.segments[k + 1] ?? 0) - from;
      scoreSegment(model, examples, from, length, scores.subarray(from * LABELS, (from + length) * LABELS));
    });
    say(`answers for part ${fold + 1} of ${FOLDS}`);
  }
  return { scores, odds };
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
  examples: NameExamples,
  scores: Float32Array,
  odds: readonly Float64Array[],
  owners: readonly number[],
): (article: number, sentence: number, token: number, out: Int32Array) => number {
  let longest = 1;
  for (let k = 0; k + 1 < examples.segments.length; k++)
    longest = Math.max(longest, (examples.segments[k + 1] ?? 0) - (examples.segments[k] ?? 0));
  const lattice = newLattice(longest);
  const room = new Float32Array(longest * LABELS);
  let k = 0;
  const answers = articles.map(({ words, segments }, a) =>
    words.sentences.map(({ tokens }, s) => {
      const own = segments[s] ?? [];
      if (own.length === 0) return null;
      const out = surelyOutside(tokens.length);
      for (const { from, to } of own) {
        if (owners[k] !== a) throw new Error('Segments and articles do not run side by side');
        const first = examples.segments[k] ?? 0;
        const length = to - from + 1;
        labelProbabilities(
          scores.subarray(first * LABELS),
          odds[a % FOLDS] ?? new Float64Array(TRANSITIONS),
          examples.steps.subarray(first, first + length),
          length,
          room,
          lattice,
        );
        out.set(room.subarray(0, length * LABELS), from * LABELS);
        k++;
      }
      return out;
    }),
  );
  const votes = articles.map(({ words }, a) => countVotes(words.words, answers[a] ?? []));
  return (a, s, i, out) => {
    const [answer, own] = [answers[a]?.[s], votes[a]];
    return answer && own ? voteFeatures(articles[a]?.words.words[s] ?? [], answer, own, i, out) : 0;
  };
}
