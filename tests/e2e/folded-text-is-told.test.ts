import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const [first = '', second = '', ...others] = FERRY.paragraphs;
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const FOLDED = pageOf(
  `<main><article><h1>${FERRY.title}</h1>${paragraphs([first, second])}<div id="rest" style="display:none">${paragraphs([...others, ...WHEEL.paragraphs])}</div><button onclick="document.getElementById('rest').style.display=''">Read more</button></article></main>`,
  { title: FERRY.title },
);

test('“read more”: what is folded away is not counted, a note says so, and once open it is read', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'folded.html': FOLDED });
  const page = await chromium.open(server.address('folded.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const panel = new ReportPage(await chromium.openPanel(popup.page));
  const before = await panel.report();
  const names = before.speakers.map(({ name }) => name);
  expect(names).toContain(FERRY.speaker);
  expect(names).not.toContain(WHEEL.speaker);
  expect(await panel.page.$('[data-note="folded"]')).not.toBeNull();

  await page.click('main button');
  await panel.page.evaluate((label) => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent === label) button.click();
  }, 'Read again');
  await panel.page.waitForFunction(() => document.querySelector('[data-note="folded"]') === null);
  const after = await panel.report();
  expect(after.speakers.map(({ name }) => name)).toEqual(
    expect.arrayContaining([FERRY.speaker, WHEEL.speaker]),
  );
});
