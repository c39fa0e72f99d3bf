import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../build/bundle-script.ts';
import { findBrowser, sandboxArguments } from '../browser/find-browser.mjs';
import { servePages } from '../browser/serve-pages.ts';
import type { Asked } from './history-in-page.ts';

/** What `history-in-page.ts` leaves in its page. */
export interface InPage {
  fill(from: number, to: number, kinds?: number): Promise<number>;
  lookUp(number: number, asked: Asked): Promise<{ ms: number; articles: number; speakers: number }>;
  emptyGet(): Promise<number>;
  remember(number: number): Promise<number>;
  picture(): Promise<{ first: number; ms: number; counting: number; longest: number; articles: number }>;
  firstPicture(): Promise<number>;
  bytes(): Promise<number>;
}
declare const BenchHistory: InPage;

const AT_ONCE = 250;

/**
 * Fills the history of a real Chromium with so many articles of 1,800 words, in a page of its own with the same store as the
 * extension's, and hands that page on.
 *
 * @param kinds see `fill`; `onKept` hears how many there are
 */
export async function withHistory<T>(
  articles: number,
  use: (page: Page) => Promise<T>,
  { kinds, onKept }: { readonly kinds?: number; readonly onKept?: (kept: number) => void } = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'whose-words-history-'));
  const server = await servePages({ 'bench.html': '<!doctype html><title>History</title>' });
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu'],
    userDataDir: folder,
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.address('bench.html'));
    await page.addScriptTag({
      content: await bundleScript(join(import.meta.dirname, 'history-in-page.ts'), 'BenchHistory'),
    });
    for (let from = 0; from < articles; from += AT_ONCE) {
      const to = Math.min(articles, from + AT_ONCE);
      await page.evaluate((a, b, c) => BenchHistory.fill(a, b, c), from, to, kinds);
      onKept?.(to);
    }
    return await use(page);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
