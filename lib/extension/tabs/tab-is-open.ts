import { browser } from 'wxt/browser';

/** Whether a tab is still there. */
export async function tabIsOpen(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch (error) {
    console.info(`Tab ${String(tabId)} is gone`, error);
    return false;
  }
}
