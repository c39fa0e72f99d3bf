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
  /** Reading once more can help. */
  readonly again: boolean;
}

const FAILURE_TEXTS: Readonly<Record<ReadFailure, FailureText>> = {
  'not-granted': { title: 'failNotGrantedTitle', text: 'failNotGrantedText', again: false },
  'browser-page': { title: 'failBrowserPageTitle', text: 'failBrowserPageText', again: false },
  'extension-store': { title: 'failExtensionStoreTitle', text: 'failExtensionStoreText', again: false },
  pdf: { title: 'failPdfTitle', text: 'failPdfText', again: false },
  'local-file': { title: 'failLocalFileTitle', text: 'failLocalFileText', again: false },
  'error-page': { title: 'failErrorPageTitle', text: 'failErrorPageText', again: false },
  'no-article': { title: 'failNoArticleTitle', text: 'failNoArticleText', again: true },
  'front-page': { title: 'failFrontPageTitle', text: 'failFrontPageText', again: true },
  'no-text': { title: 'failNoTextTitle', text: 'failNoTextText', again: true },
  'other-site-frame': { title: 'failOtherSiteFrameTitle', text: 'failClosedFrameText', again: true },
  'sealed-frame': { title: 'failSealedFrameTitle', text: 'failClosedFrameText', again: true },
  'frame-without-address': {
    title: 'failSealedFrameTitle',
    text: 'failFrameWithoutAddressText',
    again: true,
  },
  'page-gone': { title: 'failPageGoneTitle', text: 'failPageGoneText', again: true },
  'page-stopped': { title: 'failPageStoppedTitle', text: 'failPageStoppedText', again: false },
  'too-slow': { title: 'failTooSlowTitle', text: 'failTooSlowText', again: true },
  cancelled: { title: 'failCancelledTitle', text: 'failCancelledText', again: true },
  'analysis-stopped': { title: 'failAnalysisStoppedTitle', text: 'failAnalysisStoppedText', again: true },
  'kept-deleted': { title: 'failDeletedTitle', text: 'failDeletedText', again: true },
  unexpected: { title: 'failUnexpectedTitle', text: 'failUnexpectedText', again: true },
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
  const { title, text, again } = FAILURE_TEXTS[error];
  return (
    <StatusMessage
      title={t(title)}
      text={t(text)}
      action={again && analyzeAgain !== undefined ? { label: t('readAgain'), run: analyzeAgain } : undefined}
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
