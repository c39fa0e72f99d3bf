import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** By what a statement is known in lists: its place. Its number changes when one before it is corrected away or added. */
export function placeKey({ content, level }: Pick<SpokenAttribution, 'content' | 'level'>): string {
  const [first] = content;
  return first === undefined ? level : `${level}-${first.block}-${first.start}`;
}
