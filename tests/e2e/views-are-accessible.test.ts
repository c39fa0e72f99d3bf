import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
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

/** What opens something to fill in, by section; each in turn, where there is one. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  speakers: [
    '[data-speaker] summary',
    '[data-part="edit"] > summary',
    '[data-part="merge"] > summary',
    '[data-part="split"] > summary',
    '[data-more-filters]',
  ],
  quotes: ['[data-quote] [data-attribution]', '[data-quote] [data-correct] > summary', '[data-more-filters]'],
  framing: ['[data-guide] > summary', '[data-weak] > summary'],
  history: ['[data-compare]'],
};

/** Presses the first of each that is in sight; gives how many there were. */
async function openForms(view: Page, selectors: readonly string[]): Promise<number> {
  let opened = 0;
  for (const selector of selectors) {
    const pressed = await view.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>(wanted)];
      const first = all.find((element) => element.checkVisibility());
      first?.click();
      return first !== undefined;
    }, selector);
    if (pressed) opened++;
    // What opens is drawn a little later.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return opened;
}

test(
  'axe finds nothing in popup, panel and options, in both themes',
  { timeout: 600_000 },
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
    expect(tabs).toEqual(['speakers', 'quotes', 'repeats', 'framing', 'history']);
    for (const tab of tabs) {
      await panelPage.click(`[data-tab="${tab}"]`);
      expect(await violations(panelPage), tab).toEqual([]);
      const opened = await openForms(panelPage, FORMS[tab] ?? []);
      if (tab === 'speakers' || tab === 'quotes') expect(opened, tab).toBe(FORMS[tab]?.length);
      if (opened > 0) expect(await violations(panelPage), `${tab}, forms open`).toEqual([]);
    }
    expect(await openForms(panelPage, ['#export'])).toBe(1);
    expect(await violations(panelPage), 'export').toEqual([]);
    await panelPage.keyboard.press('Escape');
    await panelPage.keyboard.press('?');
    await panelPage.waitForSelector('dialog[open]');
    expect(await violations(panelPage), 'help').toEqual([]);

    const options = await openOptions(chromium);
    expect(await violations(options), 'options').toEqual([]);
    expect(await openForms(options, ['#delete-all'])).toBe(1);
    expect(await violations(options), 'options, a question asked').toEqual([]);
  },
);
