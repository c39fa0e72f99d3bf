import { browser } from 'wxt/browser';

/** Whether a tab is in a private window; one that is gone may have been. */
export async function isInPrivateWindow(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch (error) {
    console.info(`Tab ${tabId} is gone`, error);
    return true;
  }
}
