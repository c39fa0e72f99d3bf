import { describe, expect, it } from 'vitest';
import { packageOf } from '../../tools/build/bundled-packages.ts';

describe('the package of a module', () => {
  it.each([
    ['/home/me/words/node_modules/idb/build/index.js', 'idb'],
    [
      '/home/me/words/node_modules/@mozilla/readability/Readability.js?commonjs-es-import',
      '@mozilla/readability',
    ],
    ['/home/me/words/node_modules/web-ext/node_modules/idb/index.js', 'idb'],
    ['\0/home/me/words/node_modules/wink-nlp/src/cache.js?commonjs-module', 'wink-nlp'],
    ['C:\\words\\node_modules\\preact\\dist\\preact.mjs', 'preact'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/home/me/words/lib/text/nlp.ts', null],
    ['/home/me/node_modules.old/notes.ts', null],
    ['virtual:app-config', null],
  ])('%j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
