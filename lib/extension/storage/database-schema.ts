import type { DBSchema, StoreNames, IDBPTransaction } from 'idb';

/** Values are `unknown`: whoever reads them looks first. */
export interface DatabaseSchema extends DBSchema {
  /** Corrections, one record an article. */
  reviews: { key: string; value: unknown; indexes: { fingerprint: string } };
  /** Names remembered for later articles. */
  aliases: { key: string; value: unknown };
  /** Records that could not be read, kept for a version that can. */
  aside: { key: number; value: unknown };
  /** Articles that were read. */
  history: { key: string; value: unknown; indexes: { slot: number } };
  /** A line of each, newest first: lists need not read whole articles. */
  heads: { key: HeadKey; value: unknown };
  /** Who spoke in which article: name, newest first, article. */
  voices: { key: VoiceKey; value: unknown };
  /** Which articles have a paragraph under a key; see `lib/history/paragraph-keys.ts`. */
  paragraphs: { key: number; value: unknown };
}

export type HeadKey = [age: number, address: string];
export type VoiceKey = [name: string, age: number, address: string];

export type Mode = 'readonly' | 'readwrite' | 'versionchange';
/** A transaction over stores of ours. */
export type Within<M extends Mode> = IDBPTransaction<DatabaseSchema, StoreNames<DatabaseSchema>[], M>;
