import type { VoiceTable } from '../../lib/report/voice-shares.ts';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { plural, t } from '../wording/messages.ts';
import styles from './VoiceBar.module.css';

/** Whose words the text is made of, as one bar: a part for each kind, in it those without a name behind those with one. */
export function VoiceBar({ shares }: Pick<VoiceTable, 'shares'>) {
  return (
    <span class={styles.bar} role="img" aria-label={t('voicesBarLabel', { parts: inWords(shares) })}>
      {shares.map(({ voice, words, unnamed }) => (
        <span key={voice} class={styles.part} data-part={voice} style={{ flexGrow: String(words) }}>
          {words > unnamed && (
            <span class="voice" data-voice={voice} style={{ flexGrow: String(words - unnamed) }} />
          )}
          {unnamed > 0 && (
            <span class="voice" data-voice={`${voice}-unnamed`} style={{ flexGrow: String(unnamed) }} />
          )}
        </span>
      ))}
    </span>
  );
}

/** “Officials 243 words, 40 of them without a name”. */
function inWords(shares: VoiceTable['shares']): string {
  return shares
    .map(({ voice, words, unnamed }) => {
      const part = t('voicesBarPart', { voice: t(PART_LABELS[voice]), words: plural('words', words) });
      return unnamed === 0 ? part : t('voicesBarUnnamed', { part, count: unnamed });
    })
    .join(t('listSeparator'));
}
