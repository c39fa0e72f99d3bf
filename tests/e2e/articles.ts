import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readScrapedArticle, type ScrapedArticle } from '../../tools/browser/article-page.ts';

/** An article and whom a careful reader finds quoted in it. */
export interface KnownArticle {
  /** One copy of its text, however often the file prints it. */
  readonly single: ScrapedArticle;
  readonly speakers: readonly string[];
}

const SAMPLE = join(import.meta.dirname, '..', 'sample');

/** Real articles may lie beside the project; they are not part of it. */
const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

const SPEAKERS: readonly { readonly title: RegExp; readonly speakers: readonly string[] }[] = [
  {
    title: /^River talks/,
    speakers: [
      'Ilse Varga',
      'Ren Haoyu',
      'Daria Lomnitz',
      'Qiu Wenlan',
      'Marten Okkonen',
      'Ōe Tamaki',
      'Jonna Brandt',
      'Pål Brandt',
    ],
  },
  {
    title: /Putin-Biden meeting$/,
    speakers: ['Yang Jin', 'Lü Xiang', 'Cui Heng', 'Jake Sullivan', 'Wang Wenbin', 'Dmitry Peskov'],
  },
  {
    title: /^Russia withstands pressure/,
    speakers: ['Zhang Hong', 'Zhao Huirong', 'Li Haidong', 'Sergei Ryabkov', 'Antony Blinken', 'Wang Yi'],
  },
];

/** The sample article, and the real ones where their folder exists. */
export const ARTICLES: readonly KnownArticle[] = [SAMPLE, SEEDS].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => knownArticle(readFileSync(join(folder, file), 'utf8')))
    : [],
);

function knownArticle(text: string): KnownArticle {
  const article = readScrapedArticle(text);
  const known = SPEAKERS.find(({ title }) => title.test(article.title));
  if (known === undefined)
    throw new Error(`Expected an article whose speakers are listed here, got “${article.title}”`);
  return { single: onePrinting(article), speakers: known.speakers };
}

function onePrinting(article: ScrapedArticle): ScrapedArticle {
  const { paragraphs } = article;
  const half = paragraphs.length / 2;
  const isDoubled = paragraphs.slice(0, half).join('\n') === paragraphs.slice(half).join('\n');
  return isDoubled ? { ...article, paragraphs: paragraphs.slice(0, half) } : article;
}
