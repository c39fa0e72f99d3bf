import type { SidebarAction } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Browsers allow it only as the first thing in a click handler:
 * call it there, and await nothing before it.
 */
export function openPanel(windowId: number): void {
  const opened = hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.catch((error: unknown) => console.error('The side panel did not open', error));
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction.Static } {
  return 'sidebarAction' in api;
}
