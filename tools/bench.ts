import { readFile, readdir } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { readScrapedArticle } from './browser/article-page.ts';
import { measureAnalysis } from './bench/measure-analysis.ts';
import { measureClicks } from './bench/measure-clicks.ts';
import { measureReading } from './bench/measure-reading.ts';
import { measureViews } from './bench/measure-views.ts';
import { buildExtension } from './build/build-extension.ts';
import { BUILDS } from './browser/extension-browser.ts';

/**
 * npm run bench: builds the extension and prints, in one run, what the analysis and a click cost on this machine, beside
 * what they may cost. Figures are medians of several runs and hold only beside each other.
 */
const SAMPLE = join(import.meta.dirname, '..', 'tests', 'sample', 'river-talks.txt');

/** What the package is made of, by the paths of its files. */
const PARTS = [
  { what: 'the analysis: wink-nlp and its model, our weights, our code', path: /^background\.js$/u },
  { what: 'popup, panel and options', path: /^(?:chunks|assets)\/|\.html$|^popup-start\.js$/u },
  { what: 'scripts that go into the page', path: /^page-/u },
  { what: 'words in two languages, icons, licences', path: /^(?:_locales|icon)\/|^[A-Z]/u },
];

interface Row {
  readonly what: string;
  readonly figure: string;
  /** In the unit of the figure; `met` when the figure keeps to it. */
  readonly target?: { readonly text: string; readonly met: boolean };
}

buildExtension();
const sample = readScrapedArticle(await readFile(SAMPLE, 'utf8'));
const analysis = measureAnalysis(sample.paragraphs);
const clicks = await measureClicks(sample);
const { article, portal } = await measureReading(sample);
const views = await measureViews(sample);
const files = await packageFiles(BUILDS.chromium);

const rows: readonly Row[] = [
  { what: 'wink-nlp alone, tokenising, per 1,000 words', figure: ms(analysis.tokenising) },
  { what: 'wink-nlp alone, tokenising and tagging', figure: ms(analysis.tagging) },
  { what: 'our analysis, per 1,000 words', figure: ms(analysis.analysis) },
  { what: '… beside wink-nlp tokenising', figure: times(analysis.analysis / analysis.tokenising) },
  atMost('… beside wink-nlp tokenising and tagging', analysis.analysis / analysis.tagging, 4, times),
  { what: 'compromise, people and quotations alone', figure: ms(analysis.peopleAndQuotations) },
  atMost('… our analysis beside that', analysis.analysis / analysis.peopleAndQuotations, 1, times),
  atMost('… 100,000 words beside 1,000', analysis.growth, 110, times),
  { what: 'an empty popup, from the click', figure: ms(clicks.emptyPopup) },
  atMost('filled popup beyond that, background asleep', clicks.cold, 250, ms),
  atMost('filled popup beyond that, background awake', clicks.warm, 80, ms),
  atMost('filled popup beyond that, page already read', clicks.again, 30, ms),
  atMost('the page’s longest block, median', clicks.pageBlock, 50, ms),
  { what: '… longest of all rounds', figure: ms(clicks.longestPageBlock) },
  { what: '… with the empty popup', figure: ms(clicks.quietPageBlock) },
  atMost('2,000 words: longest block beyond Readability’s own', article.ours - article.readability, 16, ms),
  atMost('3,000 elements: the page’s longest block, best round', portal.ours, 50, ms),
  { what: '… with Readability alone', figure: ms(portal.readability) },
  atMost(`a frame while ${views.quotes} statements scroll fast`, views.frame, 17, ms),
  { what: '… slowest twentieth', figure: ms(views.slowFrame) },
  atMost(`${views.marks} marks: the page’s longest block, best round`, views.markBlock, 50, ms),
  atMost('package for Chromium, zipped', zippedSize(files, /^/u), 2.5, megabytes),
  ...PARTS.map(({ what, path }) => ({ what: `… ${what}`, figure: megabytes(zippedSize(files, path)) })),
];

console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}\n`,
);
const widest = Math.max(...rows.map(({ what }) => what.length));
for (const { what, figure, target } of rows) {
  const verdict = target === undefined ? '' : `  ${target.text}${target.met ? '' : '  MISSED'}`;
  console.log(`${what.padEnd(widest)}  ${figure.padStart(9)}${verdict}`);
}

function atMost(what: string, value: number, limit: number, inUnit: (value: number) => string): Row {
  return { what, figure: inUnit(value), target: { text: `at most ${inUnit(limit)}`, met: value <= limit } };
}

function ms(value: number): string {
  return `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ms`;
}

function times(value: number): string {
  return `${value.toFixed(1)} ×`;
}

function megabytes(value: number): string {
  return `${value.toFixed(2)} MB`;
}

/** The files of a built extension by their path in it. */
async function packageFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}

/** Megabytes of the files whose path matches, as a store gets them. */
function zippedSize(files: ReadonlyMap<string, Uint8Array>, which: RegExp): number {
  const chosen = [...files].filter(([path]) => which.test(path));
  return zipSync(Object.fromEntries(chosen), { level: 9 }).length / 1_000_000;
}
