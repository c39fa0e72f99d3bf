import { useContext, useEffect, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { statementProgress } from '../../lib/report/statement-state.ts';
import { ExportMenu } from '../files/ExportMenu.tsx';
import { ReviewingContext } from '../quotes/use-reviewing.ts';
import { SingleKeysContext } from '../quotes/single-keys.ts';
import { nameOfKey } from '../quotes/standing-keys.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { t, type MessageKey } from '../wording/messages.ts';
import type { ReportActions, ReportForm } from './report-state.ts';
import styles from './FooterBar.module.css';

interface Props {
  /** As it is on the screen. */
  readonly report: Report;
  readonly url: string;
  readonly readAt: number;
  readonly form: ReportForm;
  readonly actions: ReportActions;
  /** Whether the page is highlighted; when that changes without us, the switch follows. */
  readonly marksOn: boolean;
}

/** What can be done with the report; stays in sight while the report scrolls. */
export function FooterBar({ report, url, readAt, form, actions, marksOn }: Props) {
  const [marked, setMarked] = useState(marksOn);
  const [failed, setFailed] = useState(false);
  const { openPanel, analyzeAgain, kept, openOptions } = actions;
  useEffect(() => setMarked(marksOn), [marksOn]);
  const toggle = (): void => {
    setMarked(!marked);
    void actions.toggleMarks(!marked).then((done) => {
      setFailed(!done);
      if (!done) setMarked(false);
    });
  };
  const reviewing = useContext(ReviewingContext);
  const keys = useContext(SingleKeysContext);
  const { done, total } = statementProgress(report);
  return (
    <footer class={styles.footer}>
      {reviewing?.section === 'quotes' && keys.on && total > 0 && <KeyLine />}
      {form === 'popup' && done > 0 && (
        <p class={styles.checked} data-checked={done} data-of={total}>
          {t('checkedOf', { done, total })}
        </p>
      )}
      {form === 'popup' && openPanel !== undefined && (
        // The browser opens the panel only straight from the click: nothing may come before the call.
        <button type="button" id="open-panel" class={styles.main} onClick={openPanel}>
          {t('openPanel')}
        </button>
      )}
      <button
        type="button"
        id="toggle-marks"
        class={styles.toggle}
        aria-pressed={marked}
        title={t('highlights')}
        onClick={toggle}
      >
        <span class={styles.switch} aria-hidden="true" />
        <Icon of="highlight" />
        <span class="unseen-when-narrow">{t('highlights')}</span>
      </button>
      <span class={styles.failure} role="status" data-marks-failed={failed}>
        {failed ? t('marksFailed') : ''}
      </span>
      {form === 'panel' && analyzeAgain !== undefined && (
        <PlainButton id="read-again" icon="again" label="readAgain" onClick={analyzeAgain} />
      )}
      {openOptions !== undefined && (
        <PlainButton id="open-options" icon="options" label="optionsTitle" onClick={openOptions} />
      )}
      {kept !== undefined && (
        <ExportMenu
          report={report}
          url={url}
          readAt={readAt}
          form={form}
          kept={() => kept(report)}
          places={actions.places}
        />
      )}
    </footer>
  );
}

interface PlainButtonProps {
  readonly id: string;
  readonly icon: IconName;
  readonly label: MessageKey;
  readonly onClick: () => void;
}

/** A picture with its word, which goes out of sight where there is no room. */
function PlainButton({ id, icon, label, onClick }: PlainButtonProps) {
  return (
    <button type="button" id={id} class={styles.plain} title={t(label)} onClick={onClick}>
      <Icon of={icon} />
      <span class={styles.word}>{t(label)}</span>
    </button>
  );
}

/** The keys that one needs most while checking, as many as there is room for; the help has all of them. */
const KEY_LINE: readonly (readonly [string, MessageKey])[] = [
  ['Enter', 'keyLineRight'],
  ['x', 'keyLineNone'],
  ['e', 'keyLineEdit'],
  ['n', 'keyLineNext'],
  ['u', 'keyLineUndo'],
  ['?', 'keyLineAll'],
];

/** For the eye: a screen reader has the help, and each button says its key. */
function KeyLine() {
  return (
    <p class={styles.keys} aria-hidden="true" data-key-line>
      {KEY_LINE.map(([key, label]) => (
        <span key={key} class={styles.one}>
          <kbd class={styles.key}>{key === 'Enter' ? '↵' : nameOfKey(key)}</kbd> {t(label)}
        </span>
      ))}
    </p>
  );
}
