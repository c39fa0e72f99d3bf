import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

/** What has the focus and lies wholly under something else; null where it can be seen, or nothing has the focus. */
function coveredFocus(panel: Page): Promise<string | null> {
  return panel.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, right, top, bottom } = focused.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    const points = [
      [left + 4, middle],
      [(left + right) / 2, top + 4],
      [(left + right) / 2, bottom - 4],
    ] as const;
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (focused.contains(there) || there.contains(focused));
    });
    return isSeen ? null : focused.outerHTML.slice(0, 120);
  });
}

/** Goes through a section by the Tab key, to its end and back. */
async function coveredOnTheWay(panel: Page, section: string): Promise<string[]> {
  await panel.click(`[data-tab="${section}"]`);
  const covered: string[] = [];
  const press = async (): Promise<void> => {
    await panel.keyboard.press('Tab');
    const found = await coveredFocus(panel);
    if (found !== null) covered.push(found);
  };
  for (let presses = 0; presses < 45; presses++) await press();
  await panel.keyboard.down('Shift');
  for (let presses = 0; presses < 45; presses++) await press();
  await panel.keyboard.up('Shift');
  return covered;
}

test('by the Tab key, forth and back: the focus is never under the tabs or the footer', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  const panel = await chromium.openPanel(popup.page);
  await panel.waitForSelector('[data-view="ready"]');
  await panel.setViewport({ width: 400, height: 600 });
  // With something to undo the footer is at its highest.
  await panel.keyboard.press('o');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('#correction-undo');
  for (const section of ['speakers', 'quotes', 'framing'])
    expect({ section, covered: await coveredOnTheWay(panel, section) }).toEqual({ section, covered: [] });
});
