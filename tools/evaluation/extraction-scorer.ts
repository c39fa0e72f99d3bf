import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Shares of what true and found texts have in common, have too much and lack. */
export interface PageOverlap {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** What the shared folder's score/extraction.mjs exports. */
export interface ExtractionScorer {
  readonly comparePage: (truth: string, found: string) => PageOverlap;
  readonly aggregate: (pages: readonly PageOverlap[]) => {
    readonly f1: number;
    readonly precision: number;
    readonly recall: number;
  };
}

function isExtractionScorer(module: unknown): module is ExtractionScorer {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['comparePage', 'aggregate'].every((name) => typeof Reflect.get(module, name) === 'function')
  );
}

/** The scorer of bodies in a shared folder. Throws a TypeError when it does not export what it should. */
export async function loadExtractionScorer(shared: string): Promise<ExtractionScorer> {
  const file = join(shared, 'score/extraction.mjs');
  const scorer: unknown = await import(pathToFileURL(file).href);
  if (!isExtractionScorer(scorer))
    throw new TypeError(`Expected ${file} to export comparePage and aggregate`);
  return scorer;
}
