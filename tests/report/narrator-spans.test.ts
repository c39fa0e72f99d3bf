import { expect, test } from 'vitest';
import { narratorSpans } from '../../lib/report/narrator-spans.ts';
import { textOf } from '../../lib/text/article.ts';
import { SAMPLES } from '../support/sample-articles.ts';

test('the article’s own words are what nobody says, copies and lone marks left out', () => {
  const said = (report: (typeof SAMPLES)['few']): string[] =>
    narratorSpans(report).map((span) => textOf(report.article, span).trim());
  expect(said(SAMPLES.few)).toEqual([
    'The clock was mended in May.',
    'said Vera Bloom.',
    'The tower is open on Sundays.',
    'Tickets are at the door.',
  ]);
  expect(said(SAMPLES.doubled)).toHaveLength(5);
});
