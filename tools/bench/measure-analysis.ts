import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadTagger } from '../../lib/attribution/tagger.ts';
import { analyze } from '../../lib/report/analyze.ts';
import type { Article } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { benchArticle } from './bench-article.ts';
import { median } from './median.ts';

export interface AnalysisFigures {
  /** Milliseconds per 1,000 words, medians. */
  readonly analysis: number;
  readonly tokenising: number;
  readonly tagging: number;
  /** How often the time for 1,000 words the time for 10,000 is. */
  readonly growth: number;
}

const WEIGHTS = join(import.meta.dirname, '..', '..', 'lib', 'attribution', 'weights.bin');
const RUNS = 15;
/** Runs before the first that counts: until the compiler has seen the code often enough. */
const WARM_UP = 8;

/** Times the whole analysis beside wink-nlp alone on the same text, in this process. */
export async function measureAnalysis(paragraphs: readonly string[]): Promise<AnalysisFigures> {
  const tagger = loadTagger(await readFile(WEIGHTS));
  const tokeniser = winkNLP(model, []);
  const posTagger = winkNLP(model, ['sbd', 'pos']);
  const [short, long] = [benchArticle(paragraphs, 1_000), benchArticle(paragraphs, 10_000)];
  for (const article of [short, long]) {
    const { repeats } = analyze(article, tagger);
    if (repeats.length > 0)
      throw new Error('Expected a bench text without repeats, or part of it would be passed over.');
  }
  const wink = (nlp: typeof tokeniser) => (article: Article) => {
    for (const { text } of article.blocks) nlp.readDoc(text);
  };
  const analysis = perThousand(short, (article) => analyze(article, tagger));
  return {
    analysis,
    tokenising: perThousand(short, wink(tokeniser)),
    tagging: perThousand(short, wink(posTagger)),
    growth: (10 * perThousand(long, (article) => analyze(article, tagger))) / analysis,
  };
}

function perThousand(article: Article, run: (article: Article) => unknown): number {
  const words = article.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
  for (let i = 0; i < WARM_UP; i++) run(article);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run(article);
    return performance.now() - start;
  });
  return (median(times) * 1_000) / words;
}
