import * as v from 'valibot';
import {
  MAX_ADDRESS_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  type ArticleIdentity,
} from '../history/article-identity.ts';
import type { RememberedAlias } from './aliases.ts';
import { joinLogs, type CorrectionLog } from './correction-log.ts';
import type { AttributionAnchor } from './correction.ts';
import { attributionAnchorSchema, readCorrectionLog } from './read-correction-log.ts';

/** The corrections of one article, as they are kept and exported. */
export interface ArticleCorrections extends ArticleIdentity {
  /** When it was changed last (ms since 1970). */
  readonly changedAt: number;
  readonly log: CorrectionLog;
  /** What the reader has noted of single statements. */
  readonly statements?: readonly ReviewedStatement[];
}

/** How far the reader is with a statement. */
export const STATEMENT_STATES = ['open', 'checked', 'corrected', 'not-a-statement'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** What the reader has noted of one statement, which is told by its words as in corrections. */
export interface ReviewedStatement {
  readonly at: AttributionAnchor;
  readonly state?: StatementState;
  readonly note?: string;
  /** Of the reader's own scheme. */
  readonly codes?: readonly string[];
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const aliasSchema = v.object({ alias: name, name });

/** Bounds what a file from elsewhere can make us keep. */
const MAX_STATEMENTS = 5000;
const MAX_NOTE_CHARACTERS = 10_000;
const MAX_CODES = 50;

const statement = v.object({
  at: attributionAnchorSchema,
  state: v.exactOptional(v.picklist(STATEMENT_STATES)),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE_CHARACTERS))),
  codes: v.exactOptional(v.pipe(v.array(name), v.maxLength(MAX_CODES))),
});

const reviewSchema = v.object({
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS_CHARACTERS)),
  fingerprint: v.pipe(v.string(), v.maxLength(200)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE_CHARACTERS)),
  changedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  log: v.unknown(),
  statements: v.exactOptional(v.pipe(v.array(statement), v.maxLength(MAX_STATEMENTS))),
});

/** A review as it comes from storage or a file; null for anything else. */
export function readArticleCorrections(value: unknown): ArticleCorrections | null {
  const read = v.safeParse(reviewSchema, value);
  const log = read.success ? readCorrectionLog(read.output.log) : null;
  return read.success && log ? { ...read.output, log } : null;
}

/** A remembered name as it comes from storage or a file; null for anything else. */
export function readAlias(value: unknown): RememberedAlias | null {
  const read = v.safeParse(aliasSchema, value);
  return read.success ? read.output : null;
}

/** The corrections of one article from two places as one: these, then what only the other one has. */
export function joinArticleCorrections(
  review: ArticleCorrections,
  other: ArticleCorrections,
): ArticleCorrections {
  const own = review.statements ?? [];
  const known = new Set(own.map(({ at }) => JSON.stringify(at)));
  const added = (other.statements ?? []).filter(({ at }) => !known.has(JSON.stringify(at)));
  const statements = [...own, ...added].slice(0, MAX_STATEMENTS);
  return {
    ...review,
    log: joinLogs(review.log, other.log),
    ...(statements.length > 0 ? { statements } : {}),
  };
}
