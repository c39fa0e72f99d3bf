import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { FERRY_PAGE, openCorrecting } from './pages/corrected-article.ts';

test('a note and a code are written by keyboard, and are there after a reload', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel } = await openCorrecting(chromium, server.address('ferry.html'));
  const { keyboard } = panel.page;
  await panel.openSection('quotes');
  await panel.page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
  );
  await keyboard.press('Enter');
  await panel.page.waitForSelector('[data-quote] [data-notes]');
  await keyboard.press('c');
  await panel.page.waitForFunction(() => document.activeElement?.matches('[data-note]'), { polling: 50 });
  await keyboard.type('Ask the council.');
  await keyboard.press('Escape');
  await panel.page.waitForFunction(() => document.activeElement?.matches('[data-notes] > summary'), {
    polling: 50,
  });
  await keyboard.press('t');
  await panel.page.waitForFunction(() => document.activeElement?.matches('[data-add-code]'), { polling: 50 });
  await keyboard.type('money');
  await keyboard.press('Enter');
  await panel.page.waitForSelector('[data-code="money"]');
  await panel.page.close();

  await page.reload();
  const again = await openCorrecting(chromium, server.address('ferry.html'));
  await again.panel.openSection('quotes');
  await again.panel.page.waitForFunction(
    () => document.querySelector('[data-quote]')?.textContent.includes('money'),
    {
      polling: 100,
    },
  );
  await again.panel.page.$eval('[data-quote] [data-attribution]', (button) =>
    button instanceof HTMLElement ? button.click() : undefined,
  );
  await again.panel.page.waitForSelector('[data-note]');
  expect(
    await again.panel.page.$eval('[data-note]', (field) =>
      field instanceof HTMLTextAreaElement ? field.value : '',
    ),
  ).toBe('Ask the council.');
});
