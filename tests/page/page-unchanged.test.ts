import { expect, test } from 'vitest';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { pageFingerprint } from '../../lib/page/reading/page-fingerprint.ts';
import { pageMarks } from '../../lib/page/marks/paint-marks.ts';
import { readLivePage, readPage } from '../../lib/page/reading/read-page.ts';
import { isProse } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';

const pages = import.meta.glob<string>('../pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(pages))('reading and marking change nothing on %s', async (_, html) => {
  const document = await openPage(html);
  const window = document.defaultView;
  if (!window) throw new Error('Expected the frame to have a window, got none.');
  const roots = [
    document,
    ...Array.from(document.querySelectorAll('*'), ({ shadowRoot }) => shadowRoot),
  ].filter((root) => root !== null);
  const serialise = () =>
    roots.map((root) => (root === document ? document.documentElement : root.firstElementChild)?.outerHTML);
  const globals = Object.getOwnPropertyNames(window);
  const before = serialise();
  const fingerprint = pageFingerprint(document);
  const messages: unknown[] = [];
  window.addEventListener('message', ({ data }) => messages.push(data));
  const observer = new window.MutationObserver(() => {
    throw new Error('Expected no mutation to be delivered before the records are taken.');
  });
  for (const root of roots)
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });

  const reading = readPage(document, 'https://courier.example/');
  const marks = pageMarks(
    () => keptLivePage(document),
    () => readLivePage(document, 'https://courier.example/')?.blocks ?? [],
  );
  if (reading.ok) {
    const spans = reading.value.article.blocks
      .filter(isProse)
      .map(({ id, text }) => ({ block: id, start: 0, end: text.length }));
    marks.paint([{ style: 'expert', spans }]);
    marks.show(spans.slice(-1));
  }
  marks.clear();

  expect(observer.takeRecords()).toEqual([]);
  expect(serialise()).toEqual(before);
  expect(Object.getOwnPropertyNames(window)).toEqual(globals);
  expect(window.CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(pageFingerprint(document)).toBe(fingerprint);
  expect(messages).toEqual([]);
});
