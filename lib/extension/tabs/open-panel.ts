import { browser } from 'wxt/browser';
import type { ActiveTab } from './opening.ts';
import { openPanelInTab } from './panel-in-tab.ts';

/** The name of the command in the manifest; its key can be changed in the browser's own settings. */
const OPEN_PANEL_COMMAND = 'open-panel';

/**
 * Opens the side panel (Firefox: the sidebar) of the window an article stands in. Browsers allow it only as the first thing in a
 * click handler: call it there, and await nothing before it. Where a browser has neither, or opens neither, the panel opens in a tab.
 */
export function openPanel(article: ActiveTab): void {
  openBeside(article.windowId)
    .catch((error: unknown) => {
      console.info('The side panel did not open: a tab does', error);
      return openPanelInTab(article.id);
    })
    .catch((error: unknown) => console.error('The panel did not open', error));
}

function openBeside(windowId: number): Promise<void> {
  if (hasSidebar(browser)) return browser.sidebarAction.open();
  if (hasSidePanel(browser)) return browser.sidePanel.open({ windowId });
  return Promise.reject(new Error('This browser has neither side panel nor sidebar.'));
}

/** Opens the panel when the reader presses its key, which is a click as far as the browser is concerned: it gives access. */
export function openPanelByCommand(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== OPEN_PANEL_COMMAND || tab?.id === undefined) return;
    openPanel({ id: tab.id, windowId: tab.windowId });
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

interface WithSidebar {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Firefox has a sidebar, which no other browser's types know. */
function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api;
}

function hasSidePanel(api: object): api is Pick<typeof browser, 'sidePanel'> {
  return 'sidePanel' in api;
}
