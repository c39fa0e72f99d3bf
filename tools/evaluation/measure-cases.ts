import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '../../lib/analysis/models.ts';
import { reportOf } from './measure-set.ts';
import { numberAt, runSharedScript } from './run-shared-script.ts';

interface Case {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly text: string | undefined;
}

/** Runs the invented cases that are plain text and prints how many are right, by group and kind; pages need a browser and are left. */
export function measureCases(shared: string, models: Models): void {
  const file = join(shared, 'cases/cases.jsonl');
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const cases = lines.map((line): Case & { readonly row: object } => {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new TypeError(`Expected an object a line in ${file}`);
    const field = (name: string): string => String(Reflect.get(row, name) ?? '');
    return {
      row,
      id: field('id'),
      group: field('group'),
      kind: field('kind'),
      text: field('text') || undefined,
    };
  });
  console.log('\ncases, right of all:');
  const total = { right: 0, all: 0 };
  for (const [group, own] of Map.groupBy(cases, (one) => one.group)) {
    const texts = own.filter((one) => one.text !== undefined);
    if (texts.length === 0) {
      console.log(
        `  ${group}: ${own.length} pages left out: they need a browser (\`analyze\` and cases.mjs)`,
      );
      continue;
    }
    const reports = texts.map(({ id, text = '' }) => ({
      file: `${id}.txt`,
      ...reportOf(text, { models, standing: 'elsewhere' }),
    }));
    const scored = runSharedScript(
      join(shared, 'score/cases.mjs'),
      { 'cases.jsonl': texts.map(({ row }) => row), 'reports.jsonl': reports },
      (folder) => ['score', join(folder, 'cases.jsonl'), join(folder, 'reports.jsonl'), '--json'],
    );
    const right = numberAt(scored, 'right') ?? 0;
    total.right += right;
    total.all += texts.length;
    const left = own.length - texts.length;
    console.log(`  ${group}: ${right} of ${texts.length}${left > 0 ? `, ${left} pages left out` : ''}`);
    const kinds = [...new Set(texts.map(({ kind }) => kind))].sort();
    for (const kind of kinds) {
      const [ok, n] = [numberAt(scored, 'kinds', kind, 'ok'), numberAt(scored, 'kinds', kind, 'n')];
      console.log(`    ${kind.padEnd(32)}${String(ok).padStart(3)} of ${n}`);
    }
  }
  console.log(`  together: ${total.right} of ${total.all}`);
}
