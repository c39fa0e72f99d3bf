import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { articleOf } from './hostile-texts.ts';

const models = shippedModels();

/** An article of some 600 words; no two have a name, a number or a sentence in common. */
function article(number: number) {
  return articleOf(
    Array.from({ length: 12 }, (_, i) => {
      const name = `Ann${number}x${i} Berg${number}y`;
      return `“The bridge number ${number} is safe in part ${i},” said ${name}, an engineer at the River Institute${number}. Council${number} member Lind${i} told the Herald${number} that nothing of the kind had been decided, and that the ${number} boats of district ${i} would go on as before until the ${i}th of May.`;
    }),
    `Bridge ${number} is safe`,
  );
}

/** Bytes in use once everything that nobody holds is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  for (let i = 0; i < 3; i++) runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

/** What compiled code and the engine’s own tables may grow by (1.2 MB seen); 180 reports that were held took 4.4. */
const MOST_BYTES = 2_500_000;

test(
  'nothing of an article stays once its report is gone: 200 take no more memory than 20',
  { timeout: 900_000 },
  () => {
    for (let i = 0; i < 20; i++) analyzeArticle(article(i), models);
    const after20 = heapInUse();
    for (let i = 20; i < 200; i++) analyzeArticle(article(i), models);
    const grown = heapInUse() - after20;
    console.info(
      `Heap after 20 articles: ${(after20 / 1e6).toFixed(1)} MB; after 200: ${(grown / 1e6).toFixed(2)} MB more`,
    );
    expect(grown).toBeLessThan(MOST_BYTES);
  },
);
