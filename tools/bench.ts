import { readFile, readdir } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { answerHelp } from './command-line/answer-help.ts';
import { readScrapedArticle } from './browser/article-page.ts';
import { measureAnalysis } from './bench/measure-analysis.ts';
import { measureClicks } from './bench/measure-clicks.ts';
import { measureFirstAnalyses } from './bench/measure-first-analyses.ts';
import { measureFirstPicture } from './bench/measure-first-picture.ts';
import { measureReading } from './bench/measure-reading.ts';
import { measureViews } from './bench/measure-views.ts';
import { buildExtension } from './build/build-extension.ts';
import { BUILDS } from './browser/extension-browser.ts';

const USAGE = `usage: npm run bench
  Builds the extension and prints, in one run, what the analysis and a click cost on this machine, beside what they may
  cost. Figures are medians of several runs and hold only beside each other.`;
/** What a file's two headers take in a zip, beside its path in both. */
const ZIP_HEADERS = 76;
/** Half of it is what somebody says: 49 statements in 1,000 words. */
const SAMPLE = join(import.meta.dirname, '..', 'tests', 'sample', 'river-talks.txt');
/** Told as news mostly is: 27 statements in 1,000 words. */
const NEWS = join(import.meta.dirname, 'bench', 'night-ferry.txt');
const REMEMBERED = 10_000;

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

answerHelp(USAGE);
buildExtension();
const sample = readScrapedArticle(await readFile(SAMPLE, 'utf8'));
const news = readScrapedArticle(await readFile(NEWS, 'utf8'));
const analysis = measureAnalysis(sample.paragraphs, news.paragraphs);
const atFirst = measureFirstAnalyses(NEWS);
const clicks = await measureClicks(sample);
const { article, portal } = await measureReading(sample);
const views = await measureViews(sample);
const firstPicture = await measureFirstPicture(REMEMBERED);
const files = await packageFiles(BUILDS.chromium);

const rows: readonly Row[] = [
  { what: 'wink-nlp alone, tokenising, per 1,000 words', figure: ms(analysis.tokenising) },
  { what: 'wink-nlp alone, tokenising and tagging', figure: ms(analysis.tagging) },
  { what: 'our analysis of news, per 1,000 words', figure: ms(analysis.news.analysis) },
  atMost(
    '… beside wink-nlp tokenising and tagging',
    analysis.news.analysis / analysis.news.tagging,
    13.8,
    times,
  ),
  atMost(
    '… beside compromise, people and quotations alone',
    analysis.news.analysis / analysis.news.peopleAndQuotations,
    0.6,
    times,
  ),
  { what: '… the first of a process', figure: ms(atFirst.first) },
  { what: '… the second', figure: ms(atFirst.second) },
  { what: '… the tenth', figure: ms(atFirst.tenth) },
  { what: 'our analysis of a text full of statements, per 1,000 words', figure: ms(analysis.analysis) },
  { what: '… beside wink-nlp tokenising', figure: times(analysis.analysis / analysis.tokenising) },
  { what: '… beside wink-nlp tokenising and tagging', figure: times(analysis.analysis / analysis.tagging) },
  { what: '… beside compromise', figure: times(analysis.analysis / analysis.peopleAndQuotations) },
  atMost('… 100,000 words beside 1,000', analysis.growth, 110, times),
  atMost(
    '1,000 corrections of long passages, beside the analysis',
    analysis.corrected / analysis.analysis,
    2,
    times,
  ),
  { what: 'an empty popup, from the click', figure: ms(clicks.emptyPopup) },
  atMost('filled popup beyond that, background asleep', clicks.cold, 260, ms),
  atMost('filled popup beyond that, background awake', clicks.warm, 70, ms),
  atMost('filled popup beyond that, page already read', clicks.again, 28, ms),
  atMost('the page’s longest block, median', clicks.pageBlock, 50, ms),
  { what: '… longest of all rounds', figure: ms(clicks.longestPageBlock) },
  { what: '… with the empty popup', figure: ms(clicks.quietPageBlock) },
  atMost('2,000 words: longest block beyond Readability’s own', article.ours - article.readability, 16, ms),
  atMost('3,000 elements: the page’s longest block, best round', portal.ours, 50, ms),
  { what: '… with Readability alone', figure: ms(portal.readability) },
  atMost(`a frame while ${views.quotes} statements scroll fast`, views.frame, 17, ms),
  { what: '… slowest twentieth', figure: ms(views.slowFrame) },
  atMost(`${views.marks} marks: the page’s longest block, best round`, views.markBlock, 50, ms),
  atMost(`${REMEMBERED} articles remembered: first picture of the reading`, firstPicture, 1000, ms),
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
  return (
    chosen.reduce(
      (sum, [path, bytes]) =>
        sum + deflateRawSync(bytes, { level: 9 }).length + ZIP_HEADERS + 2 * Buffer.byteLength(path),
      0,
    ) / 1_000_000
  );
}
