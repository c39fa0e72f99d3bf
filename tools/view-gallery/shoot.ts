import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findBrowser, sandboxArguments } from '../find-browser.mjs';

/** Names of reports and failures to show, as the gallery page takes them; all of them when none is given. */
const ALL = [
  'rich',
  'doubled',
  'unnamedOnly',
  'longNames',
  'crowd',
  'few',
  'nothing',
  'empty',
  'loading',
  'not-granted',
  'unexpected',
];
const OUT = join(import.meta.dirname, '../../out/view-gallery/screenshots');

/** Photographs every view of the built gallery in both forms and themes, as high as its content. */
async function shoot(names: readonly string[]): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const server = await preview({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('Expected an address of the gallery, got none');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [...sandboxArguments(), '--disable-gpu', '--force-color-profile=srgb'],
  });
  const page = await browser.newPage();
  for (const name of names) {
    for (const form of ['popup', 'panel']) {
      for (const theme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await page.setViewport({ width: form === 'popup' ? 400 : 360, height: 600, deviceScaleFactor: 2 });
        await page.goto(`${url}?form=${form}&report=${name}`);
        await page.waitForSelector('[data-view]');
        await new Promise((resolve) => setTimeout(resolve, name === 'loading' ? 500 : 50));
        await page.screenshot({ path: join(OUT, `${name}-${form}-${theme}.png`), fullPage: true });
      }
    }
  }
  await browser.close();
  await server.close();
}

const asked = process.argv.slice(2);
await shoot(asked.length > 0 ? asked : ALL);
