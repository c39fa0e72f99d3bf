import { wordsAt, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import type { Paragraph, ParagraphQuotation } from '../tagger/paragraph.ts';

/** Longer quotations after these words are statements after all. */
const MAX_TERM_TOKENS = 9;
/** Words right before a mark that give something its name. */
const NAMING =
  /(?:\bso-called|\b(?:known|referred to|described in short) as|\bnicknamed|\bdubbed|\bentitled|\btitled|\bgoes by(?: the name)?(?: of)?|\bby the name(?: of)?|\bthe (?:term|word|phrase|name|nickname|slogan|hashtag))[\s,:]*$/iu;
/** So many tokens before the mark are looked at. */
const LOOK_BACK = 6;

/**
 * The so-called “valley plan” · a man who goes by “Shorty” · the film titled “The Dam” — marks around a name or a term are
 * nobody's words: they leave the contents they were joined to, and what consists of nothing else is no attribution.
 */
export const freeUnspokenMarks: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const names = draft.content.filter((place) => isOnlyName(reading, draft, place));
    if (names.length === 0) return [draft];
    const content = draft.content.filter((place) => !names.includes(place));
    const onlyNames = draft.cue.some((cue) => NAMING.test(` ${wordsAt(reading, cue)}`));
    return content.length === 0 || onlyNames ? [] : [{ ...draft, content }];
  });

/** Whether a content place is a naming quotation and at most a word or two after it. */
function isOnlyName(reading: Reading, draft: Draft, place: Place): boolean {
  const paragraph = reading.paragraphs[place.paragraph]?.facts.paragraph;
  const quotation = paragraph && firstQuotationIn(paragraph, place);
  if (!paragraph || !quotation || quotation.to - quotation.from > MAX_TERM_TOKENS) return false;
  if (place.from < quotation.from - 1 || place.to > quotation.to + 2) return false;
  return isNamed(paragraph, quotation) && !namesAfterSpeech(draft, place);
}

function firstQuotationIn(
  { quotations, quotationOf }: Paragraph,
  { from, to }: Place,
): ParagraphQuotation | undefined {
  const number = quotationOf.subarray(from, to).find((own) => own > 0);
  return number === undefined ? undefined : quotations[number - 1];
}

function isNamed({ tokens }: Paragraph, { from }: ParagraphQuotation): boolean {
  const before = tokens
    .slice(Math.max(0, from - LOOK_BACK), from)
    .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
    .join('');
  return NAMING.test(before);
}

/** “Ruiz described it as “odd”” has a speaker whose word it is; “the plan, known as “odd”” has none. */
function namesAfterSpeech(draft: Draft, place: Place): boolean {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (cue?.paragraph !== place.paragraph || source?.paragraph !== place.paragraph) return false;
  return (
    source.to <= cue.from && cue.to === place.from && draft.content.length === 1 && source.to === cue.from
  );
}
