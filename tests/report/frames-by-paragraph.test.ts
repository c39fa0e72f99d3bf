import { expect, test } from 'vitest';
import { framesByParagraph } from '../../lib/report/frames-by-paragraph.ts';
import { SAMPLES } from '../support/sample-articles.ts';

test('a long text has several paragraphs in a column, none twice', () => {
  const { columns, rows } = framesByParagraph(SAMPLES.crowd);
  expect(columns).toHaveLength(30);
  expect(columns.flat()).toEqual(SAMPLES.crowd.article.blocks.map(({ id }) => id));
  const security = rows.find(({ frame }) => frame === 'security');
  expect(security?.cells.flatMap(({ sentences }) => sentences)).toEqual(security?.sentences);
  expect(security?.cells.every(({ credited }) => credited)).toBe(true);
});

test('copies of repeated text have no columns', () => {
  expect(framesByParagraph(SAMPLES.doubled).columns.flat()).toEqual([0, 1, 2, 3]);
});
