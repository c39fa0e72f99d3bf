import type { TextSpan } from '../text/article.ts';
import { inject } from './inject.ts';
import type { Mark, PageReading, ReadFailure, Result, Shown } from './messages.ts';

/** Reads the article of a tab's page. */
export async function readArticle(tabId: number): Promise<Result<PageReading, ReadFailure>> {
  const outcome = await inject(tabId, { file: '/page-reader.js' });
  if (!outcome.ok) return outcome;
  // Chromium gives null for a script that threw or whose page went away; ours answers with a result, always.
  return isReading(outcome.value) ? outcome.value : { ok: false, error: 'page-gone' };
}

/** The fingerprint of the page as it is now; null when it has not been read, or cannot be asked. */
export async function currentFingerprint(tabId: number): Promise<string | null> {
  const outcome = await inject(tabId, {
    call: () => globalThis.whoseWordsFingerprint?.() ?? null,
  });
  return outcome.ok && typeof outcome.value === 'string' ? outcome.value : null;
}

/** Scrolls the page to a passage and marks it. */
export async function showOnPage(tabId: number, spans: readonly TextSpan[]): Promise<Shown> {
  const call = (where: readonly TextSpan[]) => globalThis.whoseWordsMarks?.show(where) ?? null;
  return (await callMarks(tabId, call, [spans])) === 'shown' ? 'shown' : 'gone';
}

/** Paints these marks on the page, in place of all earlier ones; with none, the page is as before. */
export async function paintOnPage(tabId: number, marks: readonly Mark[]): Promise<void> {
  const call = (which: readonly Mark[]) => {
    const painter = globalThis.whoseWordsMarks;
    if (!painter) return null;
    if (which.length > 0) painter.paint(which);
    else painter.clear();
    return 'painted';
  };
  await callMarks(tabId, call, [marks]);
}

/** Whether marks are on the page now. A page without the painter has none, and is not given one for the question. */
export async function marksArePainted(tabId: number): Promise<boolean> {
  const outcome = await inject(tabId, { call: () => globalThis.whoseWordsMarks?.painted() ?? false });
  return outcome.ok && outcome.value === true;
}

/** Calls the painter in the page; the first time, puts it there. */
async function callMarks(
  tabId: number,
  call: (...args: never[]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  const first = await inject(tabId, { call, args });
  if (!first.ok) return null;
  if (first.value !== null && first.value !== undefined) return first.value;
  const placed = await inject(tabId, { file: '/page-marks.js' });
  if (!placed.ok) return null;
  const second = await inject(tabId, { call, args });
  return second.ok ? second.value : null;
}

function isReading(value: unknown): value is Result<PageReading, ReadFailure> {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'error' in value)
  );
}
