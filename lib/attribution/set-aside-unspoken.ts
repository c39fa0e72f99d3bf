import type { Article, TextSpan } from '../text/article.ts';
import { isProse } from '../text/article.ts';
import { findQuotations, type Quotation } from '../text/quotation-marks.ts';
import type { Attribution } from './attribution.ts';

/** Words in quotation marks that nobody is quoted as saying. */
export interface UnspokenMark {
  /** The words with their marks. */
  readonly span: TextSpan;
  readonly reason: 'title' | 'nickname' | 'term' | 'scare quote' | 'no speaker';
}

/** Up to so many words in marks without a speaker are a distance kept from the words, not a statement. */
const MAX_SCARE_WORDS = 6;

const BEFORE_TITLE =
  /(?:\b(?:film|movie|book|novel|song|single|album|show|series|episode|essay|article|paper|poem|play|painting|report|programme|program|podcast|documentary|opera|hit|memoir|titled|entitled|headlined|(?:film|book|song|show|paper|report) called))[,:]?\s*$/iu;
const BEFORE_NICKNAME =
  /(?:\b(?:nicknamed|dubbed|known (?:simply |only |better )?as|goes by(?: the name)?|by the name(?: of)?|alias|aka|a\.k\.a\.))[,:]?\s*$/iu;
const BEFORE_TERM =
  /(?:\b(?:so-called|called|termed|labell?ed|branded|the (?:term|word|phrase|words|slogan|label|concept|expression|hashtag|password|acronym)|(?:stands for)|means|meaning|defined as|referred to as))[,:]?\s*$/iu;

/**
 * The quotations of the running text that lie in no attribution's content, each with the reason why it is no speech.
 * Titles in 《 》 are among them.
 */
export function setAsideUnspoken(article: Article, attributions: readonly Attribution[]): UnspokenMark[] {
  const spoken = Map.groupBy(
    attributions.flatMap(({ content }) => content),
    ({ block }) => block,
  );
  return findQuotations(article.blocks.filter(isProse))
    .filter(({ depth, closed }) => depth === 1 && closed)
    .filter((quotation) => {
      const own = spoken.get(quotation.block) ?? [];
      return (
        quotation.style === 'title' ||
        !own.some(({ start, end }) => start < quotation.innerEnd && end > quotation.innerStart)
      );
    })
    .map((quotation) => ({
      span: { block: quotation.block, start: quotation.start, end: quotation.end },
      reason: reasonFor(article.blocks[quotation.block]?.text ?? '', quotation),
    }));
}

function reasonFor(
  text: string,
  { start, end, innerStart, innerEnd, style }: Quotation,
): UnspokenMark['reason'] {
  if (style === 'title') return 'title';
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  const inner = text.slice(innerStart, innerEnd).trim();
  const words = inner.split(/\s+/u);
  if (BEFORE_NICKNAME.test(before)) return 'nickname';
  if (BEFORE_TITLE.test(before)) return 'title';
  if (BEFORE_TERM.test(before)) return 'term';
  // John “Shorty” Malone
  if (
    /\p{Lu}\p{Ll}+\s$/u.test(before) &&
    /^\s\p{Lu}\p{Ll}+/u.test(after) &&
    words.length <= 2 &&
    /^\p{Lu}/u.test(inner)
  ) {
    return 'nickname';
  }
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length >= 2 && capitalised * 2 > words.length && !/[.!?]$/u.test(inner)) return 'title';
  return words.length <= MAX_SCARE_WORDS && !/[.!?]$/u.test(inner) ? 'scare quote' : 'no speaker';
}
