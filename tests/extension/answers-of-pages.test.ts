import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { candidateAreas, readArticle, selectionOnPage } from '../../lib/extension/tabs/page-in-tab.ts';
import { sampleReport } from '../support/sample-report.ts';

/** The page's process answers with this. */
function answer(result: unknown): void {
  Object.assign(browser.scripting, { executeScript: vi.fn(() => Promise.resolve([{ result }])) });
}

const { article } = sampleReport({ blocks: ['The quay was closed, said Ana Ruiz.'] });
const READING = { article, url: 'https://courier.example/', fingerprint: 'f', notes: [] };
const GONE = { ok: false, error: 'page-gone' };

test.each<[string, unknown, unknown]>([
  ['a reading', { ok: true, value: READING }, { ok: true, value: READING }],
  ['a failure', { ok: false, error: 'no-article' }, { ok: false, error: 'no-article' }],
  [
    'a failure with its detail',
    { ok: false, error: 'other-site-frame', detail: 'https://b.example/' },
    { ok: false, error: 'other-site-frame', detail: 'https://b.example/' },
  ],
  ['nothing', null, GONE],
  ['a word', 'ok', GONE],
  ['a failure nobody knows', { ok: false, error: 'bewitched' }, GONE],
  ['a failure that claims to be none', { ok: true, error: 'no-article' }, GONE],
  ['a reading without an article', { ok: true, value: { ...READING, article: null } }, GONE],
  [
    'a reading whose block is no text',
    {
      ok: true,
      value: { ...READING, article: { ...article, blocks: [{ id: 0, kind: 'paragraph', text: 7 }] } },
    },
    GONE,
  ],
  [
    'a reading whose blocks are numbered otherwise',
    {
      ok: true,
      value: { ...READING, article: { ...article, blocks: [{ id: 4, kind: 'paragraph', text: 'a' }] } },
    },
    GONE,
  ],
  ['notes of no kind', { ok: true, value: { ...READING, notes: [{}] } }, GONE],
])('what a page says it has read: %s', async (_, result, read) => {
  answer(result);
  expect(await readArticle(7)).toEqual(read);
});

const AREA = { words: 400, opening: 'The quay', isLarger: false };

test.each<[string, unknown, unknown]>([
  ['an area', [AREA], [AREA]],
  ['one among others that are none', [null, { ...AREA, words: '400' }, { words: 1 }, AREA], [AREA]],
  ['no list', { 0: AREA }, []],
])('what a page says may be read: %s', async (_, result, areas) => {
  answer(result);
  expect(await candidateAreas(7)).toEqual(areas);
});

const SPAN = { block: 0, start: 4, end: 8 };

test.each<[string, unknown, unknown]>([
  ['a place', [SPAN], { ok: true, value: [SPAN] }],
  ['none', [], { ok: true, value: [] }],
  ['places that are none', [{ ...SPAN, end: '8' }, 'here', SPAN], { ok: true, value: [SPAN] }],
  ['no list', null, { ok: false, error: 'not-granted' }],
])('what a page says is selected: %s', async (_, result, selection) => {
  answer(result);
  expect(await selectionOnPage(7)).toEqual(selection);
});
