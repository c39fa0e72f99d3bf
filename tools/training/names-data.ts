import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_KINDS } from '../../lib/names/name.ts';

/** A name as a corpus marks it: offsets into the text (UTF-16), number of its kind in `NAME_KINDS`. */
export type MarkedName = readonly [start: number, end: number, kind: number];

/** A text with its names. */
export interface NamedText {
  readonly id: string;
  /** Corpus it comes from: `silver`, `wikigold`, `crossner-politics` … */
  readonly source: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly held: boolean;
}

const KIND_OF: ReadonlyMap<string, number> = new Map(
  [
    ['PER', 'person'],
    ['ORG', 'body'],
    ['LOC', 'place'],
    ['MISC', 'other'],
  ].map(([mark = '', kind = '']) => [mark, NAME_KINDS.findIndex((own) => own === kind)]),
);

/** Sentences with gold names: a line each, `{source, text, names: [[start, end, "PER"]], held}`. */
export function readOpenNames(dir: string): NamedText[] {
  return readRows(join(dir, 'open.jsonl')).map((row, i) => ({
    id: `open-${i}`,
    source: textIn(row, 'source'),
    text: textIn(row, 'text'),
    names: namesIn(row),
    held: Reflect.get(row, 'held') === true,
  }));
}

/** Articles whose names another program found: `{file, names}` a line, offsets into the texts of a folder. */
export function readSilverNames(file: string, texts: string): NamedText[] {
  return readRows(file).flatMap((row) => {
    const id = textIn(row, 'file');
    const path = join(texts, id);
    if (!existsSync(path)) return [];
    return [{ id, source: 'silver', text: readFileSync(path, 'utf8'), names: namesIn(row), held: false }];
  });
}

function readRows(file: string): object[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const row: unknown = JSON.parse(line);
      if (typeof row !== 'object' || row === null)
        throw new TypeError(`Expected an object a line in ${file}`);
      return row;
    });
}

function textIn(row: object, key: string): string {
  const value: unknown = Reflect.get(row, key);
  if (typeof value !== 'string') throw new TypeError(`Expected a text as "${key}", got ${typeof value}`);
  return value;
}

function namesIn(row: object): MarkedName[] {
  const names: unknown = Reflect.get(row, 'names');
  if (!Array.isArray(names)) throw new TypeError('Expected a list as "names"');
  return names.flatMap((name: unknown) => {
    if (!Array.isArray(name)) return [];
    const parts: readonly unknown[] = name;
    const [start, end, mark] = parts;
    const kind = KIND_OF.get(String(mark));
    return kind === undefined ? [] : [[Number(start), Number(end), kind] as const];
  });
}
