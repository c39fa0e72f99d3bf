import { keptReading } from '../../support/kept-reading.ts';
import { rememberedArticle } from '../../support/remembered-articles.ts';
import type { RememberedArticle } from '../../../lib/history/reading/remembered-article.ts';

const RIVER = 'There is water for both of us, if neither of us hurries';
const OUTLETS = [
  'Meridian Wire',
  'Eastern Observer',
  'Elber Post',
  'Tarn Courier',
  'Lantern Weekly',
  'Norra Herald',
];

/** Six papers on one event: an official all of them have, a pupil in half of them, and in each somebody who is only there. */
export const SIX: readonly RememberedArticle[] = OUTLETS.map((outlet, i) =>
  rememberedArticle(outlet, `2026-11-0${i + 1}`, [
    {
      by: 'Jonah Sallow',
      kind: 'official',
      words: i % 2 === 0 ? `“${RIVER}.”` : `“${RIVER}, and both of us measure.”`,
    },
    ...(i % 2 === 0 ? [{ by: 'Ann Ode', words: '“We wait for the bus at six.”' }] : []),
    { by: `Only Heard-${'Long'.repeat(i + 1)} In ${outlet}`, kind: 'expert', words: '“The wall holds.”' },
  ]),
);

/** A file that brings the six, and a seventh, into a history. */
export function sixInFile(): string {
  return keptReading([
    ...SIX,
    rememberedArticle('Harbour Ledger', '2026-11-09', [{ by: 'Bo Li', words: 'it rains' }]),
  ]);
}
