import { expect, test } from 'vitest';
import { readerInPage } from '../../lib/page/reading/reader-in-page.ts';
import { openPage } from '../support/open-page.ts';

const PAGE = `<!doctype html><html lang="en"><body><article><h1>The lock</h1>${Array.from(
  { length: 5 },
  (_, i) =>
    `<p>Boat ${i} went through the lock at noon, and whoever stood on the quay could see that it lay deep.</p>`,
).join('')}</article></body></html>`;

test('asked again while it reads, the reader reads once; later it reads anew', async () => {
  const reader = readerInPage(await openPage(PAGE));
  const first = reader.read();
  expect(reader.read()).toBe(first);
  expect((await first).ok).toBe(true);
  const later = reader.read();
  expect(later).not.toBe(first);
  expect((await later).ok).toBe(true);
});

test('asked again after another part was chosen, it reads that', async () => {
  const document = await openPage(PAGE);
  const reader = readerInPage(document);
  const first = reader.read();
  reader.choose(document.querySelector('article'));
  const second = await reader.read();
  expect((await first).ok).toBe(true);
  expect(second.ok && second.value.notes).toEqual([{ kind: 'chosen-by-hand' }]);
});

test('how a reading stands to a page that was never read so', async () => {
  const reader = readerInPage(await openPage(PAGE));
  expect(reader.standing('of-another')).toBe('unread');
  const reading = await reader.read();
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  expect(reader.standing('of-another')).toBe('unread');
  expect(reader.standing(reading.value.fingerprint)).toBe('same');
});
