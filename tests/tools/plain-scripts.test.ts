import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { plainScript } from '../../tools/build/plain-scripts.ts';

const FILLER = `/*${' '.repeat(2000)}*/`;

/** What the script gives before and after. */
function values(code: string): readonly [before: unknown, after: unknown] {
  const [whole, plain] = [FILLER + code, plainScript(FILLER + code)];
  expect(plain).toMatch(/^[\0-\x7f]*$/u);
  return [runInNewContext(whole), runInNewContext(plain)];
}

test.each([
  ['marks in a string', `'“No,” said Ana Ruiz – “never…”'`],
  ['marks in a template', '`“${1 + 1}” Zürich é`'],
  ['a character of two units', `'🙂 and 👩‍🚀'`],
  ['a mark behind a backslash', String.raw`'\’\“' + '\\’' + '\\\’'`],
  ['a pattern', `'it’s “so”'.match(/[“”‘’]/g).join()`],
  ['a pattern with a mark behind a backslash', String.raw`'it’s'.match(/\’/).index`],
  ['a pattern of code points', `'a🙂b'.match(/^.[🙂-🙃].$/u) !== null`],
  ['a pattern with a property', String.raw`'Ünal’s'.replace(/(?<=\p{L})’s$/u, '')`],
  ['the source of a pattern', `new RegExp(/[‐‑]|–/.source).test('a–b')`],
  ['JSON in a string', String.raw`JSON.parse('{"a":"“\\"’"}').a`],
  ['a name', `var größe = 3; größe + 1`],
])('%s means the same in ASCII', (_, code) => {
  const [before, after] = values(code);
  expect(after).toEqual(before);
});

test('a script in ASCII stays as it is', () => {
  expect(plainScript(String.raw`'\u201cNo\u201d'`)).toBe(String.raw`'\u201cNo\u201d'`);
});

test('a text in another language stays as it is', () => {
  expect(plainScript(`export default ['谁的话', '阅读']`)).toBe(`export default ['谁的话', '阅读']`);
});
