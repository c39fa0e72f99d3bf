import { useContext, useMemo } from 'preact/hooks';
import { offeredCorrections, type OfferedCorrection } from '../../lib/corrections/aliases.ts';
import type { Report } from '../../lib/report/report.ts';
import { KIND_LABELS } from '../wording/kind-labels.ts';
import { t } from '../wording/messages.ts';
import { CorrectingContext } from './use-correcting.ts';
import styles from './Correct.module.css';

/** What the reader has said of these speakers in earlier articles and asked to remember: one press each says it here too. */
export function OfferedCorrections({ report }: { readonly report: Report }) {
  const correcting = useContext(CorrectingContext);
  const aliases = correcting?.review.aliases;
  const offered = useMemo(() => offeredCorrections(report.speakers, aliases ?? []), [report, aliases]);
  if (!correcting || offered.length === 0) return null;
  return (
    <ul class={styles.offers} aria-label={t('offeredLabel')}>
      {offered.map(({ alias, correction }) => (
        <li key={alias} data-offered={alias}>
          {offerInWords(correction)}{' '}
          <button
            type="button"
            class={styles.quiet}
            data-take-offer
            onClick={() => void correcting.change({ kind: 'correct', correction, remember: false })}
          >
            {t('offeredTake')}
            <span class="unseen"> {correction.speaker.name}</span>
          </button>
          {correcting.review.kept && (
            <>
              {' · '}
              <button
                type="button"
                class={styles.quiet}
                onClick={() => void correcting.change({ kind: 'forget', alias })}
              >
                {t('forgetName')}
                <span class="unseen"> {alias}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function offerInWords(correction: OfferedCorrection['correction']): string {
  const { name } = correction.speaker;
  if (correction.kind === 'not-a-voice') return t('offeredNoVoice', { name });
  const { role, affiliation, kind, named } = correction.changes;
  const facts = [
    ...(role === undefined ? [] : [role ?? t('offeredNoRole')]),
    ...(affiliation === undefined ? [] : [affiliation ?? t('offeredNoAffiliation')]),
    ...(kind === undefined ? [] : [t(KIND_LABELS[kind])]),
    ...(named === undefined ? [] : [t(named ? 'filterNamed' : 'kindUnnamed')]),
  ];
  return t('offered', { name, facts: facts.join(t('listSeparator')) });
}
