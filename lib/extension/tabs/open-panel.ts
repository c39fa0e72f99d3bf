import type { SidebarAction } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The name of the command in the manifest; its key can be changed in the browser's own settings. */
const OPEN_PANEL_COMMAND = 'open-panel';

/**
 * Opens the side panel (Firefox: the sidebar) of a window. Browsers allow it only as the first thing in a click handler:
 * call it there, and await nothing before it.
 */
export function openPanel(windowId: number): void {
  const opened = hasSidebar(browser) ? browser.sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.catch((error: unknown) => console.error('The side panel did not open', error));
}

/** Opens the panel when the reader presses its key, which is a click as far as the browser is concerned: it gives access. */
export function openPanelByCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL_COMMAND && tab?.windowId !== undefined) openPanel(tab.windowId);
  });
}

/** Calls back in an open panel when its key is pressed: it may now read a page that was closed to it. Returns how to stop. */
export function watchPanelCommand(onCommand: () => void): () => void {
  const listener = (command: string): void => {
    if (command === OPEN_PANEL_COMMAND) onCommand();
  };
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}

function hasSidebar(api: object): api is { sidebarAction: SidebarAction.Static } {
  return 'sidebarAction' in api;
}
