import { expect, test, vi } from 'vitest';
import { shareBrowser, type Renewable } from '../e2e/share-browser.ts';

/** Browsers that note what becomes of them; how many there are is how often one was started. */
function started() {
  const browsers: { browser: { connected: boolean }; renewed: number; closed: boolean; broken: boolean }[] =
    [];
  const launch = (): Promise<Renewable> => {
    const made = { browser: { connected: true }, renewed: 0, closed: false, broken: false };
    browsers.push(made);
    return Promise.resolve({
      browser: made.browser,
      startAnew: () => {
        if (made.broken) return Promise.reject(new Error('A page does not close'));
        made.renewed++;
        return Promise.resolve();
      },
      close: () => {
        made.closed = true;
        return Promise.resolve();
      },
    });
  };
  return { browsers, shared: shareBrowser(launch) };
}

test('all who ask get the same browser, made as new between them', async () => {
  const { browsers, shared } = started();
  expect(browsers).toHaveLength(0);
  const first = await shared.asNew();
  expect(browsers[0]?.renewed).toBe(0);
  expect(await shared.asNew()).toBe(first);
  expect(browsers).toMatchObject([{ renewed: 1, closed: false }]);
  await shared.close();
  expect(browsers[0]?.closed).toBe(true);
});

test('one that has ended is followed by another', async () => {
  const { browsers, shared } = started();
  await shared.asNew();
  browsers.forEach(({ browser }) => (browser.connected = false));
  await shared.asNew();
  expect(browsers).toHaveLength(2);
});

test('one that cannot be made as new is closed, and followed by another', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const { browsers, shared } = started();
  await shared.asNew();
  browsers.forEach((made) => (made.broken = true));
  await shared.asNew();
  expect(browsers).toMatchObject([{ closed: true }, { closed: false, renewed: 0 }]);
});

test('nobody asked: none is started, and none is closed', async () => {
  const { browsers, shared } = started();
  await shared.close();
  expect(browsers).toEqual([]);
});
