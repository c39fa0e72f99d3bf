import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadArticle, ReadAttribution } from '../evaluation/verdicts.ts';
import { hashText } from '../../lib/attribution/tagger/token-facts.ts';
import type { Range } from './polnear-corpus.ts';
import { fieldOf } from '../field-of.ts';

/** A row of the gold. */
export interface GoldRow extends ReadAttribution {
  readonly cue: readonly Range[];
  /** Id of the speaker. */
  readonly speaker: string | null;
  /** Index of the row in whose content it stands. */
  readonly parent: number | null;
  readonly type: string;
}

/** Somebody who speaks on an annotated page, with the other forms printed. */
export interface GoldSpeaker {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An annotated page. */
export interface GoldPage extends ReadArticle {
  readonly attributions: readonly GoldRow[];
  readonly speakers: readonly GoldSpeaker[];
}

/** Folders of the shared gold that tagger and judge learn from. */
export const LEARNED_GOLD = ['gold/fresh', 'gold/pages'] as const;

/** The articles of a gold folder: `ID.json` beside `ID.txt`, every row kept, inner ones too. */
export function readGoldFolder(dir: string): GoldPage[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name): GoldPage[] => {
      const gold: unknown = JSON.parse(readFileSync(join(dir, name), 'utf8'));
      const file = text(gold, 'file');
      const path = join(dir, file);
      if (!existsSync(path)) return [];
      const attributions = list(gold, 'attributions').map((row): GoldRow => ({
        source: ranges(row, 'source'),
        cue: ranges(row, 'cue'),
        content: ranges(row, 'content'),
        tier: text(row, 'tier'),
        level: text(row, 'level'),
        type: text(row, 'type'),
        speaker: nullable(row, 'speaker', String),
        parent: nullable(row, 'parent', Number),
      }));
      const speakers = list(gold, 'speakers').map((speaker): GoldSpeaker => ({
        id: text(speaker, 'id'),
        name: text(speaker, 'name'),
        aliases: list(speaker, 'aliases').map(String),
      }));
      const id = file.replace(/\.txt$/u, '');
      return [{ id, text: readFileSync(path, 'utf8'), attributions, speakers }];
    });
}

/** Articles of PolNeAR that the tagger never learns from: the judge does, fold by fold as from the gold. */
export const UNSEEN_POLNEAR = 'corpora/polnear/dev';
/** Parts of `gold/folds.json`. */
const FOLDS = 5;

/** The numbers of those parts. */
export function foldNumbers(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold);
}

/** Which part each article that the judge learns from is in, by its id: as `gold/folds.json` says, those of PolNeAR by chance. */
export function readFolds(shared: string): ReadonlyMap<string, number> {
  const folds: unknown = JSON.parse(readFileSync(join(shared, 'gold/folds.json'), 'utf8'));
  if (typeof folds !== 'object' || folds === null)
    throw new TypeError('Expected gold/folds.json to hold numbers by id');
  const polnear = readdirSync(join(shared, UNSEEN_POLNEAR, 'text')).map((name) =>
    name.replace(/\.txt$/u, ''),
  );
  return new Map([
    ...polnear.map((id) => [id, hashText(id) % FOLDS] as const),
    ...Object.entries(folds).map(([id, fold]) => [id, Number(fold)] as const),
  ]);
}

function text(of: unknown, name: string): string {
  const value = fieldOf(of, name);
  if (typeof value !== 'string')
    throw new TypeError(`Expected "${name}" to be a string, got ${typeof value}`);
  return value;
}

function nullable<Value>(of: unknown, name: string, read: (value: unknown) => Value): Value | null {
  const value = fieldOf(of, name);
  return value === null || value === undefined ? null : read(value);
}

function list(of: unknown, name: string): readonly unknown[] {
  const value = fieldOf(of, name);
  if (!Array.isArray(value)) throw new TypeError(`Expected "${name}" to be a list, got ${typeof value}`);
  return value;
}

function ranges(of: unknown, name: string): Range[] {
  return list(of, name).map((range) => {
    const [start, end] = Array.isArray(range) ? range.map(Number) : [];
    if (start === undefined || end === undefined)
      throw new TypeError(`Expected "${name}" to hold pairs of offsets`);
    return [start, end];
  });
}
