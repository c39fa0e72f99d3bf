import * as v from 'valibot';
import {
  MAX_ADDRESS_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  type ArticleIdentity,
} from '../history/article-identity.ts';
import type { RememberedAlias } from './aliases.ts';
import type { CorrectionLog } from './correction-log.ts';
import { readCorrectionLog } from './read-correction-log.ts';

/** The corrections of one article, as they are kept and exported. */
export interface ArticleCorrections extends ArticleIdentity {
  /** When it was changed last (ms since 1970). */
  readonly changedAt: number;
  readonly log: CorrectionLog;
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const aliasSchema = v.object({ alias: name, name });

const reviewSchema = v.object({
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS_CHARACTERS)),
  fingerprint: v.pipe(v.string(), v.maxLength(200)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE_CHARACTERS)),
  changedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  log: v.unknown(),
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
