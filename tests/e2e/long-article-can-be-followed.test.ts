import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { benchArticle } from '../../tools/bench/bench-article.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const WORDS = 100_000;
const PATIENCE = { timeout: 400_000 };

const sample = ARTICLES[0]?.single;
if (sample === undefined) throw new Error('Expected the sample article, got none.');
const LONG = pageOf(
  `<main><article><h1>A very long story</h1>${benchArticle(sample.paragraphs, WORDS)
    .blocks.map(({ text }) => `<p>${text}</p>`)
    .join('\n')}</article></main>`,
  { title: 'A very long story' },
);

test(
  '100,000 words: progress is shown, it can be stopped, and started again it ends with a report that is kept',
  {
    timeout: 800_000,
  },
  async ({ chromium, serve }) => {
    const server = await serve({ 'long.html': LONG });
    const page = await chromium.open(server.address('long.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));

    const progress = await popup.page.waitForSelector('[data-view="loading"] progress', PATIENCE);
    expect(await progress?.evaluate((bar) => bar.closest('label')?.textContent)).toMatch(
      /^Analysing a long text: [\d,]+ of [\d,]+ paragraphs$/,
    );
    await popup.page.click('#cancel-analysis');
    await popup.page.waitForSelector('[data-view="failed"]');
    expect((await popup.report()).heading).toBe(messages.failCancelledTitle.message);

    await popup.page.click('[data-view="failed"] button');
    await popup.page.waitForSelector('[data-view="loading"] progress', PATIENCE);
    await popup.page.waitForFunction(
      () =>
        (document.querySelector('progress')?.value ?? 0) > 200 || document.querySelector('progress') === null,
      PATIENCE,
    );
    await popup.page.waitForSelector('[data-view="ready"]', PATIENCE);
    const report = await popup.report();
    expect(report.heading).toBe('A very long story');
    expect(report.speakers.length).toBeGreaterThan(20);

    // What is kept is longer than a session may hold as it is: the second click finds it packed.
    const again = new ReportPage(await chromium.clickToolbarButton(page));
    await again.page.waitForSelector('[data-view="ready"]', PATIENCE);
    expect((await again.report()).speakers).toEqual(report.speakers);
    expect(await again.page.$('progress')).toBeNull();
  },
);
