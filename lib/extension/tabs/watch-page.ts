import { browser } from 'wxt/browser';
import type { PageStanding } from '../../exchange/page-reading.ts';
import { standingOf } from './page-in-tab.ts';

/** How often the page is asked while the view is in sight (ms). Each time costs it under a millisecond. */
const INTERVAL_MS = 2000;

/**
 * Tells how the page of a tab stands to the reading with this fingerprint: now, when the view comes to the front, when the tab
 * reports news, and every few seconds while the view is in sight. Nothing listens in the page itself. Returns how to stop.
 */
export function watchPage(
  tabId: number,
  fingerprint: string,
  onStanding: (standing: PageStanding) => void,
): () => void {
  let stopped = false;
  let asking = false;
  const ask = async (): Promise<void> => {
    if (stopped || asking || document.visibilityState !== 'visible') return;
    asking = true;
    const standing = await standingOf(tabId, fingerprint).finally(() => (asking = false));
    // TypeScript takes `stopped` for unchanged across the wait.
    if (standing !== null && !isStopped()) onStanding(standing);
  };
  const isStopped = (): boolean => stopped;
  const askNow = (): void => void ask();
  const onUpdated = (changed: number): void => {
    if (changed === tabId) askNow();
  };
  askNow();
  const timer = setInterval(askNow, INTERVAL_MS);
  window.addEventListener('focus', askNow);
  document.addEventListener('visibilitychange', askNow);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    stopped = true;
    clearInterval(timer);
    window.removeEventListener('focus', askNow);
    document.removeEventListener('visibilitychange', askNow);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
