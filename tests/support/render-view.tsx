import { render, type ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ReportView } from '../../components/app/ReportView.tsx';
import { WithPanelParts } from '../../components/app/WithPanelParts.tsx';
import type { ReportActions, ReportForm, ReportState } from '../../components/app/report-state.ts';
import { EMPTY_LOG } from '../../lib/corrections/correction-log.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import type { Shown } from '../../lib/exchange/mark.ts';
import type { Report } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import '../../components/shared/theme.css';

export interface RenderedView {
  readonly root: HTMLElement;
  /** Everything asked to be shown, oldest first. */
  readonly shown: (readonly TextSpan[])[];
  readonly actions: ReportActions;
  /** Text as a reader sees it, white space folded. */
  text(selector?: string): string;
  all(selector: string): HTMLElement[];
  press(selector: string, nth?: number): Promise<void>;
  /** Presses a key where the focus is. */
  key(name: string): Promise<void>;
  show(state: ReportState, changed?: Pick<Options, 'marksOn' | 'picked'>): Promise<void>;
  /**
   * Draws what a background has answered, as the real one does: in its own time. `show` waits in an `act`, and one that begins within
   * another and outlasts it leaves Preact's test tools without a way to draw. Nothing where another view has taken its place: drawn
   * again, this one would listen to its keys.
   */
  draw(state: ReportState): void;
}

interface Options extends Pick<ComponentProps<typeof ReportView>, 'marksOn' | 'picked'> {
  readonly form?: ReportForm;
  readonly outcome?: Shown;
  readonly actions?: Partial<ReportActions>;
}

export function readyState(
  report: Report,
  fingerprint = 'one',
  review: CorrectionsInView = { log: EMPTY_LOG, aliases: [], kept: true },
): ReportState {
  return {
    status: 'ready',
    stored: { tabId: 1, url: 'https://example.org/', fingerprint, at: 0, readAt: 0, report, review },
  };
}

/** What lies below the first screen is drawn after that has been seen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

/** Puts a view into the page, in place of the one before. */
export async function renderView(state: ReportState | Report, options: Options = {}): Promise<RenderedView> {
  const before = document.querySelector('#view');
  // What it listens to goes with it.
  if (before) await act(() => render(null, before));
  before?.remove();
  const root = document.createElement('div');
  root.id = 'view';
  document.body.append(root);
  const shown: (readonly TextSpan[])[] = [];
  const actions: ReportActions = {
    show: (spans) => {
      shown.push(spans);
      return Promise.resolve(options.outcome ?? 'shown');
    },
    toggleMarks: vi.fn(() => Promise.resolve(true)),
    ...options.actions,
  };
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const { form = 'popup', marksOn } = options;
  const props = {
    ...(marksOn === undefined ? {} : { marksOn }),
  };
  const draw = (next: ReportState, changed: Pick<Options, 'marksOn' | 'picked'> = {}): void => {
    if (!root.isConnected) return;
    const view = <ReportView state={next} form={form} actions={actions} {...props} {...changed} />;
    render(form === 'panel' ? <WithPanelParts>{view}</WithPanelParts> : view, root);
  };
  const show: RenderedView['show'] = async (next, changed = {}) => {
    await act(() => draw(next, changed));
    await act(painted);
  };
  await show('status' in state ? state : readyState(state));
  return {
    root,
    shown,
    actions,
    show,
    draw,
    all,
    text: (selector) => {
      const element = selector === undefined ? root : root.querySelector<HTMLElement>(selector);
      if (element === null) throw new Error(`Expected ${selector ?? 'the view'} in the view, got none`);
      return element.textContent.replaceAll(/\s+/g, ' ').trim();
    },
    key: (name) =>
      act(() => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        );
      }),
    press: async (selector, nth = 0) => {
      const element = all(selector)[nth];
      if (element === undefined) throw new Error(`Expected ${selector} in the view, got none`);
      await act(async () => {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        // Opening <details> tells of it in a task of its own, and what was shown is answered a little later.
        await new Promise((resolve) => setTimeout(resolve, 10));
      });
    },
  };
}
