import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../wording/messages.ts';

export type ReviewKeyAction =
  | 'right'
  | 'none'
  | 'edit'
  | 'note'
  | 'code'
  | 'next'
  | 'previous'
  | 'next-open'
  | 'next-of-speaker'
  | 'previous-of-speaker'
  | 'undo'
  | 'redo'
  | 'marks'
  | 'search'
  | 'help';

/** The keys of the panel: what is pressed (`KeyboardEvent.key`), what it does, and what it is called. */
export const REVIEW_KEYS: readonly {
  readonly keys: readonly string[];
  readonly action: ReviewKeyAction;
  readonly label: MessageKey;
}[] = [
  { keys: ['Enter', 'r'], action: 'right', label: 'keyRight' },
  { keys: ['x'], action: 'none', label: 'keyNone' },
  { keys: ['e'], action: 'edit', label: 'keyEdit' },
  { keys: ['c'], action: 'note', label: 'keyNote' },
  { keys: ['t'], action: 'code', label: 'keyCode' },
  { keys: ['o'], action: 'next-open', label: 'keyNextOpen' },
  { keys: ['n', 'j'], action: 'next', label: 'keyNext' },
  { keys: ['p', 'k'], action: 'previous', label: 'keyPrevious' },
  { keys: ['s'], action: 'next-of-speaker', label: 'keyNextOfSpeaker' },
  { keys: ['S'], action: 'previous-of-speaker', label: 'keyPreviousOfSpeaker' },
  { keys: ['u'], action: 'undo', label: 'keyUndo' },
  { keys: ['U'], action: 'redo', label: 'keyRedo' },
  { keys: ['m'], action: 'marks', label: 'keyMarks' },
  { keys: ['/'], action: 'search', label: 'keySearch' },
  { keys: ['?'], action: 'help', label: 'keyHelp' },
];

/** Where a letter is a letter. */
const TEXT_FIELDS = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Whether a key that was pressed there is meant for a text field, a dialog or the browser. */
function isForOthers({
  target,
  ctrlKey,
  altKey,
  metaKey,
  isComposing,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return true;
  return target instanceof Element && target.closest(`${TEXT_FIELDS}, dialog, [role="menu"]`) !== null;
}

/** The statement one is at, which is shown already, has the focus: Enter has nothing to press there. */
function isAtStatement({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches('[data-quote] [data-attribution][aria-current]');
}

/** Enter presses what has the focus, unless that is the statement one is at, or nothing. */
function isPress(event: KeyboardEvent): boolean {
  const isNothing = event.target === document.body || event.target === document.documentElement;
  return event.key === 'Enter' && !isNothing && !isAtStatement(event);
}

/** Calls back for the keys of the panel. Without single keys only for Enter on the statement one is at: nobody presses that by accident. */
export function useReviewKeys(on: boolean, onAction: (action: ReviewKeyAction) => void): void {
  // A key means what is on the screen when it is pressed, not what was there when it was listened for.
  const latest = useRef(onAction);
  latest.current = onAction;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isForOthers(event) || isPress(event)) return;
      if (!on && !(event.key === 'Enter' && isAtStatement(event))) return;
      const action = REVIEW_KEYS.find(({ keys }) => keys.includes(event.key))?.action;
      if (action === undefined) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on]);
}
