import { readReviewChange, type ReviewChange } from '../../corrections/review-change.ts';
import { isPageReading } from './is-page-reading.ts';
import { isRecord } from './is-record.ts';
import type { PageReading, TimedReading } from '../../exchange/page-reading.ts';

/** A request as the background may act on it: looked at in every part it uses. */
export type KnownRequest =
  | { readonly name: 'prepare' }
  | { readonly name: 'cancelAnalysis'; readonly tabId: number }
  | { readonly name: 'analyzeReading'; readonly tabId: number; readonly reading: PageReading }
  | {
      readonly name: 'correct';
      readonly tabId: number;
      readonly reading: TimedReading;
      /** `refused`: not one of ours, or with words or names that are too long. The reader waits for an answer. */
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

function isTabId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

function isTimedReading(value: unknown): value is TimedReading {
  return isPageReading(value) && 'readAt' in value && typeof value.readAt === 'number';
}
