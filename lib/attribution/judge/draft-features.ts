import { cueHead } from './cue-facts.ts';
import { sourceHead } from '../source-class.ts';
import { LABELS } from '../tagger/decode.ts';
import { lengthOf, type Draft, type Place, type Reading } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import { PAD, POS, type TokenFacts } from '../tagger/token-facts.ts';
import { bucket, featureHash, templateSeeds } from '../tagger/token-features.ts';
import type { TaggedParagraph } from '../tagger/tagged-paragraph.ts';

/** Room for the features of one draft. */
export const MAX_DRAFT_FEATURES = 96;
/** Template numbers of drafts begin here: they never meet those of tokens. */
const FIRST_TEMPLATE = 2000;
const SEEDS = templateSeeds(FIRST_TEMPLATE);

/** How likely the labels of a place are, at their mean and at their least, in steps. */
interface Doubt {
  readonly mean: number;
  readonly least: number;
}

/**
 * Writes the hashes of a draft's features into `out` and returns how many: what can be seen of an attribution as a whole, which
 * the tagger, reading word by word, cannot see. Template numbers are part of the weights' format.
 *
 * @param beside how many drafts have their cue in the same sentence, and whether the cue stands in another's content
 */
export function draftFeatures(
  reading: Reading,
  draft: Draft,
  beside: { readonly drafts: number; readonly inside: boolean; readonly around: boolean },
  out: Int32Array,
): number {
  let n = 0;
  const add = (a = 0, b = 0, c = 0, d = 0): void => {
    out[n] = featureHash(SEEDS[n] ?? 0, a, b, c, d);
    n++;
  };
  const [source] = draft.source;
  const [cue] = draft.cue;
  const [content] = draft.content;
  const tagged = content && reading.paragraphs[content.paragraph];
  if (!content || !tagged) return 0;
  const { facts } = tagged;
  const cueTagged = (cue && reading.paragraphs[cue.paragraph]) ?? tagged;
  const sourceTagged = (source && reading.paragraphs[source.paragraph]) ?? tagged;
  const sourceDoubt = source ? doubtOf(sourceTagged, source, 1) : NO_DOUBT;
  const cueDoubt = cue ? doubtOf(cueTagged, cue, 3) : NO_DOUBT;
  const contentDoubt = doubtOf(tagged, content, 5);
  const head = cue ? cueHead(cueTagged.facts, cue) : -1;
  const lemma = head < 0 ? 1 : (cueTagged.facts.lemma[head + PAD] ?? 0);
  const level = head < 0 ? 9 : (cueTagged.facts.cueLevel[head + PAD] ?? 0);
  const cuePos = head < 0 ? 0 : (cueTagged.facts.pos[head + PAD] ?? 0);
  const nameEnd = source ? sourceHead(sourceTagged.facts, source) : -1;
  const sourcePos = nameEnd < 0 ? 0 : (sourceTagged.facts.pos[nameEnd + PAD] ?? 0);
  const sourceLemma = nameEnd < 0 ? 0 : (sourceTagged.facts.lemma[nameEnd + PAD] ?? 0);
  const sourceFirst = source ? (sourceTagged.facts.word[source.from + PAD] ?? 0) : 0;
  const firstWord = facts.word[content.from + PAD] ?? 0;
  const firstPos = facts.pos[content.from + PAD] ?? 0;
  const lastWord = facts.word[content.to - 1 + PAD] ?? 0;
  const length = lengthOf(draft.content);
  const quoted = quotedShare(reading, draft.content);
  const order = orderOf(source, cue, content) * 4 + Math.min(draft.content.length, 3);
  const toCue = cue ? distance(cue, content) : 15;
  const toSource = source && cue ? distance(source, cue) : 15;
  const verb = holdsVerb(facts, content) ? 1 : 0;
  const how = draft.why === undefined ? 0 : 1;

  add();
  add(cueDoubt.mean);
  add(cueDoubt.least);
  add(contentDoubt.mean);
  add(contentDoubt.least);
  add(sourceDoubt.mean);
  add(sourceDoubt.least);
  add(cueDoubt.mean, contentDoubt.mean);
  add(cueDoubt.mean, sourceDoubt.mean);
  add(cueDoubt.least, contentDoubt.mean, sourceDoubt.least);
  add(how, quoted, order);
  add(order, quoted);
  add(order, cueDoubt.mean);
  add(lemma);
  add(lemma, quoted);
  add(lemma, order);
  add(lemma, firstWord);
  add(lemma, firstPos, verb);
  add(lemma, sourcePos);
  add(lemma, cueDoubt.mean);
  add(lemma, bucket(length));
  add(level, quoted, sourcePos);
  add(level, firstWord);
  add(level, cuePos, cue ? cue.to - cue.from : 0);
  add(level, cueDoubt.mean, sourcePos);
  add(cuePos, order, firstPos);
  add(sourceLemma);
  add(sourceLemma, level);
  add(sourceFirst);
  add(sourcePos, source ? bucket(source.to - source.from) : 15);
  add(sourcePos, toSource, order);
  add(firstWord);
  add(firstWord, firstPos, quoted);
  add(firstPos, verb, quoted, bucket(length));
  add(lastWord, quoted);
  add(bucket(length), quoted);
  add(bucket(length), contentDoubt.mean);
  add(toCue, order);
  add(toCue, quoted, lemma);
  add(beside.drafts, beside.inside ? 1 : 0, beside.around ? 1 : 0);
  add(beside.inside ? 1 : 0, beside.around ? 1 : 0, lemma);
  add(beside.inside ? 1 : 0, cueDoubt.mean, level);
  add(Math.min(content.paragraph, 5), quoted);
  add(reading.paragraphs.length < 12 ? 0 : reading.paragraphs.length < 30 ? 1 : 2, level);
  add(facts.word[content.to + PAD] ?? 0, quoted);
  add(facts.pos[content.from - 1 + PAD] ?? 0, firstPos, order);
  if (cue) {
    add(cueTagged.facts.word[cue.from - 1 + PAD] ?? 0);
    add(cueTagged.facts.word[cue.to + PAD] ?? 0, level);
    add(cueTagged.facts.pos[cue.from - 1 + PAD] ?? 0, cuePos, cueTagged.facts.pos[cue.to + PAD] ?? 0);
    add(cueTagged.facts.word[head + PAD] ?? 0);
    add(cueTagged.facts.word[head - 1 + PAD] ?? 0, lemma);
  }
  if (source) {
    add(sourceTagged.facts.word[source.from - 1 + PAD] ?? 0, sourcePos);
    add(sourceTagged.facts.pos[source.to + PAD] ?? 0, sourcePos);
    add(sourceTagged.facts.subjectOf[nameEnd + PAD] ?? 0, sourcePos, level);
  }
  return n;
}

const NO_DOUBT: Doubt = { mean: 15, least: 15 };

function step(probability: number): number {
  const limits = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.985, 0.996];
  return limits.findLastIndex((limit) => probability >= limit) + 1;
}

function doubtOf({ probabilities }: TaggedParagraph, { from, to }: Place, begin: number): Doubt {
  let [sum, least] = [0, 1];
  for (let i = from; i < to; i++) {
    const probability =
      (probabilities[i * LABELS + begin] ?? 0) + (probabilities[i * LABELS + begin + 1] ?? 0);
    sum += probability;
    least = Math.min(least, probability);
  }
  return { mean: step(sum / Math.max(1, to - from)), least: step(least) };
}

function quotedShare({ paragraphs }: Reading, content: readonly Place[]): number {
  let [inside, all] = [0, 0];
  for (const { paragraph, from, to } of content) {
    const state = paragraphs[paragraph]?.facts.paragraph.quoteState;
    for (let i = from; i < to; i++) {
      all++;
      if ((state?.[i] ?? 0) !== QUOTE_STATE.outside) inside++;
    }
  }
  return inside === 0 ? 0 : inside >= all - 2 ? 3 : inside * 2 > all ? 2 : 1;
}

/** Whether source, cue and content follow each other in one of six orders; 6 without a source, 7 without a cue. */
function orderOf(source: Place | undefined, cue: Place | undefined, content: Place): number {
  if (!cue) return 7;
  if (!source) return 6;
  const at = (place: Place): number => place.paragraph * 1e6 + place.from;
  const sourceFirst = at(source) < at(cue);
  if (at(content) < Math.min(at(source), at(cue))) return sourceFirst ? 0 : 1;
  if (at(content) > Math.max(at(source), at(cue))) return sourceFirst ? 2 : 3;
  return sourceFirst ? 4 : 5;
}

function distance(a: Place, b: Place): number {
  if (a.paragraph !== b.paragraph) return 14;
  return bucket(Math.max(0, a.from < b.from ? b.from - a.to : a.from - b.to));
}

function holdsVerb(facts: TokenFacts, { from, to }: Place): boolean {
  for (let i = from; i < to; i++) {
    const pos = facts.pos[i + PAD] ?? 0;
    if (pos === POS.verb || pos === POS.auxiliary) return true;
  }
  return false;
}
