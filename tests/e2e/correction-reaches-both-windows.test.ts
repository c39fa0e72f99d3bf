import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { CorrectingPanel } from './pages/correcting-panel.ts';
import {
  CHAIR,
  correct,
  DOCTOR,
  FERRY_PAGE,
  openCorrecting,
  wordsBySpeaker,
} from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('the same article in two tabs: a correction in one is one in both, and none is lost', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'ferry.html': FERRY_PAGE });
  const address = server.address('ferry.html');
  const first = await chromium.open(address);
  const popup = new ReportPage(await chromium.clickToolbarButton(first));
  expect(Object.keys(await wordsBySpeaker(popup))).toContain(DOCTOR);

  const { panel } = await openCorrecting(chromium, address);
  await correct(panel);
  const corrected = await wordsBySpeaker(panel);

  await first.bringToFront();
  const other = new CorrectingPanel(panel.page);
  await other.untilCorrections(1);
  expect(await wordsBySpeaker(other)).toEqual(corrected);
  expect(Object.keys(corrected)).toEqual([CHAIR]);
  await other.undo();
  await other.untilCorrections(0);
  expect(Object.keys(await wordsBySpeaker(other))).toContain(DOCTOR);
});
