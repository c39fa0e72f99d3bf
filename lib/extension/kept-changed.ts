import { browser } from 'wxt/browser';

// Apart from what is kept: a view follows it without loading the database.
const CHANGED_KEY = 'kept-changed';

/** Tells the views that are open that what is kept was imported or deleted as a whole. */
export async function tellKeptChanged(): Promise<void> {
  await browser.storage.session.set({ [CHANGED_KEY]: Date.now() });
}

/** Calls back when what is kept was imported or deleted as a whole: reports on the screen are old then. Returns how to stop. */
export function watchKept(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && changes[CHANGED_KEY] !== undefined) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
