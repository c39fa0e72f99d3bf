import { copiedSpans } from './copied-spans.ts';
import type { UnsummarizedReport } from './report.ts';
import type { BlockId } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';

/** Blocks of the running text all of whose words are printed elsewhere too and counted there. */
export function copiedBlocks(report: UnsummarizedReport): ReadonlySet<BlockId> {
  const spans = Map.groupBy(copiedSpans(report), ({ block }) => block);
  const copied = [...spans].filter(([block, own]) =>
    wordStarts(report.article.blocks[block]?.text ?? '').every((at) =>
      own.some(({ start, end }) => at >= start && at < end),
    ),
  );
  return new Set(copied.map(([block]) => block));
}
