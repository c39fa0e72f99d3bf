import { findAttributions } from '../attribution/find-attributions.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { Tagger } from '../attribution/tagger/tagger.ts';
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
  readonly attributions: readonly Attribution[];
}

/**
 * Reads sentences and attributions. A text longer than 20,000 words is read part by part, and a step is yielded after each: the
 * caller can tell how far it is, and stop.
 *
 * @param skip blocks that are not read
 */
export function* readStatements(
  article: Article,
  skip: ReadonlySet<BlockId>,
  tagger: Tagger,
): Generator<ReadingStep, Statements> {
  const blocks = article.blocks.filter((block) => isProse(block) && !skip.has(block.id));
  const parts = inParts(blocks);
  if (parts.length === 1) {
    const sentences = readSentences(article, skip);
    return { sentences, attributions: findAttributions(article, sentences, tagger) };
  }
  const sentences: Sentence[] = [];
  const attributions: Attribution[] = [];
  let done = 0;
  for (const part of parts) {
    yield { done, total: blocks.length };
    const own = readSentences({ ...article, blocks: part });
    const before = attributions.length;
    for (const { id, parent, ...found } of findAttributions(article, own, tagger))
      attributions.push({ ...found, id: id + before, parent: parent === null ? null : parent + before });
    for (const sentence of own) sentences.push(sentence);
    done += part.length;
  }
  yield { done, total: blocks.length };
  return { sentences, attributions };
}

function inParts(blocks: readonly Block[]): (readonly Block[])[] {
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
