import { both, capitalised, either, isAt, isWord, pos, printed, word } from '../../text/token-pattern.ts';
import { AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import { placeOf, type Draft, type Place, type Refiner } from '../draft.ts';
import { explain } from '../explain.ts';
import { opensWithQuestion } from './drop-questions-put.ts';
import { indexDrafts } from './index-drafts.ts';
import { QUOTE_STATE, type Paragraph, type ParagraphQuotation } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';

/** A comma at the end of quoted words leaves little doubt. The judge, who goes by the verb, has not seen these verbs. */
const CERTAINTY = 0.75;
/** Fewer quoted words in the middle of a sentence are a title or a term: “The Dam,” painted Lind. */
const MIN_WORDS = 4;
/** What explains a name, “, an engineer at the water board”, is followed no farther than this. */
const MAX_APPOSITION_TOKENS = 14;

const PRONOUN = word(SUBJECT_PRONOUNS);
/** Participles that describe: “…,” retired Gen. Lind said. */
const DESCRIBING = word(
  ...['retired', 'renowned', 'famed', 'noted', 'acclaimed', 'beloved', 'convicted', 'accused', 'alleged'],
  'respected',
);
const DETERMINER = word(DETERMINERS);
/** “@mara_lind” */
const HANDLE = ({ text }: Token): boolean => text.startsWith('@');

/**
 * “The dam was sound,” kvetched Mara Lind. · “The dam,” she intoned, “was sound.” · Lind bristled: “The dam was sound.” — quoted
 * words that nobody has yet, whose comma or colon leads to a verb and a name, are said by whom it names; so are those that were
 * torn apart, “The dam” grumbling “Mara Lind”. The convention decides: the verb need not be one the tagger has ever seen.
 */
export const readSpeechTags: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  reading.paragraphs.forEach(({ facts }, number) => {
    const { quotations } = facts.paragraph;
    /**
     * Nobody has these words, or somebody who is named among them, “The dam was sound”, grumbled Lind, or whose name took in the
     * tag's verb: “grumbled Lind”.
     */
    const isFree = (quotation: ParagraphQuotation, tag: SpeechTag): boolean =>
      draftsAt(placeOf(number, quotation)).every(
        ({ source, cue }) =>
          source.every(({ from, to }) => from >= quotation.from && to <= quotation.to) ||
          (cue.length === 0 && source.some(({ from, to }) => from < tag.cue.to && tag.cue.from < to)),
      );
    for (let q = 0; q < quotations.length; q++) {
      const quotation = quotations[q];
      const tag = quotation && (tagAfter(facts, quotation) ?? tagBefore(facts, quotation));
      if (!tag || !isFree(quotation, tag)) continue;
      if (!isStatement(facts.paragraph, quotation) && !reportsBefore(facts, tag, quotation)) continue;
      const parts = [quotation];
      const next = quotations[q + 1];
      // “The dam,” kvetched Mara Lind, “was sound.”
      if (next && goesOn(facts.paragraph, tag, next) && isFree(next, tag)) {
        parts.push(next);
        q++;
      }
      const content = parts.map((part) => placeOf(number, part));
      const torn = new Set(content.flatMap((part) => draftsAt(part)));
      const place = ({ from, to }: Stretch): Place => ({ paragraph: number, from, to });
      if (draftsAt(place(tag)).some((draft) => !torn.has(draft))) continue;
      for (const draft of torn) replaced.add(draft);
      const draft = { source: [place(tag.source)], cue: [place(tag.cue)], content, certainty: CERTAINTY };
      added.push({ ...draft, why: explain(reading, draft) });
    }
  });
  return added.length === 0 ? drafts : [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Verb and name beside quoted words. */
interface SpeechTag extends Stretch {
  readonly source: Stretch;
  readonly cue: Stretch;
}

/** Opens its sentence, or is too long for a title. */
function isStatement({ tokens, sentenceStart }: Paragraph, { from, to }: ParagraphQuotation): boolean {
  const words = tokens.slice(from, to).filter(isWord).length;
  return words >= MIN_WORDS || (words > 0 && sentenceStart[from] === from);
}

function reports({ cueLevel, reportingClass }: TokenFacts, i: number): boolean {
  return (cueLevel[i + PAD] ?? 0) >= STRONG_CUE || (reportingClass[i + PAD] ?? 0) > 0;
}

/** Lind replied, “No.”: after a word that reports, one word is a statement. */
function reportsBefore(facts: TokenFacts, { cue }: SpeechTag, { from }: ParagraphQuotation): boolean {
  return cue.to <= from && reports(facts, cue.from);
}

/** “…,” kvetched Mara Lind · “…,” she kvetched · “…,” Mara Lind kvetched */
function tagAfter(facts: TokenFacts, { from, to, quotation }: ParagraphQuotation): SpeechTag | null {
  const { tokens, sentenceStart } = facts.paragraph;
  const leads = quotation.closed && /^[,?!…—–]$/u.test(tokens[to - 2]?.text ?? '');
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  if (!leads && at === to) return null;
  if (isAt(tokens, at, PRONOUN) && isVerb(facts, at + 1))
    return { from: at, to: at + 2, source: { from: at, to: at + 1 }, cue: { from: at + 1, to: at + 2 } };
  const after = isVerb(facts, at) ? sayerFrom(facts, at + 1) : null;
  if (after) return { from: at, to: after.to, source: after, cue: { from: at, to: at + 1 } };
  // In the middle of a sentence the name goes on with it: Under the banner “Save the old dam,” Mara Lind marched.
  const before = sentenceStart[from] === from ? sayerFrom(facts, at) : null;
  if (!before) return null;
  // “Lind had posted”
  const helped = isAt(tokens, before.to, word(AUXILIARIES)) && reports(facts, before.to + 1);
  const verb = helped ? before.to + 1 : before.to;
  return isVerb(facts, verb)
    ? { from: at, to: verb + 1, source: before, cue: { from: before.to, to: verb + 1 } }
    : null;
}

/** Mara Lind bristled: “…” · Asked about it, Mara Lind replied, “…” */
function tagBefore(facts: TokenFacts, { from: mark }: ParagraphQuotation): SpeechTag | null {
  const { tokens, sentenceStart } = facts.paragraph;
  const verb = mark - 2;
  if (!isAt(tokens, mark - 1, printed(':', ',')) || !isVerb(facts, verb)) return null;
  const from = (facts.phraseStart[verb - 1 + PAD] ?? 0) - PAD;
  const start = sentenceStart[verb] ?? verb;
  const opens =
    from === start || (isAt(tokens, from - 1, printed(',')) && opensWithQuestion(facts.paragraph, start));
  const isPronoun = verb - from === 1 && isAt(tokens, from, PRONOUN);
  if (from < 0 || !opens || !(isPronoun || isSayer(facts, { from, to: verb }))) return null;
  // “In the hall stood, “The Dam””: a comma is enough for a word that reports.
  if (isAt(tokens, mark - 1, printed(',')) && !reports(facts, verb)) return null;
  return { from, to: verb + 1, source: { from, to: verb }, cue: { from: verb, to: verb + 1 } };
}

function goesOn({ tokens }: Paragraph, tag: SpeechTag, { from }: ParagraphQuotation): boolean {
  return from === tag.to + 1 && tokens[tag.to]?.text === ',';
}

/** A verb in the past or present; “starring” and “directed” before a name tell of no speech. */
function isVerb({ paragraph: { tokens, quoteState } }: TokenFacts, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    quoteState[i] === QUOTE_STATE.outside &&
    /^\p{Ll}+$/u.test(token.text) &&
    !token.lower.endsWith('ing') &&
    // wink-nlp takes verbs it has never seen for adjectives.
    (token.pos === 'VERB' || (token.lower.endsWith('ed') && !DESCRIBING(token)))
  );
}

/**
 * The noun phrase that begins here, with what explains it. A verb taken for an adjective may stand in the phrase, before a name
 * or an article or at its end.
 */
function sayerFrom(facts: TokenFacts, from: number): Stretch | null {
  const opens = isAt(facts.paragraph.tokens, from, either(capitalised, HANDLE, DETERMINER));
  if (facts.phraseStart[from + PAD] !== from + PAD && !opens) return null;
  const end = (facts.phraseEnd[from + PAD] ?? 0) - PAD;
  const to = end - 1 > from && isVerb(facts, end - 1) ? end - 1 : end;
  return isSayer(facts, { from, to }) ? { from, to: endOfApposition(facts.paragraph, to) } : null;
}

/** Somebody: a name, or “the engineer”. */
function isSayer({ paragraph: { tokens } }: TokenFacts, { from, to }: Stretch): boolean {
  const own = tokens.slice(from, to);
  return (
    own.some(both(pos('PROPN'), either(capitalised, HANDLE))) || (own.length > 1 && isAt(own, 0, DETERMINER))
  );
}

/** “…, an engineer at the water board” up to the stop or comma that ends it. */
function endOfApposition({ tokens, sentenceEnd }: Paragraph, at: number): number {
  if (tokens[at]?.text !== ',' || !isAt(tokens, at + 1, DETERMINER)) return at;
  const last = Math.min(sentenceEnd[at] ?? at, at + MAX_APPOSITION_TOKENS);
  for (let i = at + 1; i < last; i++) {
    if (isAt(tokens, i, printed(',', '.', ';', ':'))) return i;
    if (isAt(tokens, i, pos('VERB', 'AUX'))) return at;
  }
  return at;
}
