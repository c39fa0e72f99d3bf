import { isAt, isWord, printed } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/**
 * Lind says that the dam leaks. | “Nobody looks.” — a quotation in another sentence than what is told without marks is a statement
 * of its own, by the same speaker. “Nobody looks.” | Lind would later ask to see it. — one that stands before is nobody's: whoever is told
 * of next need not have said it. Quotations on both sides of who said them, “It leaks,” Lind said. “It always did.”, are one.
 */
export const partSentences: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const [cue, ...others] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    if (!paragraph || draft.source.length === 0 || others.length > 0 || draft.content.length < 2)
      return [draft];
    const start = paragraph.sentenceStart[cue.from] ?? cue.from;
    const end = paragraph.sentenceEnd[cue.from] ?? cue.to;
    const isOwn = (place: Place): boolean =>
      place.paragraph === cue.paragraph && place.to > start && place.from < end;
    const own = draft.content.filter(isOwn);
    const apart = draft.content.filter((place) => !isOwn(place) && isQuotation(reading, place));
    // “It leaks, it always did,” Lind said: marks around all of it, or around its beginning and end.
    if (own.length === 0 || apart.length === 0 || own.some((place) => opensQuotation(paragraph, place)))
      return [draft];
    const rest = draft.content.filter((place) => !apart.includes(place));
    const [before, after] = [apart.filter(({ to }) => to <= start), apart.filter(({ to }) => to > start)];
    return [
      { ...draft, content: rest },
      ...(after.length > 0 ? [{ ...draft, cue: [], content: after }] : []),
      ...before.flatMap((place): Draft[] =>
        wordsOf(paragraph, place) < MIN_WORDS
          ? []
          : [{ ...draft, source: [], cue: [], content: [place], settled: true }],
      ),
    ];
  });

/** Shorter quotations without a source are titles and terms more often than statements. */
const MIN_WORDS = 8;

function wordsOf({ tokens }: Paragraph, { from, to }: Place): number {
  return tokens.slice(from, to).filter(isWord).length;
}

/** Begins within a quotation, or with a mark that nothing closes. */
function opensQuotation({ quoteState, tokens }: Paragraph, { from }: Place): boolean {
  return quoteState[from] !== QUOTE_STATE.outside || isAt(tokens, from, ANY_MARK);
}
const ANY_MARK = printed('"', '“', '”', '‘', '’', "'", '«', '„', '»');

/** Nothing but words in quotation marks. */
function isQuotation(reading: Reading, { paragraph: number, from, to }: Place): boolean {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  return (
    paragraph?.tokens
      .slice(from, to)
      .every((token, i) => paragraph.quoteState[from + i] !== QUOTE_STATE.outside || !isWord(token)) ?? false
  );
}
