import { REPORT_VERSION } from '../../lib/report/report.ts';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The command as a process of its own: standard input, standard output, exit code. */
const TOOL = join(import.meta.dirname, '..', '..', 'tools', 'analyze.ts');
const TIMEOUT = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'whose-words-analyze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT =
  'The harbour stays closed.\n“We lost a whole winter,” said Marta Lindqvist, the harbour master.\n';
const FERRY = 'The ferry runs again.\nOle Brandt told reporters that the crossing was safe.\n';

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [TOOL, ...args]);
}

async function finished(child: ChildProcessWithoutNullStreams) {
  const [output, complaints]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = Buffer.concat(output).toString().split('\n').filter(Boolean);
  return {
    code,
    answers: lines.map((line): unknown => JSON.parse(line)),
    complaints: Buffer.concat(complaints).toString(),
  };
}

function analyze(input: string, ...args: string[]) {
  const child = start(...args);
  child.stdin.end(input);
  return finished(child);
}

const speakers = (...names: string[]) => names.map((name): unknown => expect.objectContaining({ name }));

describe('files named as arguments', () => {
  it(
    'gives one report a line, in their order, with places in the file as read',
    { timeout: TIMEOUT },
    async () => {
      const [a, b] = [fileWith('a.txt', TEXT), fileWith('b.txt', FERRY)];
      const { code, answers } = await analyze('', '--text', a, b);
      expect(code).toBe(0);
      expect(answers).toMatchObject([
        { file: a, version: REPORT_VERSION, speakers: speakers('Marta Lindqvist') },
        { file: b, version: REPORT_VERSION, speakers: speakers('Ole Brandt') },
      ]);
      const start = TEXT.indexOf('“');
      const content = [start, TEXT.indexOf('”') + 1];
      expect(answers[0]).toMatchObject({ attributions: [{ type: 'direct', content: [content] }] });
    },
  );

  it(
    'goes on after one that cannot be read, and says so by its exit code',
    { timeout: TIMEOUT },
    async () => {
      const b = fileWith('b.txt', FERRY);
      const { code, answers, complaints } = await analyze('', '--text', join(folder, 'none.txt'), b);
      expect(code).toBe(1);
      expect(answers).toMatchObject([
        { file: join(folder, 'none.txt'), error: expect.stringContaining('ENOENT') as unknown },
        { file: b, version: REPORT_VERSION },
      ]);
      expect(complaints).toContain('none.txt: ENOENT');
    },
  );

  it(
    'reads HTML with a browser, and goes on after a page without an article',
    { timeout: TIMEOUT },
    async () => {
      const paragraphs = FERRY.repeat(12)
        .split('\n')
        .map((line) => `<p>${line} It had been out of service since the storm, and the island waited.</p>`);
      const page = fileWith(
        'page.html',
        `<!doctype html><title>Ferry</title><article><h1>Ferry</h1>${paragraphs.join('')}</article>`,
      );
      const { code, answers } = await analyze('', join(folder, 'none.html'), page);
      expect(code).toBe(1);
      expect(answers).toMatchObject([
        { file: join(folder, 'none.html'), error: expect.any(String) as unknown },
        { file: page, version: REPORT_VERSION, text: expect.stringContaining('Ole Brandt') as unknown },
      ]);
    },
  );

  it.each([
    ['nothing to read', []],
    ['lines and files at once', ['--jsonl', 'a.txt']],
  ])('does not start with %s', { timeout: TIMEOUT }, async (_, args) => {
    const { code, answers, complaints } = await analyze('', ...args);
    expect({ code, answers }).toEqual({ code: 2, answers: [] });
    expect(complaints).toContain('usage:');
  });
});

describe('--jsonl', () => {
  it('takes texts, files and plain paths, and answers each by its name', { timeout: TIMEOUT }, async () => {
    const path = fileWith('with space.txt', FERRY);
    const input = [
      JSON.stringify({ id: 7, text: TEXT }),
      '',
      JSON.stringify({ id: 'ferry', file: path }),
      JSON.stringify({ file: path }),
      path,
      // U+2028 stands in JSON as it is and ends no line of input.
      `{"text": ${JSON.stringify('One line.\u2028Marta Lindqvist said it was late.')}}`,
    ].join('\r\n');
    const { code, answers } = await analyze(input, '--jsonl', '--text');
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 7, speakers: speakers('Marta Lindqvist') },
      { id: 'ferry', file: path, speakers: speakers('Ole Brandt') },
      { file: path, version: REPORT_VERSION },
      { file: path, version: REPORT_VERSION },
      { line: 6, speakers: speakers('Marta Lindqvist') },
    ]);
  });

  it('answers a line it cannot use with an error, and the rest as ever', { timeout: TIMEOUT }, async () => {
    const input = [
      '{"id": "cut", "text": "…',
      '{"id": "neither"}',
      '{"id": "both", "text": "a", "file": "b"}',
      '{"id": {"not": "a name"}, "text": "a"}',
      '{"__proto__": {"text": "a"}}',
      'no-such-file.txt',
      JSON.stringify({ id: 'good', text: TEXT }),
    ].join('\n');
    const { code, answers } = await analyze(input, '--jsonl', '--text');
    const error: unknown = expect.any(String);
    expect(code).toBe(1);
    expect(answers).toEqual([
      { line: 1, error },
      { id: 'neither', error },
      { id: 'both', file: 'b', error },
      { line: 4, error },
      { line: 5, error },
      { file: 'no-such-file.txt', error },
      expect.objectContaining({ id: 'good', version: REPORT_VERSION }),
    ]);
  });

  it('says nothing about nothing', { timeout: TIMEOUT }, async () => {
    expect(await analyze('', '--jsonl')).toEqual({ code: 0, answers: [], complaints: '' });
  });

  it('answers each line before the next one comes', { timeout: TIMEOUT }, async () => {
    const child = start('--jsonl');
    const answered = new Promise<string>((resolve) =>
      child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString())),
    );
    child.stdin.write(`${JSON.stringify({ id: 'first', text: TEXT })}\n`);
    expect(await answered).toContain('"id":"first"');
    child.stdin.end();
    expect((await finished(child)).code).toBe(0);
  });

  it('ends without a word when nobody reads its output any more', { timeout: TIMEOUT }, async () => {
    const child = start('--jsonl');
    const line = `${JSON.stringify({ text: TEXT })}\n`;
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    // Standard input stays open: the command must end by itself.
    child.stdin.write(line.repeat(500));
    const { code, complaints } = await finished(child);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });
});
