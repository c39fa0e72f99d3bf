import type { Report } from '../../lib/report/report.ts';
import type { VoiceFilter } from '../../lib/report/statement-filter.ts';
import type { VoiceTable } from '../../lib/report/voice-shares.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { classNames } from '../shared/class-names.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { formatShare, plural, t } from '../wording/messages.ts';
import styles from './VoiceKey.module.css';

interface Props {
  readonly report: Report;
  readonly table: VoiceTable;
  readonly filter: VoiceFilter;
  readonly onFilter: (filter: VoiceFilter) => void;
  /** What the map says of the place pointed at; it stands in place of the rest meanwhile. */
  readonly told: string | null;
}

/** What is said of the text as a whole: its words, how many are the reporter's own, and how many have no name to them. */
export function VoiceKey({ report, table: { shares, unnamed }, filter, onFilter, told }: Props) {
  const own = shares.find(({ voice }) => voice === 'narrator');
  const onlyUnnamed = filter.kind === 'all' && filter.naming === 'unnamed';
  return (
    <div class={styles.frame}>
      <p class={classNames(styles.key, told !== null && styles.covered)}>
        <span class={styles.side} data-key="words">
          {plural('words', report.words.total)}
          {own !== undefined && (
            <>
              {' · '}
              <KindSwatch voice="narrator" />
              <EvidenceButton owner="voice-narrator" passages={own.passages} class={styles.figure}>
                {t('keyReporter')} <b data-key="narrator">{formatShare(own)}</b>
              </EvidenceButton>
            </>
          )}
        </span>
        {unnamed.words > 0 && (
          <span class={styles.side}>
            <span
              class={classNames(styles.hatched, 'voice')}
              style={{ '--voice': 'var(--ink)' }}
              data-voice="-unnamed"
              aria-hidden="true"
            />
            <button
              type="button"
              class={styles.toggle}
              data-legend-unnamed
              aria-pressed={onlyUnnamed}
              onClick={() => onFilter({ kind: 'all', naming: onlyUnnamed ? 'all' : 'unnamed' })}
            >
              {t('keyUnnamed')}
            </button>{' '}
            <EvidenceButton owner="voice-unnamed" passages={unnamed.passages} class={styles.figure}>
              <b data-key="unnamed">{formatShare(unnamed)}</b>
              <span class="unseen"> {t('keyUnnamed')}</span>
            </EvidenceButton>
          </span>
        )}
      </p>
      <p class={styles.told} aria-hidden="true" data-map-told>
        {told ?? ''}
      </p>
    </div>
  );
}
