import { findNamesAgain } from '../names/find-names-again.ts';
import type { ArticleNames } from '../names/name.ts';
import { readText, type Sentence } from '../text/nlp.ts';

/** Of a title this much (UTF-16 units) is read: headlines are shorter, and every quotation in one is looked for in the whole text. */
const MAX_HEADLINE = 500;

/** A headline as it is read: spans count from its beginning, in block 0. */
export interface Headline {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** What it names of what the article names. */
  readonly names: ArticleNames;
}

/** Reads the headline of an article; no sentences when there is none. */
export function readHeadline(title: string, names: ArticleNames): Headline {
  const text = title.slice(0, MAX_HEADLINE);
  const sentences = text.trim() === '' ? [] : readText(text, 0);
  return { text, sentences, names: findNamesAgain(names, text, sentences) };
}
