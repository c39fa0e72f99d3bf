import { APART_KINDS, PROSE_KINDS } from '../../text/article.ts';
import { isRecord } from './is-record.ts';
import type { PageReading } from '../../exchange/page-reading.ts';

/** Whether something is what was read of a page, in every part that is used: it comes from the page's own process. */
export function isPageReading(value: unknown): value is PageReading {
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

/** A block's number is its index in the article. */
function isBlock(value: unknown, place: number): boolean {
  return (
    isRecord(value) &&
    value.id === place &&
    BLOCK_KINDS.has(value.kind) &&
    typeof value.text === 'string' &&
    ['undefined', 'number'].includes(typeof value.signedBy) &&
    [undefined, 'question', 'answer'].some((turn) => turn === value.turn)
  );
}
