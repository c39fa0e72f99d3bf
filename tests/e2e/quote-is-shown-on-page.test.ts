import { expect } from 'vitest';
import { articlePage, articleText, printedTimes } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { NewsPage } from './pages/news-page.ts';
import { ReportPage } from './pages/report-page.ts';

const sample = ARTICLES[0]?.single;
if (sample === undefined) throw new Error('Expected the sample article, got none.');
const doubled = printedTimes(sample, 2);

test.for([
  ['article.html', articlePage(doubled)],
  ['article.txt', articleText(doubled)],
] as const)(
  '%s: a quote pressed in the popup is scrolled to and painted, and the document stays as it was',
  async ([name, content], { chromium, serve }) => {
    const server = await serve({ [name]: content });
    const page = await chromium.open(server.address(name));
    // A small window, so that the passage is out of sight before.
    await page.setViewport({ width: 900, height: 300 });
    const news = new NewsPage(page);
    const before = await news.document();
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    await popup.report();

    const words = await popup.showFirstQuoteOf('Jonna Brandt');

    const marked = await news.markedInSight();
    expect(marked.length).toBeGreaterThan(0);
    expect(words).toContain(marked);
    expect(await news.scrolled()).toBeGreaterThan(0);
    const painted = await news.picture();
    await news.takeMarksOff();
    expect(await news.picture()).not.toBe(painted);
    expect(await news.document()).toBe(before);
  },
);
