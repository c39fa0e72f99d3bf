import type { ScrapedArticle } from '../article-page.ts';
import { launchWithExtension } from '../extension-browser.ts';
import { reportOnScreen } from '../report-on-screen.ts';
import { servePages } from '../serve-pages.ts';
import { benchArticle } from './bench-article.ts';
import { longestGap } from './measure-clicks.ts';

const ELEMENTS = 3000;
const WORDS = 3000;
const ELEMENTS_OF_A_TEASER = 5;
const ROUNDS = 7;

/**
 * The longest time (ms) the own thread of a page of 3,000 elements is held up while it is read, in the best of several rounds:
 * other programs make such pauses longer, never shorter.
 */
export async function measureLargePage(article: ScrapedArticle): Promise<number> {
  const server = await servePages({ 'large.html': largePage(article) });
  const reader = await launchWithExtension();
  try {
    const page = await reader.open(server.address('large.html'));
    const gaps: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await page.reload();
      const read = async () => reportOnScreen(await reader.clickToolbarButton(page));
      gaps.push(await longestGap(page, read));
    }
    return Math.min(...gaps);
  } finally {
    await reader.close();
    await server.close();
  }
}

/** An article among the teasers of a portal. */
function largePage({ title, paragraphs }: ScrapedArticle): string {
  const texts = benchArticle(paragraphs, WORDS).blocks.map(({ text }) => `<p>${text}</p>`);
  const teasers = Array.from(
    { length: (ELEMENTS - texts.length) / ELEMENTS_OF_A_TEASER },
    (_, i) =>
      `<li class="card"><div><a href="/${i}"><span>Story ${i}</span> <em>of the day</em></a></div></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>.card { float: left; width: 30%; }</style></head>
<body><main><article><h1>${title}</h1>${texts.join('\n')}</article></main><aside><ul>${teasers.join('\n')}</ul></aside></body></html>`;
}
