import type { KeptCounts } from '../../lib/extension/storage/kept.ts';
import { plural, t } from './messages.ts';

/** “3 corrections in 2 articles”; “0 corrections”. */
export function correctionsInWords({ corrections, reviews }: KeptCounts): string {
  const count = plural('countCorrections', corrections);
  return reviews === 0
    ? count
    : t('countCorrectionsIn', { corrections: count, articles: plural('countArticles', reviews) });
}
