import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Names of the packages of which code or data stands in the built extension, of either browser, in alphabetical order.
 * Found by building it, since what is installed, or asked for in package.json, is not what ships.
 */
export async function bundledPackages(): Promise<string[]> {
  const names = new Set<string>();
  const outDir = mkdtempSync(join(tmpdir(), 'whose-words-packages-'));
  try {
    for (const browser of ['chrome', 'firefox']) {
      await build({
        root: ROOT,
        outDir,
        browser,
        mode: 'production',
        vite: () => ({ plugins: [collectInto(names)] }),
      });
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return [...names].toSorted();
}

function collectInto(names: Set<string>): Plugin {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = packageOf(id);
          if (renderedLength > 0 && name !== null) names.add(name);
        }
      }
    },
  };
}

/** The package a module belongs to; null for our own. The bundler's own helpers have names without a path. */
export function packageOf(id: string): string | null {
  const helper = /^\0(rolldown|vite)\//u.exec(id)?.[1];
  if (helper !== undefined) return helper;
  const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
  const after = path.split('/node_modules/').at(-1);
  if (after === undefined || after === path) return null;
  const [scope = '', name = ''] = after.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
