import { NO_NAMES } from '../../lib/names/name.ts';
import { draftFeatures, MAX_DRAFT_FEATURES } from '../../lib/attribution/judge/draft-features.ts';
import type { Draft, Place, Reading } from '../../lib/attribution/draft.ts';
import { draftAttributions } from '../../lib/attribution/find-attributions.ts';
import { findNeighbourhoods } from '../../lib/attribution/judge/surroundings.ts';
import { seededRandom, shuffle } from './crf.ts';
import type { FirstPassAnswer } from './examples.ts';
import type { TrainedJudge } from './pack-weights.ts';
import { articleOf, type GoldAttribution, type Range } from './polnear-corpus.ts';
import { SAME_CONTENT, shareInCommon, sharedCharacters } from './shared-characters.ts';
import type { TrainingArticle } from './training-set.ts';

/** Features that fewer candidates have are left out. */
const MIN_CANDIDATES = 3;
const EPOCHS = 6;
const RATE = 0.1;
const L1 = 3;

interface Candidate {
  readonly features: Int32Array;
  readonly right: boolean;
}

/**
 * Trains the judge of whole attributions: a logistic regression (FTRL-Proximal, as the tagger) over the drafts made from
 * answers of taggers that have not seen the article.
 */
export function trainJudge(
  articles: readonly TrainingArticle[],
  answers: readonly (readonly FirstPassAnswer[])[],
): TrainedJudge {
  const candidates = articles.flatMap((article, a) => readCandidates(article, answers[a] ?? []));
  const counts = new Map<number, number>();
  for (const { features } of candidates)
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const hashes = [...counts].filter(([, count]) => count >= MIN_CANDIDATES).map(([hash]) => hash);
  const ids = new Map(hashes.map((hash, id) => [hash, id]));
  const rows = candidates.map(({ features }) =>
    Int32Array.from(Array.from(features).flatMap((hash) => ids.get(hash) ?? [])),
  );
  const weights = new Float64Array(hashes.length);
  const sums = new Float64Array(hashes.length);
  const roots = new Float64Array(hashes.length);
  const order = candidates.map((_, i) => i);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i] ?? new Int32Array(0);
      let score = 0;
      for (const id of row) score += weights[id] ?? 0;
      const wrong = 1 / (1 + Math.exp(-score)) - (candidates[i]?.right ? 1 : 0);
      for (const id of row) {
        const before = roots[id] ?? 0;
        const root = Math.sqrt(before * before + wrong * wrong);
        const z = (sums[id] ?? 0) + wrong - ((root - before) / RATE) * (weights[id] ?? 0);
        sums[id] = z;
        roots[id] = root;
        weights[id] = Math.abs(z) <= L1 ? 0 : ((z > 0 ? L1 - z : -L1 - z) * RATE) / (0.1 + root);
      }
    }
  }
  return { hashes, weights: [...weights] };
}

function readCandidates(
  { corpus, paragraphs }: TrainingArticle,
  answers: readonly FirstPassAnswer[],
): Candidate[] {
  const { article, offsets } = articleOf(corpus.text);
  const reading: Reading = {
    article,
    names: NO_NAMES,
    paragraphs: paragraphs.flatMap(({ facts }, k) => {
      const answer = answers[k];
      return answer ? [{ facts, ...answer, generousLabels: answer.labels }] : [];
    }),
  };
  const drafts = draftAttributions(reading);
  const toRange = ({ paragraph: number, from, to }: Place): Range => {
    const paragraph = paragraphs[number]?.facts.paragraph;
    const offset = offsets[paragraph?.block ?? 0] ?? 0;
    return [(paragraph?.tokens[from]?.start ?? 0) + offset, (paragraph?.tokens[to - 1]?.end ?? 0) + offset];
  };
  const right = findRight(drafts, corpus.attributions, toRange);
  const around = findNeighbourhoods(reading, drafts);
  const out = new Int32Array(MAX_DRAFT_FEATURES);
  return drafts.flatMap((draft, k): Candidate[] => {
    const beside = around[k];
    if (draft.parent || draft.why !== undefined || !beside) return [];
    const count = draftFeatures(reading, draft, beside, out);
    return [{ features: out.slice(0, count), right: right.has(draft) }];
  });
}

/** Drafts that match an annotated attribution in content, one to one, and in source. */
function findRight(
  drafts: readonly Draft[],
  gold: readonly GoldAttribution[],
  toRange: (place: Place) => Range,
): ReadonlySet<Draft> {
  const pairs = drafts.flatMap((draft) => {
    if (draft.parent) return [];
    const content = draft.content.map(toRange);
    return gold.flatMap((wanted) => {
      const iou = shareInCommon(content, wanted.content);
      return iou >= SAME_CONTENT ? [{ draft, wanted, iou }] : [];
    });
  });
  const taken = new Set<Draft | GoldAttribution>();
  const right = new Set<Draft>();
  for (const { draft, wanted } of pairs.sort((a, b) => b.iou - a.iou)) {
    if (taken.has(draft) || taken.has(wanted)) continue;
    taken.add(draft).add(wanted);
    if (wanted.source.length === 0 || sharedCharacters(draft.source.map(toRange), wanted.source) > 0)
      right.add(draft);
  }
  return right;
}
