import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** So long that no statement can be seen before one has gone down the page; a name that breaks nowhere. */
const STORY = {
  title: FERRY.title,
  paragraphs: [
    ...FERRY.paragraphs.flatMap((text) => [text, ...WHEEL.paragraphs.filter((one) => !one.startsWith('“'))]),
    `“We count every one,” said ${'Ann'.repeat(60)} Lind, who keeps the log of the ferry.`,
  ],
};
const PAGE = pageOf(
  `<header style="height: 1500px">The Norra Herald</header><main>${articleMarkup(STORY)}</main>`,
  { title: STORY.title, head: '<style>p { margin: 0 0 300px }</style>' },
);

const CATCH_FILE = `window.savedFile = null;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.savedFile = blob.text(); return make(blob); };`;

test('each link of the fact-check sheet opens the page at the words, and the sheet fits on paper', async ({
  chromium,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-sheet-'));
  try {
    const server = await serve({ 'ferry.html': PAGE });
    const article = await chromium.open(server.address('ferry.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(article));
    await popup.report();
    await popup.page.evaluate(CATCH_FILE);
    await popup.page.click('#export');
    await popup.page.click('[data-export="sheet"]');
    await popup.page.waitForFunction('window.savedFile !== null');
    const file = join(folder, 'sheet.html');
    await writeFile(file, String(await popup.page.evaluate('window.savedFile')));
    await popup.page.close();

    const sheet = pathToFileURL(file).href;
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(sheet);
    const rows = await page.$$eval('tbody tr', (all) =>
      all.map(({ cells }) => cells[1]?.textContent.split(' … ')[0] ?? ''),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const [i, words] of rows.entries()) {
      await page.goto(sheet);
      const link = (await page.$$('tbody tr td a'))[i];
      await Promise.all([page.waitForNavigation(), link?.click()]);
      const place = await page.evaluate((wanted) => {
        const text = [...document.querySelectorAll('article p')]
          .map((p) => p.firstChild)
          .find((node) => node instanceof Text && node.data.includes(wanted));
        if (!(text instanceof Text)) return null;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(wanted));
        range.setEnd(text, text.data.indexOf(wanted) + wanted.length);
        const { top, bottom } = range.getBoundingClientRect();
        return { isInSight: top >= 0 && bottom <= innerHeight, isDown: scrollY > 0 };
      }, words);
      expect({ words, ...place }).toEqual({ words, isInSight: true, isDown: true });
    }

    await page.goto(sheet);
    await page.emulateMediaType('print');
    // A4 less its margins, at 96 dots an inch.
    await page.setViewport({ width: 680, height: 1000 });
    const printed = await page.evaluate(() => ({
      isCut: document.documentElement.scrollWidth > innerWidth,
      finding: document.querySelector('thead th:last-child')?.getBoundingClientRect().width ?? 0,
      links: [...document.querySelectorAll('td a small')].some((one) => one.getClientRects().length > 0),
    }));
    expect(printed).toMatchObject({ isCut: false, links: false });
    // Room to write in: a quarter of the sheet.
    expect(printed.finding).toBeGreaterThan(680 / 4);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/^%PDF-/u);
    // As a file it still opens the words.
    expect(pdf.split('/URI (').length - 1).toBeGreaterThan(rows.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
