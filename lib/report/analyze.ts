import { findAttributions } from '../attribution/find-attributions.ts';
import type { Tagger } from '../attribution/tagger.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../repeats/find-printed-again.ts';
import { linkSpeakers } from '../speakers/link-speakers.ts';
import type { Article } from '../text/article.ts';
import { readSentences } from '../text/nlp.ts';
import { compileReport } from './compile-report.ts';
import { countStatementsOnce } from './count-once.ts';
import { findQuotationsOnly, isReadInFull } from './find-quotations-only.ts';
import type { Report } from './report.ts';

/**
 * Reads an article: the whole line, one call a stage. What is printed again comes first, so that a text printed twice is
 * read, and counted, once. Of an article that is not in English only the quotation marks are read. Takes time linear in the text.
 */
export function analyze(article: Article, tagger: Tagger): Report {
  const again = findPrintedAgain(article);
  const copies = blocksCountedElsewhere(article, again);
  if (!isReadInFull(article)) {
    const attributions = findQuotationsOnly(article, copies);
    return compileReport({
      article,
      sentences: [],
      again,
      copies,
      attributions,
      speakers: [],
      resolutions: [],
    });
  }
  const sentences = readSentences(article, copies);
  const found = findAttributions(article, sentences, tagger);
  const attributions = countStatementsOnce(found, again.passages);
  const { speakers, resolutions } = linkSpeakers(article, sentences, attributions);
  return compileReport({ article, sentences, again, copies, attributions, speakers, resolutions });
}
