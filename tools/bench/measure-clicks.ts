import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { articlePage, type ScrapedArticle } from '../browser/article-page.ts';
import { launchWithExtension, type ExtensionBrowser } from '../browser/extension-browser.ts';
import { servePages } from '../browser/serve-pages.ts';
import { median } from './median.ts';

/** Milliseconds, medians. Clicks are counted beyond what an empty popup takes in the same round, its background asleep or awake alike. */
export interface ClickFigures {
  /** From the click, the background asleep. */
  readonly emptyPopup: number;
  /** The background asleep, the page never read. */
  readonly cold: number;
  /** The background awake, the page never read. */
  readonly warm: number;
  /** The page's report is already there. */
  readonly again: number;
  /** Longest time the page's own thread was held up between click and filled popup. */
  readonly pageBlock: number;
  readonly longestPageBlock: number;
  /** The same while nothing happens. */
  readonly quietPageBlock: number;
}

const EMPTY_POPUP = join(import.meta.dirname, 'empty-popup');
const ROUNDS = 9;
/**
 * A click that is sent by the browser's tools opens the popup a quarter of a second late, or at once soon after another click or a
 * load: by chance, it would be the one for ours and the other for the empty popup. After such a pause it is always late.
 */
const SETTLED_MS = 600;

/** Clicks the toolbar button of the production build in a real Chromium, again and again, beside an extension whose popup is empty. */
export async function measureClicks(article: ScrapedArticle): Promise<ClickFigures> {
  const server = await servePages({ 'article.html': articlePage(article) });
  const reader = await launchWithExtension();
  try {
    const { browser } = reader;
    const emptyId = await browser.installExtension(EMPTY_POPUP);
    const empty = (await browser.extensions()).get(emptyId);
    if (empty === undefined) throw new Error('Expected Chromium to load the extension with the empty popup.');
    const page = await reader.open(server.address('article.html'));
    const click = (extension: Extension) => clickToFilled(reader, page, extension);
    const inThreeStates = async (extension: Extension) => {
      await page.reload();
      await reader.stopBackground(extension);
      const cold = await click(extension);
      await page.reload();
      const warm = await click(extension);
      return { cold, warm, again: await click(extension) };
    };
    // The first popup of a browser pays for things no later one does.
    await click(empty);
    const rounds: Pick<ClickFigures, 'emptyPopup' | 'cold' | 'warm' | 'again'>[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const bare = await inThreeStates(empty);
      const ours = await inThreeStates(reader.extension);
      rounds.push({
        emptyPopup: bare.cold,
        cold: ours.cold - bare.cold,
        warm: ours.warm - bare.warm,
        again: ours.again - bare.again,
      });
    }
    const blocks: number[] = [];
    const quietBlocks: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await page.reload();
      await reader.stopBackground();
      blocks.push(await longestGap(page, () => click(reader.extension)));
      quietBlocks.push(await longestGap(page, () => click(empty)));
    }
    const medianOf = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick));
    return {
      emptyPopup: medianOf((round) => round.emptyPopup),
      cold: medianOf((round) => round.cold),
      warm: medianOf((round) => round.warm),
      again: medianOf((round) => round.again),
      pageBlock: median(blocks),
      longestPageBlock: Math.max(...blocks),
      quietPageBlock: median(quietBlocks),
    };
  } finally {
    await reader.close();
    await server.close();
  }
}

/** Milliseconds from the click to the frame in which the popup shows its report. The popup is closed again. */
async function clickToFilled(
  { browser }: ExtensionBrowser,
  page: Page,
  extension: Extension,
): Promise<number> {
  const created = browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${extension.id}/popup.html`,
  );
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  const start = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await created).asPage();
  const filled = await popup.evaluate(whenFilled);
  // Ours has been asked something by now; so that the empty one's is as awake, it is asked as well.
  await popup.evaluate('chrome.runtime.sendMessage("awake?").catch(() => null)');
  await popup.close();
  return filled - start;
}

/** Runs in the popup: the time at which the report was painted, in milliseconds since 1970. Rejects when there is none. */
function whenFilled(): Promise<number> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const view = document.querySelector('[data-view]:not([data-view="loading"])');
      if (view === null) return;
      observer.disconnect();
      if (view.getAttribute('data-view') !== 'ready')
        reject(new Error(`Expected a report, got “${view.textContent}”`));
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/**
 * The longest pause (ms) of a page's own thread while something is done. A message the page sends itself comes back at
 * once unless the thread is busy; the browser's own list of long tasks leaves scripts of extensions out.
 */
export async function longestGap(page: Page, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(startHeartbeat);
  await work();
  const longest: unknown = await page.evaluate('globalThis.stopHeartbeat()');
  if (typeof longest !== 'number') throw new Error(`Expected the longest gap in ms, got ${String(longest)}`);
  return longest;
}

/** Runs in the page. */
function startHeartbeat(): void {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  Object.assign(globalThis, {
    stopHeartbeat: () => {
      port1.close();
      return longest;
    },
  });
  port2.postMessage(null);
}
