import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { articleOf } from './hostile-texts.ts';

const models = shippedModels();

/** Words are remembered, up to a bound, whatever articles they stand in: these are in twenty articles, and in all after them. */
const VOCABULARY = 20;

/** An article of some 600 words, all of them in the first twenty articles; no two are the same. */
function article(number: number) {
  return articleOf(
    Array.from({ length: 12 }, (_, i) => {
      const one = (number * (i + 1)) % VOCABULARY;
      const other = Math.floor(number / VOCABULARY + i) % VOCABULARY;
      const name = `Ann${one}x Berg${other}y`;
      return `“The bridge number ${one} is safe in part ${other},” said ${name}, an engineer at the River Institute${one}. Council${other} member Lind${one} told the Herald${other} that nothing of the kind had been decided, and that the ${one} boats of district ${other} would go on as before until the ${one}th of May.`;
    }),
    `Bridge ${number % VOCABULARY} is safe`,
  );
}

/** Bytes in use once everything that nobody holds is gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  for (let i = 0; i < 3; i++) runInNewContext('gc()');
  return process.memoryUsage().heapUsed;
}

/** By then everything that runs often is compiled. */
const WARM = 120;
const ALL = 300;
/** What the engine’s own tables may grow by (0.3 MB seen); 180 reports that were held took 4.4. */
const MOST_BYTES = 2_000_000;

test(
  `nothing of an article stays once its report is gone: ${ALL} take no more memory than ${WARM}`,
  { timeout: 900_000 },
  () => {
    for (let i = 0; i < WARM; i++) analyzeArticle(article(i), models);
    const before = heapInUse();
    for (let i = WARM; i < ALL; i++) analyzeArticle(article(i), models);
    const grown = heapInUse() - before;
    console.info(
      `Heap after ${WARM} articles: ${(before / 1e6).toFixed(1)} MB; after ${ALL}: ${(grown / 1e6).toFixed(2)} MB more`,
    );
    expect(grown).toBeLessThan(MOST_BYTES);
  },
);
