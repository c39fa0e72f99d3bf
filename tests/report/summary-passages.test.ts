import { expect, test } from 'vitest';
import { summaryPassages } from '../../lib/report/summary-passages.ts';
import { textOf } from '../../lib/text/article.ts';
import { sampleReport } from '../support/sample-report.ts';

test('what counts sentences is shown sentence by sentence, what counts words word by word', () => {
  const places = [
    [0, 'one'],
    [0, 'two'],
    [1, 'four'],
    [0, 'three'],
  ] as const;
  const report = sampleReport({
    blocks: ['There is one and two here. Then three.', 'And four.'],
    summary: [
      ['Two sentences.', places],
      ['Four words.', places, 'words'],
    ],
  });
  const shown = report.summary.map((sentence) =>
    summaryPassages(report, sentence).map((spans) => spans.map((span) => textOf(report.article, span))),
  );
  expect(shown).toEqual([
    [['one', 'two'], ['four'], ['three']],
    [['one'], ['two'], ['four'], ['three']],
  ]);
});
