import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainNames } from './train-names.ts';

/** Trains the names tagger on a folder of corpora and writes its weights. */
export function writeNameWeights(
  dir: string,
  out = join(import.meta.dirname, '../../lib/names/weights.bin'),
): void {
  const started = performance.now();
  const say = (line: string): void =>
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const packed = trainNames(dir, say);
  writeFileSync(out, packed);
  say(`${packed.length} bytes written to ${out}`);
}
