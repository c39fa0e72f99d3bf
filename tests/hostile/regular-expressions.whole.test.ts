import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { patternsIn, piecesFor, search, SOURCES, sourceText } from './regular-expressions.ts';
import { threadTime } from '../support/growth.ts';

const RULES: Linter.RulesRecord = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential' }],
};

/** Looks at the pattern itself: two parts that may take the same characters, a beginning that may be tried at every place. */
function superLinearPatterns(file: string, text: string): string[] {
  const linter = new Linter();
  const messages = linter.verify(
    text,
    {
      files: ['**/*.{ts,tsx,mjs}'],
      languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { regexp },
      rules: RULES,
    },
    { filename: file, allowInlineConfig: false },
  );
  return messages
    .filter(({ ruleId }) => ruleId === null || ruleId in RULES)
    .map(({ line, message }) => `${file}:${line}: ${message.slice(0, 200)}`);
}

const written = SOURCES.map(patternsIn);

/**
 * Patterns built from text: of constant strings, which are looked at like literals; of word lists, each at the beginning of a paragraph
 * and with a bound to whatever repeats; and of our own English sentences, whose slots are looked for in one line that we have made
 * ourselves.
 */
const BUILT = [
  'lib/page/reading/block-signs.ts',
  'lib/text/editorial-note.ts',
  'components/wording/messages.ts',
];

test('a pattern is a literal, so that it can be looked at', () => {
  expect(written.flatMap(({ built }) => built).filter((file) => !BUILT.includes(file))).toEqual([]);
  expect(written.flatMap(({ literals }) => literals).length).toBeGreaterThan(200);
});

test('no pattern takes more than linear time', { timeout: 900_000 }, () => {
  const files = SOURCES.filter((_, i) => written[i]?.literals.length !== 0 || written[i].built.length !== 0);
  expect(files.flatMap((file) => superLinearPatterns(file, sourceText(file)))).toEqual([]);
});

test.for([
  ['two parts that take the same', 'const a = /^(?:a+b?)+$/u;', 1],
  ['a beginning at every place', 'const a = /\\s+$/u;', 1],
  [
    'a pattern built of a constant',
    'const part = "[ :]*"; const a = new RegExp("^" + part + part + "x");',
    1,
  ],
  ['an anchored run', 'const a = /^\\s+x/u;', 0],
] as const)('%s: seen for what it is', ([, text, count]) => {
  expect(superLinearPatterns('example.ts', text)).toHaveLength(count);
});

/** Characters of the texts that are searched. */
const SHORT = 8_000;
const LONG = 4 * SHORT;
/** What takes no longer by the clock (ms) is not looked at twice: a linear search of so little takes a tenth, a quadratic one ten and more. */
const SLOW = 2;
/** Work (ms) on the long text: a quadratic search takes hundreds, a linear one less than one. */
const SLOW_FOR_LONG = 20;
/** Four times the text: linear is 4, quadratic 16. */
const TOO_MUCH_MORE = 8;
const ATTEMPTS = 4;

/** Whether looking for the pattern in this piece, again and again, takes more than its share of work. */
function isSuperLinear(pattern: RegExp, piece: string): boolean {
  const searching = (length: number) => {
    const text = `${piece.repeat(Math.ceil(length / piece.length))}\u0000`;
    return () => search(pattern, text);
  };
  // By the clock, which steps finer than that of the thread; on a busy machine it also counts what others do, so it may try again.
  for (let k = 0; k < ATTEMPTS; k++) {
    const before = performance.now();
    searching(SHORT)();
    if (performance.now() - before < SLOW) return false;
  }
  const least = (work: () => unknown) =>
    Math.min(...Array.from({ length: ATTEMPTS }, () => threadTime(work)));
  const long = least(searching(LONG));
  return long > SLOW_FOR_LONG && long > TOO_MUCH_MORE * least(searching(SHORT));
}

test('nor does it where its own pieces are repeated', { timeout: 900_000 }, () => {
  const tooSlow = written
    .flatMap(({ literals }) => literals)
    .flatMap(({ place, pattern }) => {
      const piece = piecesFor(pattern).find((text) => isSuperLinear(pattern, text));
      return piece === undefined ? [] : [`${place}: “${piece}” again and again`];
    });
  expect(tooSlow).toEqual([]);
});

test('a pattern that begins anew at every word is found by its pieces', () => {
  expect(isSuperLinear(/foo.*bar/u, 'foo')).toBe(true);
  expect(isSuperLinear(/foo[^\n]{0,40}bar/u, 'foo')).toBe(false);
});
