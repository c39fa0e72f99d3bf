import { useId, useMemo, useState } from 'preact/hooks';
import { listStatements } from '../../lib/history/reading/list-statements.ts';
import { dayOf, outletOf } from '../../lib/history/reading/remembered-article.ts';
import { Section } from '../shared/Section.tsx';
import { formatDate, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

const SHOWN = 8;
/** Names to choose from; further ones are found by the word filter. */
const CHOICES = 200;

/** What one person has said, in the order of time: filled in quotation marks, open reported. */
export function VoiceOverTime({ articles, filter, figures }: ReadingPart) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const voice = figures.voices.find(({ key }) => key === chosen) ?? figures.voices[0];
  const said = useMemo(
    () => (voice ? listStatements(articles, filter, { voice: voice.key }).toReversed() : []),
    [articles, filter, voice],
  );
  const { shown, more } = useShowMore(said, SHOWN);
  if (voice === undefined) return null;
  return (
    <Section heading={t('manyOverTime')} note={t('manyOverTimeNote')}>
      <label class={styles.choice} for={id}>
        <span>{t('manyWho')}</span>
        <select
          id={id}
          class={styles.field}
          name="voice"
          value={voice.key}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {figures.voices.slice(0, CHOICES).map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <ol class={styles.line} data-kind={voice.kind} data-over-time>
        {shown.map(({ article, statement }, i) => (
          <li key={i} class={styles.moment}>
            <svg class={styles.dot} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="4.5" data-direct={statement.direct} />
            </svg>
            <time class={styles.small}>{formatDate(dayOf(article) ?? '')}</time>
            <p class={styles.quote} dir="auto">
              {statement.words}
            </p>
            <p class={styles.small}>
              {statement.speaker?.role !== null && (
                <>
                  <bdi>{statement.speaker?.role}</bdi> ·{' '}
                </>
              )}
              <bdi>{outletOf(article)}</bdi> · {t(statement.direct ? 'manyInMarks' : 'manyReported')}
              {statement.via !== null && ` · ${t('manyVia', { via: statement.via })}`}
            </p>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}
