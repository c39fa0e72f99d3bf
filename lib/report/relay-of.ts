import { textOf } from '../text/article.ts';
import type { Report } from './report.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** Who passes a statement on: the speaker's name, else the words as printed; empty if nobody does. Every view and export uses this. */
export function relayOf(
  { article, speakers }: Pick<Report, 'article' | 'speakers'>,
  { via, viaSpeaker }: Pick<SpokenAttribution, 'via' | 'viaSpeaker'>,
): string {
  const named = viaSpeaker === null ? undefined : speakers.find(({ id }) => id === viaSpeaker);
  return named?.name ?? via.map((span) => textOf(article, span)).join(' … ');
}
