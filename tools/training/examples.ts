import { MAX_FEATURES } from '../../lib/attribution/tagger/feature-table.ts';
import {
  readSourceWords,
  secondPassFeatures,
  viewFirstPass,
  type FirstPassView,
} from '../../lib/attribution/tagger/second-pass-features.ts';
import {
  firstPassFeatures,
  readArticleFacts,
  scanParagraph,
} from '../../lib/attribution/tagger/token-features.ts';
import type { Examples } from './crf.ts';
import type { FeatureIndex } from './feature-index.ts';
import type { TrainingArticle } from './training-set.ts';

/** What the first pass said about each paragraph of an article. */
export interface FirstPassAnswer {
  readonly labels: Uint8Array;
  readonly probabilities: Float32Array;
}

/** Calls back with the features of each token in turn; they stand at the front of `features`. */
export type EachToken = (
  visit: (article: number, paragraph: number, i: number, features: Int32Array, count: number) => void,
) => void;

export function firstPassTokens(articles: readonly TrainingArticle[]): EachToken {
  const out = new Int32Array(MAX_FEATURES);
  return (visit) => {
    articles.forEach(({ paragraphs }, a) => {
      const article = readArticleFacts(paragraphs.map(({ facts }) => facts));
      paragraphs.forEach(({ facts }, k) => {
        const scan = scanParagraph(facts);
        for (let i = 0; i < facts.length; i++) {
          visit(a, k, i, out, firstPassFeatures(facts, scan, article, i, out));
        }
      });
    });
  };
}

export function secondPassTokens(
  articles: readonly TrainingArticle[],
  answers: readonly (readonly FirstPassAnswer[])[],
): EachToken {
  const out = new Int32Array(MAX_FEATURES);
  return (visit) => {
    articles.forEach(({ paragraphs }, a) => {
      const all = paragraphs.map(({ facts }) => facts);
      const views = all.flatMap((facts, k): FirstPassView[] => {
        const answer = answers[a]?.[k];
        return answer ? [viewFirstPass(facts, answer.labels, answer.probabilities)] : [];
      });
      const words = readSourceWords(all, views);
      all.forEach((facts, k) => {
        const view = views[k];
        if (!view) throw new RangeError(`Expected a first-pass answer for paragraph ${k} of article ${a}`);
        for (let i = 0; i < facts.length; i++) {
          const count = secondPassFeatures(facts, view, views[k - 1], views[k + 1], words, i, out);
          visit(a, k, i, out, count);
        }
      });
    });
  };
}

/** Counts the features of articles and keeps those that stand in at least so many. */
export function countFeatures(index: FeatureIndex, each: EachToken, atLeast: number): number {
  each((a, _k, _i, features, count) => {
    for (let n = 0; n < count; n++) index.count(features[n] ?? 0, a);
  });
  return index.keep(atLeast);
}

/** The rows of ids that training runs over. */
export function makeExamples(
  articles: readonly TrainingArticle[],
  each: EachToken,
  index: FeatureIndex,
): Examples {
  let [tokens, paragraphCount] = [0, 0];
  for (const { paragraphs } of articles) {
    for (const { facts } of paragraphs) tokens += facts.length;
    paragraphCount += paragraphs.length;
  }
  let ids = new Int32Array(tokens * 64);
  const starts = new Int32Array(tokens + 1);
  const paragraphs = new Int32Array(paragraphCount + 1);
  const gold = new Uint8Array(tokens);
  const contexts = new Uint8Array(tokens);
  let [token, paragraph, used] = [0, 0, 0];
  each((a, k, i, features, count) => {
    const own = articles[a]?.paragraphs[k];
    if (i === 0) paragraphs[paragraph++] = token;
    gold[token] = own?.gold[i] ?? 0;
    contexts[token] = own?.contexts[i] ?? 0;
    starts[token++] = used;
    if (used + count > ids.length) {
      const grown = new Int32Array(ids.length * 2);
      grown.set(ids);
      ids = grown;
    }
    for (let n = 0; n < count; n++) {
      const id = index.idOf(features[n] ?? 0);
      if (id >= 0) ids[used++] = id;
    }
  });
  starts[token] = used;
  paragraphs[paragraph] = token;
  return { ids: ids.slice(0, used), starts, paragraphs, gold, contexts, features: index.hashes.length };
}

/** Two sets of features for the same tokens as one: the ids of the second come after those of the first. */
export function joinExamples(first: Examples, second: Examples): Examples {
  const tokens = first.starts.length - 1;
  const ids = new Int32Array(first.ids.length + second.ids.length);
  const starts = new Int32Array(tokens + 1);
  let used = 0;
  for (let token = 0; token < tokens; token++) {
    starts[token] = used;
    for (let k = first.starts[token] ?? 0; k < (first.starts[token + 1] ?? 0); k++)
      ids[used++] = first.ids[k] ?? 0;
    for (let k = second.starts[token] ?? 0; k < (second.starts[token + 1] ?? 0); k++) {
      ids[used++] = first.features + (second.ids[k] ?? 0);
    }
  }
  starts[tokens] = used;
  return { ...first, ids, starts, features: first.features + second.features };
}
