import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Article } from '../../lib/text/article.ts';
import { readScrapedArticle } from '../../tools/browser/article-page.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { JUDGED } from '../summary/judged-articles.ts';
import { articleFrom } from '../support/article-from.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DIGITS = 12;

function sample(path: string): readonly [string, Article] {
  const { title, paragraphs } = readScrapedArticle(readFileSync(join(ROOT, path), 'utf8'));
  return [path, articleFrom(paragraphs.join('\n'), { title })];
}

const ARTICLES: readonly (readonly [string, Article])[] = [
  sample('tests/sample/river-talks.txt'),
  sample('tools/bench/night-ferry.txt'),
  ...JUDGED.map(({ kind, title, text, byline = null, publisher = null }) => {
    return [kind, articleFrom(text, { title, byline, publisher })] as const;
  }),
];

/**
 * A step that is only about speed changes no letter of any report. One that changes what is found, by weights, lists or rules, changes
 * lines of the file knowingly: look at the reports of the articles it names, then run
 * `npx vitest run --project node tests/analysis/reports-stay-the-same.test.ts --update` and commit the file with the change.
 */
test('the reports of our articles are, letter by letter, those that were looked at', async () => {
  const models = shippedModels();
  const lines = ARTICLES.map(([name, article]) => {
    const report = JSON.stringify(analyzeArticle(article, models));
    return `${createHash('sha256').update(report).digest('hex').slice(0, DIGITS)}  ${name}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('report-digests.txt');
});
