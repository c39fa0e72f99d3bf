import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { answerFile } from '../../tools/corpus/answer-file.ts';
import { checkCorpusPage, corpusFileText } from '../../tools/corpus/corpus-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'whose-words-corpus-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PICTURE = Uint8Array.from({ length: 900 }, (_, i) => (i * 37) % 256);

test.each([
  ['missing', () => join(folder, 'none.txt'), 'there is no such file'],
  ['below a file', () => join(fileOf('f.txt', 'x'), 'none.txt'), 'there is no such file'],
  ['a folder', () => folder, 'that is a folder, not a file'],
  ['of no bytes', () => fileOf('empty.txt', ''), 'the file is empty'],
  ['of blank lines', () => fileOf('blank.txt', ' \n\r\n'), 'the file is empty'],
  ['a picture', () => fileOf('a.jpg', PICTURE), 'the file is binary, not a page or text'],
  ['a PDF', () => fileOf('a.txt', '%PDF-1.7 words'), 'the file is a PDF, not a page or text'],
  [
    'called packed and not packed',
    () => fileOf('a.html.gz', '<p>'),
    'the file ends in .gz and cannot be unpacked',
  ],
  [
    'a packed picture',
    () => fileOf('b.html.gz', gzipSync(PICTURE)),
    'the file is binary, not a page or text',
  ],
])('a file that is no article: %s', (_, path, why) => {
  expect(() => corpusFileText(path())).toThrow(why);
  expect(() => checkCorpusPage(path())).toThrow(why);
});

test('bytes that are no UTF-8 are no text, but may be a page in an encoding of its own', () => {
  const path = fileOf(
    'strange.html',
    Uint8Array.from({ length: 200 }, (_, i) => 0x81 + (i % 90)),
  );
  expect(() => corpusFileText(path)).toThrow('the file is not text');
  expect(() => checkCorpusPage(path)).not.toThrow();
});

test.each([
  ['UTF-8', Buffer.from('Zoë said so.')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFZoë said so.')],
  ['UTF-16 with its mark', Buffer.from('\uFEFFZoë said so.', 'utf16le')],
  ['one byte of Latin-1', Buffer.from('Zo\u00EB said so.', 'latin1')],
])('text as %s is read', (_, bytes) => {
  expect(corpusFileText(fileOf('text.txt', bytes))).toMatch(/^\uFEFF?Zo. said so\.$/u);
});

test.each([
  ['a file below', { file: 'pages/a b.html' }, 'pages/a b.html.json'],
  ['the same named otherwise', { file: './pages/../pages/a b.html' }, 'pages/a b.html.json'],
  ['a file elsewhere', { file: '/data/c.txt' }, 'data/c.txt.json'],
  ['a file further up', { file: '../c.txt' }, 'home/c.txt.json'],
  ['a number', { id: 7 }, '7.json'],
  ['a line without a name', { line: 12 }, 'line-12.json'],
])('the answer for %s has a file of its own', (_, name, file) => {
  expect(answerFile(name, 'json', '/home/here')).toBe(file);
});

test('names that no file system takes, or that only look alike, are told apart', () => {
  const names = ['a/b', 'a:b', 'a_b', '..', '.', '', 'é'.repeat(300), 'é'.repeat(301)].map((id) =>
    answerFile({ id }, 'csv', '/home/here'),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).not.toMatch(/[/:]|^\./u);
    expect(Buffer.byteLength(name)).toBeLessThan(255);
  }
});
