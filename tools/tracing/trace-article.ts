import { findAttributions } from '../../lib/attribution/find-attributions.ts';
import type { Attribution } from '../../lib/attribution/attribution.ts';
import type { Models } from '../../lib/analysis/models.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { countStatementsOnce } from '../../lib/report/count-once.ts';
import type { Article } from '../../lib/text/article.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { DraftHistories, type DraftHistory } from './draft-history.ts';

/**
 * The history of every attribution of an article, in words: which step made it, which changed it, and what was dropped by whom.
 * The text is read as a whole, however long.
 */
export function traceArticle(article: Article, { namer, tagger }: Models): string[] {
  const again = findPrintedAgain(article);
  const sentences = readSentences(article, blocksCountedElsewhere(article, again));
  const histories = new DraftHistories();
  const found = findAttributions(article, sentences, findNames(sentences, namer), tagger, histories.observe);
  const counted = new Set(countStatementsOnce(found, again.passages).map(({ content }) => content));
  const all = histories.all();
  return [
    ...found.flatMap((attribution, i) =>
      linesOf(headOf(attribution), all[i], counted.has(attribution.content)),
    ),
    ...all.slice(found.length).flatMap((history) => linesOf('dropped', history, true)),
  ];
}

function headOf({ id, level, type, certainty, parent }: Attribution): string {
  return `#${id} ${level}${parent === null ? '' : ` of #${parent}`} ${type} ${certainty.toFixed(2)}`;
}

function linesOf(head: string, history: DraftHistory | undefined, counted: boolean): string[] {
  const lines = (history?.entries ?? []).map(({ step, did, what }) => `  ${step} ${did}: ${what}`);
  if (!counted) lines.push('  countStatementsOnce dropped: printed and counted before');
  return [head, ...lines];
}
