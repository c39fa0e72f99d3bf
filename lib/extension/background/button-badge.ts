import { browser } from 'wxt/browser';

/** As the accent of the views. */
const COLOR = '#9c2233';

/**
 * Says on the toolbar button of a tab that the key found nothing to mark on its page; the popup says why. The browser takes it
 * off when the tab goes to another page.
 */
export async function sayNothingToMark(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOR });
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('nothingToMark') });
  await browser.action.setBadgeText({ tabId, text: '?' });
}

/** Takes off what was said there. */
export async function clearButton(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === '') return;
  await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('actionTitle') });
  await browser.action.setBadgeText({ tabId, text: '' });
}
