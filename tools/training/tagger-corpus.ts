import { join } from 'node:path';
import { readCorpus, type CorpusArticle } from './polnear-corpus.ts';
import { LEARNED_GOLD, readFolds, readGoldFolder } from './read-gold.ts';

/** How often the paragraphs of an annotated page are seen beside PolNeAR's: there are nine times as many of those. */
const PAGE_WEIGHT = 3;

/**
 * What the tagger learns from: PolNeAR's training part and the annotated pages. Rows that stand in others' contents are left out,
 * since the labels have one layer; core and peripheral rows are both there, since the judge tells them apart afterwards.
 *
 * @param without leaves out this part of `gold/folds.json`
 */
export function readTaggerCorpus(shared: string, without: number | null): CorpusArticle[] {
  const folds = readFolds(shared);
  const pages = LEARNED_GOLD.flatMap((folder) => readGoldFolder(join(shared, folder)))
    .filter(({ id }) => without === null || folds.get(id) !== without)
    .map(({ id, text, attributions }) => ({
      id,
      text,
      attributions: attributions.filter(({ level, content }) => level !== 'inner' && content.length > 0),
      weight: PAGE_WEIGHT,
    }));
  return [...readCorpus(join(shared, 'corpora/polnear/train')), ...pages];
}
