import { openDB, type IDBPDatabase, type StoreNames } from 'idb';
import type { Result } from '../../exchange/result.ts';
import { upgradeDatabase } from './upgrade-database.ts';
import type { DatabaseSchema, Mode, Within } from './database-schema.ts';

/** Why something could not be kept or read; `public/_locales` has a sentence for each (`storeFull` …). Nothing is lost by any of them. */
export const STORE_FAILURES = [
  /** No room is left on the disk, or the browser grants no more. */
  'full',
  /** What is kept cannot be read; it is left, or put aside, as it is. */
  'damaged',
  /** A newer version of the extension has written there. */
  'newer',
  /** The browser keeps nothing: forbidden by its settings, or closing. */
  'unavailable',
  /** The article has as many corrections as are kept. */
  'too-many',
  /** It could not be read again: words or names that are too long. */
  'refused',
] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

const NAME = 'whose-words';
/** Raised when stores change; `upgrade-database.ts` brings older ones up to it. */
export const DATABASE_VERSION = 3;

type Durability = 'default' | 'strict' | 'relaxed';

/** Runs work in one transaction over these stores: all of it is kept, or nothing. Failures come by name; nothing is thrown. */
export interface Database {
  read<T>(
    stores: readonly StoreNames<DatabaseSchema>[],
    work: (within: Within<'readonly'>) => Promise<T>,
  ): Promise<Result<T, StoreFailure>>;
  /**
   * `work` may await nothing but the transaction itself. Resolves when the browser has written to disk: what was shown as saved
   * outlives a power cut. `relaxed` does not wait for the disk, only for the browser.
   */
  write<T>(
    stores: readonly StoreNames<DatabaseSchema>[],
    work: (within: Within<'readwrite'>) => Promise<T>,
    durability?: 'strict' | 'relaxed',
  ): Promise<Result<T, StoreFailure>>;
}

/** Thrown by work in a transaction to undo all of it and fail by this name. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: StoreFailure;
  constructor(failure: StoreFailure) {
    super(`The store is ${failure}`);
    this.failure = failure;
  }
}

/** The extension's one database; opened when first used, and again when the browser has closed it. */
export function database(name = NAME): Database {
  let opened: Promise<IDBPDatabase<DatabaseSchema>> | undefined;
  const forget = (): void => void (opened = undefined);

  const open = (): Promise<IDBPDatabase<DatabaseSchema>> => {
    opened ??= openDB<DatabaseSchema>(name, DATABASE_VERSION, {
      upgrade: (db, from, _to, within) => {
        upgradeDatabase(db, from, within).catch((error: unknown) => {
          console.error('The store could not be brought up to this version', error);
          return undoAll(within);
        });
      },
      // A newer version of the extension wants to open it: it shall not wait for this one.
      blocking: (_current, _wanted, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    return opened;
  };

  const run = async <T, M extends 'readonly' | 'readwrite'>(
    mode: M,
    stores: readonly StoreNames<DatabaseSchema>[],
    work: (within: Within<M>) => Promise<T>,
    durability: Durability,
  ): Promise<Result<T, StoreFailure>> => {
    let within: Within<M> | undefined;
    try {
      within = await begin(open, forget, stores, mode, durability);
      const value = await work(within);
      await within.done;
      return { ok: true, value };
    } catch (error) {
      await undoAll(within);
      return { ok: false, error: failureOf(error) };
    }
  };
  return {
    read: (stores, work) => run('readonly', stores, work, 'default'),
    write: (stores, work, durability = 'strict') => run('readwrite', stores, work, durability),
  };
}

/** Begins a transaction; on a connection that was closed meanwhile, once more on a new one. */
async function begin<M extends 'readonly' | 'readwrite'>(
  open: () => Promise<IDBPDatabase<DatabaseSchema>>,
  forget: () => void,
  stores: readonly StoreNames<DatabaseSchema>[],
  mode: M,
  durability: Durability,
): Promise<Within<M>> {
  try {
    return (await open()).transaction([...stores], mode, { durability });
  } catch (error) {
    forget();
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    return (await open()).transaction([...stores], mode, { durability });
  }
}

async function undoAll(within: Within<Mode> | undefined): Promise<void> {
  if (!within) return;
  try {
    within.abort();
  } catch (error) {
    console.info('The transaction had ended by itself', error);
  }
  await within.done.catch((error: unknown) => console.info('Nothing was written', error));
}

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // A store or an index is missing, or its file cannot be read.
  NotFoundError: 'damaged',
  DataError: 'damaged',
  UnknownError: 'damaged',
  NotReadableError: 'damaged',
};

function failureOf(error: unknown): StoreFailure {
  if (error instanceof StoreError) return error.failure;
  console.error('The store failed', error);
  return (error instanceof Error ? FAILURES[error.name] : undefined) ?? 'unavailable';
}
