import type { Draft, Reading } from '../draft.ts';
import { draftFeatures, MAX_DRAFT_FEATURES } from './draft-features.ts';
import { draftSigns } from './draft-signs.ts';
import { logOdds, type JudgeModel } from './judge-model.ts';
import { MAX_WORD_FEATURES, wordFeatures } from './word-features.ts';
import { sumOf, type WordWeights } from './word-weights.ts';
import { sourceClass, sourceHead } from '../source-class.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import { findNeighbourhoods, findSurroundings } from './surroundings.ts';

/**
 * The threshold of a statement: what is less likely a statement that somebody is reported to have made, with its right source, is shown
 * nowhere. Lower keeps more of what is right and more of what is none.
 */
export const LEAST_CERTAIN = 0.4;

/**
 * Who is heard in no quotation and in no statement that is surer than this is no voice of the article: a list of those who speak
 * forgives a stranger less than a statement more. Pronouns stand for somebody named elsewhere and are left out of this.
 */
export const LEAST_CERTAIN_VOICE = 0.7;
/** … and who has a name or an office is a stranger less often than what is only described. */
export const LEAST_CERTAIN_NAMED = 0.6;

/** What the judge looks at, draft by draft: hashes of words for its line, numbers for its trees. */
export interface DraftView {
  readonly draft: Draft;
  readonly words: Int32Array;
  readonly signs: Float32Array;
}

/** Views of all outer drafts. @param prior weights learned from another corpus, whose answer is a sign */
export function viewDrafts(reading: Reading, drafts: readonly Draft[], prior: WordWeights): DraftView[] {
  const neighbourhoods = findNeighbourhoods(reading, drafts);
  const surroundings = findSurroundings(reading, drafts, neighbourhoods);
  const features = new Int32Array(MAX_DRAFT_FEATURES + MAX_WORD_FEATURES);
  return drafts.flatMap((draft, k): DraftView[] => {
    const [beside, around] = [neighbourhoods[k], surroundings[k]];
    if (draft.parent || !beside || !around || draft.content.length === 0) return [];
    const count = draftFeatures(reading, draft, beside, features);
    const before =
      draft.why === undefined
        ? sumOf(prior, features.subarray(0, count))
        : Math.log(draft.certainty / (1 - draft.certainty));
    const all = count + wordFeatures(reading, draft, features.subarray(count));
    return [{ draft, words: features.slice(0, all), signs: draftSigns(reading, draft, around, before) }];
  });
}

/**
 * Gives outer drafts the probability that somebody is reported to have said this and that it is this source, and leaves out what
 * is less likely than `least`, or, above nought, stands alone with its source (`LEAST_CERTAIN_VOICE`). What stands inside a draft that is left out goes with it.
 */
export function judgeDrafts(
  model: JudgeModel,
  prior: WordWeights,
  reading: Reading,
  drafts: readonly Draft[],
  least = LEAST_CERTAIN,
): Draft[] {
  const judged = new Map<Draft, Draft | null>();
  for (const { draft, words, signs } of viewDrafts(reading, drafts, prior)) {
    const certainty = 1 / (1 + Math.exp(-logOdds(model, words, signs)));
    judged.set(draft, certainty < least ? null : { ...draft, certainty });
  }
  if (least > 0) dropFaintVoices(reading, judged);
  return drafts.flatMap((draft): Draft[] => {
    if (!draft.parent) return [judged.get(draft) ?? []].flat();
    const outer = judged.get(draft.parent);
    return outer ? [{ ...draft, parent: outer }] : [];
  });
}

/** Takes back what is said by sources of which the article has no sure statement and no quotation. */
function dropFaintVoices(reading: Reading, judged: Map<Draft, Draft | null>): void {
  const heads = new Map([...judged.keys()].map((draft) => [draft, voiceOf(reading, draft)] as const));
  const heard = new Set(
    [...judged].flatMap(([draft, kept]) =>
      kept && (kept.certainty >= leastOf(reading, kept) || isQuoted(reading, kept)) ? [heads.get(draft)] : [],
    ),
  );
  for (const [draft, kept] of judged) {
    const head = heads.get(draft) ?? null;
    if (kept && head !== null && !heard.has(head)) judged.set(draft, null);
  }
}

function leastOf(reading: Reading, { source: [source] }: Draft): number {
  const facts = source && reading.paragraphs[source.paragraph]?.facts;
  const isNamed =
    facts !== undefined && /^(?:person|role|outlet|body)$/u.test(sourceClass(reading.names, facts, source));
  return isNamed ? LEAST_CERTAIN_NAMED : LEAST_CERTAIN_VOICE;
}

/** The head of the source's phrase; null for none and for pronouns. */
function voiceOf(reading: Reading, { source: [source] }: Draft): string | null {
  const facts = source && reading.paragraphs[source.paragraph]?.facts;
  if (!facts) return null;
  const of = sourceClass(reading.names, facts, source);
  if (of === 'pronoun of a person' || of === 'first person') return null;
  return facts.paragraph.tokens[sourceHead(facts, source)]?.lower ?? null;
}

function isQuoted({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(({ paragraph, from, to }) =>
    paragraphs[paragraph]?.facts.paragraph.quoteState
      .subarray(from, to)
      .some((state) => state !== QUOTE_STATE.outside),
  );
}
