import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import {
  CHAIR,
  correct,
  DOCTOR,
  FERRY_PAGE,
  openCorrecting,
  wordsBySpeaker,
} from './pages/corrected-article.ts';
import { ReportPage } from './pages/report-page.ts';

test('a quote given to somebody else: panel, popup and export count it there', async ({
  chromium,
  serve,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-corrected-'));
  try {
    const server = await serve({ 'ferry.html': FERRY_PAGE });
    const { page, panel, before } = await openCorrecting(chromium, server.address('ferry.html'));
    expect(Object.keys(before).sort()).toEqual([DOCTOR, CHAIR].sort());
    const all = (before[DOCTOR] ?? 0) + (before[CHAIR] ?? 0);

    await correct(panel);
    expect(await wordsBySpeaker(panel)).toEqual({ [CHAIR]: all });

    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    expect(await wordsBySpeaker(popup)).toEqual({ [CHAIR]: all });

    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await popup.page.click('#export');
    await popup.page.click('[data-export="markdown"]');
    const [file = ''] = await vi.waitUntil(
      async () => {
        const files = (await readdir(folder)).filter((name) => name.endsWith('.md'));
        return files.length > 0 && files;
      },
      { timeout: 120_000 },
    );
    const exported = await readFile(join(folder, file), 'utf8');
    expect(exported).toContain(`### ${CHAIR}`);
    expect(exported).toContain(`${all} words`);
    expect(exported).not.toContain(`### ${DOCTOR}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
