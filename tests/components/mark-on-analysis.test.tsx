import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { useMarkOnAnalysis } from '../../components/marks/use-mark-on-analysis.ts';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import type { StoredReport } from '../../lib/extension/storage/stored-report.ts';
import { SAMPLES } from '../support/sample-articles.ts';

/** When the view began to open. */
const OPENED = 1000;

interface Times {
  readonly readAt: number;
  /** When the report was made: later than it was read, and again after each correction. */
  readonly at: number;
}

function made({ readAt, at }: Times): StoredReport {
  const review = { log: EMPTY_LOG, aliases: [], kept: true };
  return {
    tabId: 1,
    url: 'https://example.org/',
    fingerprint: 'one',
    at,
    readAt,
    report: SAMPLES.rich,
    review,
  };
}

/** How often the page is marked while a view shows these, one after the other. */
async function marksOf(shown: readonly (Times | null)[], isWanted = true): Promise<number> {
  const root = document.createElement('div');
  const toggle = vi.fn(() => Promise.resolve(true));
  function View({ stored }: { readonly stored: StoredReport | null }) {
    useMarkOnAnalysis(isWanted, stored, OPENED, toggle);
    return null;
  }
  for (const times of shown) await act(() => render(<View stored={times && made(times)} />, root));
  await act(() => render(null, root));
  return toggle.mock.calls.length;
}

const READ = { readAt: 1200, at: 1400 };

test.each<[string, number, readonly (Times | null)[]]>([
  ['read while the view opens, and there before it is drawn', 1, [READ]],
  ['read while the view opens, and there after that', 1, [null, READ]],
  ['read at the moment the view begins to open', 1, [{ readAt: OPENED, at: OPENED }]],
  ['read anew', 2, [READ, null, { readAt: 2000, at: 2100 }]],
  ['corrected since', 1, [READ, { ...READ, at: 3000 }, { ...READ, at: 4000 }]],
  ['read before the view was opened', 0, [{ readAt: 500, at: 600 }]],
  [
    'read before, and corrected in the view',
    0,
    [
      { readAt: 500, at: 600 },
      { readAt: 500, at: 3000 },
    ],
  ],
  ['come back to after another page', 2, [READ, { readAt: 1900, at: 2000 }, READ]],
  ['not there', 0, [null]],
])('a page %s is marked %i times', async (_, times, shown) => {
  expect(await marksOf(shown)).toBe(times);
});

test('nothing is marked where the reader does not want it', async () => {
  expect(await marksOf([READ], false)).toBe(0);
});
