import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** Replaces what a script in the page's own world would lean on, and notes who calls it. */
const TAKEN_OVER = `<script>
  globalThis.called = [];
  const trap = (owner, name) => {
    owner[name] = () => { called.push(name); throw new Error('taken over: ' + name); };
  };
  addEventListener('load', () => {
    for (const name of ['map', 'filter', 'flatMap', 'push', 'sort', 'some', 'find']) trap(Array.prototype, name);
    for (const name of ['parse', 'stringify']) trap(JSON, name);
    for (const name of ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches']) trap(Element.prototype, name);
    trap(globalThis, 'getComputedStyle');
    trap(Document.prototype, 'createTreeWalker');
    Object.defineProperty(document, 'title', { get() { called.push('title'); return 'Taken over'; } });
  });
</script>`;

test('a page that replaces the functions scripts lean on is read as it is', async ({ chromium, serve }) => {
  const server = await serve({
    'plain.html': pageOf(articleMarkup(FERRY)),
    'taken.html': pageOf(articleMarkup(FERRY), { head: TAKEN_OVER }),
  });
  const plain = await chromium.open(server.address('plain.html'));
  const expected = await new ReportPage(await chromium.clickToolbarButton(plain)).report();
  const page = await chromium.open(server.address('taken.html'));
  const found = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(found.view).toBe('ready');
  expect(found.speakers).toEqual(expected.speakers);
  expect(found.heading).toBe(expected.heading);
  expect(await page.evaluate('called')).toEqual([]);
});

/** A form answers for its fields before it answers for itself, in every script’s world. */
const FIELDS = [
  'children',
  'childNodes',
  'parentNode',
  'parentElement',
  'querySelector',
  'closest',
  'tagName',
  'textContent',
  'body',
]
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

test('a page whose forms hide themselves behind fields is read as it is', async ({ chromium, serve }) => {
  const server = await serve({
    'plain.html': pageOf(articleMarkup(FERRY)),
    'fields.html': pageOf(
      `<form>${FIELDS}${articleMarkup(FERRY)}</form><form name="querySelectorAll"></form><img alt="" name="title">`,
    ),
  });
  const plain = await chromium.open(server.address('plain.html'));
  const expected = await new ReportPage(await chromium.clickToolbarButton(plain)).report();
  const page = await chromium.open(server.address('fields.html'));
  const found = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect(found.view).toBe('ready');
  expect(found.speakers).toEqual(expected.speakers);
  expect(found.heading).toBe(expected.heading);
});
