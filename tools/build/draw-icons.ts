import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, sandboxArguments } from '../browser/find-browser.mjs';

/** Sizes browsers ask for: toolbar, twice as dense, extension list, install dialogue. */
const SIZES = [16, 32, 48, 96, 128];
/** The Chrome Web Store wants a margin around the largest: 96 pixels of drawing in 128. */
const MARGIN = new Map([[128, 16]]);

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'public', 'icon');

/** Draws the icon at every size: `node tools/build/draw-icons.ts`, after a change to icon.svg. */
const drawing = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: sandboxArguments(),
});
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const size of SIZES) {
  const margin = MARGIN.get(size) ?? 0;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: transparent } svg { display: block; margin: ${margin}px; width: ${size - 2 * margin}px }</style>${drawing}`,
  );
  await writeFile(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
