import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test(
  'THIRD_PARTY.md names what ships, with the licences of the installed versions',
  { timeout: 900_000 },
  () => {
    const tool = join(import.meta.dirname, '..', '..', 'tools', 'build', 'third-party.ts');
    const { status, stderr } = spawnSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  },
);
