import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { DOCTORS_WORDS, FERRY_PAGE, openCorrecting } from './pages/corrected-article.ts';

test('where a statement ends is changed word by word with the keyboard, and undone', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { panel } = await openCorrecting(chromium, server.address('ferry.html'));
  const { page } = panel;
  await panel.openSection('quotes');
  await page.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('[data-quote] [data-attribution]')];
    all.find(({ textContent }) => textContent.includes(words))?.click();
  }, DOCTORS_WORDS);
  await page.waitForSelector('[data-quote] [data-correct]');
  await page.focus('[data-quote] [data-attribution][aria-current]');
  await page.keyboard.press('e');
  await page.waitForFunction(() => document.activeElement?.closest('[data-correct]') !== null, {
    polling: 50,
  });
  await page.waitForSelector('[data-move="end -1"]');
  await page.focus('[data-move="end -1"]');
  await page.keyboard.press('Enter');
  const words = await page.$eval('[data-words-now]', (element) => element.textContent);
  await page.focus('[data-save-words]');
  await page.keyboard.press('Enter');
  await panel.untilCorrections(1);
  expect(words).toMatch(/but my patients$/u);
  expect(
    await page.$eval('[data-quote] [data-attribution][aria-current] span', (one) => one.textContent),
  ).toBe(words);
  await panel.undo();
  await panel.untilCorrections(0);
});
