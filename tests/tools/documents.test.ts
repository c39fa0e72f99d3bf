import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json';

const ROOT = join(import.meta.dirname, '..', '..');
/** What people read; what is from others is not ours to correct. */
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'tools/README.md',
  'tests/pages/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
].filter((path) => path.endsWith('.md'));

/** Rooms of the project; a path in code that begins with one is a file or folder. */
const PATH = /`((?:lib|components|entrypoints|tests|tools|docs|public)\/[\w./-]+)`/gu;
/** Written by training or by evaluation, or a name to be chosen. */
const NOT_THERE = /xx|\/X\.|weights-N|judge-N/u;

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The anchors that a reader of Markdown gives to the headings. */
function anchorsOf(text: string): string[] {
  return Array.from(text.matchAll(/^#{1,6} (.+)$/gmu), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/gu, '-'),
  );
}

/** Links that lead nowhere. */
function brokenLinks(path: string, text: string): string[] {
  return Array.from(text.matchAll(/\]\(([^()\s]+)\)/gu), ([, target = '']) => target).filter((target) => {
    if (/^(?:https?|mailto):/u.test(target)) return false;
    const [file = '', anchor = ''] = target.split('#');
    const place = file === '' ? path : normalize(join(dirname(path), file));
    if (!existsSync(join(ROOT, place))) return true;
    return anchor !== '' && !anchorsOf(textOf(place)).includes(anchor);
  });
}

/** `npm run …` and `node …` in code that name nothing there is. */
function unknownCommands(text: string): string[] {
  const scripts = Array.from(text.matchAll(/npm run (?:-s )?([\w:-]+)/gu), ([, name = '']) => name);
  const files = Array.from(text.matchAll(/node (tools\/[\w./-]+\.m?[jt]s)/gu), ([, file = '']) => file);
  return [
    // NAME stands for any of them.
    ...scripts.filter((name) => name !== 'NAME' && !(name in packageJson.scripts)),
    ...files.filter((file) => !existsSync(join(ROOT, file))),
  ];
}

describe.each(DOCUMENTS)('%s', (path) => {
  const text = textOf(path);
  test('leads nowhere but to what is there', () => expect(brokenLinks(path, text)).toEqual([]));
  test('names files and folders that are there', () => {
    const named = Array.from(text.matchAll(PATH), ([, name = '']) => name);
    expect(named.filter((name) => !NOT_THERE.test(name) && !existsSync(join(ROOT, name)))).toEqual([]);
  });
  test('names commands that there are', () => expect(unknownCommands(text)).toEqual([]));
});

test.each([
  ['a file', '[a](docs/research.md)', []],
  ['a heading', '[a](docs/research.md#run-it)', []],
  ['a heading here', '[a](#two-commands)', []],
  ['another site', '[a](https://example.org/x.md)', []],
  ['no file', '[a](docs/search.md)', ['docs/search.md']],
  ['no heading', '[a](docs/research.md#walk-it)', ['docs/research.md#walk-it']],
])('a link to %s', (_, text, broken) => expect(brokenLinks('README.md', text)).toEqual(broken));

test.each([
  ['npm run bench', []],
  ['npm run -s analyze -- FILE', []],
  ['npm run banch', ['banch']],
  ['node tools/start.ts', []],
  ['node tools/begin.ts', ['tools/begin.ts']],
])('the command “%s”', (text, unknown) => expect(unknownCommands(text)).toEqual(unknown));
