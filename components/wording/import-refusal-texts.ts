import type { ImportRefusal } from '../../lib/export/from-json.ts';
import type { MessageKey } from './messages.ts';

/** Why a file cannot be opened. */
export const IMPORT_REFUSAL_TEXTS: Readonly<Record<ImportRefusal, MessageKey>> = {
  'too-large': 'importTooLarge',
  'not-json': 'importNotJson',
  'other-file': 'importOtherFile',
  newer: 'importNewer',
};
