import type { Page } from 'puppeteer-core';
import { articlePage, type ScrapedArticle } from '../browser/article-page.ts';
import { launchWithExtension } from '../browser/extension-browser.ts';
import { reportOnScreen } from '../browser/report-on-screen.ts';
import { servePages } from '../browser/serve-pages.ts';
import { benchArticle } from './bench-article.ts';
import { longestGap } from './measure-clicks.ts';
import { median } from './median.ts';

export interface ViewFigures {
  /** Statements in the list that is scrolled. */
  readonly quotes: number;
  /** Milliseconds from one frame to the next while the list is scrolled fast, median and the slowest twentieth. */
  readonly frame: number;
  readonly slowFrame: number;
  /** Stretches that are marked on the page. */
  readonly marks: number;
  /** Longest time (ms) the page's own thread is held up while they are painted, in the best of several rounds. */
  readonly markBlock: number;
}

/** About so many statements stand in 1,000 words of the bench article. */
const STATEMENTS_IN_1000_WORDS = 45;
const ROUNDS = 5;
const FRAMES = 240;
/** A hard flick: seven thousand pixels a second. */
const PIXELS_A_FRAME = 120;

/** Scrolls a thousand statements in the real panel, and marks five hundred on a page. */
export async function measureViews(sample: ScrapedArticle): Promise<ViewFigures> {
  const article = (statements: number) => {
    const { blocks } = benchArticle(sample.paragraphs, (1000 * statements) / STATEMENTS_IN_1000_WORDS);
    return articlePage({ ...sample, paragraphs: blocks.map(({ text }) => text) });
  };
  const server = await servePages({ 'quotes.html': article(1000), 'marks.html': article(500) });
  const reader = await launchWithExtension();
  try {
    const marked = await reader.open(server.address('marks.html'));
    const popup = await reader.clickToolbarButton(marked);
    await reportOnScreen(popup);
    const blocks: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      blocks.push(await longestGap(marked, () => switchMarks(popup, marked, true)));
      await switchMarks(popup, marked, false);
    }
    await switchMarks(popup, marked, true);
    const marks = await marked.evaluate(countMarks);
    await popup.close();

    const page = await reader.open(server.address('quotes.html'));
    const panel = await reader.openPanel(await reader.clickToolbarButton(page));
    await reportOnScreen(panel);
    await panel.click('[data-tab="quotes"]');
    await panel.waitForSelector('[role="tabpanel"]:not([hidden]) [data-quote]');
    const quotes = await panel.evaluate(whenDrawn);
    const frames = (await panel.evaluate(scrollFast, FRAMES, PIXELS_A_FRAME)).sort((a, b) => a - b);
    return {
      quotes,
      frame: median(frames),
      slowFrame: frames[Math.floor(frames.length * 0.95)] ?? 0,
      marks,
      markBlock: Math.min(...blocks),
    };
  } finally {
    await reader.close();
    await server.close();
  }
}

/** Presses the switch in the popup, and waits for the page to have drawn what it then shows. */
async function switchMarks(popup: Page, page: Page, on: boolean): Promise<void> {
  await popup.$eval('#toggle-marks', (button) => button instanceof HTMLElement && button.click());
  await page.waitForFunction((wanted) => CSS.highlights.size > 0 === wanted, {}, on);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Runs in the page. */
function countMarks(): number {
  return [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
}

/** Runs in the panel: the number of statements once all of them are drawn. */
async function whenDrawn(): Promise<number> {
  const count = () => document.querySelectorAll('[role="tabpanel"]:not([hidden]) [data-quote]').length;
  for (let drawn = 0; drawn < count();) {
    drawn = count();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return count();
}

/** Runs in the panel: scrolls the list down from its top; the time each frame took. */
async function scrollFast(frames: number, pixels: number): Promise<number[]> {
  const list = document.querySelector('[role="tabpanel"]:not([hidden]) [data-quote]');
  let scroller = list?.parentElement ?? null;
  while (scroller && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement;
  const at = scroller ?? document.documentElement;
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let last = await nextFrame();
  for (let i = 0; i < frames; i++) {
    at.scrollTop += pixels;
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return times;
}
