import { browser } from 'wxt/browser';

const ARTICLE = 'article';

/** Opens the panel in a tab of its own, beside that of the article, which it names. */
export async function openPanelInTab(articleTab: number): Promise<void> {
  const address = browser.runtime.getURL('/sidepanel.html');
  await browser.tabs.create({ url: `${address}?${ARTICLE}=${articleTab}`, openerTabId: articleTab });
}

/** The article's tab, where the panel stands in a tab of its own; null where it stands beside the pages of a window. */
export function articleTabOf(search: string): number | null {
  const named = new URLSearchParams(search).get(ARTICLE) ?? '';
  return /^\d{1,15}$/u.test(named) ? Number(named) : null;
}

/** Brings the article to the front. */
export async function turnToArticle(tabId: number): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch (error) {
    console.info(`Tab ${tabId} is gone`, error);
  }
}
