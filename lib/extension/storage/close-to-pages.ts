import { browser } from 'wxt/browser';

/**
 * Closes what the extension keeps to its scripts in pages, which share the page's process and read and keep nothing. Chromium alone
 * can; elsewhere whatever comes from storage is looked at before it is believed, as it is here.
 */
export async function closeToPages(): Promise<void> {
  const close: unknown = Reflect.get(browser.storage.local, 'setAccessLevel');
  if (typeof close !== 'function') return;
  try {
    await Reflect.apply(close, browser.storage.local, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  } catch (error) {
    console.error('Storage could not be closed to pages', error);
  }
}
