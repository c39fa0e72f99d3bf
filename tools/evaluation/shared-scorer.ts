import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReadArticle, ReadAttribution } from './verdicts.ts';

/** A speaker as a careful reader found them. */
export interface ScoredSpeaker {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** An article of a gold set as the scorer holds it; `all` also has the rows inside others' words. */
export interface Gold extends ReadArticle {
  readonly speakers?: readonly ScoredSpeaker[] | null;
  readonly all?: readonly ReadAttribution[];
}

/** The scorer's figures: groups of numbers, in per cent unless they count. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the shared folder's score/attribution.mjs exports. */
export interface Scorer {
  readonly readPolnear: (dir: string) => Gold[];
  readonly readGold: (dir: string, texts?: string) => Gold[];
  readonly score: (golds: readonly Gold[], reports: ReadonlyMap<string, unknown>) => Figures;
}

function isScorer(module: unknown): module is Scorer {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['readPolnear', 'readGold', 'score'].every((name) => typeof Reflect.get(module, name) === 'function')
  );
}

/** The scorer of a shared folder; null where there is none. Throws a TypeError when it does not export what it should. */
export async function loadScorer(shared: string): Promise<Scorer | null> {
  const file = join(shared, 'score/attribution.mjs');
  if (!existsSync(file)) return null;
  const scorer: unknown = await import(pathToFileURL(file).href);
  if (!isScorer(scorer)) throw new TypeError(`Expected ${file} to export readPolnear, readGold and score`);
  return scorer;
}
