import { browser } from 'wxt/browser';

export const SETTINGS_KEY = 'settings';

/** The settings as stored, unread: `readSettings` reads them. Rejects where the browser keeps nothing. */
export async function storedSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}
