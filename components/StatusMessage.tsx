import type { ReadFailure } from '../lib/extension/messages.ts';
import { t, type MessageKey } from './messages.ts';
import styles from './StatusMessage.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; run(): void } | undefined;
}

/** One sentence that says what is the matter, and one that says what to do. */
export function StatusMessage({ title, text, action }: Props) {
  return (
    <div class={styles.message} role="status">
      <p class={styles.product}>{t('productName')}</p>
      <h1 class={styles.title}>{title}</h1>
      <p class={styles.text}>{text}</p>
      {action !== undefined && (
        <button type="button" class={styles.action} onClick={() => action.run()}>
          {action.label}
        </button>
      )}
    </div>
  );
}

interface FailureText {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** Reading once more can help. */
  readonly again: boolean;
}

export const FAILURE_TEXTS: Readonly<Record<ReadFailure, FailureText>> = {
  'not-granted': { title: 'failNotGrantedTitle', text: 'failNotGrantedText', again: false },
  'browser-page': { title: 'failBrowserPageTitle', text: 'failBrowserPageText', again: false },
  'extension-store': { title: 'failExtensionStoreTitle', text: 'failExtensionStoreText', again: false },
  pdf: { title: 'failPdfTitle', text: 'failPdfText', again: false },
  'local-file': { title: 'failLocalFileTitle', text: 'failLocalFileText', again: false },
  'still-loading': { title: 'failStillLoadingTitle', text: 'failStillLoadingText', again: true },
  'error-page': { title: 'failErrorPageTitle', text: 'failErrorPageText', again: false },
  'no-article': { title: 'failNoArticleTitle', text: 'failNoArticleText', again: true },
  'page-gone': { title: 'failPageGoneTitle', text: 'failPageGoneText', again: true },
  'too-slow': { title: 'failTooSlowTitle', text: 'failTooSlowText', again: true },
  unexpected: { title: 'failUnexpectedTitle', text: 'failUnexpectedText', again: true },
};

/** Why the page could not be read, and what the reader can do about it. */
export function FailureMessage({
  error,
  analyzeAgain,
}: {
  readonly error: ReadFailure;
  readonly analyzeAgain?: (() => void) | undefined;
}) {
  const { title, text, again } = FAILURE_TEXTS[error];
  return (
    <StatusMessage
      title={t(title)}
      text={t(text)}
      action={again && analyzeAgain !== undefined ? { label: t('readAgain'), run: analyzeAgain } : undefined}
    />
  );
}
