import type { StoreFailure } from '../../lib/extension/storage/database.ts';
import type { MessageKey } from './messages.ts';

/** A sentence for each way in which what is kept cannot be kept or read. */
export const STORE_FAILURE_TEXTS: Readonly<Record<StoreFailure, MessageKey>> = {
  full: 'storeFull',
  damaged: 'storeDamaged',
  newer: 'storeNewer',
  unavailable: 'storeUnavailable',
  'too-many': 'storeTooMany',
  refused: 'storeRefused',
};
