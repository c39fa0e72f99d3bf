import { holdsReportingWord, type Draft, type Place, type Reading } from '../draft.ts';
import { draftFeatures, MAX_DRAFT_FEATURES } from './draft-features.ts';
import { indexDrafts } from '../refiners/index-drafts.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

/** Weights of a logistic regression over the features of drafts, by feature hash. */
export type JudgeWeights = ReadonlyMap<number, number>;

/** Statements without quotation marks that are less likely right than this are left out: two in three of them are wrong. */
const LEAST_CERTAIN = 0.25;
/**
 * … and without a reporting word (“Otero accepted the request”) when they are more likely wrong than right: costs 0.2 points of
 * who-said-what on articles kept aside and spares the reader speakers who said nothing.
 */
const LEAST_CERTAIN_UNREPORTED = 0.45;

/** What stands around a draft, as `draftFeatures` wants it. */
export interface Neighbourhood {
  readonly drafts: number;
  readonly inside: boolean;
  readonly around: boolean;
}

/**
 * Gives drafts the probability that both their content and their source are right, as learned from articles the tagger had not
 * seen, and leaves out unquoted statements that are hardly ever right. Drafts of refiners that say why keep their certainty.
 */
export function judgeDrafts(weights: JudgeWeights, reading: Reading, drafts: readonly Draft[]): Draft[] {
  const around = findNeighbourhoods(reading, drafts);
  const features = new Int32Array(MAX_DRAFT_FEATURES);
  const judged = new Map<Draft, Draft | null>();
  drafts.forEach((draft, k) => {
    const beside = around[k];
    if (draft.why !== undefined || draft.parent || !beside) return;
    let sum = 0;
    const count = draftFeatures(reading, draft, beside, features);
    for (let n = 0; n < count; n++) sum += weights.get(features[n] ?? 0) ?? 0;
    const certainty = 1 / (1 + Math.exp(-sum));
    const least = draft.cue.some((place) => holdsReportingWord(reading, place))
      ? LEAST_CERTAIN
      : LEAST_CERTAIN_UNREPORTED;
    judged.set(draft, certainty < least && !isQuoted(reading, draft) ? null : { ...draft, certainty });
  });
  return drafts.flatMap((draft): Draft[] => {
    const { parent, ...alone } = draft;
    if (!parent) return [judged.get(draft) ?? (judged.has(draft) ? [] : draft)].flat();
    // Inner drafts follow their outer one; without it they stand alone.
    const outer = judged.has(parent) ? judged.get(parent) : parent;
    return [outer ? { ...draft, parent: outer } : alone];
  });
}

function isQuoted({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(({ paragraph, from, to }) => {
    const states = paragraphs[paragraph]?.facts.paragraph.quoteState.subarray(from, to);
    return states?.some((state) => state !== QUOTE_STATE.outside) ?? false;
  });
}

/** For each draft: how many outer drafts share its sentence, whether its cue stands in another's content, and the reverse. */
export function findNeighbourhoods(reading: Reading, drafts: readonly Draft[]): Neighbourhood[] {
  const outer = drafts.filter(({ parent }) => !parent);
  const sentences = new Map<string, number>();
  const heldAt = indexDrafts(outer, ({ content }) => content);
  const cuedAt = indexDrafts(outer, ({ cue }) => cue.slice(0, 1));
  for (const draft of outer) {
    const sentence = sentenceOf(reading, draft);
    sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
  }
  const meets = (among: (place: Place) => readonly Draft[], place: Place, self: Draft): boolean =>
    among(place).some((other) => other !== self);
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    return {
      drafts: Math.min(4, sentences.get(sentenceOf(reading, draft)) ?? 1),
      inside: cue !== undefined && meets(heldAt, cue, draft),
      around: draft.content.some((place) => meets(cuedAt, place, draft)),
    };
  });
}

function sentenceOf({ paragraphs }: Reading, { cue, content }: Draft): string {
  const place = cue[0] ?? content[0];
  if (!place) return '';
  return `${place.paragraph} ${paragraphs[place.paragraph]?.facts.paragraph.sentenceStart[place.from] ?? 0}`;
}
