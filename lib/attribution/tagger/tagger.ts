import { readContexts } from './contexts.ts';
import { bestLabels, labelProbabilities, LABELS, leanToAttributions, leanToSources } from './decode.ts';
import { MAX_FEATURES } from './feature-table.ts';
import type { WordWeights } from '../judge/word-weights.ts';
import type { JudgeModel } from '../judge/judge-model.ts';
import { unpackJudge } from '../judge/unpack-judge.ts';
import type { Paragraph } from './paragraph.ts';
import { readSourceWords, secondPassFeatures, viewFirstPass } from './second-pass-features.ts';
import { newWordReader, readFacts, type TokenFacts, type WordReader } from './token-facts.ts';
import { firstPassFeatures, readArticleFacts, scanParagraph } from './token-features.ts';
import { PASSES, unpackWeights, type TaggerWeights } from './weights.ts';
import type { TaggedParagraph } from './tagged-paragraph.ts';

/** Labels the words of an article as source, cue and content of attributions. */
export interface Tagger {
  /** @param paragraphs all paragraphs of one article, in reading order */
  readonly tag: (paragraphs: readonly Paragraph[]) => TaggedParagraph[];
  /** What judges whole attributions, see `judgeDrafts`. */
  readonly judge: JudgeModel;
  /** What the tagger's own corpus says about whole attributions. */
  readonly prior: WordWeights;
}

/**
 * A tagger with its judge, from their packed files. Throws `BrokenWeightsError` or `BrokenJudgeError` when a file is not one.
 */
export function loadTagger(packed: Uint8Array, packedJudge: Uint8Array): Tagger {
  const weights = unpackWeights(packed);
  const reader = newWordReader(weights.cueLevels);
  return {
    tag: (paragraphs) => tagArticle(weights, reader, paragraphs),
    judge: unpackJudge(packedJudge),
    prior: weights.judge,
  };
}

function tagArticle(
  weights: TaggerWeights,
  reader: WordReader,
  paragraphs: readonly Paragraph[],
): TaggedParagraph[] {
  const all = paragraphs.map((paragraph) => readFacts(paragraph, reader));
  const article = readArticleFacts(all);
  const contexts = all.map(readContexts);
  const features = new Int32Array(MAX_FEATURES);
  const sums = new Int32Array(PASSES * LABELS);

  // The features of the first pass count in the second too: their rows are looked up once for both.
  const secondScores: Float32Array[] = [];
  const firstPass = all.map((facts, k) => {
    const scan = scanParagraph(facts);
    const first = new Float32Array(facts.length * LABELS);
    const second = new Float32Array(facts.length * LABELS);
    for (let i = 0; i < facts.length; i++) {
      const count = firstPassFeatures(facts, scan, article, i, features);
      weights.features.sum(features, count, sums);
      takeScores(weights, sums, 0, first, i);
      takeScores(weights, sums, 1, second, i);
    }
    secondScores.push(second);
    return decode(weights, 0, first, contexts[k] ?? new Uint8Array(facts.length), facts);
  });

  const views = firstPass.map(({ facts, labels, probabilities }) =>
    viewFirstPass(facts, labels, probabilities),
  );
  const sourceWords = readSourceWords(all, views);
  return all.map((facts, k) => {
    const scores = secondScores[k] ?? new Float32Array(facts.length * LABELS);
    const view = views[k];
    if (!view) throw new RangeError(`Expected a first-pass view of paragraph ${k}`);
    for (let i = 0; i < facts.length; i++) {
      const count = secondPassFeatures(facts, view, views[k - 1], views[k + 1], sourceWords, i, features);
      weights.features.sum(features, count, sums);
      takeScores(weights, sums, 1, scores, i);
    }
    return decode(weights, 1, scores, contexts[k] ?? new Uint8Array(facts.length), facts);
  });
}

function takeScores(
  weights: TaggerWeights,
  sums: Int32Array,
  pass: number,
  into: Float32Array,
  i: number,
): void {
  const scale = weights.scales[pass] ?? 0;
  for (let label = 0; label < LABELS; label++) {
    const at = i * LABELS + label;
    into[at] = (into[at] ?? 0) + (sums[pass * LABELS + label] ?? 0) * scale;
  }
}

function decode(
  weights: TaggerWeights,
  pass: number,
  scores: Float32Array,
  contexts: Uint8Array,
  facts: TokenFacts,
): TaggedParagraph {
  const transitions = weights.transitions[pass];
  if (!transitions) throw new RangeError(`Expected transition weights for pass ${pass}`);
  const probabilities = new Float32Array(facts.length * LABELS);
  labelProbabilities(scores, transitions, contexts, facts.length, probabilities);
  if (pass === PASSES - 1) leanToSources(scores);
  const labels = bestLabels(scores, transitions, contexts, facts.length);
  if (pass < PASSES - 1) return { facts, labels, generousLabels: labels, probabilities };
  leanToAttributions(scores);
  const generousLabels = bestLabels(scores, transitions, contexts, facts.length);
  return { facts, labels, generousLabels, probabilities };
}
