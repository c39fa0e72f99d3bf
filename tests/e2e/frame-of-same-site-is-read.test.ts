import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
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

test('a frameset: the article is read, and the panel says when its frame has gone to another', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'links.html': pageOf('<a href="wheel.html" target="text">The mill and its wheel</a>'),
    'ferry.html': pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title }),
    'wheel.html': pageOf(`<main>${articleMarkup(WHEEL)}</main>`, { title: WHEEL.title }),
    'index.html': `<!doctype html><html lang="en"><head><title>The Norra Herald</title></head>
      <frameset cols="25%,75%"><frame src="links.html"><frame src="ferry.html" name="text"></frameset></html>`,
  });
  const page = await chromium.open(server.address('index.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  expect((await panel.report()).heading).toBe(FERRY.title);

  const links = page.frames().find((each) => each.url().endsWith('links.html'));
  await links?.click('a');
  await panel.page.waitForSelector('[data-view="changed"]');
  expect((await panel.report()).heading).toBe(messages.changedTitle.message);
  await panel.page.click('[data-view="changed"] button');
  await panel.page.waitForSelector('[data-view="ready"]');
  expect((await panel.report()).heading).toBe(WHEEL.title);
});
