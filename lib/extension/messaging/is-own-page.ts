import { browser } from 'wxt/browser';

/** Who sent a message, as the browser says it. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Whether a view or the background of the extension sent a message. A script of ours in a page shares that page's process: it has
 * nothing to ask or tell this way, and what comes from there is not believed.
 */
export function isOwnPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}
