import { bestLabels, labelProbabilities, LABELS, newLattice, oddsOf } from './decode-names.ts';
import { MAX_FEATURES, nameFeatures, readNameSentence, stepKind } from './name-features.ts';
import { findSegments, type Segment } from './name-segments.ts';
import { unpackNameWeights, type NameWeights } from './name-weights.ts';
import { countVotes, voteFeatures } from './vote-features.ts';
import { readArticleWords, type ArticleWords } from './word-facts.ts';
import type { Sentence } from '../text/nlp.ts';

/** A sentence with the tagger's answer. */
export interface TaggedSentence {
  readonly labels: Uint8Array;
  /** `LABELS` probabilities a token. */
  readonly probabilities: Float32Array;
}

/** Labels the words of an article as persons, bodies, places and other names. */
export interface Namer {
  /** @param sentences all sentences of one article, in reading order; null stands for a sentence without names */
  readonly tag: (sentences: readonly Sentence[]) => {
    words: ArticleWords;
    tagged: (TaggedSentence | null)[];
  };
}

/** A namer from the packed weights file. Throws `BrokenNameWeightsError` when the file is not one. */
export function loadNamer(packed: Uint8Array): Namer {
  const weights = unpackNameWeights(packed);
  const odds = weights.passes.map(({ transitions }) => oddsOf(transitions));
  return { tag: (sentences) => tagArticle(weights, odds, sentences) };
}

interface Work {
  readonly segments: readonly Segment[];
  readonly scores: readonly Float32Array[];
  readonly steps: readonly Uint8Array[];
}

function tagArticle(
  { known, passes: [first, second] }: NameWeights,
  [firstOdds, secondOdds]: readonly Float64Array[],
  sentences: readonly Sentence[],
): { words: ArticleWords; tagged: (TaggedSentence | null)[] } {
  const words = readArticleWords(sentences, known);
  if (!first || !second || !firstOdds || !secondOdds) return { words, tagged: sentences.map(() => null) };
  const hashes = new Int32Array(MAX_FEATURES);
  const sums = new Int32Array(LABELS);
  const work = sentences.map(({ tokens }, s): Work | null => {
    const own = words.words[s] ?? [];
    const segments = findSegments(tokens, own);
    if (segments.length === 0) return null;
    const sentence = readNameSentence(tokens, own, words.cases[s] ?? 0, known);
    const steps: Uint8Array[] = [];
    const scores = segments.map((segment) => {
      const length = segment.to - segment.from + 1;
      const out = new Float32Array(length * LABELS);
      steps.push(Uint8Array.from({ length }, (_, i) => stepKind(own, segment.from + i)));
      for (let i = 0; i < length; i++) {
        const count = nameFeatures(sentence, segment, segment.from + i, hashes);
        first.features.addTo(out, i * LABELS, hashes, count, sums);
      }
      return out;
    });
    return { segments, scores, steps };
  });
  const longest = Math.max(1, ...sentences.map(({ tokens }) => tokens.length));
  const lattice = newLattice(longest);
  const room = new Float32Array(longest * LABELS);
  const answer = (odds: Float64Array): (Float32Array | null)[] =>
    work.map((own, s) => {
      if (!own) return null;
      const out = surelyOutside(sentences[s]?.tokens.length ?? 0);
      own.segments.forEach(({ from, to }, k) => {
        const [scores, steps] = [own.scores[k], own.steps[k]];
        if (!scores || !steps) return;
        const length = to - from + 1;
        labelProbabilities(scores, odds, steps, length, room, lattice);
        out.set(room.subarray(0, length * LABELS), from * LABELS);
      });
      return out;
    });
  const answers = answer(firstOdds);
  const votes = countVotes(words.words, answers);
  work.forEach((own, s) => {
    const said = answers[s];
    if (!own || !said) return;
    own.segments.forEach(({ from, to }, k) => {
      const scores = own.scores[k];
      if (!scores) return;
      for (let i = from; i <= to; i++) {
        const count = voteFeatures(words.words[s] ?? [], said, votes, i, hashes);
        second.features.addTo(scores, (i - from) * LABELS, hashes, count, sums);
      }
    });
  });
  const final = answer(secondOdds);
  const tagged = work.map((own, s): TaggedSentence | null => {
    const probabilities = final[s];
    if (!own || !probabilities) return null;
    const labels = new Uint8Array(probabilities.length / LABELS);
    own.segments.forEach(({ from, to }, k) => {
      const [scores, steps] = [own.scores[k], own.steps[k]];
      if (scores && steps) labels.set(bestLabels(scores, second.transitions, steps, to - from + 1), from);
    });
    return { labels, probabilities };
  });
  return { words, tagged };
}

/** `LABELS` probabilities a token, all of them outside names. */
export function surelyOutside(tokens: number): Float32Array {
  const out = new Float32Array(tokens * LABELS);
  for (let i = 0; i < tokens; i++) out[i * LABELS] = 1;
  return out;
}
