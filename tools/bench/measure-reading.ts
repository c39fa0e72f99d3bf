import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { articlePage, type ScrapedArticle } from '../browser/article-page.ts';
import { bundleScript } from '../build/bundle-script.ts';
import { launchWithExtension, type ExtensionBrowser } from '../browser/extension-browser.ts';
import { reportOnScreen } from '../browser/report-on-screen.ts';
import { servePages } from '../browser/serve-pages.ts';
import { benchArticle } from './bench-article.ts';
import { longestGap } from './measure-clicks.ts';

/** The longest time (ms) a page's own thread is held up, in the best of several rounds: other programs make such pauses longer, never shorter. */
export interface BlockFigures {
  /** While the reader clicks and the page is read. */
  readonly ours: number;
  /** While Readability alone reads the page. */
  readonly readability: number;
}

export interface ReadingFigures {
  /** A page of 2,000 words and little else. */
  readonly article: BlockFigures;
  /** An article among the teasers of a portal: 3,000 elements. */
  readonly portal: BlockFigures;
}

declare const BenchReadability: typeof import('./readability-in-page.ts');

const WORDS_OF_ARTICLE = 2000;
const ELEMENTS = 3000;
const WORDS_OF_PORTAL = 3000;
const ELEMENTS_OF_A_TEASER = 5;
const ROUNDS = 7;

/** Clicks the toolbar button over two pages, and lets Readability alone read the same pages. */
export async function measureReading(sample: ScrapedArticle): Promise<ReadingFigures> {
  const script = await bundleScript(join(import.meta.dirname, 'readability-in-page.ts'), 'BenchReadability');
  const server = await servePages({
    'article.html': articlePage({ ...sample, paragraphs: textOf(sample, WORDS_OF_ARTICLE) }),
    'portal.html': portal(sample),
  });
  const reader = await launchWithExtension();
  try {
    const page = await reader.open(server.address('article.html'));
    const article = await measureBlocks(reader, page, script);
    await page.goto(server.address('portal.html'));
    return { article, portal: await measureBlocks(reader, page, script) };
  } finally {
    await reader.close();
    await server.close();
  }
}

async function measureBlocks(reader: ExtensionBrowser, page: Page, script: string): Promise<BlockFigures> {
  const [ours, readability]: [number[], number[]] = [[], []];
  for (let i = 0; i < ROUNDS; i++) {
    await page.reload();
    const click = async () => reportOnScreen(await reader.clickToolbarButton(page));
    ours.push(await longestGap(page, click));
    await page.reload();
    await page.addScriptTag({ content: script });
    // After the heartbeat's first beats: what comes before them is not seen.
    const readAlone = () =>
      page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        BenchReadability.readAlone();
      });
    readability.push(await longestGap(page, readAlone));
  }
  return { ours: Math.min(...ours), readability: Math.min(...readability) };
}

function textOf({ paragraphs }: ScrapedArticle, words: number): string[] {
  return benchArticle(paragraphs, words).blocks.map(({ text }) => text);
}

function portal(sample: ScrapedArticle): string {
  const texts = textOf(sample, WORDS_OF_PORTAL).map((text) => `<p>${text}</p>`);
  const teasers = Array.from(
    { length: (ELEMENTS - texts.length) / ELEMENTS_OF_A_TEASER },
    (_, i) =>
      `<li class="card"><div><a href="/${i}"><span>Story ${i}</span> <em>of the day</em></a></div></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sample.title}</title><style>.card { float: left; width: 30%; }</style></head>
<body><main><article><h1>${sample.title}</h1>${texts.join('\n')}</article></main><aside><ul>${teasers.join('\n')}</ul></aside></body></html>`;
}
