import { describe, expect, test } from 'vitest';
import { showCorrectedReport, showKeptReport } from '../../components/app/show-kept-report.ts';
import type { ReportState } from '../../components/app/report-state.ts';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { sampleReport } from '../support/sample-report.ts';

const REPORT = sampleReport({ blocks: ['The lock was opened at noon.'] });
const ASKED = 100;

/** A report of the page that was read at 50, if nothing else is said. */
function made(at: number, differs: Partial<StoredReport> = {}): StoredReport {
  const review = { log: EMPTY_LOG, aliases: [], kept: true };
  const url = 'https://example.org/lock';
  return { tabId: 1, url, fingerprint: 'f', readAt: 50, report: REPORT, review, at, ...differs };
}

const showing = (stored: StoredReport, changed?: boolean): ReportState => ({
  status: 'ready',
  stored,
  ...(changed === undefined ? {} : { changed }),
});

/** Which report stands on the screen, told by when it was made. */
const shown = (state: ReportState) => (state.status === 'ready' ? state.stored.at : state.status);

describe('a view hears that a report was kept', () => {
  test.each<[string, ReportState, StoredReport, number | string]>([
    ['a correction made after the view asked', showing(made(60)), made(120), 120],
    ['a correction made before it asked and kept late', showing(made(60)), made(90), 90],
    ['another reading, made after it asked', showing(made(60)), made(120, { readAt: 110 }), 120],
    ['the first report, while it waits', { status: 'loading' }, made(120), 120],
    ['the one that is shown', showing(made(90)), made(90), 90],
    ['one that was corrected since', showing(made(95)), made(90), 95],
    ['an earlier reading, kept late', showing(made(60, { readAt: 55 })), made(90), 60],
    ['an earlier text of the page, kept late', showing(made(60)), made(90, { fingerprint: 'g' }), 60],
    ['an old report, while it waits', { status: 'loading' }, made(90), 'loading'],
    ['an old report of a page that went', { status: 'changed' }, made(90), 'changed'],
  ])('%s', (_, now, kept, expected) => {
    expect(shown(showKeptReport(now, kept, ASKED))).toBe(expected);
  });

  test('the page stands to a corrected reading as it did before', () => {
    expect(showKeptReport(showing(made(60), true), made(90), ASKED)).toMatchObject({ changed: true });
  });
});

describe('a report made again here takes the place of the same reading alone', () => {
  test.each<[string, ReportState, StoredReport, number | string]>([
    ['the same reading', showing(made(60)), made(90), 90],
    ['another reading', showing(made(60)), made(90, { readAt: 80 }), 60],
    ['another tab', showing(made(60)), made(90, { tabId: 2 }), 60],
    ['nothing is shown', { status: 'loading' }, made(90), 'loading'],
  ])('%s', (_, now, corrected, expected) => {
    expect(shown(showCorrectedReport(now, corrected))).toBe(expected);
  });
});
