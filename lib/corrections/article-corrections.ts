import * as v from 'valibot';
import {
  MAX_ADDRESS_CHARACTERS,
  MAX_TITLE_CHARACTERS,
  type ArticleIdentity,
} from '../history/article-identity.ts';
import { momentSchema } from '../history/read-history-entry.ts';
import type { RememberedAlias } from './aliases.ts';
import { joinLogs, type CorrectionLog } from './correction-log.ts';
import {
  aliasSchema,
  attributionAnchorSchema,
  readCorrectionLog,
  speakerRefSchema,
} from './read-correction-log.ts';
import {
  MAX_REVIEWED,
  readerNotes,
  statementNotes,
  type ReviewedSpeaker,
  type ReviewedStatement,
} from './reviewed-statements.ts';

/** The corrections of one article, as they are kept and exported. */
export interface ArticleCorrections extends ArticleIdentity {
  /** When it was changed last (ms since 1970). */
  readonly changedAt: number;
  readonly log: CorrectionLog;
  /** What the reader has noted of single statements. */
  readonly statements?: readonly ReviewedStatement[];
  /** The same of speakers. */
  readonly speakers?: readonly ReviewedSpeaker[];
}

const statement = v.object({ at: attributionAnchorSchema, ...statementNotes });
const speaker = v.object({ speaker: speakerRefSchema, ...readerNotes });

const reviewSchema = v.object({
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS_CHARACTERS)),
  fingerprint: v.pipe(v.string(), v.maxLength(200)),
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE_CHARACTERS)),
  changedAt: momentSchema,
  log: v.unknown(),
  statements: v.exactOptional(v.pipe(v.array(statement), v.maxLength(MAX_REVIEWED))),
  speakers: v.exactOptional(v.pipe(v.array(speaker), v.maxLength(MAX_REVIEWED))),
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
  const statements = joined(review.statements, other.statements, ({ at }) => at);
  const speakers = joined(review.speakers, other.speakers, (noted) => noted.speaker);
  return {
    ...review,
    log: joinLogs(review.log, other.log),
    ...(statements.length > 0 ? { statements } : {}),
    ...(speakers.length > 0 ? { speakers } : {}),
  };
}

/** One's own, then those of the other that stand elsewhere. */
function joined<T>(own: readonly T[] = [], others: readonly T[] = [], place: (one: T) => unknown): T[] {
  const known = new Set(own.map((one) => JSON.stringify(place(one))));
  return [...own, ...others.filter((one) => !known.has(JSON.stringify(place(one))))].slice(0, MAX_REVIEWED);
}
