import { t } from './messages.ts';

/** Below this certainty the reader sees that we may be wrong about who said it. */
export const UNCERTAIN_BELOW = 0.6;
const NEARLY_CERTAIN = 0.9;
const VERY_UNCERTAIN = 0.35;

/** How sure we are (0 … 1) in words: a figure such as 0.83 would claim a precision it does not have. */
export function certaintyInWords(certainty: number): string {
  if (certainty >= NEARLY_CERTAIN) return t('certaintyHigh');
  if (certainty >= UNCERTAIN_BELOW) return t('certaintyGood');
  return t(certainty >= VERY_UNCERTAIN ? 'certaintyFair' : 'certaintyLow');
}
