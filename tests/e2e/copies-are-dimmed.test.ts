import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const [first = '', second = '', third = '', fourth = '', fifth = ''] = FERRY.paragraphs;
const PRINTED_AGAIN = [first, second, third, fourth, second, third, fifth];
const PAGE = pageOf(
  `<main><article><h1>${FERRY.title}</h1>${PRINTED_AGAIN.map((text) => `<p>${text}</p>`).join('')}</article></main>`,
  { title: FERRY.title },
);

test('the popup names the paragraphs printed again, and with highlights on the page dims the copies', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': PAGE });
  const page = await chromium.open(server.address('page.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { repeats } = await popup.report();
  expect(repeats.join()).toContain(
    '2 paragraphs are printed twice: paragraphs 2–3 again as 5–6. Counted once.',
  );

  await popup.page.click('#toggle-marks');
  const dimmed = await page.waitForFunction(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.endsWith('repeat'))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range instanceof Range);
    const paragraphs = [...document.querySelectorAll('p')];
    const places = ranges.map((range) => paragraphs.findIndex((p) => p.contains(range.startContainer)));
    return places.length > 0 ? places : null;
  });
  expect(await dimmed.jsonValue()).toEqual([4, 5]);

  await popup.page.click('#toggle-marks');
  await page.waitForFunction(() => CSS.highlights.size === 0);
});
