import { opensSentence, wantsCompletion } from './sentence-openers.ts';

/** Where a heading that a template or a scraper ran into its paragraph ends, and where the paragraph begins (UTF-16). */
export interface GluedHeading {
  readonly headingEnd: number;
  readonly paragraphStart: number;
}

/** Longer runs of words before the glue are sentences whose full stop was lost: they stay in the analysed text. */
const MAX_HEADING_WORDS = 10;
const MAX_HEADING_CHARACTERS = 80;
/** What follows a heading is a paragraph. Shorter remains are captions, labels and names written oddly. */
const MIN_PARAGRAPH_WORDS = 6;
/** A no-break space stands inside ordinary phrases too (“Mr. Li”, “10 million”): the heading before it has to be short. */
const MAX_WORDS_BEFORE_ODD_SPACE = 6;

/** “at the same time|US Secretary”, “Friends in need|Yet because”: a lower-case word, then a capital, nothing between. */
const GLUED_LOWER = /(?<=\p{Ll})(?=\p{Lu}[\p{Ll}’']|\p{Lu}{2,}\b|[AI]\s)(?<=[\s“"‘'-]\p{Ll}{3,})/gu;
/** “Blow to Moscow|The ministry”, “Plans for 2022|After”: safe only before a word that opens sentences. */
const GLUED_CAPITAL = /(?=\p{Lu}\p{Ll}{2,}\s)(?<=\s(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{2,}|\d{2,4}))/gu;
/** “Bread & bridges|\u00A0Town clerk Ida Brandt”. */
const ODD_SPACES =
  /(?<=[\p{Ll}\p{N}?])(?:[\u00A0\u2000-\u200A\u202F\u3000]+(?: [ \u00A0]*)?|[ ]{2,})(?=[“"‘']?\p{Lu})/gu;

/** Cheap and coarse, for the many texts that hold nothing of the kind: a capital inside a word, an odd or a double space. */
const MAY_BE_GLUED =
  /[a-z\d\u00DF-\u00FF\u0100-\u024F][A-Z\u00C0-\u00DE\u0100-\u024F]|[A-Z]{2}[a-z]|[\u00A0\u2000-\u200A\u202F\u3000]| {2}/;

/** Product and system names with a small first part of three letters and more: “macOS”, “tvOS”, “webOS”. */
const SMALL_FIRST_NAME =
  /^(?:mac|watch|vision|web|tv|ipad|audio|harmony)OS$|^(?:kube|comic|dragon|gen|maker)Con$/u;

/** “Analysts said …Russian”, “The minister told …”: a clause that reports is a sentence, not a heading. */
const REPORTS =
  /\b(?:said|says|told|tells|added|adds|according|reported|announced|noted|warned that|wrote|claimed|argued|stressed|he|she|they|it)\b/iu;

/** “Chinese”, “Russian”, “American”, “Iraqi”, “British”, “US”. */
const OF_A_COUNTRY =
  /^(?:US|UK|EU|UN|\p{Lu}\p{Ll}+(?:ese|ian|ean|ish|[^h]an|aqi|ani|eli|emi|aiti)|French|Dutch|Greek|Czech|Thai|Swiss|Turk)$/u;
/** “President”, “Foreign”: what follows “Chinese” when it opens a sentence about an office holder. */
const OFFICE =
  /^(?:President|Prime|Premier|Foreign|Vice|Deputy|Defen[cs]e|Secretary|Chancellor|Minister|Ambassador|State|Finance|King|Queen|Trade)$/u;

/**
 * Finds a heading whose words run into the paragraph, at the beginning of a block: “Friends in needYet because …”, or
 * with a no-break or several spaces between. Null when the text does not begin so. Names such as `YouTube`, `eBay`,
 * `McDonald` or `LinkedIn` and no-break spaces inside a phrase are not glue.
 */
export function findGluedHeading(text: string): GluedHeading | null {
  const reach = text.slice(0, MAX_HEADING_CHARACTERS + 40);
  if (!MAY_BE_GLUED.test(reach)) return null;
  return (
    firstFitting(reach, GLUED_LOWER, (at) => isHeadingGluedBare(text, at)) ??
    firstFitting(reach, GLUED_CAPITAL, (at) => isHeadingGluedToOpener(text, at)) ??
    firstFitting(reach, ODD_SPACES, (at, length) => isHeadingBeforeOddSpace(text, at, at + length))
  );
}

function firstFitting(
  text: string,
  glue: RegExp,
  fits: (at: number, length: number) => boolean,
): GluedHeading | null {
  for (const match of text.matchAll(glue)) {
    if (fits(match.index, match[0].length))
      return { headingEnd: match.index, paragraphStart: match.index + match[0].length };
  }
  return null;
}

function isHeadingGluedBare(text: string, at: number): boolean {
  return (
    !SMALL_FIRST_NAME.test(wordAround(text, at)) &&
    couldBeHeading(text.slice(0, at), MAX_HEADING_WORDS) &&
    couldBeParagraph(text.slice(at))
  );
}

function isHeadingGluedToOpener(text: string, at: number): boolean {
  const [opener = '', next = ''] = wordsOf(text.slice(at, at + 40));
  return opensSentence(opener) && startsLower(next) && isHeadingGluedBare(text, at);
}

function isHeadingBeforeOddSpace(text: string, headingEnd: number, paragraphStart: number): boolean {
  const heading = text.slice(0, headingEnd);
  const words = wordsOf(heading);
  const [first = '', second = ''] = wordsOf(
    text.slice(paragraphStart, paragraphStart + 60).replace(/^["“‘']/u, ''),
  );
  const opensClearly =
    (opensSentence(first) && startsLower(second)) || (OF_A_COUNTRY.test(first) && OFFICE.test(second));
  return (
    opensClearly &&
    words.length >= 2 &&
    startsLower(words.at(-1) ?? '') &&
    !wantsCompletion(words.at(-1) ?? '') &&
    // A text that uses odd spaces everywhere says nothing by them.
    !/[\u00A0\u202F]| {2}/u.test(heading) &&
    couldBeHeading(heading, MAX_WORDS_BEFORE_ODD_SPACE) &&
    couldBeParagraph(text.slice(paragraphStart))
  );
}

/** Two to ten words, opened by a capital or a figure, without the marks and verbs of a sentence. */
function couldBeHeading(heading: string, maxWords: number): boolean {
  const words = wordsOf(heading);
  return (
    words.length >= 2 &&
    words.length <= maxWords &&
    heading.length <= MAX_HEADING_CHARACTERS &&
    /^["“‘']?[\p{Lu}\d]/u.test(heading) &&
    !/[.!?;]\s|[.…]$|\/\/|@|\p{Ll}\.\p{Ll}/u.test(heading) &&
    !REPORTS.test(heading) &&
    isBalanced(heading)
  );
}

/** Enough words, and a full stop or another end somewhere: running text. */
function couldBeParagraph(text: string): boolean {
  return wordsOf(text).length >= MIN_PARAGRAPH_WORDS && /[.!?…]["”’»']?(?:\s|$)/u.test(text);
}

/** A quotation or bracket that opens in the heading closes in it: else the glue lies inside a sentence. */
function isBalanced(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/"/gu) % 2 === 0 && count(/“/gu) === count(/”/gu) && count(/\(/gu) === count(/\)/gu);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s\u00A0]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function startsLower(word: string): boolean {
  return /^["“‘']?\p{Ll}/u.test(word);
}

function wordAround(text: string, at: number): string {
  const before = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
