import type { Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { chromiumTest as test } from './extension-test.ts';
import {
  CHAIR,
  correct,
  DOCTOR,
  DOCTORS_WORDS,
  FERRY_PAGE,
  wordsBySpeaker,
} from './pages/corrected-article.ts';
import { CorrectingPanel } from './pages/correcting-panel.ts';
import { ReportPage } from './pages/report-page.ts';

/** The panel of a window of its own, beside those that are open. */
async function panelBeside(chromium: ExtensionBrowser, page: Page): Promise<CorrectingPanel> {
  const isPanel = (target: Target) => target.url().includes('/sidepanel.html');
  const others = new Set(chromium.browser.targets().filter(isPanel));
  const popup = await chromium.clickToolbarButton(page);
  await new ReportPage(popup).report();
  // The panel closes the popup, and with it the answer to the click is lost.
  void popup.click('#open-panel').catch(() => undefined);
  const target = await chromium.browser.waitForTarget((each) => isPanel(each) && !others.has(each));
  const panel = new CorrectingPanel(await target.asPage());
  await panel.report();
  return panel;
}

test('two windows correct one article: both corrections hold, and both panels show both', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const address = server.address('ferry.html');
  const first = await panelBeside(chromium, await chromium.open(address));
  const window = await chromium.browser.newPage({ type: 'window' });
  await window.goto(address);
  const second = await panelBeside(chromium, window);
  expect(Object.keys(await wordsBySpeaker(second)).sort()).toEqual([CHAIR, DOCTOR].sort());

  await correct(first);
  await second.untilCorrections(1);
  expect(await wordsBySpeaker(second)).toEqual(await wordsBySpeaker(first));
  expect(Object.keys(await wordsBySpeaker(first))).toEqual([CHAIR]);

  // Both at the same time.
  await Promise.all([first.setAside(DOCTORS_WORDS), second.setAside('Nobody will be cut off')]);
  await Promise.all([first.untilCorrections(3), second.untilCorrections(3)]);
  const { speakers } = await first.report();
  expect((await second.report()).speakers).toEqual(speakers);
  await second.undo();
  await first.untilCorrections(2);
});
