import { expect, test } from 'vitest';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { resolverFor } from '../../lib/page/marks/resolve-span.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import { openPage } from '../support/open-page.ts';

const FILE = `Published Time: 2024-03-05
Title: Engineers find new cracks in the Otero dam
Author: Ida Brandt
Text:
The dam above Otero held through the night, but engineers found three new cracks in its eastern wall.

Friends in needYet the council of the upper town has sent forty pumps and as many volunteers, said the mayor.
`;

test('a text file shown by the browser is read as the same file on disk', async () => {
  const document = await openPage(FILE, 'text/plain');
  const reading = readPage(document, 'https://courier.example/dam.txt');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  expect(reading.value.article).toEqual(readTextFile(FILE).article);
});

test('its blocks lead back to the text on the page, also where the browser split it into several nodes', async () => {
  const document = await openPage(FILE, 'text/plain');
  const pre = document.querySelector('pre');
  pre?.replaceChildren(FILE.slice(0, 150), FILE.slice(150, 151), FILE.slice(151));
  readPage(document, 'https://courier.example/dam.txt');
  const page = keptLivePage(document);
  if (!page) throw new Error('Expected the reading to be kept, got none.');
  const resolve = resolverFor(page, () => []);
  for (const { id, text } of page.reading.article.blocks)
    expect(resolve({ block: id, start: 0, end: text.length }).join('')).toBe(text);
});
