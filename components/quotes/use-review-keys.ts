import { useEffect } from 'preact/hooks';
import type { MessageKey } from '../wording/messages.ts';

export type ReviewKeyAction =
  'next' | 'previous' | 'next-of-speaker' | 'previous-of-speaker' | 'marks' | 'search' | 'help';

/** The keys of the panel: what is pressed (`KeyboardEvent.key`), what it does, and what it is called. */
export const REVIEW_KEYS: readonly {
  readonly keys: readonly string[];
  readonly action: ReviewKeyAction;
  readonly label: MessageKey;
}[] = [
  { keys: ['n', 'j'], action: 'next', label: 'keyNext' },
  { keys: ['p', 'k'], action: 'previous', label: 'keyPrevious' },
  { keys: ['s'], action: 'next-of-speaker', label: 'keyNextOfSpeaker' },
  { keys: ['S'], action: 'previous-of-speaker', label: 'keyPreviousOfSpeaker' },
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

/** Calls back for the keys of the panel while `on`. */
export function useReviewKeys(on: boolean, onAction: (action: ReviewKeyAction) => void): void {
  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isForOthers(event)) return;
      const action = REVIEW_KEYS.find(({ keys }) => keys.includes(event.key))?.action;
      if (action === undefined) return;
      event.preventDefault();
      onAction(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [on, onAction]);
}
