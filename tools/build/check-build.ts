import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { BUILDS } from '../browser/extension-browser.ts';
import { RELEASE_POLICY } from './content-policy.ts';
import { forbiddenInBuild, forbiddenInSource, type ForbiddenFind } from './forbidden-code.ts';
import { fieldOf } from '../field-of.ts';

/** The scripts with the analysis, by browser: read anew at each start, and twice as large if one character is not ASCII. */
const ANALYSIS: Readonly<Record<string, string>> = {
  chromium: 'background.js',
  firefox: 'analysis-worker.js',
};

/**
 * Runs after every build: fails when a bundle could reach a network or run text as a program, when our own sources could turn
 * text into markup, or when a manifest asks for more than it should.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['entrypoints', 'components', 'lib'];
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  chromium: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
};

const faults: string[] = [];
const report = (file: string, content: string, found: readonly ForbiddenFind[]) => {
  for (const { what, at } of found) {
    const around = content.slice(Math.max(0, at - 30), at + 50).replace(/\s+/gu, ' ');
    faults.push(`${relative(ROOT, file)}: ${what} at ${at}: … ${around} …`);
  }
};

for (const [browser, folder] of Object.entries(BUILDS)) {
  for (const file of await filesIn(folder, /\.(?:m?js|html|css)$/u)) {
    const content = await readFile(file, 'utf8');
    report(file, content, forbiddenInBuild(file, content));
  }
  faults.push(...faultsOfManifest(browser, join(folder, 'manifest.json')));
  const analysis = ANALYSIS[browser];
  const beyond =
    analysis === undefined ? -1 : readFileSync(join(folder, analysis), 'utf8').search(/[^\0-\x7f]/u);
  if (beyond !== -1) faults.push(`${browser}: ${analysis} is not ASCII at ${beyond}`);
}
for (const folder of SOURCES) {
  for (const file of await filesIn(join(ROOT, folder), /\.tsx?$/u)) {
    const content = await readFile(file, 'utf8');
    report(file, content, forbiddenInSource(content));
  }
}
if (faults.length > 0) {
  console.error(`The build holds what it must not hold:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
console.log('Neither build can reach a network, run text as a program or turn text into markup.');

function faultsOfManifest(browser: string, file: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text = JSON.stringify(manifest);
  const asked = permissionsOf(manifest).toSorted().join(', ');
  const allowed = PERMISSIONS[browser]?.join(', ');
  return [
    ...(asked === allowed ? [] : [`${browser}: asks for ${asked}, expected ${allowed}`]),
    ...faultsOfButton(browser, manifest, dirname(file)),
    ...(policyOf(manifest) === JSON.stringify({ extension_pages: RELEASE_POLICY })
      ? []
      : [`${browser}: the policy of its pages is ${policyOf(manifest)}, expected ${RELEASE_POLICY}`]),
    ...(/host_permissions|content_scripts|externally_connectable|web_accessible/u.test(text)
      ? [`${browser}: the manifest opens more than the page the reader clicked on`]
      : []),
  ];
}

/** The button says what it does, in every language there is. */
function faultsOfButton(browser: string, manifest: unknown, folder: string): string[] {
  const title = String(fieldOf(fieldOf(manifest, 'action'), 'default_title'));
  const key = /^__MSG_(\w+)__$/u.exec(title)?.[1];
  if (key === undefined) return [`${browser}: the button is called “${title}”, expected a message`];
  return readdirSync(join(folder, '_locales')).flatMap((language) => {
    const messages: unknown = JSON.parse(
      readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'),
    );
    const message = fieldOf(fieldOf(messages, key), 'message');
    return typeof message === 'string' && message !== ''
      ? []
      : [`${browser}: the button has no name in ${language}`];
  });
}

function policyOf(manifest: unknown): string {
  return JSON.stringify(fieldOf(manifest, 'content_security_policy'));
}

function permissionsOf(manifest: unknown): string[] {
  const listed = fieldOf(manifest, 'permissions');
  return Array.isArray(listed) ? listed.map(String) : [];
}

async function filesIn(folder: string, wanted: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}
