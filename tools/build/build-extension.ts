import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** Builds the extension for production, as `npm run build` does. Throws, with what the build said, when it fails. */
export function buildExtension(): void {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  process.stderr.write('Building the extension …\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
