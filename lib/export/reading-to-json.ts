import type { CorpusFigures } from '../history/reading/corpus-figures.ts';
import type { ReadingFilter } from '../history/reading/reading-filter.ts';

/** Raised when a field changes its meaning or goes away. */
export const READING_FILE_VERSION = 1;

/** The figures over many articles as plain JSON, with the filter that chose them. */
export function readingToJson(figures: CorpusFigures, filter: ReadingFilter, at: number) {
  return {
    format: 'whose-words-reading',
    version: READING_FILE_VERSION,
    made: new Date(at).toISOString(),
    filter,
    ...figures,
    months: figures.months.map((month) => ({ ...month, outlets: Object.fromEntries(month.outlets) })),
  };
}
