import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tagger } from '../../lib/attribution/tagger/tagger.ts';
import { inventedArticles } from './invented-articles.ts';
import { labelledArticle, readJudgeExamples, type JudgeExample } from './judge-examples.ts';
import { packJudge } from './pack-judge.ts';
import { readCorpus } from './polnear-corpus.ts';
import { JUDGE_GOLD, readFolds, readGoldFolder, UNSEEN_POLNEAR } from './read-gold.ts';
import { trainStatementJudge } from './train-statement-judge.ts';

/** What a draft of an invented article counts beside one of an annotated page, and what one of PolNeAR, whose annotators also mark plans. */
const INVENTED_WEIGHT = 0.5;
const POLNEAR_WEIGHT = 0.2;

/**
 * Every draft that the judge learns from.
 *
 * @param taggerFor a tagger that has not seen the article
 */
export function readAllExamples(shared: string, taggerFor: (id: string) => Tagger): JudgeExample[] {
  const gold = JUDGE_GOLD.flatMap((folder) => readGoldFolder(join(shared, folder))).flatMap((article) =>
    readJudgeExamples(labelledArticle(article), taggerFor(article.id), 1),
  );
  const polnear = readCorpus(join(shared, UNSEEN_POLNEAR)).flatMap(({ id, text, attributions }) => {
    const rows = attributions.map((row) => ({ ...row, tier: 'core', level: 'outer' }));
    return readJudgeExamples(
      labelledArticle({ id, text, attributions: rows }),
      taggerFor(id),
      POLNEAR_WEIGHT,
    );
  });
  const invented = inventedArticles().flatMap((article) =>
    readJudgeExamples(article, taggerFor(article.id), INVENTED_WEIGHT),
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
  for (const fold of [...new Set(folds.values())].sort()) {
    const seen = examples.filter(({ article }) => folds.get(article) !== fold);
    writeJudge(seen, join(dir, `judge-${fold}.bin`), say);
  }
}
