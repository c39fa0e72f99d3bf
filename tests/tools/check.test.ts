import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { QUICK_CHECK, WHOLE_CHECK } from '../../tools/check/parts.ts';
import { runParts, summary, type Outcome, type Part } from '../../tools/check/run-parts.ts';

const node = (script: string): Part['command'] => [process.execPath, '-e', script];
const passing = (name: string, more: Partial<Part> = {}): Part => ({
  name,
  command: node(`console.log('${name} ran')`),
  ...more,
});
const failing = (name: string, more: Partial<Part> = {}): Part => ({
  name,
  command: node(`console.error('${name} broke'); process.exit(3)`),
  ...more,
});

async function outcomes(parts: readonly Part[], atOnce = 2) {
  let printed = '';
  const results = await runParts(parts, { atOnce, print: (text) => (printed += text) });
  return { printed, results, outcomes: results.map(({ outcome }) => outcome) };
}

describe('the parts of a check', () => {
  it.each<[string, Part[], Outcome[]]>([
    ['all pass', [passing('a'), passing('b')], ['passed', 'passed']],
    [
      'the first fails: the others run',
      [failing('a'), passing('b'), passing('c')],
      ['failed', 'passed', 'passed'],
    ],
    ['every one fails', [failing('a'), failing('b')], ['failed', 'failed']],
    [
      'a program that is not there',
      [{ name: 'a', command: ['no-such-program'] }, passing('b')],
      ['failed', 'passed'],
    ],
    ['killed by a signal', [{ name: 'a', command: node('process.kill(process.pid)') }], ['failed']],
    ['one needs what failed', [failing('a'), passing('b', { needs: ['a'] })], ['failed', 'not run']],
    [
      'one needs what was not run',
      [failing('a'), passing('b', { needs: ['a'] }), passing('c', { needs: ['b'] }), passing('d')],
      ['failed', 'not run', 'not run', 'passed'],
    ],
    ['one needs what passed', [passing('a'), failing('b', { needs: ['a'] })], ['passed', 'failed']],
    [
      'parts that run alone, after a failure too',
      [failing('a'), passing('b', { alone: true }), passing('c')],
      ['failed', 'passed', 'passed'],
    ],
  ])('%s', async (_, parts, expected) => {
    for (const atOnce of [1, 2, 8]) expect((await outcomes(parts, atOnce)).outcomes).toEqual(expected);
  });

  it('print what they say, each in one piece under its name', async () => {
    const talking = (name: string): Part => ({
      name,
      command: node(
        `let n = 0; const t = setInterval(() => { console.log('${name}', n); if (++n === 5) clearInterval(t); }, 5)`,
      ),
    });
    const { printed } = await outcomes([talking('a'), talking('b')]);
    for (const name of ['a', 'b'])
      expect(printed).toContain(`── ${name}\n${[0, 1, 2, 3, 4].map((n) => `${name} ${n}\n`).join('')}`);
  });

  it('run beside each other, but never beside one that runs alone', async () => {
    const ended: string[] = [];
    const folder = await mkdtemp(join(tmpdir(), 'whose-words-parts-'));
    const sign = JSON.stringify(join(folder, 'second-ran'));
    // The first ends only once the second has begun.
    const first = `const look = () => fs.existsSync(${sign}) ? console.log('first ran') : setTimeout(look, 5); look();`;
    await runParts(
      [
        { name: 'first', command: node(first) },
        { name: 'second', command: node(`fs.writeFileSync(${sign}, ''); console.log('second ran')`) },
        passing('alone', { alone: true }),
        passing('last'),
      ],
      { atOnce: 3, print: (text) => ended.push(...(text.match(/\w+(?= ran)/gu) ?? [])) },
    );
    await rm(folder, { recursive: true });
    expect(ended.slice(0, 2).toSorted()).toEqual(['first', 'second']);
    expect(ended.slice(2)).toEqual(['alone', 'last']);
  });

  it('refuse a need that could never be met', async () => {
    await expect(outcomes([passing('a', { needs: ['b'] }), passing('b')])).rejects.toThrow(
      'does not stand before it',
    );
  });
});

describe('the last lines', () => {
  it('say which failed and which were not run', async () => {
    const { results } = await outcomes([
      failing('lint'),
      passing('types'),
      failing('build'),
      passing('browser', { needs: ['build'] }),
    ]);
    expect(summary(results).split('\n').at(-1)).toBe('Failed: lint, build. Not run: browser.');
  });

  it('say so when nothing did', async () => {
    const { results } = await outcomes([passing('lint')]);
    expect(summary(results)).toMatch(/^lint +passed +\d+ s\nEvery part passed\.$/u);
  });
});

describe('the whole check', () => {
  it('runs the browser tests on a build or not at all, whatever else failed', () => {
    const named = new Map(WHOLE_CHECK.map((part) => [part.name, part]));
    expect(named.get('browser tests')?.needs).toEqual(['build']);
    expect(named.get('unit tests')?.needs ?? []).toEqual([]);
  });

  it.each([
    ['whole', WHOLE_CHECK],
    ['quick', QUICK_CHECK],
  ])('does nothing twice when it is %s', (_, parts) => {
    expect(new Set(parts.map(({ command }) => command.join(' '))).size).toBe(parts.length);
  });

  it('needs neither build nor browser when it is quick', () => {
    expect(
      QUICK_CHECK.map(({ command }) => command.join(' ')).filter((line) => /build|browser|whole/u.test(line)),
    ).toEqual([]);
  });
});
