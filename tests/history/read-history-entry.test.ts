import { expect, test } from 'vitest';
import { formatDay } from '../../components/wording/messages.ts';
import { readArticleCorrections } from '../../lib/corrections/article-corrections.ts';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import { fromJson } from '../../lib/export/from-json.ts';
import { keptFile } from '../../lib/export/report-file.ts';
import { historyEntry } from '../../lib/history/history-entry.ts';
import { readHistoryEntry } from '../../lib/history/read-history-entry.ts';
import { SAMPLES } from '../support/sample-articles.ts';

const identity = { address: 'https://example.org/', fingerprint: 'f', title: 'The wall' };
const entry = historyEntry(SAMPLES.rich, identity, 1);

test.each([8.64e15 + 1, Number.MAX_SAFE_INTEGER, -1, 1.5, Number.NaN])(
  'read on a day that is none (%d): refused where it comes in',
  (readAt) => {
    expect(readHistoryEntry({ ...entry, readAt })).toBeNull();
    expect(readArticleCorrections({ ...identity, log: EMPTY_LOG, changedAt: readAt })).toBeNull();
  },
);

test.each([0, 1, Date.UTC(2031, 2, 18), 8.64e15])('a day that can be said (%d) is taken', (readAt) => {
  expect(readHistoryEntry({ ...entry, readAt })).toEqual({ ...entry, readAt });
  expect(formatDay(readAt)).not.toBe('');
});

test('a file with one such entry brings all others', () => {
  const other = { ...entry, address: 'https://example.org/2' };
  const file = JSON.stringify(keptFile({ history: [{ ...entry, readAt: 9e15 }, other] }, 0));
  const { history, unreadable } = fromJson(file);
  expect(history.map(({ address }) => address)).toEqual(['https://example.org/2']);
  expect(unreadable).toBe(1);
});
