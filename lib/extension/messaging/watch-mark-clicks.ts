import { browser } from 'wxt/browser';
import { listenOnPage } from '../tabs/page-in-tab.ts';

/**
 * Tells which statement's mark the reader clicks on in the page of a tab, for as long as marks are on it. The page listens only
 * while this connection stands: the browser ends it when this view is closed, however that happens, and when the page is left.
 *
 * @returns how to stop, which also ends the listening in the page
 */
export function watchMarkClicks(tabId: number, onClick: (attribution: number) => void): () => void {
  const name = `mark-clicks:${crypto.randomUUID()}`;
  let stopped = false;
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  const isStopped = (): boolean => stopped;
  void listenOnPage(tabId, name).then((listens) => {
    if (!listens || isStopped()) return;
    const opened = browser.tabs.connect(tabId, { name, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((attribution: unknown) => {
      if (typeof attribution === 'number') onClick(attribution);
    });
  });
  return () => {
    stopped = true;
    port?.disconnect();
  };
}
