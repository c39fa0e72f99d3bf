import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { gunzipSync } from 'node:zlib';
import { answerHelp } from './command-line/answer-help.ts';
import { launchWithExtension } from './browser/extension-browser.ts';
import { faultsOf, readFirstScreen, type FirstScreen } from './browser/first-screen.ts';
import { reportOnScreen } from './browser/report-on-screen.ts';
import { servePages } from './browser/serve-pages.ts';

const USAGE = `usage: npm run first-screens -- [--shared DIR] [--write FILE] [--pictures DIR] [NAME …]
  Opens the pages of DIR/corpora/fundus and the texts of DIR/seeds (../shared beside the project) in a Chromium with the built
  extension, clicks its button over each, and says what of the popup is in sight: three speakers or all there are, every kind,
  the heading of the findings; and whether bar, legend, lede and cards say the same numbers. With names, only pages whose
  name holds one of them.
  --write     the sentences of every first screen, as Markdown
  --pictures  the popup and the panel of each page, in both themes
  Exit code: 0 nothing is wrong, 1 something is.`;

answerHelp(USAGE);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    shared: { type: 'string' },
    write: { type: 'string' },
    pictures: { type: 'string' },
  },
});
const shared = values.shared ?? join(import.meta.dirname, '..', '..', 'shared');
const pages = pagesIn(shared);
if (Object.keys(pages).length === 0) {
  console.log(`No pages in ${shared}. Name the folder with --shared DIR.`);
  process.exit(0);
}

const server = await servePages(pages);
const chromium = await launchWithExtension();
const screens = new Map<string, FirstScreen>();
try {
  if (values.pictures !== undefined) mkdirSync(values.pictures, { recursive: true });
  for (const name of Object.keys(pages)) {
    const page = await chromium.open(server.address(name));
    const popup = await chromium.clickToolbarButton(page);
    const screen = await readFirstScreen(popup);
    screens.set(name, screen);
    const faults = faultsOf(screen);
    console.log(`${name}: ${faults.length === 0 ? 'all well' : faults.join(' · ')}`);
    if (faults.length > 0) process.exitCode = 1;
    if (values.pictures === undefined) await popup.close();
    else await photograph(name, values.pictures, popup);
    // A browser with no page ends: the next one is opened first.
    const next = await chromium.browser.newPage();
    await page.close();
    await next.bringToFront();
  }
} finally {
  await chromium.close();
  await server.close();
}
const right = [...screens.values()].filter((screen) => faultsOf(screen).length === 0).length;
console.log(`${right} of ${screens.size} first screens are right.`);
if (values.write !== undefined) writeFileSync(values.write, asMarkdown(screens));

/** Pages by the name they are served under; their scripts do not run and nothing else is fetched. */
function pagesIn(folder: string): Record<string, string> {
  const html = join(folder, 'corpora', 'fundus', 'html');
  const seeds = join(folder, 'seeds');
  const read = (dir: string): string[] =>
    existsSync(dir) ? readdirSync(dir).map((file) => join(dir, file)) : [];
  const all = [...read(html), ...read(seeds)].flatMap((file): [string, string][] => {
    const name = basename(file).replace(/\.gz$/u, '');
    if (positionals.length > 0 && !positionals.some((wanted) => name.includes(wanted))) return [];
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return [[name, name.endsWith('.html') ? withoutScripts(text) : text]];
  });
  return Object.fromEntries(all);
}

function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const head = html.search(/<head[\s>]/iu);
  // Where there is no such element, before everything.
  const behind = head < 0 ? 0 : html.indexOf('>', head) + 1;
  return html.slice(0, behind) + policy + html.slice(behind);
}

/** Popup and panel in both themes; the panel closes the popup. */
async function photograph(name: string, folder: string, popup: Page): Promise<void> {
  await inBothThemes(popup, join(folder, `${name}-popup`));
  const panel = await chromium.openPanel(popup);
  await reportOnScreen(panel);
  await inBothThemes(panel, join(folder, `${name}-panel`));
  await panel.close();
}

async function inBothThemes(view: Page, path: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await view.screenshot({ path: `${path}-${theme}.png` });
  }
}

function asMarkdown(all: ReadonlyMap<string, FirstScreen>): string {
  return [...all]
    .map(([name, { lede, cards, sentences, legend }]) =>
      [
        `## ${name}`,
        lede,
        Object.entries(legend)
          .map(([kind, share]) => `${kind} ${share}`)
          .join(' · '),
        ...cards.map((card) => `- ${card}`),
        ...sentences.map((sentence) => `* ${sentence}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
