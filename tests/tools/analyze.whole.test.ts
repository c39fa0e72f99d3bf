import { REPORT_VERSION } from '../../lib/report/report.ts';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { READING_COLUMNS } from '../../lib/export/reading-to-csv.ts';
import { CSV_COLUMNS } from '../../lib/export/to-csv.ts';

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

async function ended(child: ChildProcessWithoutNullStreams) {
  const complaints: Buffer[] = [];
  child.stderr.on('data', (bytes: Buffer) => complaints.push(bytes));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, complaints: Buffer.concat(complaints).toString() };
}

async function finished(child: ChildProcessWithoutNullStreams) {
  const output: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  const { code, complaints } = await ended(child);
  const lines = Buffer.concat(output).toString().split('\n').filter(Boolean);
  return { code, answers: lines.map((line): unknown => JSON.parse(line)), complaints };
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
        { file: join(folder, 'none.txt'), error: 'there is no such file' },
        { file: b, version: REPORT_VERSION },
      ]);
      expect(complaints).toContain('none.txt: there is no such file');
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
    ['two forms of answer', ['--csv', '--summary', 'a.txt']],
    ['no number of processes', ['--jobs', 'many', 'a.txt']],
    ['no process', ['--jobs', '0', 'a.txt']],
    ['a summary in many files', ['--summary', '--out', 'b', 'a.txt']],
    ['an option it does not know', ['--cvs', 'a.txt']],
  ])('does not start with %s', { timeout: TIMEOUT }, async (_, args) => {
    const { code, answers, complaints } = await analyze('', ...args);
    expect({ code, answers }).toEqual({ code: 2, answers: [] });
    expect(complaints).toContain('usage:');
  });
});

describe('a corpus', () => {
  const printed = async (input: string, ...args: string[]) => {
    const child = start(...args);
    child.stdin.end(input);
    const output: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    const { code, complaints } = await ended(child);
    return { code, complaints, output: Buffer.concat(output).toString() };
  };

  it('as one table, its header once, whatever failed', { timeout: TIMEOUT }, async () => {
    const [a, b, c] = [fileWith('a.txt', TEXT), fileWith('b.txt', FERRY), fileWith('empty.txt', ' \n')];
    const { code, output, complaints } = await printed('', '--text', '--csv', c, a, b);
    const lines = output.split('\r\n');
    expect([code, lines.length]).toEqual([1, 4]);
    expect(lines[0]).toBe(`\uFEFF${CSV_COLUMNS.join(',')}`);
    expect(lines[1]).toContain('"Marta Lindqvist"');
    expect(lines[2]).toContain('"Ole Brandt"');
    expect(complaints).toBe(`${c}: the file is empty\n`);
    expect((await printed('', '--jsonl', '--csv')).output).toBe(`${lines[0] ?? ''}\r\n`);
    const headless = await printed('', '--text', '--csv', '--no-header', a);
    expect(headless.output).toBe(`${lines[1] ?? ''}\r\n`);
  });

  it('as tables of outlets and voices', { timeout: TIMEOUT }, async () => {
    const withOutlet = (outlet: string, text: string) =>
      `Title: The harbour\nPublisher: ${outlet}\nPublished: 2026-05-14\nText: ${text}`;
    const { code, output } = await printed(
      [withOutlet('Tarn Wire', TEXT), withOutlet('Elber Post', FERRY)]
        .map((text) => JSON.stringify({ text }))
        .join('\n'),
      '--text',
      '--jsonl',
      '--summary',
    );
    expect(code).toBe(0);
    const [header = '', ...rows] = output.split('\r\n');
    expect(header).toBe(`\uFEFF${READING_COLUMNS.join(',')}`);
    expect(rows.filter((row) => row.startsWith('"words","Tarn Wire"'))).toHaveLength(2);
    expect(rows.filter((row) => row.startsWith('"voice"')).join()).toMatch(/Marta Lindqvist.*Ole Brandt/u);
  });

  it('in files of its own, each whole, and again into the same ones', { timeout: TIMEOUT }, async () => {
    const out = join(folder, 'answers');
    const input = [JSON.stringify({ id: 'a/b', text: TEXT }), JSON.stringify({ id: 'c', text: FERRY })].join(
      '\n',
    );
    for (let time = 0; time < 2; time++) {
      const { code, output } = await printed(input, '--text', '--jsonl', '--csv', '--out', out);
      expect([code, output.trim().split('\n').length]).toEqual([0, 2]);
      const files = readdirSync(out).sort();
      expect(files).toEqual([expect.stringMatching(/^a_b-\w{8}\.csv$/u), 'c.csv']);
      expect(readFileSync(join(out, 'c.csv'), 'utf8')).toContain('"Ole Brandt"');
    }
  });

  it('by two processes as by one, in the same order', { timeout: TIMEOUT }, async () => {
    const input = Array.from({ length: 12 }, (_, id) =>
      JSON.stringify(id === 5 ? { id, file: join(folder, 'none.txt') } : { id, text: id % 2 ? TEXT : FERRY }),
    ).join('\n');
    const one = await printed(input, '--text', '--jsonl');
    const two = await printed(input, '--text', '--jsonl', '--jobs', '2');
    expect(two).toEqual(one);
    expect(one.code).toBe(1);
  });
});

test.each(['analyze', 'read', 'evaluate', 'train', 'bench', 'start', 'screenshots', 'first-screens', 'dev'])(
  '%s says how it is used',
  { timeout: TIMEOUT },
  async (name) => {
    const child = spawn(process.execPath, [join(dirname(TOOL), `${name}.ts`), '--help']);
    const output: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    const { code, complaints } = await ended(child);
    expect([code, complaints]).toEqual([0, '']);
    expect(Buffer.concat(output).toString()).toMatch(/^usage: npm (?:run|start) /u);
  },
);

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
