import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/text/article.ts';
import type { ReadFileOrUrl } from '../browser/page-browser.ts';
import { fieldOf } from '../field-of.ts';

/** Stored pages of a shared folder, as they are read, with the bodies they should have. */
export interface ReadingCorpus {
  /** In the order of their files. */
  readonly pages: readonly PageRead[];
  /** By page: only of those that may be looked at and that careful readers have written down. */
  readonly bodies: ReadonlyMap<string, string>;
}

/** A stored page as it is read. */
export interface PageRead {
  readonly id: string;
  readonly article: Article;
}

const ID_COLUMN = 1;
const STRATUM_COLUMN = 3;

/**
 * Reads the pages of a folder.
 *
 * @param stratum pages are measured only where their row in dev.txt names it
 */
export async function readReadingCorpus(
  folder: string,
  read: ReadFileOrUrl,
  stratum: string,
): Promise<ReadingCorpus | null> {
  if (!existsSync(folder)) return null;
  const pages: PageRead[] = [];
  for (const file of readdirSync(join(folder, 'html'))) {
    const reading = await read(join(folder, 'html', file));
    const id = file.replace(/\.html(?:\.gz)?$/u, '');
    if (reading.ok) pages.push({ id, article: reading.value.article });
    else console.log(`  ${id}: ${reading.error}`);
  }
  const truth: unknown = JSON.parse(readFileSync(join(folder, 'groundtruth.json'), 'utf8'));
  const bodies = new Map<string, string>();
  for (const id of idsIn(join(folder, 'dev.txt'), stratum)) {
    const body = fieldOf(fieldOf(truth, id), 'articleBody');
    if (typeof body === 'string') bodies.set(id, body);
  }
  return { pages, bodies };
}

/** A list of ids alone, or a table of pages. */
function idsIn(file: string, stratum: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter((row) => (row[STRATUM_COLUMN] ?? '').includes(stratum))
    .map((row) => row[ID_COLUMN] ?? row[0] ?? '');
}
