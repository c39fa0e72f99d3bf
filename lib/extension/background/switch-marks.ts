import { browser } from 'wxt/browser';
import { clearButton, sayNothingToMark } from './button-badge.ts';
import { marksOfReport } from './marks-of-report.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import type { StoredReport } from '../storage/stored-report.ts';
import { keptReport } from '../tabs/open-report.ts';
import { marksArePainted, paintOnPage, readArticle } from '../tabs/page-in-tab.ts';
import { loadSettings } from '../storage/settings.ts';
import { tellViews } from '../messaging/view-news.ts';

/** The name of the command in the manifest; its key can be changed in the browser's own settings. */
const SWITCH_MARKS_COMMAND = 'toggle-marks';

/** Analyses what was read of a tab's page, and keeps the report. */
type Analyze = (tabId: number, reading: PageReading) => Promise<Result<StoredReport, ReadFailure>>;

/**
 * Marks the page in front, or takes its marks off, when the reader presses the key for that, wherever the focus is. The key is a
 * click as far as the browser is concerned: it gives access to the page, which is read and analysed where it was not yet.
 */
export function switchMarksByCommand(analyze: Analyze): void {
  // One after the other: pressed twice, the page is as it was.
  let switching: Promise<void> = Promise.resolve();
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command !== SWITCH_MARKS_COMMAND || tabId === undefined) return;
    switching = switching
      .then(() => switchMarks(tabId, analyze))
      .catch((error: unknown) => console.error('The marks could not be switched', error));
  });
}

async function switchMarks(tabId: number, analyze: Analyze): Promise<void> {
  if (await marksArePainted(tabId)) {
    if (await paintOnPage(tabId, [])) tellViews({ name: 'marks', tabId, on: false });
    return;
  }
  const opened = await reportOf(tabId, analyze);
  if (!opened.ok) {
    await sayNothingToMark(tabId);
    return;
  }
  await clearButton(tabId);
  const { palette } = await loadSettings();
  if (await paintOnPage(tabId, marksOfReport(opened.value.report), palette))
    tellViews({ name: 'marks', tabId, on: true });
  else await sayNothingToMark(tabId);
}

async function reportOf(tabId: number, analyze: Analyze): Promise<Result<StoredReport, ReadFailure>> {
  const kept = await keptReport(tabId);
  if (kept) return { ok: true, value: kept };
  const reading = await readArticle(tabId);
  return reading.ok ? analyze(tabId, reading.value) : reading;
}
