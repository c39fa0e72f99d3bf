import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { NewsPage } from './pages/news-page.ts';
import { ReportPage } from './pages/report-page.ts';

test('an article in a frame of the same site is read, and its words lead back into the frame', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'frame.html': pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title }),
    'page.html': pageOf(
      '<p>The Norra Herald</p><iframe src="frame.html" style="width:100%;height:90vh"></iframe>',
      { title: FERRY.title },
    ),
  });
  const page = await chromium.open(server.address('page.html'));
  const before = await new NewsPage(page).document();
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const report = await popup.report();
  expect(report.speakers.map(({ name }) => name)).toContain(FERRY.speaker);

  const words = await popup.showFirstQuoteOf(FERRY.speaker);
  const frame = page.frames().find((each) => each.url().endsWith('frame.html'));
  const marked = await frame?.waitForFunction(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .find((range) => range instanceof Range)
      ?.toString(),
  );
  expect(words).toContain(await marked?.jsonValue());
  expect(await new NewsPage(page).document()).toBe(before);
});
