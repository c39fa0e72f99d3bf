import { certaintyClass, type CertaintyClass } from '../../lib/report/certainty-class.ts';
import { t, type MessageKey } from './messages.ts';

const LABELS: Readonly<Record<CertaintyClass, MessageKey>> = {
  high: 'certaintyHigh',
  good: 'certaintyGood',
  fair: 'certaintyFair',
  low: 'certaintyLow',
};

/** How sure we are (0 … 1) in words: a figure such as 0.83 would claim a precision it does not have. */
export function certaintyInWords(certainty: number): string {
  return t(LABELS[certaintyClass(certainty)]);
}
