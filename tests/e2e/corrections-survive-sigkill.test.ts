import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchWithExtension } from '../../tools/browser/extension-browser.ts';
import { servePages } from '../../tools/browser/serve-pages.ts';
import { CHAIR, correct, FERRY_PAGE, openCorrecting, wordsBySpeaker } from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('the browser is killed as soon as a correction is shown; started again, the page is still corrected', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'whose-words-profile-'));
  const server = await servePages({ 'ferry.html': FERRY_PAGE });
  const address = server.address('ferry.html');
  try {
    const killed = await launchWithExtension({ profile });
    const { panel } = await openCorrecting(killed, address);
    await correct(panel);
    const shown = await wordsBySpeaker(panel);
    await killed.kill();

    const again = await launchWithExtension({ profile });
    const popup = new ReportPage(await again.clickToolbarButton(await again.open(address)));
    const corrected = await wordsBySpeaker(popup);
    await again.close();
    expect(corrected).toEqual(shown);
    expect(Object.keys(corrected)).toEqual([CHAIR]);
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
