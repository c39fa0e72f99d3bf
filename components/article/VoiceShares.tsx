import type { Report } from '../../lib/report/report.ts';
import { classNames } from '../shared/class-names.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { VOICE_LABELS } from '../wording/kind-labels.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { formatNumber, formatPercent, plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { voiceShares, type VoiceShare } from '../../lib/report/voice-shares.ts';
import { VoiceMap } from './VoiceMap.tsx';
import styles from './VoiceShares.module.css';

interface Props {
  readonly report: Report;
  /** The short form: a slim map, and a legend in running lines. */
  readonly compact?: boolean;
}

/** Whose words the text is made of: one bar, where in the text they stand, and a legend whose figures show their passages. */
export function VoiceShares({ report, compact = false }: Props) {
  const shares = voiceShares(report);
  if (shares.length === 0) return null;
  const total = formatNumber(report.words.total);
  const percents = shares.every(({ share }) => share !== null);
  return (
    <Section
      heading={t('voicesHeading')}
      note={t(
        compact && percents ? 'voicesCaptionShares' : percents ? 'voicesCaption' : 'voicesCaptionNumbers',
        {
          total,
        },
      )}
    >
      <div class={styles.bar} role="img" aria-label={t('voicesBarLabel', { parts: inWords(shares) })}>
        {shares.map(({ voice, words }) => (
          <span
            key={voice}
            class={classNames(styles.part, 'voice')}
            data-voice={voice}
            style={{ flexGrow: String(words) }}
          />
        ))}
      </div>
      <VoiceMap report={report} tall={!compact} />
      <ul class={compact ? styles.compact : styles.legend}>
        {shares.map(({ voice, words, share, passages }) => (
          <li
            key={voice}
            class={classNames(styles.row, voice === 'narrator' && styles.whole)}
            data-legend={voice}
          >
            <EvidenceButton owner={`voice-${voice}`} passages={passages} class={styles.button}>
              <KindSwatch voice={voice} />
              <span class={styles.name}>{t(VOICE_LABELS[voice])}</span>
              <span class={classNames(styles.words, compact && share !== null && 'unseen')}>
                {formatNumber(words)}
                <span class="unseen"> {plural('wordsUnit', words)}</span>
              </span>
              {share !== null && <span class={styles.share}>{formatPercent(share)}</span>}
            </EvidenceButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function inWords(shares: readonly VoiceShare[]): string {
  return shares
    .map(({ voice, words }) =>
      t('voicesBarPart', { voice: t(VOICE_LABELS[voice]), words: plural('words', words) }),
    )
    .join(t('listSeparator'));
}
