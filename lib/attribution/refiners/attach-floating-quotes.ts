import { announcedSource } from './announced-source.ts';
import {
  byParagraph,
  closesStatement,
  kindOf,
  mergePlaces,
  placeOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { findTalkPartner } from '../talk-partner.ts';
import type { ParagraphQuotation } from '../tagger/paragraph.ts';

/** A quotation that a colon in the paragraph before announces is given to the source named there this surely. */
const ANNOUNCED_CERTAINTY = 0.8;
/** One that only stands after another quotation goes on with that one's speaker less surely. */
const FLOATING_CERTAINTY = 0.5;
/** Shorter quotations are terms and titles more often than statements. */
const MIN_WORDS = 5;
/** A paragraph of at least so many quoted words that ends like a sentence is somebody's statement, although nobody is named. */
const MIN_STATEMENT_WORDS = 8;
/** … this surely: it may be an inscription or a line of verse. */
const UNNAMED_CERTAINTY = 0.7;

/** “I ask him why.”: what the writer asks is answered by somebody else. */
function isWriter(words: string): boolean {
  return /^(?:I|we|me|us)$/iu.test(words);
}

/**
 * Ruiz said: ⏎ “The dam was sound.” ⏎ “Nobody doubted it.” — a paragraph that is nothing but a quotation, with no source beside
 * it, is said by whom the paragraph before announces, or goes on with the speaker quoted there.
 */
export const attachFloatingQuotes: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const alone = reading.paragraphs.flatMap((_, number) =>
    wholeQuotations(reading, number).length > 0 && kindOf(reading, number) !== 'quote' ? [number] : [],
  );
  const partner = findTalkPartner(reading, drafts, alone);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  let before: Draft | undefined;
  reading.paragraphs.forEach((_, number) => {
    const own = found.get(number) ?? [];
    const whole = wholeQuotations(reading, number);
    // Whoever is named in the quotation's own words does not say it, unless its mark is never closed and a clause closes what is
    // said: “It leaks, said Lind.
    const isOpen = whole.some(({ quotation }) => !quotation.closed);
    const isBroken = isOpen && own.some(closesStatement);
    const isSaid = own.some(
      ({ source, settled }) =>
        settled === true || source.some(({ paragraph }) => isBroken || paragraph !== number),
    );
    const floating = isSaid ? [] : whole;
    if (floating.length === 0 || kindOf(reading, number) === 'quote') {
      before = own.findLast(({ source }) => source.length > 0);
      return;
    }
    const content = mergePlaces(floating.map((quotation) => placeOf(number, quotation)));
    const attached = announced(reading, number - 1, content) ?? goneOn(reading, before, content);
    if (!attached) {
      before = undefined;
      const stated = saidByNobodyNamed(reading, number, content);
      if (!stated) return;
      for (const draft of own) replaced.add(draft);
      added.push(saidByPartner(reading, partner, number, content) ?? stated);
      return;
    }
    for (const draft of own) replaced.add(draft);
    added.push(attached);
    before = attached;
  });
  return [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

function goneOn(reading: Reading, before: Draft | undefined, content: readonly Place[]): Draft | null {
  const [source] = before?.source ?? [];
  if (!before || !source || isWriter(wordsAt(reading, source))) return null;
  return {
    source: before.source,
    cue: [],
    content,
    certainty: Math.min(before.certainty, FLOATING_CERTAINTY),
    why: `No source stands beside this quotation; the words before it are those of ${wordsAt(reading, source)}`,
  };
}

/** An answer in a talk goes to whom the writer talks with, by the name that stands nearest before it. */
function saidByPartner(
  reading: Reading,
  partner: readonly Place[],
  number: number,
  content: readonly Place[],
): Draft | null {
  const source = partner.findLast(({ paragraph }) => paragraph < number) ?? partner[0];
  return source
    ? {
        source: [source],
        cue: [],
        content,
        certainty: FLOATING_CERTAINTY,
        settled: true,
        why: `No source stands beside this quotation; it answers the writer, who talks with ${wordsAt(reading, source)}`,
      }
    : null;
}

/** ⏎ “It is not my job to advise. He can do that on his own.” ⏎ — an answer, with nobody beside it. */
function saidByNobodyNamed(reading: Reading, number: number, content: readonly Place[]): Draft | null {
  const tokens = reading.paragraphs[number]?.facts.paragraph.tokens ?? [];
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  const endsLikeSentence = /[.!?…]/u.test(
    tokens
      .slice(-2)
      .map(({ text }) => text)
      .join(''),
  );
  return words >= MIN_STATEMENT_WORDS && endsLikeSentence && kindOf(reading, number) === 'paragraph'
    ? { source: [], cue: [], content, certainty: UNNAMED_CERTAINTY, settled: true }
    : null;
}

/** “Ruiz told the council:” at the end of the paragraph before. */
function announced(reading: Reading, number: number, content: readonly Place[]): Draft | null {
  const found = announcedSource(reading, number);
  return found
    ? {
        source: [found.source],
        cue: [found.cue],
        content,
        certainty: ANNOUNCED_CERTAINTY,
        settled: true,
        why: `The colon before the quotation announces the words of ${wordsAt(reading, found.source)}`,
      }
    : null;
}

/** The quotations of a paragraph in which no word stands outside quotation marks; none for other paragraphs. */
function wholeQuotations(reading: Reading, number: number): readonly ParagraphQuotation[] {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return [];
  let words = 0;
  for (let i = 0; i < paragraph.tokens.length; i++) {
    if (!/[\p{L}\p{N}]/u.test(paragraph.tokens[i]?.text ?? '')) continue;
    if ((paragraph.quotationOf[i] ?? 0) === 0) return [];
    words++;
  }
  return words >= MIN_WORDS ? paragraph.quotations : [];
}
