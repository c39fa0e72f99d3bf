import { readFile } from 'node:fs/promises';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { readScrapedArticle } from '../browser/article-page.ts';
import { shippedModels } from '../shipped-models.ts';
import { plainArticle } from './plain-article.ts';
import { threadTime } from './thread-time.ts';

/**
 * node tools/bench/first-analyses.ts FILE TIMES: analyses the article so many times in this process and prints as JSON what each took
 * (ms). `measure-first-analyses.ts` runs it.
 */
const [file = '', times = ''] = process.argv.slice(2);
const { paragraphs } = readScrapedArticle(await readFile(file, 'utf8'));
const article = plainArticle(paragraphs);
const models = shippedModels();
const taken = Array.from({ length: Number(times) }, () =>
  threadTime(1, () => analyzeArticle(article, models)),
);
console.log(JSON.stringify(taken));
