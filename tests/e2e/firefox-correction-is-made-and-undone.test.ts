import { expect } from 'vitest';
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { CHAIR, DOCTOR, DOCTORS_WORDS, FERRY_PAGE } from './pages/corrected-article.ts';
import { corrections, openCorrecting, press } from './pages/sidebar-expressions.ts';

test('Firefox: a statement that is no quote is counted no more, and again when undone', async ({
  firefox,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  await firefox.open(server.address('ferry.html'));
  const popup = await firefox.clickToolbarButton();
  const named = async (view: typeof popup): Promise<string[]> =>
    asReport(await view.waitFor(READ_REPORT)).speakers.map(({ name }) => name);
  expect(await named(popup)).toEqual(expect.arrayContaining([DOCTOR, CHAIR]));

  await popup.click('#open-panel');
  const { sidebar } = firefox;
  await sidebar.waitFor(READ_REPORT);
  await sidebar.waitFor(press('[data-tab="quotes"]'));
  await sidebar.waitFor(openCorrecting(DOCTORS_WORDS));
  await sidebar.waitFor(press('[data-decide="not-a-statement"]'));
  await sidebar.waitFor(corrections(1));
  expect(await named(sidebar)).not.toContain(DOCTOR);

  await sidebar.waitFor(press('#correction-undo'));
  await sidebar.waitFor(corrections(0));
  expect(await named(sidebar)).toEqual(expect.arrayContaining([DOCTOR, CHAIR]));
});
