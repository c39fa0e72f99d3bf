import * as v from 'valibot';
import { browser } from 'wxt/browser';

// Apart from what is kept: a view follows it without loading the database.
const CHANGED_KEY = 'kept-changed';

/** What became of all that is kept at once. */
export type KeptChange = 'imported' | 'history-deleted' | 'deleted';

const changeSchema = v.object({
  newValue: v.object({ what: v.picklist(['imported', 'history-deleted', 'deleted']) }),
});

/** Tells the views that are open that what is kept was imported or deleted as a whole. */
export async function tellKeptChanged(what: KeptChange): Promise<void> {
  // The time makes it another value than the last, which else would be no change.
  await browser.storage.session.set({ [CHANGED_KEY]: { what, at: Date.now() } });
}

/** Calls back when what is kept was imported or deleted as a whole. Returns how to stop. */
export function watchKept(onChange: (what: KeptChange) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    const change = changes[CHANGED_KEY];
    if (area === 'session' && v.is(changeSchema, change)) onChange(change.newValue.what);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
