import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PASSED = { fullName: 'reads', status: 'passed', failureMessages: [] };
const FAILED = { fullName: 'counts', status: 'failed', failureMessages: ['no'] };
const PASSED_THEN = { fullName: 'clicks', status: 'passed', failureMessages: ['not there'] };

test.each<[string, { status: string; assertionResults: unknown[] }[], string[], number]>([
  ['all passed', [{ status: 'passed', assertionResults: [PASSED, PASSED] }], ['2 passed, 0 failed'], 0],
  ['one failed', [{ status: 'failed', assertionResults: [PASSED, FAILED] }], ['1 passed, 1 failed'], 1],
  ['a file without a test', [{ status: 'failed', assertionResults: [] }], ['0 passed, 1 failed'], 1],
  ['nothing ran', [], ['0 passed, 0 failed'], 1],
  [
    'one only when tried again',
    [{ status: 'passed', assertionResults: [PASSED, PASSED_THEN] }],
    ['at the second try: clicks', '2 passed, 0 failed'],
    0,
  ],
])('%s', (_, testResults, lines, code) => {
  writeFileSync(join(folder, 'e2e.json'), JSON.stringify({ testResults }));
  const { stdout, status } = spawnSync(process.execPath, ['tools/count-tests.mjs', folder], {
    encoding: 'utf8',
  });
  const printed = stdout.trim().split('\n');
  expect(printed.filter((line) => !line.startsWith('e2e: '))).toEqual(lines);
  expect(status).toBe(code);
});
