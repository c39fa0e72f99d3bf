import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block } from '../../lib/text/article.ts';

/** Offsets into the text of a file, UTF-16, end excluded. */
export type Range = readonly [start: number, end: number];

/** An attribution as the annotators marked it. */
export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface CorpusArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** How often its paragraphs are seen in an epoch; once where it is left out. */
  readonly weight?: number;
}

/** Whether a folder is laid out as PolNeAR's are: texts beside their brat annotations. */
export function isCorpusFolder(dir: string): boolean {
  return existsSync(join(dir, 'text')) && existsSync(join(dir, 'attributions'));
}

/**
 * The articles of a folder in PolNeAR's own layout (Newell, Margolin & Ruths 2018): `text/ID.txt` and brat standoff in
 * `attributions/ID_ANNOTATOR.ann`, of which the first in alphabetical order is read.
 */
export function readCorpus(dir: string): CorpusArticle[] {
  const annotations = readdirSync(join(dir, 'attributions')).sort();
  return readdirSync(join(dir, 'text'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.txt$/u, '');
      const own = annotations.find((file) => file.startsWith(`${id}_`));
      if (!own) return [];
      const text = readFileSync(join(dir, 'text', name), 'utf8');
      return [
        { id, text, attributions: readAnnotations(readFileSync(join(dir, 'attributions', own), 'utf8')) },
      ];
    });
}

function readAnnotations(standoff: string): GoldAttribution[] {
  const spans = new Map<string, Range[]>();
  const found: GoldAttribution[] = [];
  for (const line of standoff.split('\n')) {
    const [key = '', body = ''] = line.split('\t');
    if (key.startsWith('T')) spans.set(key, readRanges(body.slice(body.indexOf(' ') + 1)));
    if (!key.startsWith('E')) continue;
    const parts = { source: [] as Range[], cue: [] as Range[], content: [] as Range[] };
    for (const part of body.split(' ')) {
      const [role = '', ref = ''] = part.split(':');
      const ranges = spans.get(ref) ?? [];
      if (/^Source\d*$/u.test(role)) parts.source.push(...ranges);
      if (/^Cue\d*$/u.test(role)) parts.cue.push(...ranges);
      if (/^Content\d*$/u.test(role)) parts.content.push(...ranges);
    }
    if (parts.content.length > 0) found.push(parts);
  }
  return found;
}

function readRanges(printed: string): Range[] {
  return printed.split(';').map((range) => {
    const [start = '', end = ''] = range.split(' ');
    return [Number(start), Number(end)];
  });
}

/** A plain text as an article, one paragraph a line, with the place of each block in the text. */
export function articleOf(text: string): { article: Article; offsets: readonly number[] } {
  const blocks: Block[] = [];
  const offsets: number[] = [];
  for (const { 0: line, index } of text.matchAll(/(?<![^\n])[^\n]*\S[^\n]*/gu)) {
    blocks.push({ id: blocks.length, kind: 'paragraph', text: line });
    offsets.push(index);
  }
  return {
    article: { title: '', byline: null, published: null, publisher: null, language: 'en', blocks },
    offsets,
  };
}
