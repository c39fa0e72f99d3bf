import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { answerHelp } from '../command-line/answer-help.ts';
import { bundledPackages } from './bundled-packages.ts';

/**
 * npm run third-party: writes THIRD_PARTY.md, the licences of everything from others that ships in the extension.
 * `-- --check` writes nothing and ends with exit code 1 when the file is not current.
 */
const ROOT = join(import.meta.dirname, '..', '..');
const FILE = join(ROOT, 'THIRD_PARTY.md');

const INTRODUCTION = `# What is from others

These packages, or parts of them, stand in the built extension; this file travels with it. It is written by
\`npm run third-party\` from what the bundler packed, and \`npm test\` fails when it is not current. What the extension is built and
tested with, and does not contain, is listed in \`package.json\`.
`;

/** Of the corpora and lists that the names tagger learned from: no packages of the build, but their hashes and numbers ship. */
const LEARNED_FROM = join(ROOT, 'tools', 'training', 'names-sources.md');

/** What the licences ask to be said of packages that the build changes. */
const CHANGES: Readonly<Record<string, string>> = {
  '@mozilla/readability':
    'Changed in the build: two assignments to innerHTML go through a parser (`tools/build/readability-without-inner-html.ts`).',
  'wink-eng-lite-web-model':
    'Changed in the build: the same words in another form, without entities, sentiment and negation (`tools/build/lean-wink-model.ts`).',
  'wink-nlp':
    'Changed in the build: words are looked up in an index of ours (`tools/build/lean-wink-model.ts`).',
};

/** The text in the repository of packages that come without one. */
const WXT_TEXT = join(import.meta.dirname, 'licences', 'wxt.txt');
const TEXT_OF: Readonly<Record<string, string>> = { wxt: WXT_TEXT, '@wxt-dev/browser': WXT_TEXT };

const OF_ITS_OWN_PARTS = '# Licenses of bundled dependencies';

/** A package that brings the whole Apache License 2.0, which a short notice only points to. */
const APACHE_TEXT = join(ROOT, 'node_modules', 'typescript', 'LICENSE.txt');

const MANIFEST = v.object({
  version: v.string(),
  license: v.string(),
  homepage: v.optional(v.string()),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
});

answerHelp(`usage: npm run third-party -- [--check]
  Writes THIRD_PARTY.md; with --check only says, by its exit code, whether it is current.`);
const packages = await bundledPackages();
const text = [
  INTRODUCTION,
  table(packages),
  ...packages.map(section),
  ...apache(packages),
  readFileSync(LEARNED_FROM, 'utf8'),
].join('\n');
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error('THIRD_PARTY.md is not current: run npm run third-party');
    process.exit(1);
  }
  console.log(`THIRD_PARTY.md is current: ${packages.join(', ')}`);
} else {
  writeFileSync(FILE, text);
  console.log(`THIRD_PARTY.md: ${packages.join(', ')}`);
}

function table(names: readonly string[]): string {
  const rows = names.map((name) => {
    const { version, license } = manifestOf(name);
    return `| ${name} | ${version} | ${license} | ${addressOf(name)} |`;
  });
  return ['| package | version | licence | source |', '|---|---|---|---|', ...rows, ''].join('\n');
}

function section(name: string): string {
  const { version, license } = manifestOf(name);
  const changes = CHANGES[name];
  return [
    `## ${name} ${version} (${license})`,
    '',
    ...(changes === undefined ? [] : [changes, '']),
    fenced(licenceText(name)),
  ].join('\n');
}

function apache(names: readonly string[]): string[] {
  if (!names.some((name) => manifestOf(name).license === 'Apache-2.0')) return [];
  return [`## Apache License 2.0\n\n${fenced(readFileSync(APACHE_TEXT, 'utf8'))}`];
}

function fenced(content: string): string {
  const lines = content.replaceAll('\r\n', '\n').trim().split('\n');
  return ['```text', ...lines.map((line) => line.trimEnd()), '```', ''].join('\n');
}

function licenceText(name: string): string {
  const folder = folderOf(name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(entry));
  // Vite adds the licences of what it is made of itself, of which nothing ships.
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').split(OF_ITS_OWN_PARTS)[0] ?? '';
  const known = TEXT_OF[name];
  if (known === undefined) throw new Error(`Expected a licence text in ${name}, found none`);
  return readFileSync(known, 'utf8');
}

function addressOf(name: string): string {
  const { repository, homepage } = manifestOf(name);
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  if (address === undefined) throw new Error(`Expected ${name} to say where it comes from`);
  return address.replace(/^git\+|\.git$/gu, '').replace(/^git:/u, 'https:');
}

function manifestOf(name: string): v.InferOutput<typeof MANIFEST> {
  return v.parse(
    v.pipe(v.string(), v.parseJson(), MANIFEST),
    readFileSync(join(folderOf(name), 'package.json'), 'utf8'),
  );
}

function folderOf(name: string): string {
  return join(ROOT, 'node_modules', ...name.split('/'));
}
