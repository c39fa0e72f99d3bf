import { useContext, useState } from 'preact/hooks';
import { KeyHelp } from './KeyHelp.tsx';
import { t } from '../wording/messages.ts';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import { useReviewKeys, type ReviewKeyAction } from '../quotes/use-review-keys.ts';
import styles from './PanelTools.module.css';

interface Props {
  readonly marksOn: boolean;
  readonly toggleMarks: (on: boolean) => Promise<boolean>;
}

const KEYS_OFF = 'single-keys-off';

/** What belongs to the panel as a whole: its keys, their help, and what a screen reader says. */
export function PanelTools({ marksOn, toggleMarks }: Props) {
  const review = useContext(ReviewingContext);
  const [help, setHelp] = useState(false);
  const [told, setTold] = useState('');
  const [keysOn, setKeysOn] = useState(() => localStorage.getItem(KEYS_OFF) === null);
  const switchKeys = (on: boolean): void => {
    if (on) localStorage.removeItem(KEYS_OFF);
    else localStorage.setItem(KEYS_OFF, 'yes');
    setKeysOn(on);
  };
  useReviewKeys(keysOn, (action: ReviewKeyAction): void => {
    if (action === 'help') setHelp(true);
    else if (action === 'marks') {
      void toggleMarks(!marksOn).then((done) =>
        setTold(t(!done ? 'marksFailed' : marksOn ? 'marksNowOff' : 'marksNowOn')),
      );
    } else if (action === 'search') focusSearch();
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
      <KeyHelp open={help} keysOn={keysOn} onKeysOn={switchKeys} onClose={() => setHelp(false)} />
    </>
  );
}

/** Of the section that is open; where it has none, of none. */
function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[role="tabpanel"]:not([hidden]) [data-search]');
  field?.focus();
  field?.select();
}
