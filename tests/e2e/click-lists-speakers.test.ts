import { describe, expect } from 'vitest';
import { articlePage, articleText } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

describe.each(ARTICLES)('$single.title', ({ single, speakers }) => {
  test.for([
    ['article.html', articlePage(single)],
    ['article.txt', articleText(single)],
  ] as const)('%s: a click lists each speaker once', async ([name, content], { chromium, serve }) => {
    const server = await serve({ [name]: content });
    const page = await chromium.open(server.address(name));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    const report = await popup.report();
    expect(report.heading).toBe(single.title);
    const listed = report.speakers.map((speaker) => speaker.name);
    expect(listed).toEqual([...new Set(listed)]);
    expect(listed).toEqual(expect.arrayContaining([...speakers]));
    expect(report.speakers.every(({ words, attributions }) => words > 0 && attributions > 0)).toBe(true);
  });
});
