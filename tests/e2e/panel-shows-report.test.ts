import { expect } from 'vitest';
import { articlePage } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

test('the button in the popup opens the side panel, with the same speakers', async ({ chromium, serve }) => {
  const server = await serve({ 'article.html': articlePage(sample.single) });
  const page = await chromium.open(server.address('article.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const inPopup = await popup.report();
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  const inPanel = await panel.report();
  expect(inPanel.view).toBe('ready');
  expect(inPanel.heading).toBe(sample.single.title);
  // The popup ranks all by their words, the panel those with a name first.
  expect(new Set(inPanel.speakers)).toEqual(new Set(inPopup.speakers));
});
