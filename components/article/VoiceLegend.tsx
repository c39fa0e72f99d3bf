import type { VoiceFilter } from '../../lib/report/statement-filter.ts';
import type { VoiceTable } from '../../lib/report/voice-shares.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { useRovingFocus } from '../shared/use-roving-focus.ts';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { formatShare, formatShareOrWords, t } from '../wording/messages.ts';
import styles from './VoiceLegend.module.css';

interface Props {
  readonly table: VoiceTable;
  readonly filter: VoiceFilter;
  readonly onFilter: (filter: VoiceFilter) => void;
}

/**
 * The kinds that are heard, most words first. Its name, pressed, lists only who is of that kind; its figure shows the passages it
 * was counted from. One stop of the Tab key: arrow keys move within it.
 */
export function VoiceLegend({ table, filter, onFilter }: Props) {
  const kinds = table.shares.flatMap(({ voice, ...share }) =>
    voice === 'narrator' ? [] : [{ voice, ...share }],
  );
  const roving = useRovingFocus(2 * kinds.length);
  if (kinds.length === 0) return null;
  return (
    <div role="toolbar" aria-label={t('legendFilter')} data-roving-group onKeyDown={roving.onKeyDown}>
      <ul class={styles.legend}>
        {kinds.map(({ voice, words, percent, unnamed, passages }, i) => (
          <li key={voice} class={styles.entry} data-legend={voice}>
            <button
              type="button"
              class={styles.kind}
              data-roving
              tabIndex={roving.tabIndexOf(2 * i)}
              aria-pressed={filter.kind === voice}
              onFocus={() => roving.onFocus(2 * i)}
              onClick={() => onFilter({ kind: filter.kind === voice ? 'all' : voice, naming: 'all' })}
            >
              <KindSwatch
                voice={unnamed > 0 && unnamed === words && voice !== 'unclear' ? `${voice}-unnamed` : voice}
                partly={unnamed > 0 && unnamed < words}
              />
              {t(PART_LABELS[voice])}
            </button>{' '}
            <EvidenceButton
              owner={`voice-${voice}`}
              passages={passages}
              class={styles.share}
              data-roving
              tabIndex={roving.tabIndexOf(2 * i + 1)}
              onFocus={() => roving.onFocus(2 * i + 1)}
            >
              <span aria-hidden="true">{formatShare({ words, percent })}</span>
              <span class="unseen">
                {t('legendShare', {
                  voice: t(PART_LABELS[voice]),
                  share: formatShareOrWords({ words, percent }),
                })}
              </span>
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
