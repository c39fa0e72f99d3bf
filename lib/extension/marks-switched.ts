import { browser } from 'wxt/browser';

interface MarksMessage {
  readonly to: 'views';
  readonly marks: { readonly tabId: number; readonly on: boolean };
}

/** Tells the views that are open that the marks of a page were switched by somebody else than them. */
export function tellMarksSwitched(tabId: number, on: boolean): void {
  const message: MarksMessage = { to: 'views', marks: { tabId, on } };
  void browser.runtime.sendMessage(message).catch(nobodyListens);
}

/** Calls back when the marks of a tab's page were switched by its key. Returns how to stop. */
export function watchMarksSwitched(tabId: number, onSwitched: (on: boolean) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && isMarks(message) && message.marks.tabId === tabId)
      onSwitched(message.marks.on);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function nobodyListens(): void {
  console.info('No view is open to be told that the marks were switched');
}

function isMarks(value: unknown): value is MarksMessage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'to' in value &&
    value.to === 'views' &&
    'marks' in value &&
    typeof value.marks === 'object' &&
    value.marks !== null &&
    'tabId' in value.marks &&
    'on' in value.marks &&
    typeof value.marks.on === 'boolean'
  );
}
