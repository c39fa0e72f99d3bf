import type { Draft, Reading } from '../draft.ts';
import { bucket, featureHash, templateSeeds } from '../tagger/token-features.ts';
import { PAD } from '../tagger/token-facts.ts';
import { NO_CUE, readCue } from './cue-facts.ts';
import { SOURCE_CLASSES, sourceClass, sourceHead } from '../source-class.ts';

/** Room for the features of one draft. */
export const MAX_WORD_FEATURES = 40;
/** Template numbers begin here: they never meet those of `draftFeatures`. */
const SEEDS = templateSeeds(3000);

/**
 * Writes hashes of words and of classes that stand together into `out` and returns how many: what the judge's line learns from
 * careful readers beside `draftFeatures`. Template numbers are part of the model's format.
 */
export function wordFeatures(reading: Reading, draft: Draft, out: Int32Array): number {
  let n = 0;
  const add = (a = 0, b = 0, c = 0, d = 0): void => {
    out[n] = featureHash(SEEDS[n] ?? 0, a, b, c, d);
    n++;
  };
  const [source] = draft.source;
  const [cue] = draft.cue;
  const [content] = draft.content;
  const facts = content && reading.paragraphs[content.paragraph]?.facts;
  if (!content || !facts) return 0;
  const cueWords = (cue && reading.paragraphs[cue.paragraph]?.facts) ?? facts;
  const sourceWords = (source && reading.paragraphs[source.paragraph]?.facts) ?? facts;
  const own = SOURCE_CLASSES.indexOf(sourceClass(reading.names, sourceWords, source));
  const how = cue ? readCue(cueWords, cue) : NO_CUE;
  const lemma = how.head < 0 ? 1 : (cueWords.lemma[how.head + PAD] ?? 0);
  const word = how.head < 0 ? 1 : (cueWords.word[how.head + PAD] ?? 0);
  const form =
    how.passive +
    2 * how.infinitive +
    4 * how.negated +
    8 * Math.max(how.modal, how.future) +
    16 * how.participle;
  const head = source ? sourceHead(sourceWords, source) : -1;
  const noun = head < 0 ? 0 : (sourceWords.lemma[head + PAD] ?? 0);
  const suffix = head < 0 ? 0 : (sourceWords.suffix[head + PAD] ?? 0);
  const quoted = facts.quote[content.from + PAD] ?? 0;
  const first = facts.word[content.from + PAD] ?? 0;
  const second = facts.word[content.from + 1 + PAD] ?? 0;
  const order =
    (source && cue ? Number(source.from < cue.from) : 2) + (cue && cue.from < content.from ? 4 : 0);
  const length = bucket(content.to - content.from);

  add(own);
  add(own, lemma);
  add(own, how.level, form);
  add(own, how.reportingClass, quoted);
  add(own, order, quoted);
  add(own, first);
  add(own, length, quoted);
  add(lemma, form);
  add(word, quoted);
  add(how.reportingClass, form, quoted);
  add(how.reportingClass, first);
  add(how.level, form, first);
  add(noun, how.reportingClass);
  add(suffix, how.level);
  add(first, second);
  add(second, quoted);
  add(facts.pos[content.from + PAD] ?? 0, facts.pos[content.from + 1 + PAD] ?? 0, how.level, quoted);
  add(form, order, length);
  return n;
}
