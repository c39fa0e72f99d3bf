import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { LONGEST_WAIT } from '../../tools/browser/extension-browser.ts';
import { chromiumTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, FERRY_PAGE, openCorrecting } from './pages/corrected-article.ts';
import type { CorrectingPanel } from './pages/correcting-panel.ts';

const WHOLE = '“I row across myself if I have to, but my patients cannot,”';
const BEGINNING = '“I row across myself if I have to,';
const END = 'but my patients cannot,”';

/** Selects words of a paragraph as a drag of the mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const text = [...document.querySelectorAll('article p')]
      .map((p) => p.firstChild)
      .find((node) => node instanceof Text && node.data.includes(wanted));
    if (!(text instanceof Text)) throw new Error(`Expected a paragraph with “${wanted}”`);
    text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const start = text.data.indexOf(wanted);
    return [start, start + wanted.length].map((at) => {
      const range = document.createRange();
      range.setStart(text, at);
      range.collapse(true);
      const { x, y, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2 };
    });
  }, words);
  const [from, to] = ends;
  if (!from || !to) throw new Error('Expected two ends');
  await page.bringToFront();
  const drag = async () => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    return (await page.evaluate(() => getSelection()?.toString() ?? '')).trim();
  };
  // A page that has just come to the front may not hear the mouse yet.
  await expect.poll(drag, { timeout: LONGEST_WAIT }).toBe(words);
}

/** The statements listed of the paragraph in which the doctor speaks, with who says each; and how many stand inside another. */
async function listed({ page }: CorrectingPanel) {
  return page.evaluate(() => {
    const items = [
      ...document.querySelectorAll(
        '[role="tabpanel"]:not([hidden]) ol > [data-quote]:not([data-state="not-a-statement"])',
      ),
    ];
    return {
      said: items
        .map((item) => [
          item.querySelector('[data-attribution] > span')?.textContent ?? '',
          item.querySelector('bdi')?.textContent ?? '',
        ])
        .filter(([words = '']) => words.includes('row across') || words.includes('patients'))
        .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      inside: document.querySelectorAll('[data-quote] [data-quote]').length,
    };
  });
}

interface Case {
  readonly over: 'replace' | 'split';
  readonly words: string;
  /** The statements there afterwards, each with who says it, in the order of the alphabet. */
  readonly said: readonly (readonly [words: string, speaker: string])[];
}

test.for<Case>([
  { over: 'replace', words: BEGINNING, said: [[BEGINNING, CHAIR]] },
  { over: 'split', words: BEGINNING, said: [[END, DOCTOR], [BEGINNING, CHAIR]] }, // prettier-ignore
  { over: 'split', words: END, said: [[END, CHAIR], [BEGINNING, DOCTOR]] }, // prettier-ignore
  { over: 'replace', words: WHOLE, said: [[WHOLE, CHAIR]] },
])('over a statement, $over: $words', async ({ over, words, said }, { chromium, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  await panel.openSection('quotes');
  expect(await listed(panel)).toEqual({ said: [[WHOLE, DOCTOR]], inside: 0 });
  await select(page, words);
  await panel.addSelection(CHAIR, over);
  await panel.untilCorrections(1);
  const sorted = [...said].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(await listed(panel)).toEqual({ said: sorted, inside: 0 });
  await panel.undo();
  await panel.untilCorrections(0);
  expect(await listed(panel)).toEqual({ said: [[WHOLE, DOCTOR]], inside: 0 });
});
