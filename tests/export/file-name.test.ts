import { expect, test } from 'vitest';
import { fileName, safeName } from '../../lib/export/file-name.ts';
import { sampleReport } from '../support/sample-report.ts';

const AT = Date.UTC(2026, 4, 6);

test.each([
  ['The mill turns', '2024-03-12', '2024-03-12 The mill turns.csv'],
  ['The mill turns', '2024-03-12T08:00:00Z', '2024-03-12 The mill turns.csv'],
  ['The mill turns', null, '2026-05-06 The mill turns.csv'],
  ['The mill turns', '12 March', '2026-05-06 The mill turns.csv'],
  ['磨坊再次转动，镇上松了一口气', '2024-03-12', '2024-03-12 磨坊再次转动，镇上松了一口气.csv'],
  ['', '2024-03-12', '2024-03-12.csv'],
])('“%s” of %s is %s', (title, published, name) => {
  const report = sampleReport({ article: { title, published }, blocks: ['It turns.'] });
  expect(fileName(report, 'csv', AT)).toBe(name);
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['.hidden', 'hidden.md'],
  ['--rf', 'rf.md'],
  ['ends with dots...  ', 'ends with dots.md'],
  ['CON', 'article CON.md'],
  ['lpt1.old', 'article lpt1.old.md'],
  ['Console', 'Console.md'],
  ['a\u202Egpj.exe', 'a gpj.exe.md'],
  ['line\nbreak\u0000', 'line break.md'],
  ['\uD800', '�.md'],
  ['???', 'article.md'],
  ['', 'article.md'],
])('%j is no danger: %s', (words, name) => expect(safeName(words, 'md')).toBe(name));

test.each(['x'.repeat(500), '磨'.repeat(500), '👩🏽‍🌾'.repeat(90), 'e\u0301'.repeat(300)])(
  'a long title is cut between characters (%#)',
  (title) => {
    const name = safeName(title, 'jsonld');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
    expect(title.normalize('NFC').startsWith(name.replace(/\.jsonld$/, ''))).toBe(true);
    expect(name.isWellFormed()).toBe(true);
  },
);
