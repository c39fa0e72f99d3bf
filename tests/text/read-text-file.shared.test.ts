import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/text/nlp.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

interface Gold {
  readonly file: string;
  readonly glued: readonly { readonly at: number; readonly kind: 'sentence' | 'heading' | 'word' }[];
  readonly headings: readonly { readonly span: readonly [number, number] }[];
}

describe('the two articles the product was conceived from', () => {
  const folder = new URL('gold/seeds/', SHARED);
  const files = readdirSync(folder);

  test.each(files)('%s: every heading and every lost end of a sentence is where readers saw it', (name) => {
    const gold: Gold = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold;
    const text = readFileSync(new URL(`seeds/${gold.file}`, SHARED), 'utf8');
    const { article, starts } = readTextFile(text);
    const place = (block: number, offset: number): number => (starts[block] ?? 0) + offset;
    const headings = article.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, text: words }) => [place(id, 0), place(id, words.length)]);
    expect(headings).toEqual(gold.headings.map(({ span }) => span));

    const sentences = article.blocks.flatMap(({ id, text: words }) => readText(words, id));
    const sentenceEnds = new Set(sentences.map(({ block, end }) => place(block, end)));
    const tokenEnds = new Set(
      sentences.flatMap(({ block, tokens }) => tokens.map(({ end }) => place(block, end))),
    );
    const missed = gold.glued.filter(({ at, kind }) => !(kind === 'word' ? tokenEnds : sentenceEnds).has(at));
    expect(missed).toEqual([]);
  });
});
