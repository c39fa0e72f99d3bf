import type { Place, Reading } from '../draft.ts';
import { findMissedSource } from '../find-missed-source.ts';
import { readSpans } from '../link.ts';

/** The source and cue that a paragraph ending in a colon announces the next one with; null for other paragraphs. */
export function announcedSource(reading: Reading, paragraph: number): { source: Place; cue: Place } | null {
  const tagged = reading.paragraphs[paragraph];
  if (tagged?.facts.paragraph.tokens.at(-1)?.text !== ':') return null;
  const { sources, cues, contents } = readSpans(tagged.labels);
  const { length } = tagged.facts;
  const colon = { from: length - 1, to: length };
  const cue = cues.at(-1) ?? colon;
  const source =
    sources.findLast(({ to }) => to <= cue.from) ?? sources.at(-1) ?? findMissedSource(tagged, cue, contents);
  return source ? { source: { paragraph, ...source }, cue: { paragraph, ...cue } } : null;
}
