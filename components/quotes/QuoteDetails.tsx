import type { Report } from '../../lib/report/report.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { certaintyInWords, UNCERTAIN_BELOW } from '../wording/certainty-in-words.ts';
import { classNames } from '../shared/class-names.ts';
import { TYPE_LABELS } from '../wording/kind-labels.ts';
import { t } from '../wording/messages.ts';
import { reasonInWords } from '../wording/reason-in-words.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './QuoteDetails.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
}

/** All we know of a statement, in one run of small text: how it is quoted, what is printed of its source, and why it is theirs. */
export function QuoteDetails({ report, attribution }: Props) {
  const { type, source, cue, via, certainty, why, corrected } = attribution;
  const sure = certaintyInWords(certainty);
  const printed = [
    { term: t('sourceAsPrinted'), words: wordsOf(report, source) },
    { term: t('cueAsPrinted'), words: wordsOf(report, cue) },
    { term: t('relayAsPrinted'), words: wordsOf(report, via) },
  ].filter(({ words }) => words !== '');
  return (
    <dl class={styles.details}>
      <div class={styles.pair}>
        <dt class="unseen">{t('filterType')}</dt>
        <dd>
          {t(TYPE_LABELS[type])}
          {corrected && <span class={styles.corrected}>{t('corrected')}</span>}
        </dd>
      </div>
      {printed.map(({ term, words }) => (
        <div key={term} class={styles.pair}>
          <dt>{term}</dt>
          <dd class={styles.printed}>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
      <div class={styles.pair}>
        <dt class="unseen">{t('why')}</dt>
        <dd class={classNames(certainty < UNCERTAIN_BELOW && styles.uncertain)}>
          {why === '' ? sure : t('certaintyWhy', { certainty: sure, why: reasonInWords(why) })}
        </dd>
      </div>
    </dl>
  );
}
