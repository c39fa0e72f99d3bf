import { findAttributions } from '../attribution/find-attributions.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { findNames } from '../names/find-names.ts';
import type { ArticleNames } from '../names/name.ts';
import type { Models } from './models.ts';
import { isProse, type Article, type Block, type BlockId } from '../text/article.ts';
import { countWords } from '../text/count-words.ts';
import { readSentences, type Sentence } from '../text/nlp.ts';

/** Texts up to this many words are read as a whole. */
const WORDS_READ_AT_ONCE = 20_000;
/** Words of one part of a longer text. Smaller parts answer a cancel sooner and know less of the words around them. */
const WORDS_OF_A_PART = 5_000;

/** How far the reading of a text is, in paragraphs. */
export interface ReadingStep {
  readonly done: number;
  readonly total: number;
}

/** What is said in an article, and the sentences it was found in. */
export interface Statements {
  readonly sentences: readonly Sentence[];
  readonly names: ArticleNames;
  readonly attributions: readonly Attribution[];
}

/**
 * Reads sentences, names and attributions. A text longer than 20,000 words is read part by part, and a step is yielded with each:
 * the caller can tell how far it is, and stop. Names are looked for in the whole text: a name is the same thing everywhere.
 *
 * @param skip blocks that are not read
 */
export function* readStatements(
  article: Article,
  skip: ReadonlySet<BlockId>,
  { namer, tagger }: Models,
): Generator<ReadingStep, Statements> {
  const blocks = article.blocks.filter(
    (block) => (isProse(block) || block.kind === 'signature') && !skip.has(block.id),
  );
  const parts = inParts(blocks);
  const read: (readonly Sentence[])[] = [];
  for (const part of parts) {
    if (parts.length > 1) yield { done: 0, total: blocks.length };
    read.push(readSentences({ ...article, blocks: part }));
  }
  const sentences = read.flat();
  const names = findNames(sentences, namer);
  const attributions: Attribution[] = [];
  let done = 0;
  for (const [number, part] of parts.entries()) {
    if (parts.length > 1) yield { done, total: blocks.length };
    const before = attributions.length;
    for (const { id, parent, ...found } of findAttributions(article, read[number] ?? [], names, tagger))
      attributions.push({ ...found, id: id + before, parent: parent === null ? null : parent + before });
    done += part.length;
  }
  if (parts.length > 1) yield { done, total: blocks.length };
  return { sentences, names, attributions };
}

function inParts(blocks: readonly Block[]): (readonly Block[])[] {
  // A word takes two characters at least, the one behind it counted in: nearly every article is seen to be short without counting.
  const most = blocks.reduce((sum, { text }) => sum + (text.length + 1) / 2, 0);
  if (most <= WORDS_READ_AT_ONCE) return [blocks];
  const words = blocks.map(({ text }) => countWords(text));
  if (words.reduce((sum, own) => sum + own, 0) <= WORDS_READ_AT_ONCE) return [blocks];
  const parts: Block[][] = [[]];
  let inPart = 0;
  blocks.forEach((block, i) => {
    if (inPart >= WORDS_OF_A_PART) {
      parts.push([]);
      inPart = 0;
    }
    parts.at(-1)?.push(block);
    inPart += words[i] ?? 0;
  });
  return parts;
}
