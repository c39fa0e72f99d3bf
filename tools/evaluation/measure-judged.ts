import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRow, reportOf, standingInWords } from './measure-set.ts';
import { numberAt, runSharedScript } from './run-shared-script.ts';
import type { UnseenModels } from './unseen-models.ts';

/** Measures what is printed against the rows that readers judged one by one (`gold/judged`), by the shared scorer. */
export function measureJudged(shared: string, modelsFor: (id: string) => UnseenModels): void {
  const dir = join(shared, 'gold/judged');
  if (!existsSync(dir)) return;
  const files = readdirSync(dir).filter((name) => name.endsWith('.txt'));
  const standings = new Set<UnseenModels['standing']>();
  const reports = files.map((file) => {
    const models = modelsFor(file.replace(/\.txt$/u, ''));
    standings.add(models.standing);
    return { file, ...reportOf(readFileSync(join(dir, file), 'utf8'), models) };
  });
  const figures = runSharedScript(
    join(shared, 'score/judged.mjs'),
    { 'reports.jsonl': reports },
    (folder) => [dir, join(folder, 'reports.jsonl'), '--json'],
  );
  console.log(`\ngold/judged: ${files.length} articles, ${standingInWords(standings)}`);
  printRow(
    { label: 'false share', must: 4, aim: 2, atMost: true },
    numberAt(figures, 'printed', 'falseShare'),
  );
  printRow({ label: 'core rows kept', must: 84, aim: 88 }, numberAt(figures, 'kept'));
  printRow({ label: 'missed statements found', must: 45, aim: 70 }, numberAt(figures, 'missedFound'));
  printRow({ label: 'false rows dropped', must: null, aim: null }, numberAt(figures, 'dropped'));
  printRow(
    { label: 'listed with false rows only', must: null, aim: null },
    numberAt(figures, 'listed', 'onlyFalse'),
  );
}
