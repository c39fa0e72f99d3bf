import { readReviewChange, type ReviewChange } from '../corrections/review-change.ts';
import { APART_KINDS, PROSE_KINDS } from '../text/article.ts';
import type { PageReading, TimedReading } from './messages.ts';

/** A request as the background may act on it: looked at in every part it uses. */
export type KnownRequest =
  | { readonly name: 'prepare' }
  | { readonly name: 'cancelAnalysis'; readonly tabId: number }
  | { readonly name: 'analyzeReading'; readonly tabId: number; readonly reading: PageReading }
  | {
      readonly name: 'correct';
      readonly tabId: number;
      readonly reading: TimedReading;
      /** `refused`: not one of ours, or with words or names beyond all measure. The reader waits for an answer. */
      readonly change: ReviewChange | 'refused';
    };

/** A message as a request to the background; null when it is for somebody else, or not one its name allows. */
export function readRequest(message: unknown): KnownRequest | null {
  if (!isRecord(message) || message.to !== 'background' || !Array.isArray(message.args)) return null;
  const args: readonly unknown[] = message.args;
  const [tabId, reading, third] = args;
  const { name } = message;
  if (name === 'prepare') return { name };
  if (!isTabId(tabId)) return null;
  if (name === 'cancelAnalysis') return { name, tabId };
  if (name === 'analyzeReading') return isPageReading(reading) ? { name, tabId, reading } : null;
  if (name !== 'correct' || !isTimedReading(reading)) return null;
  return { name, tabId, reading, change: readReviewChange(third) ?? 'refused' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTabId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isTimedReading(value: unknown): value is TimedReading {
  return isPageReading(value) && 'readAt' in value && typeof value.readAt === 'number';
}

function isPageReading(value: unknown): value is PageReading {
  return (
    isRecord(value) &&
    isArticle(value.article) &&
    typeof value.url === 'string' &&
    typeof value.fingerprint === 'string' &&
    Array.isArray(value.notes) &&
    value.notes.every((note: unknown) => isRecord(note) && typeof note.kind === 'string')
  );
}

const isStringOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isArticle(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.title === 'string' &&
    [value.byline, value.published, value.publisher, value.language].every(isStringOrNull) &&
    Array.isArray(value.blocks) &&
    value.blocks.every(isBlock)
  );
}

const BLOCK_KINDS: ReadonlySet<unknown> = new Set([...PROSE_KINDS, ...APART_KINDS]);

/** Places are told by a block's number, which is its place in the article. */
function isBlock(value: unknown, place: number): boolean {
  return (
    isRecord(value) && value.id === place && BLOCK_KINDS.has(value.kind) && typeof value.text === 'string'
  );
}
