import { activeCorrections, EMPTY_LOG, push } from '../../../lib/corrections/correction-log.ts';
import { database } from '../../../lib/extension/storage/database.ts';
import { correctionStore } from '../../../lib/extension/storage/correction-store.ts';

/** Bundled into one script and run in a page by `saved-corrections-survive-sigkill.test.ts`. */

const STORY = { address: 'https://example.org/dam', fingerprint: 'f', title: 'The dam' };
const store = correctionStore(database());

/** Saves a correction; resolves when the reader would be told that it is saved. */
export async function save(entry: string): Promise<void> {
  const outcome = await store.change(STORY, ({ log }) => ({
    review: { log: push(log, { kind: 'dismiss-word', entry }) },
  }));
  if (!outcome.ok) throw new Error(outcome.error);
}

/** The corrections that are there. */
export async function saved(): Promise<string[]> {
  const outcome = await store.load(STORY);
  if (!outcome.ok) throw new Error(outcome.error);
  const corrections = activeCorrections(outcome.value?.log ?? EMPTY_LOG);
  return corrections.flatMap((made) => (made.kind === 'dismiss-word' ? [made.entry] : []));
}
