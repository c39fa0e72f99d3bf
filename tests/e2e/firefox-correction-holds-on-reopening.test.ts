import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, DOCTORS_WORDS, FERRY_PAGE } from './pages/corrected-article.ts';
import { corrections, openCorrecting, press } from './pages/sidebar-expressions.ts';

test('Firefox: a correction holds when the page is loaded again, and when it is opened in another tab', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const address = server.address('ferry.html');
  const page = await firefox.open(address);
  const popup = await firefox.clickToolbarButton();
  // In one order for both: the popup ranks all by their words, the sidebar those with a name first.
  const named = async (view: typeof popup): Promise<string[]> =>
    asReport(await view.waitFor(READ_REPORT))
      .speakers.map(({ name }) => name)
      .sort();
  expect(await named(popup)).toEqual(expect.arrayContaining([DOCTOR, CHAIR]));
  await popup.click('#open-panel');
  const { sidebar } = firefox;
  await sidebar.waitFor(READ_REPORT);
  await sidebar.waitFor(press('[data-tab="quotes"]'));
  await sidebar.waitFor(openCorrecting(DOCTORS_WORDS));
  await sidebar.waitFor(press('[data-decide="not-a-statement"]'));
  await sidebar.waitFor(corrections(1));
  const corrected = await named(sidebar);
  expect(corrected).toContain(CHAIR);
  expect(corrected).not.toContain(DOCTOR);
  await firefox.press('Escape');

  // Firefox takes the right to read a page back when it is loaded again: the button is clicked again.
  await page.reload();
  const reloaded = await firefox.clickToolbarButton();
  expect(await named(reloaded)).toEqual(corrected);
  await firefox.press('Escape');

  await firefox.open(address);
  const another = await firefox.clickToolbarButton();
  expect(await named(another)).toEqual(corrected);
  await sidebar.waitFor(corrections(1));
  expect(await named(sidebar)).toEqual(corrected);
});
