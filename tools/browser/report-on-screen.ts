import type { Page } from 'puppeteer-core';

export interface SpeakerOnScreen {
  readonly id: string;
  readonly name: string;
  readonly words: number;
  readonly attributions: number;
}

/** What a popup or panel shows, read off its document. */
export interface ReportOnScreen {
  readonly view: string;
  /** Everything legible in it, as one text. */
  readonly text: string;
  readonly heading: string;
  readonly summary: readonly string[];
  readonly speakers: readonly SpeakerOnScreen[];
  readonly repeats: readonly string[];
}

/** The root of a view that has an answer, whatever it is, drawn to its end. */
const SETTLED_VIEW = '[data-view]:not([data-view="loading"]):not(:has([aria-busy="true"]))';

/**
 * An expression over `document` that reads the view, and gives null while it is still loading. It is a text because it
 * is evaluated in another program: Chromium's popup, or Firefox's.
 */
export const READ_REPORT = `(${readReport.toString()})(document)`;

/** Waits for the popup or panel to have an answer and reads it. */
export async function reportOnScreen(view: Page): Promise<ReportOnScreen> {
  for (;;) {
    await view.waitForSelector(SETTLED_VIEW);
    const read: unknown = await view.evaluate(READ_REPORT);
    // A page that is loaded again takes the answer away between the two.
    if (read !== null) return asReport(read);
  }
}

/** Checks what came back from the other program. Throws when it is not what `READ_REPORT` gives. */
export function asReport(value: unknown): ReportOnScreen {
  if (!isReport(value))
    throw new Error(`Expected a report read off the screen, got ${JSON.stringify(value)}`);
  return value;
}

function isReport(value: unknown): value is ReportOnScreen {
  return typeof value === 'object' && value !== null && 'view' in value && 'speakers' in value;
}

/** Runs in the view itself, so it may use nothing from outside. */
function readReport(document: Document): ReportOnScreen | null {
  const root = document.querySelector<HTMLElement>('[data-view]');
  const view = root?.dataset.view;
  if (root === null || view === undefined || view === 'loading' || root.querySelector('[aria-busy="true"]'))
    return null;
  const legible = (element: Element | null | undefined) =>
    (element instanceof HTMLElement ? element.innerText : (element?.textContent ?? ''))
      .replace(/\s+/g, ' ')
      .trim();
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const number = (element: Element, name: string) =>
    Number(element.querySelector(`[data-${name}]`)?.getAttribute(`data-${name}`));
  return {
    view,
    text: legible(root),
    heading: legible(root.querySelector('h1')),
    summary: all('[data-lede], [data-summary]').map(legible),
    speakers: all('[data-speaker]').map((item) => ({
      id: item.dataset.speaker ?? '',
      name: item.querySelector('[data-name]')?.getAttribute('data-name') ?? '',
      words: number(item, 'words'),
      attributions: number(item, 'attributions'),
    })),
    repeats: all('[data-repeat]').map((item) => legible(item.querySelector('p'))),
  };
}
