import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { openOptions, untilRemembered } from './pages/options-page.ts';
import { pressShortcut } from './pages/press-shortcut.ts';
import { ReportPage } from './pages/report-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';
import { WIRE_PAGES } from './pages/wire-pages.ts';

test(
  'opened by a key: sections, a passage, a quote to another speaker, two speakers in one, undo, export and history',
  { timeout: 600_000 },
  async ({ chromium, serve }) => {
    const folder = await mkdtemp(join(tmpdir(), 'whose-words-keyboard-'));
    const server = await serve(WIRE_PAGES);
    const earlier = await chromium.open(server.address('first.html'));
    await new ReportPage(await chromium.clickToolbarButton(earlier)).report();
    const options = await openOptions(chromium);
    await untilRemembered(options, 1);
    await options.close();

    const page = await chromium.open(server.address('second.html'));
    const opening = chromium.panel();
    await pressShortcut(page, 'S');
    const panel = new ReviewPanel(await opening);
    await panel.ready();
    const { keyboard } = panel.page;

    // Every section, by the arrow keys of the tabs.
    await panel.tabTo('[role="tab"][aria-selected="true"]');
    const sections: string[] = [];
    for (let i = 0; i < 5; i++) {
      sections.push(await panel.section());
      await keyboard.press('ArrowRight');
    }
    expect(sections).toEqual(['speakers', 'quotes', 'repeats', 'framing', 'history']);

    // A quote: shown on the page, then given to another speaker.
    await keyboard.press('n');
    await panel.page.waitForFunction(() => document.activeElement?.matches('[data-attribution]'));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const id = await panel.focusedQuote();
    const of = (selector: string) => `[data-quote="${id ?? ''}"] ${selector}`;
    const speaker = await panel.text(of('bdi'));
    await panel.tabTo(of('[data-correct] > summary'));
    await keyboard.press('Enter');
    await panel.tabTo(of('form select'));
    const other = await panel.chooseAnother(of('form select'), speaker);
    await panel.tabTo(of('[data-reassign]'));
    await keyboard.press('Enter');
    await panel.untilCorrections(1);
    expect(await panel.text(of('bdi'))).toBe(other);
    // The focus stays where the form was.
    expect(await panel.page.evaluate(() => document.activeElement?.matches('[data-correct] > summary'))).toBe(
      true,
    );

    // Back.
    await panel.control('z');
    await panel.untilCorrections(0);
    expect(await panel.text(of('bdi'))).toBe(speaker);

    // Two speakers made one.
    await panel.tabTo('[role="tab"][aria-selected="true"]');
    await keyboard.press('Home');
    expect(await panel.section()).toBe('speakers');
    const before = await panel.page.$$eval('[data-speaker]', (cards) => cards.length);
    await panel.tabTo('[data-speaker] summary');
    await keyboard.press('Enter');
    await panel.tabTo('[data-correct-speaker] [data-part="merge"] > summary');
    await keyboard.press('Enter');
    await panel.tabTo('[data-correct-speaker] [data-merge-into]');
    await panel.chooseAnother('[data-correct-speaker] [data-merge-into]', '');
    await panel.tabTo('[data-correct-speaker] [data-merge]');
    await keyboard.press('Enter');
    await panel.untilCorrections(1);
    await panel.page.waitForFunction(
      (count) => document.querySelectorAll('[data-speaker]').length < count,
      { polling: 200 },
      before,
    );

    // Back, and they are two again.
    await panel.control('z');
    await panel.untilCorrections(0);
    await panel.page.waitForFunction(
      (count) => document.querySelectorAll('[data-speaker]').length === count,
      { polling: 200 },
      before,
    );

    // Export.
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await panel.tabTo('#export');
    await keyboard.press('Enter');
    await panel.tabTo('[data-export="csv"]');
    await keyboard.press('Enter');
    await expect
      .poll(() => readdir(folder), { timeout: 120_000 })
      .toEqual([expect.stringMatching(/\.csv$/u)]);

    // History, and the two articles side by side.
    await panel.tabTo('[role="tab"][aria-selected="true"]');
    await keyboard.press('End');
    await panel.page.waitForSelector('[data-heard-before="Runa Tofte"]');
    await panel.tabTo('[data-compare]');
    await keyboard.press('Enter');
    await panel.page.waitForSelector('[data-side-by-side]');
  },
);
