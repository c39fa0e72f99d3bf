import { browser } from 'wxt/browser';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import { t, type MessageKey } from '../wording/messages.ts';
import styles from './StatusMessage.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; run(): void } | undefined;
  /** Where to go instead; opens in a tab of its own. */
  readonly link?: { readonly label: string; readonly address: string } | undefined;
}

/** One sentence that says what is the matter, and one that says what to do. */
export function StatusMessage({ title, text, action, link }: Props) {
  return (
    <div class={styles.message} role="status">
      <p class={styles.product}>{t('productName')}</p>
      <h1 class={styles.title}>{title}</h1>
      <p class={styles.text}>{text}</p>
      {link !== undefined && (
        <a class={styles.action} href={link.address} target="_blank" rel="noreferrer">
          {link.label}
        </a>
      )}
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
  /** What can help: reading once more, or starting the extension anew. */
  readonly helps: 'again' | 'restart' | null;
}

const FAILURE_TEXTS: Readonly<Record<ReadFailure, FailureText>> = {
  'not-granted': { title: 'failNotGrantedTitle', text: 'failNotGrantedText', helps: null },
  'browser-page': { title: 'failBrowserPageTitle', text: 'failBrowserPageText', helps: null },
  'extension-store': { title: 'failExtensionStoreTitle', text: 'failExtensionStoreText', helps: null },
  pdf: { title: 'failPdfTitle', text: 'failPdfText', helps: null },
  'local-file': { title: 'failLocalFileTitle', text: 'failLocalFileText', helps: null },
  'error-page': { title: 'failErrorPageTitle', text: 'failErrorPageText', helps: null },
  'no-article': { title: 'failNoArticleTitle', text: 'failNoArticleText', helps: 'again' },
  'front-page': { title: 'failFrontPageTitle', text: 'failFrontPageText', helps: 'again' },
  'no-text': { title: 'failNoTextTitle', text: 'failNoTextText', helps: 'again' },
  'other-site-frame': { title: 'failOtherSiteFrameTitle', text: 'failClosedFrameText', helps: 'again' },
  'sealed-frame': { title: 'failSealedFrameTitle', text: 'failClosedFrameText', helps: 'again' },
  'frame-without-address': {
    title: 'failSealedFrameTitle',
    text: 'failFrameWithoutAddressText',
    helps: 'again',
  },
  'page-gone': { title: 'failPageGoneTitle', text: 'failPageGoneText', helps: 'again' },
  'page-stopped': { title: 'failPageStoppedTitle', text: 'failPageStoppedText', helps: null },
  'too-slow': { title: 'failTooSlowTitle', text: 'failTooSlowText', helps: 'again' },
  cancelled: { title: 'failCancelledTitle', text: 'failCancelledText', helps: 'again' },
  'analysis-stopped': { title: 'failAnalysisStoppedTitle', text: 'failAnalysisStoppedText', helps: 'again' },
  'background-silent': {
    title: 'failBackgroundSilentTitle',
    text: 'failBackgroundSilentText',
    helps: 'restart',
  },
  'kept-deleted': { title: 'failDeletedTitle', text: 'failDeletedText', helps: 'again' },
  unexpected: { title: 'failUnexpectedTitle', text: 'failUnexpectedText', helps: 'again' },
};

/** Why the page could not be read, and what the reader can do about it. */
export function FailureMessage({
  error,
  detail,
  analyzeAgain,
}: {
  readonly error: ReadFailure;
  /** The address of the frame with the article. */
  readonly detail?: string | undefined;
  readonly analyzeAgain?: (() => void) | undefined;
}) {
  const { title, text, helps } = FAILURE_TEXTS[error];
  const again = analyzeAgain && { label: t('readAgain'), run: analyzeAgain };
  const restart = { label: t('restartExtension'), run: () => browser.runtime.reload() };
  return (
    <StatusMessage
      title={t(title)}
      text={t(text)}
      action={helps === 'again' ? again : helps === 'restart' ? restart : undefined}
      link={
        // The address comes from the page: only what leads to a page is made a link.
        detail !== undefined && /^https?:/iu.test(detail)
          ? { label: t('openFrame'), address: detail }
          : undefined
      }
    />
  );
}

/** Another text stands where the one that was read stood: its report is not shown any more. */
export function ChangedMessage({ analyzeAgain }: { readonly analyzeAgain?: (() => void) | undefined }) {
  return (
    <StatusMessage
      title={t('changedTitle')}
      text={t('changedText')}
      action={analyzeAgain === undefined ? undefined : { label: t('readAgain'), run: analyzeAgain }}
    />
  );
}
