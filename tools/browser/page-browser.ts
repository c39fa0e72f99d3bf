import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { PageReading } from '../../lib/exchange/page-reading.ts';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { Result } from '../../lib/exchange/result.ts';
import { bundleScript } from '../build/bundle-script.ts';
import { findBrowser, sandboxArguments } from './find-browser.mjs';

/** Reads an HTML or text file (`.gz` too) or the page at an http address as the extension would read it in a tab. */
export type ReadFileOrUrl = (fileOrUrl: string) => Promise<Result<PageReading, ReadFailure>>;

/** Opens a file as `ReadFileOrUrl` does, and gives what a script comes to in the open page. Rejects where the page cannot be opened. */
export type RunInPage = (fileOrUrl: string, script: string) => Promise<unknown>;

/** A page that takes longer (ms) is given up; the browser is fresh for the next one. */
const PAGE_TIMEOUT = 30_000;
const READER_SOURCE = join(import.meta.dirname, '..', '..', 'lib', 'page', 'reading', 'read-page.ts');

/** A real Chromium that reads pages until it is closed. */
export interface PageBrowser {
  readonly read: ReadFileOrUrl;
  readonly run: RunInPage;
  readonly close: () => Promise<void>;
}

/**
 * Opens a real Chromium that reads pages. The page's own scripts do not run (its policy forbids them; the reader comes
 * through the debugger and is not subject to it), and nothing is fetched but the page itself. A browser that has crashed is
 * opened anew for the next page.
 */
export async function openPageBrowser(): Promise<PageBrowser> {
  const launch = () =>
    puppeteer.launch({
      executablePath: findBrowser('chromium'),
      args: [...sandboxArguments(), '--disable-gpu', '--disable-extensions', '--force-color-profile=srgb'],
      defaultViewport: { width: 1280, height: 900 },
    });
  const [reader, first] = await Promise.all([bundlePageReader(), launch()]);
  let browser = first;
  const running = async (): Promise<Browser> => {
    if (!browser.connected) browser = await launch();
    return browser;
  };
  return {
    read: async (fileOrUrl) => readInTab(await running(), reader, fileOrUrl),
    run: async (fileOrUrl, script) => inTab(await running(), fileOrUrl, (page) => page.evaluate(script)),
    close: () => browser.close(),
  };
}

/** Opens a real Chromium for the time of `use` and hands it functions that read pages, and run scripts in them. */
export async function withPageBrowser<T>(
  use: (read: ReadFileOrUrl, run: RunInPage) => Promise<T>,
): Promise<T> {
  const browser = await openPageBrowser();
  try {
    return await use(browser.read, browser.run);
  } finally {
    await browser.close();
  }
}

/** The page reader as one script that defines `WhoseWordsReader`. */
function bundlePageReader(): Promise<string> {
  return bundleScript(READER_SOURCE, 'WhoseWordsReader');
}

async function readInTab(
  browser: Browser,
  reader: string,
  fileOrUrl: string,
): Promise<Result<PageReading, ReadFailure>> {
  try {
    return await inTab(browser, fileOrUrl, (page) => readOpenPage(page, reader));
  } catch (error) {
    console.error(`${fileOrUrl}: ${error instanceof Error ? error.message : String(error)}`);
    return { ok: false, error: 'unexpected' };
  }
}

async function inTab<T>(browser: Browser, fileOrUrl: string, use: (page: Page) => Promise<T>): Promise<T> {
  const source = await loadSource(fileOrUrl);
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await openWithoutScripts(page, source);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Reads the page that stands in a tab; the tab is left as it is. */
async function readOpenPage(page: Page, reader: string): Promise<Result<PageReading, ReadFailure>> {
  const answer = await page.evaluate(
    `${reader};\nJSON.stringify(WhoseWordsReader.readPage(document, document.location.href))`,
  );
  const reading: unknown = JSON.parse(String(answer));
  if (!isReading(reading)) throw new TypeError(`Expected the page reader to answer, got ${String(answer)}`);
  return reading;
}

function isReading(value: unknown): value is Result<PageReading, ReadFailure> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

interface PageSource {
  readonly url: string;
  readonly contentType: string;
  readonly body: Buffer;
}

async function loadSource(fileOrUrl: string): Promise<PageSource> {
  if (/^https?:\/\//i.test(fileOrUrl)) {
    const response = await fetch(fileOrUrl, {
      headers: { accept: 'text/html,application/xhtml+xml,text/plain' },
    });
    if (!response.ok) throw new Error(`${fileOrUrl} answers ${response.status}`);
    const contentType = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
    return { url: response.url, contentType, body: Buffer.from(await response.arrayBuffer()) };
  }
  const name = basename(fileOrUrl).replace(/\.gz$/i, '');
  const bytes = readFileSync(fileOrUrl);
  const body = /\.gz$/i.test(fileOrUrl) ? gunzipSync(bytes) : bytes;
  const contentType = /\.txt$/i.test(name) ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  return { url: `https://page.example/${encodeURIComponent(name)}`, contentType, body };
}

async function openWithoutScripts(page: Page, source: PageSource): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void answer(request, source);
  });
  await page.goto(source.url, { waitUntil: 'domcontentloaded', timeout: PAGE_TIMEOUT });
}

/** The page itself is answered from memory with its scripts forbidden; every other request is refused. */
async function answer(request: HTTPRequest, { url, contentType, body }: PageSource): Promise<void> {
  if (request.isNavigationRequest() && request.frame()?.parentFrame() === null && request.url() === url) {
    await request.respond({
      status: 200,
      headers: { 'content-type': contentType, 'content-security-policy': "script-src 'none'" },
      body,
    });
  } else {
    await request.abort();
  }
}
