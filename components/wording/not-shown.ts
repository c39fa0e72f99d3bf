import type { Shown } from '../../lib/exchange/mark.ts';
import { t } from './messages.ts';

/** Why a passage that was asked for is not shown on the page; null where it is, and before the page has answered. */
export function notShown(outcome: Shown | 'asked'): string | null {
  if (outcome === 'gone') return t('passageGone');
  if (outcome === 'unanswered') return t('pageUnanswered');
  return outcome === 'hidden' ? t('passageHidden') : null;
}
