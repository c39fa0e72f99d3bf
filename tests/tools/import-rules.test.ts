import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';
import { IMPORT_RULES, OPTIONS, STRAIGHT_LINE } from '../../.dependency-cruiser.js';

type Tree = Readonly<Record<string, string>>;

/** A small extension in which every file has its use, and none imports what it may not. */
const CLEAN: Tree = {
  'lib/text/article.ts': 'export interface Article { readonly text: string }',
  'lib/attribution/reporting-words.ts': 'export const WORDS = ["say"];',
  'lib/names/find-names.ts': `
    import type { Article } from '../text/article.ts';
    import { WORDS } from '../attribution/reporting-words.ts';
    export const findNames = ({ text }: Article) => text.split(' ').filter((word) => !WORDS.includes(word));`,
  'lib/exchange/page-reading.ts': `
    import type { Article } from '../text/article.ts';
    export interface PageReading { readonly article: Article }`,
  'lib/page/read-page.ts': `
    import type { PageReading } from '../exchange/page-reading.ts';
    export const readPage = (): PageReading => ({ article: { text: document.title } });`,
  'lib/extension/page-in-tab.ts': `
    import type { PageReading } from '../exchange/page-reading.ts';
    import { findNames } from '../names/find-names.ts';
    export const namesOf = ({ article }: PageReading) => findNames(article);`,
  'components/App.tsx': `
    import { namesOf } from '../lib/extension/page-in-tab.ts';
    export function App() { return <p>{namesOf({ article: { text: '' } })}</p>; }`,
  'entrypoints/page-reader.ts': `import { readPage } from '../lib/page/read-page.ts'; readPage();`,
  'entrypoints/popup/main.tsx': `import { App } from '../../components/App.tsx'; App();`,
  'tools/read.ts': `import { readFileSync } from 'node:fs'; import './corpus/lines.ts'; readFileSync('a');`,
  'tools/corpus/lines.ts': 'export {};',
  'tests/app.test.tsx': `import { App } from '../components/App.tsx'; App();`,
};

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

/** The names of the rules that the clean tree with these files added or replaced breaks. */
async function broken(change: Tree): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const [path, text] of Object.entries({ ...CLEAN, ...change })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const rooms = ['lib', 'components', 'entrypoints', 'tools', 'tests'];
  const { output } = await cruise(rooms, {
    ...OPTIONS,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: IMPORT_RULES },
  });
  if (typeof output === 'string') throw new Error(output);
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

const USED = `import '../lib/planted/planted.ts';`;

const PLANTED: readonly (readonly [rule: string, what: string, change: Tree])[] = [
  ...STRAIGHT_LINE.slice(0, -1).map((room, at): [string, string, Tree] => [
    `straight-line-${room}`,
    `${room} imports ${STRAIGHT_LINE[at + 1] ?? ''}`,
    {
      [`lib/${room}/planted.ts`]: `import '../${STRAIGHT_LINE[at + 1] ?? ''}/later.ts';`,
      [`lib/${STRAIGHT_LINE[at + 1] ?? ''}/later.ts`]: 'export {};',
      'entrypoints/planted.ts': `import '../lib/${room}/planted.ts';`,
    },
  ]),
  [
    'straight-line-text',
    'only a type of a later room',
    {
      'lib/text/article.ts': `
        import type { Report } from '../report/report.ts';
        export interface Article { readonly text: string; readonly report?: Report }`,
      'lib/report/report.ts': 'export interface Report { readonly version: 1 }',
    },
  ],
  [
    'pure-lib',
    'the pure part of lib imports the page',
    {
      'lib/planted/planted.ts': `import '../page/read-page.ts';`,
      'entrypoints/planted.ts': USED,
    },
  ],
  [
    'pure-lib',
    'the pure part of lib imports the extension',
    {
      'lib/planted/planted.ts': `export const later = () => import('../extension/page-in-tab.ts');`,
      'entrypoints/planted.ts': USED,
    },
  ],
  [
    'pure-line',
    'a stage imports what page and extension exchange',
    {
      'lib/framing/planted.ts': `import type { PageReading } from '../exchange/page-reading.ts'; export type A = PageReading;`,
      'entrypoints/planted.ts': `import '../lib/framing/planted.ts';`,
    },
  ],
  [
    'page-without-extension',
    'the page imports the extension',
    { 'lib/page/read-page.ts': `export { namesOf as readPage } from '../extension/page-in-tab.ts';` },
  ],
  [
    'extension-without-page',
    'the extension imports the page',
    { 'lib/extension/page-in-tab.ts': `export { readPage as namesOf } from '../page/read-page.ts';` },
  ],
  [
    'views-without-page',
    'a view imports the page',
    { 'components/App.tsx': `export { readPage as App } from '../lib/page/read-page.ts';` },
  ],
  [
    'lib-on-its-own',
    'lib imports a tool',
    { 'lib/page/read-page.ts': `import '../../tools/corpus/lines.ts'; export const readPage = () => null;` },
  ],
  [
    'views-behind-entrypoints',
    'a tool imports a view',
    { 'tools/read.ts': `import './corpus/lines.ts'; import '../components/App.tsx';` },
  ],
  [
    'entrypoints-are-entries',
    'a view imports an entry point',
    { 'components/App.tsx': `import '../entrypoints/page-reader.ts'; export const App = () => null;` },
  ],
  [
    'shipped-without-tools',
    'an entry point imports a test',
    {
      'entrypoints/page-reader.ts': `import { readPage } from '../lib/page/read-page.ts'; import '../tests/a.ts'; readPage();`,
      'tests/a.ts': 'export {};',
    },
  ],
  [
    'shipped-without-node',
    'the page reads a file',
    { 'lib/page/read-page.ts': `import 'node:fs'; export const readPage = () => null;` },
  ],
  [
    'browser-behind-extension',
    'a view speaks to the browser',
    {
      'components/App.tsx': `import browser from '@wxt-dev/browser'; export const App = () => browser;`,
      'node_modules/@wxt-dev/browser/package.json': '{ "main": "index.js" }',
      'node_modules/@wxt-dev/browser/index.js': 'module.exports = {};',
    },
  ],
  [
    'lists-import-nothing',
    'a word list imports a stage',
    {
      'lib/speakers/data/planted.ts': `import '../../text/article.ts'; export const LIST = ['a'];`,
      'entrypoints/planted.ts': `import '../lib/speakers/data/planted.ts';`,
    },
  ],
  [
    'no-circle',
    'two files of one room need each other’s types',
    {
      'lib/text/article.ts': `import type { Block } from './block.ts'; export interface Article { readonly text: string; readonly blocks?: Block[] }`,
      'lib/text/block.ts': `import type { Article } from './article.ts'; export interface Block { readonly of: Article }`,
    },
  ],
  [
    'no-circle',
    'three views show each other',
    {
      'components/App.tsx': `import { List } from './List.tsx'; export const App = () => <List />;`,
      'components/List.tsx': `import { Row } from './Row.tsx'; export const List = () => <Row />;`,
      'components/Row.tsx': `import type { App } from './App.tsx'; export const Row = (props: { app?: typeof App }) => null;`,
    },
  ],
  ['no-unused-file', 'nothing imports it', { 'lib/text/planted.ts': 'export const unused = 1;' }],
  [
    'no-unused-file',
    'only its own test imports it',
    {
      'lib/text/planted.ts': 'export const unused = 1;',
      'tests/text/planted.test.ts': `import '../../lib/text/planted.ts';`,
    },
  ],
  [
    'no-unresolved',
    'it imports a file that is not there',
    { 'tools/read.ts': `import './corpus/lines.ts'; import './gone.ts';` },
  ],
];

test('where every file keeps to its room, no rule is broken', async () => {
  expect(await broken({})).toEqual([]);
});

test.each(PLANTED)('%s finds: %s', async (rule, _what, change) => {
  expect(await broken(change)).toContain(rule);
});

test('every rule is shown to find something', () => {
  const shown = new Set(PLANTED.map(([rule]) => rule));
  expect(IMPORT_RULES.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
});
