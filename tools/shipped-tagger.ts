import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger, type Tagger } from '../lib/attribution/tagger/tagger.ts';

const MODELS = join(import.meta.dirname, '../lib/attribution');

/** Where the tagger's weights and the judge lie that ship. */
export const SHIPPED_WEIGHTS = join(MODELS, 'tagger/weights.bin');
export const SHIPPED_JUDGE = join(MODELS, 'judge/judge.bin');

/** The tagger that ships, with its judge, read from their files. @param weights a file of other weights */
export function shippedTagger(weights = SHIPPED_WEIGHTS): Tagger {
  return loadTagger(readFileSync(weights), readFileSync(SHIPPED_JUDGE));
}
