import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, FERRY_PAGE } from './pages/corrected-article.ts';
import { corrections, press } from './pages/sidebar-expressions.ts';

const WORDS = 'but my patients cannot,';

/** The first words of each statement listed, with who says it; those that were taken away aside. */
const LISTED = `[...document.querySelectorAll('[role="tabpanel"]:not([hidden]) ol > [data-quote]:not([data-state="not-a-statement"])')]
  .map((item) => item.querySelector('[data-attribution] > span').textContent.replace(/[^a-z ]/gi, '').slice(0, 12) + ': ' + item.querySelector('bdi').textContent)
  .sort()`;

test('Firefox: words selected over a statement are taken out of it, and nothing stands inside anything', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const page = await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  asReport(await popup.waitFor(READ_REPORT));
  await popup.click('#open-panel');
  const { sidebar } = firefox;
  await sidebar.waitFor(READ_REPORT);
  await sidebar.waitFor(press('[data-tab="quotes"]'));
  await page.evaluate((words) => {
    const text = [...document.querySelectorAll('article p')]
      .map((p) => p.firstChild)
      .find((node) => node instanceof Text && node.data.includes(words));
    if (!(text instanceof Text)) throw new Error(`Expected a paragraph with “${words}”`);
    const start = text.data.indexOf(words);
    getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  }, WORDS);
  await sidebar.waitFor(press('#add-selection'));
  await sidebar.waitFor(`(() => {
    const form = document.querySelector('[data-add-quote] form');
    if (!form) return null;
    const choose = (list, value) => {
      list.value = value;
      list.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
    };
    const who = form.querySelector('select');
    choose(who, [...who.options].find(({ text }) => text === '${CHAIR}').value);
    choose(form.querySelector('[data-add-over]'), 'split');
    return true;
  })()`);
  await sidebar.waitFor(press('[data-add-quote] [data-add]'));
  await sidebar.waitFor(corrections(1));
  const listed = await sidebar.waitFor(LISTED);
  expect(listed).toEqual(expect.arrayContaining([`I row across: ${DOCTOR}`, `but my patie: ${CHAIR}`]));
  expect(await sidebar.waitFor(`document.querySelectorAll('[data-quote] [data-quote]').length`)).toBe(0);
});
