import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { articlePage } from '../../tools/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions } from './pages/options-page.ts';
import { ReportPage } from './pages/report-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;

/** What axe finds in the view as it is now, in both themes; each finding with the element. */
async function violations(view: Page): Promise<string[]> {
  const found: string[] = [];
  // The views allow no script but their own; the debugger's way in is not the page's.
  await view.evaluate(AXE);
  for (const theme of THEMES) {
    // The dark theme differs in colours only.
    const only = theme === 'dark' ? `, runOnly: ['color-contrast']` : '';
    await view.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const result: unknown = await view.evaluate(
      `axe.run(document, { resultTypes: ['violations']${only} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
    if (!Array.isArray(result)) throw new Error('Expected a list from axe.');
    found.push(...result.map((finding) => `${theme}: ${String(finding)}`));
  }
  return found;
}

test(
  'axe finds nothing in popup, panel and options, in both themes',
  { timeout: 180_000 },
  async ({ chromium, serve }) => {
    const server = await serve({ 'article.html': articlePage(sample.single) });
    const page = await chromium.open(server.address('article.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    await popup.report();
    expect(await violations(popup.page)).toEqual([]);

    const panelPage = await chromium.openPanel(popup.page);
    const panel = new ReviewPanel(panelPage);
    await panel.ready();
    await panelPage.keyboard.press('n');
    await panelPage.keyboard.press('m');
    await panelPage.waitForSelector('[data-mark-legend]');
    const tabs = await panelPage.$$eval('[role="tab"]', (all) =>
      all.map((tab) => tab.getAttribute('data-tab') ?? ''),
    );
    for (const tab of tabs) {
      await panelPage.click(`[data-tab="${tab}"]`);
      expect(await violations(panelPage), tab).toEqual([]);
    }
    await panelPage.keyboard.press('?');
    await panelPage.waitForSelector('dialog[open]');
    expect(await violations(panelPage), 'help').toEqual([]);

    expect(await violations(await openOptions(chromium))).toEqual([]);
  },
);
