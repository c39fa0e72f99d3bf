import { expect, test } from 'vitest';
import { sheetWords } from '../../components/wording/words-for-sheet.ts';
import { toSheet } from '../../lib/export/to-sheet.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { sampleReport } from '../support/sample-report.ts';

const AT = Date.UTC(2031, 2, 18, 12);
const rowsOf = (html: string): string[] => [...html.matchAll(/<tr><td>.*?<\/tr>/gsu)].map(([row]) => row);

test('a row for each statement with who, where, a link to its words, and an empty column', () => {
  const html = toSheet(SAMPLES.rich, sheetWords(), 'https://example.org/wall', AT);
  const rows = rowsOf(html);
  expect(rows).toHaveLength(SAMPLES.rich.attributions.filter(({ level }) => level === 'outer').length);
  expect(rows[2]).toContain('Henrik Vasquez-Okafor');
  expect(rows[2]).toContain('professor of coastal engineering');
  expect(rows[2]).toMatch(
    /<a href="https:\/\/example.org\/wall#:~:text=[^"]+">¶ \d+<small>open at the words<\/small><\/a>/u,
  );
  expect(rows.every((row) => row.endsWith('<td></td></tr>'))).toBe(true);
  expect(html).toContain('March 12, 2024');
  expect(html).toContain('read on March 18, 2031');
});

test('a page of its own: no script, nothing from elsewhere', () => {
  const html = toSheet(SAMPLES.rich, sheetWords(), 'https://example.org/wall', AT);
  expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/iu);
});

test('words of a page are words, whatever markup they look like', () => {
  const words = '“<img src=x onerror=alert(1)>” & "so"';
  const report = sampleReport({
    article: { title: '</title><script>', byline: '<b>' },
    blocks: [words],
    speakers: [{ name: '<i>Ana</i>', kind: 'person', role: '"chair"' }],
    statements: [{ block: 0, words, by: '<i>Ana</i>' }],
  });
  const html = toSheet(report, sheetWords(), 'javascript:alert(1)', AT);
  expect(html).not.toMatch(/<img|<script|<i>|<b>|javascript:/u);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('&lt;i&gt;Ana&lt;/i&gt;');
});

test('a source as printed ends without the mark after which its sentence goes on', () => {
  const block = '“It turns,” Amer, in Gaza, told us. “It stands,” said a friend of hers.';
  const report = sampleReport({
    blocks: [block],
    speakers: [],
    statements: [
      { block: 0, words: '“It turns,”' },
      { block: 0, words: '“It stands,”' },
    ],
  });
  const printed = (words: string) => [
    { block: 0, start: block.indexOf(words), end: block.indexOf(words) + words.length },
  ];
  const [first, second] = report.attributions;
  if (!first || !second) throw new Error('Expected two statements');
  const attributions = [
    { ...first, source: printed('Amer, in Gaza,') },
    { ...second, source: printed('a friend of hers') },
  ];
  const rows = rowsOf(toSheet({ ...report, attributions }, sheetWords(), 'https://example.org/', AT));
  expect(rows[0]).toContain('<bdi>Amer, in Gaza</bdi>');
  expect(rows[1]).toContain('<bdi>a friend of hers</bdi>');
});

test('what the reader has noted stands in the last column', () => {
  const [first, ...others] = SAMPLES.few.attributions;
  if (!first) throw new Error('Expected a statement');
  const noted = { ...first, noted: { state: 'checked' as const, note: 'ask <her>', codes: ['promise'] } };
  const [row] = rowsOf(
    toSheet({ ...SAMPLES.few, attributions: [noted, ...others] }, sheetWords(), 'https://example.org/', AT),
  );
  expect(row).toContain('<small>Checked · promise · ask &lt;her&gt;</small>');
});
