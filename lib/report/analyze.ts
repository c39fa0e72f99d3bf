import { findAttributions } from '../attribution/find-attributions.ts';
import type { Tagger } from '../attribution/tagger.ts';
import { copiedBlocks, findRepeats } from '../repeats/find-repeats.ts';
import { linkSpeakers } from '../speakers/link-speakers.ts';
import type { Article } from '../text/article.ts';
import { readSentences } from '../text/nlp.ts';
import { compileReport } from './compile-report.ts';
import type { Report } from './report.ts';

/**
 * Reads an article: the whole line, one call a stage. Repeats come first, so that a text printed twice is read, and
 * counted, once. Takes time linear in the text.
 */
export function analyze(article: Article, tagger: Tagger): Report {
  const repeats = findRepeats(article);
  const copies = copiedBlocks(repeats);
  const sentences = readSentences(article, copies);
  const attributions = findAttributions(article, sentences, tagger);
  const { speakers, resolutions } = linkSpeakers(article, sentences, attributions);
  return compileReport({ article, sentences, repeats, copies, attributions, speakers, resolutions });
}
