import type { StatementState } from '../../lib/speakers/reader-notes.ts';
import type { MessageKey } from './messages.ts';

/** What a state of a statement is called. */
export const STATE_LABELS: Readonly<Record<StatementState, MessageKey>> = {
  open: 'stateOpen',
  checked: 'stateChecked',
  corrected: 'stateCorrected',
  'not-a-statement': 'stateNotAStatement',
};
