import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { openCorrecting, FERRY_PAGE } from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('an article is checked by one key a statement; what is checked holds after a reload, and in the popup', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  const { keyboard } = panel.page;
  const progress = () =>
    panel.page.$eval('[data-checked]', (element) => element.textContent.replace(/\s+/g, ' ').trim());
  const until = (text: string) =>
    panel.page.waitForFunction(
      (wanted) => document.querySelector('[data-checked]')?.textContent === wanted,
      { polling: 100 },
      text,
    );
  await panel.openSection('quotes');
  const total = await panel.page.$eval('[data-of]', (element) => Number(element.getAttribute('data-of')));
  expect(await progress()).toBe(`0 of ${total} checked`);
  await panel.page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
  );

  // To the least certain, then each is right but the last, which is none: one key each.
  let keys = 0;
  const press = async (key: 'Enter' | 'x' | 'u'): Promise<void> => {
    keys++;
    await keyboard.press(key);
    await panel.page.waitForFunction(
      () => document.activeElement?.matches('[data-quote] [data-attribution][aria-current]'),
      { polling: 50 },
    );
  };
  await press('Enter');
  for (let done = 0; done < total - 1; done++) await press('Enter');
  await until(`${total - 1} of ${total} checked`);
  await press('x');
  await until(`${total} of ${total} checked`);
  expect(keys).toBeLessThanOrEqual(1.5 * total);
  await panel.page.waitForSelector('[data-state="not-a-statement"] [data-bring-back]');

  // Back by one key.
  await press('u');
  await until(`${total - 1} of ${total} checked`);

  // On disk, and in the popup.
  await panel.page.close();
  await page.reload();
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  expect(await popup.page.$eval('[data-checked]', (element) => element.textContent)).toBe(
    `${total - 1} of ${total} checked`,
  );
});
