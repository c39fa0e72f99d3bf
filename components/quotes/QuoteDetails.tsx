import type { Report } from '../../lib/report/report.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { certaintyInWords } from '../wording/certainty-in-words.ts';
import { UNCERTAIN_BELOW } from '../../lib/report/certainty-class.ts';
import { classNames } from '../shared/class-names.ts';
import { t } from '../wording/messages.ts';
import { reasonInWords } from '../wording/reason-in-words.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import styles from './QuoteDetails.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
}

/** What is printed of a statement’s source, and why we think it is theirs, in one run of small text. */
export function QuoteDetails({ report, attribution }: Props) {
  const { source, cue, via, certainty, why, corrected } = attribution;
  const sure = certaintyInWords(certainty);
  const printed = [
    { term: t('sourceAsPrinted'), words: wordsOf(report, source) },
    { term: t('cueAsPrinted'), words: wordsOf(report, cue) },
    { term: t('relayAsPrinted'), words: wordsOf(report, via) },
  ].filter(({ words }) => words !== '');
  return (
    <dl class={styles.details}>
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
          {corrected && <span class={styles.corrected}>{t('corrected')}</span>}
        </dd>
      </div>
    </dl>
  );
}
