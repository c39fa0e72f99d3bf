import type { TextSpan } from '../../lib/text/article.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import { t } from '../wording/messages.ts';
import styles from './WordButton.module.css';

interface Props {
  /** Unique in the view. */
  readonly owner: string;
  readonly text: string;
  readonly spans: readonly TextSpan[];
  /** In quotation marks, as on the page. */
  readonly quoted?: boolean;
}

/** Words of the page, with how often they stand there; pressed, each place is shown in turn. */
export function WordButton({ owner, text, spans, quoted = false }: Props) {
  return (
    <EvidenceButton owner={owner} passages={spans.map((span) => [span])} class={styles.word}>
      <bdi class={styles.text}>{quoted ? t('quoted', { text }) : text}</bdi>
      {spans.length > 1 && <span class={styles.times}> {t('times', { count: spans.length })}</span>}
    </EvidenceButton>
  );
}
