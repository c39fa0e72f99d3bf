import { describe, expect, test } from 'vitest';
import { pageFingerprint } from '../../lib/page/reading/page-fingerprint.ts';
import { openPage } from '../support/open-page.ts';

const PAGE =
  '<!doctype html><body><h1>Otero</h1><div id="ad"></div><span id="clock">12:01</span>' +
  Array.from(
    { length: 12 },
    (_, i) => `<p>Paragraph ${i} says what happened at the dam on that day, hour by hour.</p>`,
  ).join('') +
  '</body>';

describe('the fingerprint changes', () => {
  test.each<readonly [string, (document: Document) => void]>([
    ['when a word in a paragraph changes', (d) => (d.querySelectorAll('p')[3] ?? d.body).append(' More.')],
    [
      'when one letter is exchanged',
      (d) =>
        ((d.querySelectorAll('p')[7] ?? d.body).textContent =
          'Paragraph 7 says what happened at the dam on that day, hour by hour!'),
    ],
    ['when a paragraph is added', (d) => d.body.append(d.createElement('p'))],
    [
      'when two paragraphs change places',
      (d) => d.querySelectorAll('p')[4]?.before(d.querySelectorAll('p')[5] ?? ''),
    ],
    [
      'when a single-page site changes its route',
      (d) => {
        d.location.hash = '#/story/2';
      },
    ],
  ])('%s', async (_, change) => {
    const document = await openPage(PAGE);
    const before = pageFingerprint(document);
    change(document);
    expect(pageFingerprint(document)).not.toBe(before);
  });
});

describe('the fingerprint stays', () => {
  test.each<readonly [string, (document: Document) => void]>([
    ['when an advertisement arrives', (d) => d.querySelector('#ad')?.append('Buy a boat')],
    ['when a clock ticks', (d) => d.querySelector('#clock')?.replaceChildren('12:02')],
    ['when an attribute changes', (d) => d.body.setAttribute('class', 'loaded')],
    [
      'when the reader follows an anchor',
      (d) => {
        d.location.hash = '#comments';
      },
    ],
  ])('%s', async (_, change) => {
    const document = await openPage(PAGE);
    const before = pageFingerprint(document);
    change(document);
    expect(pageFingerprint(document)).toBe(before);
  });
});

test('costs less than a look at every character of an article of 5,000 words', async () => {
  const document = await openPage(
    `<body>${Array.from({ length: 100 }, () => `<p>${'seven words of text in a row '.repeat(7)}</p>`).join('')}</body>`,
  );
  // One after the other, so that what holds up one holds up its neighbour; a hundred calls, since the clock steps.
  const timeOf = (work: () => unknown): number => {
    const start = performance.now();
    for (let i = 0; i < 100; i++) work();
    return performance.now() - start;
  };
  const ratios = Array.from({ length: 15 }, () => {
    const looked = timeOf(() => document.body.innerText.split('').map((char) => char.charCodeAt(0)).length);
    return timeOf(() => pageFingerprint(document)) / looked;
  });
  expect(Math.min(...ratios)).toBeLessThan(1);
});
