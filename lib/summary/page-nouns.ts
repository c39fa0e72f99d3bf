import { findQuotations } from '../text/quotation-marks.ts';
import { isProse } from '../text/article.ts';
import type { CountedArticle } from './counted-article.ts';
import { hasFewStatements } from './few-statements.ts';
import { hasSeveralWriters } from './has-several-writers.ts';
import { shareInEnglish } from './share-in-words.ts';

/** A text shorter than this is an item. */
const ITEM_WORDS = 200;
/** From this share of own words on the writer is no reporter of others’. */
const WRITER_SHARE = 0.65;

interface Noun {
  readonly en: string;
  readonly zh: string;
}

const WRITER: Noun = { en: 'writer', zh: '作者' };
const REPORTER: Noun = { en: 'reporter', zh: '记者' };

const COURT = /\b(?:court|magistrates?)\b/iu;
const PLEA = /\bplead(?:s|ed|ing)?\b|\bpleas?\b/iu;
const LIVE = /\b(?:live updates?|live blog|as it happened|latest updates?)\b/iu;

/** What the page is called: never a genre that it does not print. */
export function pageNoun(article: CountedArticle): Noun {
  const text = article.sentences.map((sentence) => sentence.text).join(' ');
  if (article.statements.length === 0 || isLive(article)) return { en: 'page', zh: '本页' };
  if (COURT.test(text) && PLEA.test(text)) return { en: 'report', zh: '报道' };
  if (article.words < ITEM_WORDS) return { en: 'item', zh: '短讯' };
  return { en: 'story', zh: '本文' };
}

/** A page that is written on while things happen: its order is time. */
export function isLive({ report: { article } }: CountedArticle): boolean {
  return (
    LIVE.test(article.title) ||
    article.blocks.filter(({ text }) => /^(?:\d{1,2}[:.]\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m)\b/iu.test(text))
      .length >= 4
  );
}

/** Whose the words are that nobody else is credited with. */
export interface Teller {
  /** “the writer’s”, “the reporters’”. */
  readonly en: string;
  readonly zh: string;
}

/**
 * A writer’s when hardly anybody speaks, when the text says “I” outside quotations, or when most is own; otherwise a reporter’s:
 * where a few statements are told one by one, somebody was heard, however short they are. As many as the byline prints. One
 * summary calls them one thing.
 */
export function teller(article: CountedArticle): Teller {
  const isReporter =
    article.statements.length > 0 &&
    sentencesWithI(article).length === 0 &&
    shareInEnglish(article.creditedShare) !== null &&
    (hasFewStatements(article) || 1 - article.creditedShare < WRITER_SHARE);
  const { en, zh } = isReporter ? REPORTER : WRITER;
  return { en: `the ${en}${hasSeveralWriters(article.report.article.byline) ? 's’' : '’s'}`, zh };
}

/** Sentences of the writer’s own in which the writer says “I”. */
export function sentencesWithI(article: CountedArticle): CountedArticle['sentences'] {
  const blocks = article.report.article.blocks.filter(isProse);
  const marks = Map.groupBy(findQuotations(blocks), ({ block }) => block);
  return article.sentences.filter(({ span, text, credited }) =>
    credited
      ? false
      : Array.from(text.matchAll(/\bI(?:[’'](?:m|ve|d|ll))?(?=[\s,])/gu)).some(({ index }) => {
          const at = span.start + index;
          const isListed = /\b(?:World War|Part|Act|Chapter|Elizabeth|Type|Class)\s$/u.test(
            text.slice(0, index),
          );
          return !isListed && !(marks.get(span.block) ?? []).some(({ start, end }) => at > start && at < end);
        }),
  );
}
