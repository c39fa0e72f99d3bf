import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { answerHelp } from './command-line/answer-help.ts';
import { articlePage, printedTimes, readScrapedArticle } from './browser/article-page.ts';
import { buildExtension } from './build/build-extension.ts';
import { launchWithExtension, type ExtensionBrowser } from './browser/extension-browser.ts';
import { hasDisplay } from './browser/has-display.ts';
import { reportOnScreen, type ReportOnScreen } from './browser/report-on-screen.ts';
import { servePages, type PageServer } from './browser/serve-pages.ts';

const USAGE = `usage: npm start -- [URL | FILE]
  Builds the extension, opens the page in Chromium and clicks the toolbar button. With a display the window stays open;
  without one the report is printed and pictures of page, popup and side panel are kept in out/.
  Without URL or FILE it opens a sample article, printed twice.`;
const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'out');
const SAMPLE = join(ROOT, 'tests', 'sample', 'river-talks.txt');

answerHelp(USAGE);
const [asked] = process.argv.slice(2);
try {
  await show(asked);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function show(place: string | undefined): Promise<void> {
  const { address, server } = await pageFor(place);
  buildExtension();
  const headless = !hasDisplay();
  const reader = await launchWithExtension({ headless });
  try {
    const page = await reader.open(address);
    const popup = await reader.clickToolbarButton(page);
    console.log(inWords(await reportOnScreen(popup)));
    if (headless) {
      await takePictures(reader, page, popup);
      console.log(`\nPictures of page, popup and side panel: ${PICTURES}`);
    } else {
      console.log('\nClose the browser window to end.');
      await new Promise((resolve) => reader.browser.once('disconnected', resolve));
    }
  } finally {
    await reader.close();
    await server?.close();
  }
}

async function takePictures(reader: ExtensionBrowser, page: Page, popup: Page): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  await popup.screenshot({ path: picture('popup') });
  const hasReport = (await popup.$('#toggle-marks')) !== null;
  if (hasReport) {
    await popup.click('#toggle-marks');
    await page.waitForFunction(() => CSS.highlights.size > 0);
  }
  await page.screenshot({ path: picture('page') });
  if (!hasReport) return;
  const panel = await reader.openPanel(popup);
  await reportOnScreen(panel);
  await panel.screenshot({ path: picture('side-panel') });
}

/** The address asked for, or that of a server of our own for a file or the sample article. */
async function pageFor(
  place: string | undefined,
): Promise<{ readonly address: string; readonly server: PageServer | null }> {
  if (place !== undefined && /^(https?|file|chrome|about):/.test(place))
    return { address: place, server: null };
  const name = place === undefined || /\.x?html?$/i.test(place) ? 'article.html' : 'article.txt';
  const content =
    place === undefined
      ? articlePage(printedTimes(readScrapedArticle(await readFile(SAMPLE, 'utf8')), 2))
      : await readFile(place);
  const server = await servePages({ [name]: content });
  return { address: server.address(name), server };
}

function picture(name: string): `${string}.png` {
  return `${join(PICTURES, name)}.png`;
}

function inWords({ view, heading, text, summary, speakers, repeats }: ReportOnScreen): string {
  if (view !== 'ready') return text;
  const widest = Math.max(...speakers.map(({ name }) => name.length));
  const rows = speakers.map(
    ({ name, words, attributions }) =>
      `  ${name.padEnd(widest)}  ${String(words).padStart(5)} words  ${String(attributions).padStart(3)} ${attributions === 1 ? 'statement' : 'statements'}`,
  );
  return [heading, '', ...summary.map((sentence) => `- ${sentence}`), '', 'Speakers', ...rows]
    .concat(repeats.length > 0 ? ['', 'Printed more than once', ...repeats.map((line) => `- ${line}`)] : [])
    .join('\n');
}
