import { nameAt } from '../../names/look-up.ts';
import { THIRD_PERSON_PRONOUNS } from '../../text/closed-classes.ts';
import { isAt, isWord, pos, printed, word } from '../../text/token-pattern.ts';
import {
  byParagraph,
  kindOf,
  overlaps,
  placeOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { subjectBefore } from '../subject-before.ts';
import { QUOTE_STATE, type Paragraph, type ParagraphQuotation } from '../tagger/paragraph.ts';

/** Shorter quotations are titles, signs and terms more often than statements. */
const MIN_WORDS = 6;
/** Nobody is told to say it: whom the sentence before tells of most likely does. */
const NARRATED_CERTAINTY = 0.5;
const ENDS = printed('.', '!', '?', '…', '...');

/**
 * He is warmer about the mill. “We should keep it as it is. Nobody wants it gone.” — whole sentences in quotation marks that nobody is
 * told to say, behind a sentence about one person in the same paragraph, are that person's.
 */
export const readNarratedQuotes: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  const replaced = new Set<Draft>();
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    if (kindOf(reading, number) !== 'paragraph') return;
    const own = found.get(number) ?? [];
    for (const quotation of paragraph.quotations) {
      const place = placeOf(number, quotation);
      const inside = own.filter((draft) => draft.content.some((part) => overlaps(part, place)));
      if (inside.some(({ source }) => source.length > 0) || !isStatement(paragraph, quotation)) continue;
      const source = toldBefore(reading, number, quotation);
      if (!source || own.some((draft) => draft.content.some((part) => overlaps(part, source)))) continue;
      for (const draft of inside) replaced.add(draft);
      added.push({
        source: [source],
        cue: [],
        content: [place],
        certainty: NARRATED_CERTAINTY,
        settled: true,
        why: `No source stands beside this quotation; the sentence before it tells of ${wordsAt(reading, source)}`,
      });
    }
  });
  return added.length === 0 ? drafts : [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

/** Whole sentences: the mark opens one, and the words end one. */
function isStatement(
  { tokens, sentenceStart }: Paragraph,
  { from, to, quotation }: ParagraphQuotation,
): boolean {
  const words = tokens.slice(from, to).filter(isWord).length;
  return (
    quotation.closed &&
    words >= MIN_WORDS &&
    sentenceStart[from] === from &&
    tokens.slice(to - 2, to).some(ENDS)
  );
}

/** The person who is the subject of the sentence before, if that stands outside quotation marks and reports nothing. */
function toldBefore(reading: Reading, number: number, { from }: ParagraphQuotation): Place | null {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph || from === 0) return null;
  const start = paragraph.sentenceStart[from - 1] ?? 0;
  const outside = paragraph.quoteState.subarray(start, from).every((state) => state === QUOTE_STATE.outside);
  const subject = outside ? subjectBefore(paragraph, from - 1, number) : null;
  if (!subject || !isPerson(reading, paragraph, subject)) return null;
  return subject;
}

function isPerson({ names }: Reading, { tokens, block }: Paragraph, { from, to }: Place): boolean {
  if (to === from + 1 && isAt(tokens, from, word(THIRD_PERSON_PRONOUNS))) return true;
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    isAt(tokens, to - 1, pos('PROPN')) &&
    nameAt(names, block, last.start)?.kind === 'person'
  );
}
