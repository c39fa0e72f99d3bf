import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { zip } from 'wxt';
import { answerHelp } from '../command-line/answer-help.ts';

/**
 * npm run reproducible: packs the extension for both browsers twice, the second time in another folder out of nothing but the
 * source package that reviewers get, and compares the packages byte by byte. So the sources are complete, and whoever builds
 * them has in hand what is offered in the stores. Exit code 1, with the files that differ, when it is not so.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const BROWSERS = ['chrome', 'firefox'];

answerHelp(`usage: npm run reproducible
  Packs twice, the second time from the source package alone, and compares byte by byte.`);
const folder = mkdtempSync(join(tmpdir(), 'whose-words-build-'));
let differ = false;
try {
  const first = await packHere(join(folder, 'first'));
  const sources = [...first].find(([name]) => name.endsWith('-sources.zip'));
  if (sources === undefined) throw new Error('Expected a package of the sources, got none');
  const second = packAsReviewer(sources[1], join(folder, 'copy'));

  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [one, other] = [first.get(name), second.get(name)];
    const same = one !== undefined && other !== undefined && hashOf(one) === hashOf(other);
    console.log(
      `${same ? 'same   ' : 'DIFFERS'} ${one ? hashOf(one) : '-'} ${one?.length ?? 0} bytes  ${name}`,
    );
    if (same) continue;
    differ = true;
    for (const file of differingFiles(one, other)) console.log(`          ${file}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = differ ? 1 : 0;

/** Builds and packs this folder into another one, so that `.output` stays as it is. Out: the packages by name. */
async function packHere(outDir: string): Promise<Map<string, Buffer>> {
  mkdirSync(outDir);
  for (const browser of BROWSERS) {
    await zip({ root: ROOT, outDir, browser, mode: 'production' });
  }
  return packagesIn(outDir);
}

/** Builds and packs the unpacked sources as a reviewer would. Throws, with what the build said, when that fails. */
function packAsReviewer(sources: Uint8Array, copy: string): Map<string, Buffer> {
  unpack(sources, copy);
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const browser of BROWSERS) {
    const command = [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'zip', '-b', browser];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) throw new Error(`The sources do not build.\n${stdout}${stderr}`);
  }
  return packagesIn(join(copy, '.output'));
}

function packagesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name))]));
}

function unpack(bytes: Uint8Array, into: string): void {
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const path = join(into, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

function differingFiles(one: Uint8Array | undefined, other: Uint8Array | undefined): string[] {
  const [a, b] = [one, other].map((bytes) => (bytes ? unzipSync(bytes) : {}));
  const names = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]);
  return [...names].filter((name) => {
    const [left, right] = [a?.[name], b?.[name]];
    return left === undefined || right === undefined || hashOf(left) !== hashOf(right);
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
