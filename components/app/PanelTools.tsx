import { useContext, useState } from 'preact/hooks';
import { KeyHelp } from './KeyHelp.tsx';
import { t } from '../wording/messages.ts';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import { SingleKeysContext } from '../quotes/single-keys.ts';
import { useReviewKeys, type ReviewKeyAction } from '../quotes/use-review-keys.ts';
import styles from './PanelTools.module.css';

interface Props {
  readonly marksOn: boolean;
  readonly toggleMarks: (on: boolean) => Promise<boolean>;
}

/** What belongs to the panel as a whole: its keys, their help, and what a screen reader says. */
export function PanelTools({ marksOn, toggleMarks }: Props) {
  const review = useContext(ReviewingContext);
  const [help, setHelp] = useState(false);
  const [told, setTold] = useState('');
  const keys = useContext(SingleKeysContext);
  useReviewKeys(keys.on, (action: ReviewKeyAction): void => {
    if (action === 'help') setHelp(true);
    else if (action === 'marks') {
      void toggleMarks(!marksOn).then((done) =>
        setTold(t(!done ? 'marksFailed' : marksOn ? 'marksNowOff' : 'marksNowOn')),
      );
    } else if (action === 'search') focusSearch();
    else if (action === 'right') review?.decide('checked');
    else if (action === 'none') review?.decide('not-a-statement');
    else if (action === 'next-open') review?.goOn();
    else if (action === 'undo' || action === 'redo') review?.turn(action);
    else if (action === 'edit')
      openForm(`[data-correct="${review?.current ?? ''}"]`, 'select, input, button');
    else if (action === 'note') openForm(notesOf(review?.current ?? null), '[data-note]');
    else if (action === 'code') openForm(notesOf(review?.current ?? null), '[data-add-code]');
    else review?.step(action.startsWith('next') ? 1 : -1, action.endsWith('of-speaker'));
  });
  return (
    <>
      <p class="unseen" role="status" data-told>
        {review?.announcement === '' ? told : review?.announcement}
      </p>
      <button
        type="button"
        class={styles.help}
        aria-label={t('keysHeading')}
        title={t('keysHeading')}
        data-open-help
        onClick={() => setHelp(true)}
      >
        <kbd aria-hidden="true">?</kbd>
      </button>
      <KeyHelp open={help} keysOn={keys.on} onKeysOn={keys.switchTo} onClose={() => setHelp(false)} />
    </>
  );
}

/** Of the section that is open; where it has none, of none. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[role="tabpanel"]:not([hidden]) [data-search]');
  field?.focus();
  field?.select();
}

function notesOf(attribution: number | null): string {
  return `[data-quote="${attribution ?? ''}"] [data-notes]`;
}

/** Opens a form of the statement one is at, and goes to a field of it. */
function openForm(selector: string, field: string): void {
  const form = document.querySelector<HTMLDetailsElement>(`[role="tabpanel"]:not([hidden]) ${selector}`);
  if (!form) return;
  const wasOpen = form.open;
  form.open = true;
  const there = form.querySelector<HTMLElement>(field);
  there?.focus();
  if (there || wasOpen) return;
  // Some are drawn only once they are open.
  const enter = (): void => form.querySelector<HTMLElement>(field)?.focus();
  form.addEventListener('toggle', () => setTimeout(enter, 0), { once: true });
}
