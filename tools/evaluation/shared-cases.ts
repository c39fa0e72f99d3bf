import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberAt, runSharedScript } from './run-shared-script.ts';

/** An invented case of the shared folder: a text or a page, and what any careful reader finds in it. */
export interface SharedCase {
  readonly id: string;
  readonly group: string;
  readonly kind: string;
  readonly text: string | undefined;
  readonly html: string | undefined;
  /** The row as it stands there. */
  readonly row: object;
}

/** The cases of a shared folder; none where it has none. */
export function readSharedCases(shared: string): SharedCase[] {
  const file = join(shared, 'cases/cases.jsonl');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line): SharedCase => {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null) throw new TypeError(`Expected an object a line in ${file}`);
    const field = (name: string): string => String(Reflect.get(row, name) ?? '');
    return {
      row,
      id: field('id'),
      group: field('group'),
      kind: field('kind'),
      text: field('text') || undefined,
      html: field('html') || undefined,
    };
  });
}

/** What `analyze` and `read` print of cases, a row each with the name of its file. */
export interface CaseAnswers {
  readonly reports: readonly object[];
  readonly pages?: readonly object[];
}

/** Prints how many cases are right, by kind, and returns it. */
export function scoreCases(
  shared: string,
  title: string,
  cases: readonly SharedCase[],
  { reports, pages = [] }: CaseAnswers,
): number {
  const scored = runSharedScript(
    join(shared, 'score/cases.mjs'),
    { 'cases.jsonl': cases.map(({ row }) => row), 'reports.jsonl': reports, 'pages.jsonl': pages },
    (folder) => [
      'score',
      ...['cases.jsonl', 'reports.jsonl', 'pages.jsonl'].map((name) => join(folder, name)),
      '--json',
    ],
  );
  const right = numberAt(scored, 'right') ?? 0;
  console.log(`  ${title}: ${right} of ${cases.length}`);
  for (const kind of [...new Set(cases.map((one) => one.kind))].sort()) {
    const [ok, n] = [numberAt(scored, 'kinds', kind, 'ok'), numberAt(scored, 'kinds', kind, 'n')];
    console.log(`    ${kind.padEnd(32)}${String(ok).padStart(3)} of ${n}`);
  }
  return right;
}
