import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../tools/corpus/json-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], max = 1000): Promise<(string | null)[]> {
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream of bytes that are there already
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const line of readLines(stream(), max)) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('lines of a stream', () => {
  it.each([
    ['nothing', [''], []],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['a last line with one', ['a\nb\n'], ['a', 'b']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['Windows line ends, also cut in two', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['a line in three pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['other signs that some take for line ends', ['a\u2028b\u0085c\rd\n'], ['a\u2028b\u0085c\rd']],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(chunks.map(bytes))).toEqual(lines);
  });

  it('gives up a line that is too long, and only that one', async () => {
    expect(await linesOf(['aaa\nbb', 'bb', 'bb\nccc\ndddd'].map(bytes), 3)).toEqual([
      'aaa',
      null,
      'ccc',
      null,
    ]);
  });

  it('gives the same lines wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((line) => !/[\r\n]/u.test(line) && line.isWellFormed()),
        ),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const whole = bytes(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
            whole.subarray(i * size, (i + 1) * size),
          );
          expect(await linesOf(chunks)).toEqual(lines);
        },
      ),
    );
  });
});
