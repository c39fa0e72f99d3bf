import type { TextSpan } from '../../text/article.ts';
import { inject } from './inject.ts';
import { isPageReading } from '../messaging/is-page-reading.ts';
import { isRecord } from '../messaging/is-record.ts';
import type { Palette } from '../../exchange/palette.ts';
import type { PageStanding } from '../../exchange/page-reading.ts';
import type { PlaceInPage } from '../../text/place-in-page.ts';
import { READ_FAILURES, type ReadFailure } from '../../exchange/read-failure.ts';
import type { CandidateArea, Picking } from '../../exchange/picking.ts';
import { SHOWN, type Mark, type Shown } from '../../exchange/mark.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { Result } from '../../exchange/result.ts';

/**
 * Reads the article of a tab's page.
 *
 * @param onLate is given the reading that was done after it had been given up as too slow
 */
export async function readArticle(
  tabId: number,
  onLate: (reading: PageReading) => void = () => undefined,
): Promise<Result<PageReading, ReadFailure>> {
  const outcome = await inject(tabId, { file: '/page-reader.js' }, (late) => {
    const reading = late.ok ? readResult(late.value) : null;
    if (reading?.ok === true) onLate(reading.value);
  });
  if (!outcome.ok) return outcome;
  // Chromium gives null for a script that threw or whose page went away; ours answers with a result, always.
  return readResult(outcome.value) ?? { ok: false, error: 'page-gone' };
}

/**
 * How the page stands to a reading of it: `unread` where there is another document, or no access to it any more; null when it
 * cannot be told now.
 */
export async function standingOf(tabId: number, fingerprint: string): Promise<PageStanding | null> {
  const call = (of: string) => globalThis.whoseWordsReader?.standing(of) ?? 'unread';
  const outcome = await inject(tabId, { call, args: [fingerprint] });
  if (!outcome.ok) return outcome.error === 'too-slow' ? null : 'unread';
  const { value } = outcome;
  return value === 'same' || value === 'changed' || value === 'gone' || value === 'unread' ? value : null;
}

/** The fingerprint of the page as it is now; null when it has not been read, or cannot be asked. */
export async function currentFingerprint(tabId: number): Promise<string | null> {
  const outcome = await inject(tabId, {
    call: () => globalThis.whoseWordsReader?.fingerprint() ?? null,
  });
  return outcome.ok && typeof outcome.value === 'string' ? outcome.value : null;
}

/**
 * What the reader has selected of the article on a tab's page; none when nothing of it is. Fails with `not-granted` where the page
 * is closed to us or was reloaded: it has to be clicked on first.
 */
export async function selectionOnPage(tabId: number): Promise<Result<readonly TextSpan[], ReadFailure>> {
  const outcome = await inject(tabId, { call: () => globalThis.whoseWordsReader?.selection() ?? null });
  if (!outcome.ok) return outcome;
  return Array.isArray(outcome.value)
    ? { ok: true, value: outcome.value.filter(isSpan) }
    : { ok: false, error: 'not-granted' };
}

function isSpan(value: unknown): value is TextSpan {
  return (
    isRecord(value) && [value.block, value.start, value.end].every((number) => typeof number === 'number')
  );
}

/** Scrolls the page to a passage and marks it. */
export async function showOnPage(tabId: number, spans: readonly TextSpan[]): Promise<Shown> {
  const call = (where: readonly TextSpan[]) => globalThis.whoseWordsMarks?.show(where) ?? null;
  const outcome = await callMarks(tabId, call, [spans]);
  return SHOWN.find((one) => one === outcome) ?? 'unanswered';
}

/** Paints these marks on the page, in place of all earlier ones; with none, the page is as before. False where that was not done. */
export async function paintOnPage(
  tabId: number,
  marks: readonly Mark[],
  palette: Palette = 'standard',
): Promise<boolean> {
  const call = (which: readonly Mark[], colors: Palette) => {
    const painter = globalThis.whoseWordsMarks;
    if (!painter) return null;
    if (which.length > 0) painter.paint(which, colors);
    else painter.clear();
    return 'painted';
  };
  return (await callMarks(tabId, call, [marks, palette])) === 'painted';
}

/** Where each of these spans stands in the text of a tab's page; null where it does not, or the page cannot be asked. */
export async function placesOnPage(
  tabId: number,
  spans: readonly TextSpan[],
): Promise<(PlaceInPage | null)[]> {
  const call = (which: readonly TextSpan[]) => globalThis.whoseWordsMarks?.places(which) ?? null;
  const answer = await callMarks(tabId, call, [spans]);
  const places: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return spans.map((_, i) => {
    const place = places[i];
    return isPlace(place) ? place : null;
  });
}

function isPlace(value: unknown): value is PlaceInPage {
  return (
    isRecord(value) &&
    [value.start, value.end].every((number) => Number.isSafeInteger(number)) &&
    [value.exact, value.prefix, value.suffix].every((text) => typeof text === 'string')
  );
}

/** Whether marks are on the page now. A page without the painter has none, and is not given one for the question. */
export async function marksArePainted(tabId: number): Promise<boolean> {
  const outcome = await inject(tabId, { call: () => globalThis.whoseWordsMarks?.painted() ?? false });
  return outcome.ok && outcome.value === true;
}

/** Has the page tell clicks on its marks through a port of this name; false when it has no marks. */
export async function listenOnPage(tabId: number, portName: string): Promise<boolean> {
  const call = (name: string) => globalThis.whoseWordsMarks?.listen(name) ?? false;
  const outcome = await inject(tabId, { call, args: [portName] });
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
  if (!(await place(tabId, '/page-marks.js'))) return null;
  const second = await inject(tabId, { call, args });
  return second.ok ? second.value : null;
}

/** Puts a script beside the page reader, which it uses; that one first, where it is missing. */
async function place(tabId: number, file: '/page-marks.js' | '/page-picker.js'): Promise<boolean> {
  const has = await inject(tabId, { call: () => globalThis.whoseWordsReader !== undefined });
  if (!has.ok) return false;
  if (has.value !== true && !(await inject(tabId, { file: '/page-reader.js' })).ok) return false;
  return (await inject(tabId, { file })).ok;
}

/** Lets the reader choose the text on the page; `pickingState` tells when it is done. */
export async function startPicking(tabId: number): Promise<boolean> {
  if (!(await place(tabId, '/page-picker.js'))) return false;
  return (await inject(tabId, { call: () => globalThis.whoseWordsPicker?.start() })).ok;
}

export async function pickingState(tabId: number): Promise<Picking> {
  const outcome = await inject(tabId, { call: () => globalThis.whoseWordsPicker?.state() ?? 'cancelled' });
  const state = outcome.ok ? outcome.value : 'cancelled';
  return state === 'choosing' || state === 'chosen' ? state : 'cancelled';
}

export async function cancelPicking(tabId: number): Promise<void> {
  await inject(tabId, { call: () => globalThis.whoseWordsPicker?.cancel() });
}

/** Parts of the page that may be read instead of what the program chose. */
export async function candidateAreas(tabId: number): Promise<readonly CandidateArea[]> {
  const outcome = await inject(tabId, { call: () => globalThis.whoseWordsReader?.candidates() ?? [] });
  return outcome.ok && Array.isArray(outcome.value) ? outcome.value.filter(isCandidate) : [];
}

/** From now on the area of this place in `candidateAreas` is read; with null, the program chooses again. */
export async function chooseArea(tabId: number, area: number | null): Promise<void> {
  const call = (which: number | null) => globalThis.whoseWordsReader?.choose(which) ?? false;
  await inject(tabId, { call, args: [area] });
}

function isCandidate(value: unknown): value is CandidateArea {
  return (
    isRecord(value) &&
    typeof value.words === 'number' &&
    typeof value.opening === 'string' &&
    typeof value.isLarger === 'boolean'
  );
}

/** What our script in the page says of its reading; null for anything else. */
function readResult(value: unknown): Result<PageReading, ReadFailure> | null {
  if (!isRecord(value)) return null;
  if (value.ok === true) return isPageReading(value.value) ? { ok: true, value: value.value } : null;
  const error = READ_FAILURES.find((failure) => failure === value.error);
  if (value.ok !== false || error === undefined) return null;
  return { ok: false, error, ...(typeof value.detail === 'string' ? { detail: value.detail } : {}) };
}
