import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Models } from '../../lib/analysis/models.ts';
import { inventedArticles } from './invented-articles.ts';
import { labelledArticle, readJudgeExamples, type JudgeExample } from './judge-examples.ts';
import { packJudge } from './pack-judge.ts';
import { readCorpus } from './polnear-corpus.ts';
import { foldNumbers, LEARNED_GOLD, readFolds, readGoldFolder, UNSEEN_POLNEAR } from './read-gold.ts';
import { trainStatementJudge } from './train-statement-judge.ts';

/** What a draft of an invented article counts beside one of an annotated page, and what one of PolNeAR, whose annotators also mark plans. */
const INVENTED_WEIGHT = 1;
const POLNEAR_WEIGHT = 0.2;

/**
 * Every draft that the judge learns from.
 *
 * @param modelsFor models that have not seen the article
 */
export function readAllExamples(shared: string, modelsFor: (id: string) => Models): JudgeExample[] {
  const gold = LEARNED_GOLD.flatMap((folder) => readGoldFolder(join(shared, folder))).flatMap((article) =>
    readJudgeExamples(labelledArticle(article), modelsFor(article.id), 1),
  );
  const polnear = readCorpus(join(shared, UNSEEN_POLNEAR)).flatMap(({ id, text, attributions }) => {
    const rows = attributions.map((row) => ({ ...row, tier: 'core', level: 'outer' }));
    return readJudgeExamples(
      labelledArticle({ id, text, attributions: rows }),
      modelsFor(id),
      POLNEAR_WEIGHT,
    );
  });
  const invented = inventedArticles().flatMap((article) =>
    readJudgeExamples(article, modelsFor(article.id), INVENTED_WEIGHT),
  );
  return [...gold, ...polnear, ...invented];
}

/** Trains the judge that ships on all articles and writes it. */
export function writeJudge(
  examples: readonly JudgeExample[],
  out: string,
  say: (line: string) => void,
): void {
  const packed = packJudge(trainStatementJudge(examples));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packed);
  say(`${packed.length} bytes of judge written to ${out}`);
}

/** Trains, for each part that `readFolds` tells, a judge that has not seen it, and writes `DIR/judge-N.bin`. */
export function writeFoldJudges(
  examples: readonly JudgeExample[],
  shared: string,
  dir: string,
  say: (line: string) => void,
): void {
  const folds = readFolds(shared);
  for (const fold of foldNumbers()) {
    const seen = examples.filter(({ article }) => folds.get(article) !== fold);
    writeJudge(seen, join(dir, `judge-${fold}.bin`), say);
  }
}
