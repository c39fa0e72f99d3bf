import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldOf } from '../field-of.ts';

/**
 * Runs a script of the shared folder that prints JSON, with files made of lines for it.
 *
 * @param files what the files hold, one JSON object a line, by name; gone afterwards
 * @param args given the folder of those files
 */
export function runSharedScript(
  script: string,
  files: Readonly<Record<string, readonly object[]>>,
  args: (folder: string) => readonly string[],
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    for (const [name, rows] of Object.entries(files))
      writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const output = execFileSync(process.execPath, [script, ...args(folder)], { maxBuffer: 1 << 26 });
    return JSON.parse(output.toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A number at the end of a path of names; undefined when it is not there. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  let at: unknown = value;
  for (const name of path) at = fieldOf(at, name);
  return typeof at === 'number' ? at : undefined;
}
