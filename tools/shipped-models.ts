import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModels, type Models } from '../lib/analysis/models.ts';

const LIB = join(import.meta.dirname, '../lib');

/** Where the files of what was learned lie: what ships. */
export const SHIPPED = {
  names: join(LIB, 'names/weights.bin'),
  tagger: join(LIB, 'attribution/tagger/weights.bin'),
  judge: join(LIB, 'attribution/judge/judge.bin'),
} as const;

/** What ships, unpacked. @param files other files in place of some */
export function shippedModels(files: Partial<Record<keyof typeof SHIPPED, string>> = {}): Models {
  const at = { ...SHIPPED, ...files };
  return loadModels({
    names: readFileSync(at.names),
    tagger: readFileSync(at.tagger),
    judge: readFileSync(at.judge),
  });
}
