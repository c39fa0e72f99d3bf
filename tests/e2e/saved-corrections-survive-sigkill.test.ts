import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScript } from '../../tools/build/bundle-script.ts';
import { findBrowser, sandboxArguments } from '../../tools/browser/find-browser.mjs';
import { servePages, type PageServer } from '../../tools/browser/serve-pages.ts';

declare const Reviews: {
  save(entry: string): Promise<void>;
  saved(): Promise<string[]>;
};

/** How long corrections are made before the browser is killed (ms): at whatever step it is then. */
const KILLED_AFTER = [40, 150, 15, 90];

let server: PageServer;
let script: string;
let profile: string;

beforeAll(async () => {
  server = await servePages({ 'story.html': '<!doctype html><title>Story</title>' });
  script = await bundleScript(join(import.meta.dirname, 'pages', 'review-store-in-page.ts'), 'Reviews');
  profile = await mkdtemp(join(tmpdir(), 'whose-words-killed-'));
});
afterAll(async () => {
  await server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function open(): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu'],
    userDataDir: profile,
  });
  const page = await browser.newPage();
  await page.goto(server.address('story.html'));
  await page.addScriptTag({ content: script });
  return { browser, page };
}

async function kill(browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  browser.process()?.kill('SIGKILL');
  await gone;
  // Its other processes end a moment later, and hold the database until then. Where nothing can tell, nothing is waited for.
  while (spawnSync('pgrep', ['-f', profile]).status === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Saves corrections one after the other until the browser dies; which of them were reported as saved. */
async function saveUntilKilled(page: Page, round: number): Promise<string[]> {
  const told: string[] = [];
  try {
    for (let i = 0; ; i++) {
      const entry = `${round}-${i}`;
      await page.evaluate((word) => Reviews.save(word), entry);
      told.push(entry);
    }
  } catch {
    // The browser is gone, which is what this test is about.
    return told;
  }
}

test('whenever the browser is killed, what was reported as saved is there, whole and in order', async () => {
  let known: string[] = [];
  for (const [round, after] of KILLED_AFTER.entries()) {
    const { browser, page } = await open();
    const saving = saveUntilKilled(page, round);
    await new Promise((resolve) => setTimeout(resolve, after));
    await kill(browser);
    const told = await saving;

    const { browser: again, page: later } = await open();
    const saved = await later.evaluate(() => Reviews.saved());
    await again.close();
    expect(saved.slice(0, known.length + told.length)).toEqual([...known, ...told]);
    // At most the one that was under way may be there as well, as a whole.
    expect(saved.length - known.length - told.length).toBeLessThanOrEqual(1);
    known = saved;
  }
  expect(known.length).toBeGreaterThan(0);
});
