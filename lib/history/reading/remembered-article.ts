import { addressHost } from './address-host.ts';
import type { HeardSpeaker, HeardStatement, HistoryEntry } from '../history-entry.ts';

/** A remembered article as “Your reading” counts it: all that is kept but the paragraphs, which are most of an entry. */
export type RememberedArticle = Omit<HistoryEntry, 'version' | 'paragraphs'>;

/** One statement of a read article, with who made it. */
export interface RememberedStatement extends Omit<HeardStatement, 'speaker' | 'paragraph'> {
  /** Null when it was not settled, or is one of those speakers whom the entry has no room for. */
  readonly speaker: HeardSpeaker | null;
  /** As readers count them, from 1; null where an earlier version did not keep it. */
  readonly paragraph: number | null;
}

/** Kept by a version that kept quotations in marks only. */
export function isOfEarlierVersion({ statements }: RememberedArticle): boolean {
  return statements === undefined;
}

/** The statements of an article, in reading order; of an entry of an earlier version the quotations that it has. */
export function statementsOf({ statements, speakers }: RememberedArticle): RememberedStatement[] {
  if (statements !== undefined)
    return statements.map((statement) => ({
      ...statement,
      speaker: statement.speaker === null ? null : (speakers[statement.speaker] ?? null),
    }));
  return speakers.flatMap((speaker) =>
    speaker.quotes.map((words) => ({
      speaker,
      kind: speaker.kind,
      named: speaker.named,
      direct: true,
      via: null,
      words,
      paragraph: null,
    })),
  );
}

/** Who published it; where nobody is named, its site. */
export function outletOf({ publisher, address }: Pick<RememberedArticle, 'publisher' | 'address'>): string {
  return publisher === null || publisher.trim() === '' ? addressHost(address) : publisher.trim();
}

/** The day it was published (ISO 8601); where that is not known, the day it was read. Null for a file without a date. */
export function dayOf({ published, readAt }: Pick<RememberedArticle, 'published' | 'readAt'>): string | null {
  const printed = /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/u.exec(published ?? '')?.[0];
  return printed ?? (readAt === 0 ? null : new Date(readAt).toISOString().slice(0, 10));
}
