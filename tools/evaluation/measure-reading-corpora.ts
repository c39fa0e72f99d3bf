import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import type { ReadFileOrUrl } from '../browser/page-browser.ts';
import { bodyOf } from '../corpus/body-of.ts';
import { loadExtractionScorer, type ExtractionScorer, type PageOverlap } from './extraction-scorer.ts';
import { lostQuotations } from './lost-quotations.ts';
import { printRow } from './measure-set.ts';
import { plantCopies } from './planted-copies.ts';
import { readReadingCorpus, type PageRead, type ReadingCorpus } from './reading-corpus.ts';

/** What a corpus must reach and what is aimed at, in per cent. */
interface CorpusLimits {
  readonly stratum: string;
  readonly f1: readonly [must: number, aim: number];
  readonly precision: readonly [must: number, aim: number] | null;
  readonly recall: readonly [must: number, aim: number] | null;
  /** Pages under `LEAST_SHARE`. */
  readonly under: readonly [must: number, aim: number] | null;
}

const CORPORA: Readonly<Record<string, CorpusLimits>> = {
  fundus: { stratum: '', f1: [98.2, 99.2], precision: [97.8, 99.2], recall: [98.2, 99.2], under: [1, 0] },
  pages: { stratum: 'en-news', f1: [99, 99.6], precision: null, recall: null, under: null },
};
/** A page with a smaller share of precision or recall was read wrong. */
const LEAST_SHARE = 0.9;
/** How many of the printed heads must be as printed; all are aimed at. */
const PRINTED_MUST: Readonly<Record<string, number>> = {
  title: 38,
  publisher: 38,
  published: 38,
  byline: 38,
  dek: 19,
};

/**
 * Reads the stored pages of a shared folder and prints how their bodies and printed heads stand beside the ground truth, which quoted paragraphs
 * are lost, and what becomes of copies, near copies and look-alikes of a paragraph of theirs.
 */
export async function measureReadingCorpora(shared: string, read: ReadFileOrUrl): Promise<void> {
  const scorer = await loadExtractionScorer(shared);
  const all: ReadingCorpus[] = [];
  for (const [name, limits] of Object.entries(CORPORA)) {
    const folder = join(shared, 'corpora', name);
    const corpus = await readReadingCorpus(folder, read, limits.stratum);
    if (!corpus) continue;
    all.push(corpus);
    console.log(`\n${name}: ${corpus.bodies.size} pages`);
    printBodies(corpus, scorer, limits);
    const printed = join(folder, 'printed.json');
    if (existsSync(printed)) printHeads(shared, printed, corpus.pages);
  }
  if (all.length > 0) printOnAllPages(all);
}

function printBodies(
  { pages, bodies }: ReadingCorpus,
  { comparePage, aggregate }: ExtractionScorer,
  limits: CorpusLimits,
): void {
  const found = new Map(pages.map(({ id, article }) => [id, bodyOf(article.blocks)]));
  const overlaps = [...bodies].map(([id, body]) => ({ id, ...comparePage(body, found.get(id) ?? '') }));
  const { f1, precision, recall } = aggregate(overlaps);
  const under = overlaps.filter((page) => Math.min(...sharesOf(page)) < LEAST_SHARE);
  printLimited('F1', 100 * f1, limits.f1);
  printLimited('precision', 100 * precision, limits.precision);
  printLimited('recall', 100 * recall, limits.recall);
  printLimited('pages under .9 in one of them', under.length, limits.under, true);
  for (const page of under) {
    const [p, r] = sharesOf(page);
    console.log(`    P ${p.toFixed(3)} R ${r.toFixed(3)}  ${page.id}`);
  }
}

/** Precision and recall of a page; both are whole where nothing is there to be compared. */
function sharesOf({ tp, fp, fn }: PageOverlap): [precision: number, recall: number] {
  return [tp + fp === 0 ? 1 : tp / (tp + fp), tp + fn === 0 ? 1 : tp / (tp + fn)];
}

function printLimited(
  label: string,
  value: number,
  limits: readonly [must: number, aim: number] | null,
  isAtMost = false,
): void {
  const [must, aim] = limits ?? [null, null];
  printRow({ label, must, aim, ...(isAtMost ? { atMost: true } : {}) }, value);
}

/** Title, publisher, date, byline and standfirst, by the scorer of the shared folder. */
function printHeads(shared: string, printed: string, pages: readonly PageRead[]): void {
  const work = mkdtempSync(join(tmpdir(), 'reading-'));
  try {
    const rows = pages.map(({ id, article }) => JSON.stringify({ file: `${id}.html`, ...article }));
    writeFileSync(join(work, 'read.jsonl'), rows.join('\n'));
    const args = [join(shared, 'score/printed.mjs'), printed, join(work, 'read.jsonl')];
    const scored = execFileSync(process.execPath, args).toString();
    // “title 39 of 39  publisher 38 of 39”
    for (const figure of scored.trim().split('  ')) {
      const [part = '', right, , of] = figure.split(' ');
      printLimited(`${part} as printed, of ${of}`, Number(right), [PRINTED_MUST[part] ?? 0, Number(of)]);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

function printOnAllPages(corpora: readonly ReadingCorpus[]): void {
  const pages = corpora.flatMap((corpus) => corpus.pages);
  const articles = pages.map(({ article }) => article);
  console.log(`\non all ${pages.length} pages`);
  const lost = corpora.flatMap((corpus) =>
    corpus.pages.flatMap(({ id, article }) =>
      lostQuotations(corpus.bodies.get(id) ?? '', article).map((text) => `${id}  ${text}`),
    ),
  );
  printLimited('quoted paragraphs lost', lost.length, [0, 0], true);
  for (const text of lost) console.log(`    ${text.slice(0, 160)}`);
  const { planted, exact, near, lookAlikes } = plantCopies(articles);
  printLimited(`planted copies found, of ${planted}`, exact, [planted, planted]);
  printLimited('… with one word changed', near, [planted, planted]);
  printLimited('… look-alikes found', lookAlikes, [0, 0], true);
  // Whether they are copies indeed is for a reader to say.
  const repeated = pages.filter(({ article }) => findPrintedAgain(article).repeats.length > 0);
  printLimited('articles with repeats as they are', repeated.length, null);
  for (const { id } of repeated) console.log(`    ${id}`);
}
