import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** One regular expression of our sources, with its place. */
export interface WrittenPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

const ROOT = new URL('../../', import.meta.url);

/** Our sources, whatever they run in. */
export const SOURCES: readonly string[] = globSync(
  ['lib/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}', '*.ts'],
  { cwd: ROOT },
).sort();

/** A source's text. */
export function sourceText(file: string): string {
  return readFileSync(new URL(file, ROOT), 'utf8');
}

/** What a source writes between slashes, and the lines in which it builds a pattern from text. */
export function patternsIn(file: string): { literals: WrittenPattern[]; built: string[] } {
  const source = ts.createSourceFile(file, sourceText(file), ts.ScriptTarget.Latest, true);
  const literals: WrittenPattern[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      literals.push({ place: `${file}:${line}`, pattern });
    }
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') built.push(file);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, built };
}

/** Characters that classes of characters are made of. */
const CHARACTERS = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '\u00a0',
  '.',
  ',',
  '-',
  ':',
  '@',
  '/',
  '"',
  '“',
  '”',
  '’',
  '(',
];
const MAX_WORDS = 24;

/**
 * Pieces of text which, repeated, might make a pattern begin again and again: what it spells out, single characters, and pairs
 * of these.
 */
export function piecesFor({ source }: RegExp): string[] {
  const plain = source
    .replaceAll(/\\[pP]\{\w+\}|\\[a-zA-Z]|\(\?<?[=!:]|\(\?<\w+>/g, ' ')
    .replaceAll('\\', '');
  const spelled = [...new Set(plain.match(/[^\s()[\]{}|?*+^$]+/g))].slice(0, MAX_WORDS);
  const pairs = [...CHARACTERS, ...spelled].flatMap((first) => CHARACTERS.map((second) => first + second));
  return [...CHARACTERS, ...spelled, ...pairs];
}

/** Looks for a pattern, everywhere in the text if it is one that looks everywhere. */
export function search(pattern: RegExp, text: string): unknown {
  return pattern.global ? text.replaceAll(pattern, '') : text.search(pattern);
}
