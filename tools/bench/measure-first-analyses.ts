import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as v from 'valibot';
import { median } from './median.ts';

const PROCESSES = 5;
const TIMES = 10;
const SCRIPT = join(import.meta.dirname, 'first-analyses.ts');
const TAKEN = v.pipe(v.string(), v.parseJson(), v.array(v.number()));

/** Milliseconds of an analysis by its place in a process: nothing is compiled before the first. */
export interface FirstAnalyses {
  readonly first: number;
  readonly second: number;
  readonly tenth: number;
}

/** Analyses a scraped article ten times in new processes; medians. */
export function measureFirstAnalyses(file: string): FirstAnalyses {
  const runs = Array.from({ length: PROCESSES }, () =>
    v.parse(TAKEN, execFileSync(process.execPath, [SCRIPT, file, String(TIMES)], { encoding: 'utf8' })),
  );
  const at = (place: number) => median(runs.map((taken) => taken[place - 1] ?? NaN));
  return { first: at(1), second: at(2), tenth: at(TIMES) };
}
