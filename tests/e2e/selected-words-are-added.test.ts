import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { DOCTOR, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';

const WORDS = 'after four hours of debate';

test('words selected on the page are added as somebody’s words, and counted', async ({ chromium, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { page, panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
  await page.evaluate((words) => {
    const text = document.querySelector('article p')?.firstChild;
    const from = text?.textContent?.indexOf(words) ?? -1;
    if (text && from !== -1) getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
  }, WORDS);
  await panel.addSelection(DOCTOR);
  await panel.untilCorrections(1);
  expect(await panel.speakerOf(WORDS)).toBe(DOCTOR);
  const after = await wordsBySpeaker(panel);
  expect(after[DOCTOR]).toBe((before[DOCTOR] ?? 0) + WORDS.split(' ').length);
});

test('without a selection the panel says what to do', async ({ chromium, serve }) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const { panel } = await openCorrecting(chromium, server.address('ferry.html'));
  await panel.openSection('quotes');
  await panel.page.click('#add-selection');
  await panel.page.waitForFunction(() =>
    document.querySelector('[data-add-quote]')?.textContent.includes('Select words of the article'),
  );
  expect(await panel.page.$('[data-add-quote] form')).toBeNull();
});
