import { copiedSpans } from './copied-spans.ts';
import type { UnsummarizedReport } from './report.ts';
import { isProse, type Block, type TextSpan } from '../text/article.ts';

/**
 * What of the running text is nobody's statement, in reading order; copies of repeated paragraphs and leftovers
 * without a letter or digit (a lone comma between two quotations) are left out.
 */
export function narratorSpans(report: UnsummarizedReport): TextSpan[] {
  const said = Map.groupBy(
    [...report.attributions.flatMap(({ content }) => content), ...copiedSpans(report)],
    (span) => span.block,
  );
  return report.article.blocks.filter(isProse).flatMap((block) => rest(block, said.get(block.id) ?? []));
}

function rest(block: Block, taken: readonly TextSpan[]): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > from) spans.push({ block: block.id, start: from, end: start });
    from = Math.max(from, end);
  }
  if (from < block.text.length) spans.push({ block: block.id, start: from, end: block.text.length });
  return spans.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(block.text.slice(start, end)));
}
