import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, sandboxArguments } from '../../tools/browser/find-browser.mjs';
import { withParser } from '../../tools/build/readability-without-inner-html.ts';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const PAGES = join(import.meta.dirname, '..', 'pages');
const TIMEOUT = 600_000;

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu'],
  });
}, TIMEOUT);
afterAll(() => browser.close());

/** What Readability keeps of a page, with its source as published and as built; as markup. */
async function bothReadings(markup: string, type: string): Promise<unknown[]> {
  const page = await browser.newPage();
  try {
    return await Promise.all(
      [SOURCE, withParser(SOURCE)].map((source) =>
        page.evaluate(
          `(() => {
            const module = {};
            ${source}
            const parsed = new DOMParser().parseFromString(${JSON.stringify(markup)}, ${JSON.stringify(type)});
            return new Readability(parsed, { disableJSONLD: true, keepClasses: true }).parse()?.content ?? null;
          })()`,
        ),
      ),
    );
  } finally {
    await page.close();
  }
}

test('the built source sets no innerHTML, and one it does not know is refused', () => {
  expect(withParser(SOURCE)).not.toMatch(/innerHTML\s*=[^=]/u);
  expect(() => withParser(SOURCE.replace('pageCacheHtml;', 'cached;'))).toThrow('Expected');
});

test('every page is read as by the published source', { timeout: TIMEOUT }, async () => {
  const folders = readdirSync(PAGES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  let kept = 0;
  for (const { name } of folders) {
    const [published, built] = await bothReadings(
      readFileSync(join(PAGES, name, 'page.html'), 'utf8'),
      'text/html',
    );
    expect({ name, kept: built }).toEqual({ name, kept: published });
    if (typeof published === 'string') kept++;
  }
  expect(kept).toBeGreaterThan(0);
});

/** Too short for the first try: Readability puts the page back and tries again, up to three times. */
const SHORT = 'The ferry runs again, and the island’s baker has flour; nobody had counted the weeks.';

test.each([
  [
    'tried again',
    'text/html',
    `<!doctype html><body> <div class="sidebar"><p>${SHORT}</p></div><p>${SHORT}</p>`,
  ],
  ['in quirks mode', 'text/html', `<body><div><p>${SHORT}<table><tr><td>${SHORT}</table></div><p>${SHORT}`],
  [
    'as XHTML',
    'application/xhtml+xml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>F</title></head><body><div/><p>${SHORT}</p><p>${SHORT} &amp;</p></body></html>`,
  ],
  [
    'with a picture for readers without scripts',
    'text/html',
    `<!doctype html><article><p>${SHORT.repeat(9)}</p><img data-x="a.jpg"><noscript><img src="b.jpg" alt="Ferry"></noscript></article>`,
  ],
])('a page %s is read as by the published source', { timeout: TIMEOUT }, async (_, type, markup) => {
  const [published, built] = await bothReadings(markup, type);
  expect(published).toEqual(expect.stringContaining('ferry'));
  expect(built).toBe(published);
});
