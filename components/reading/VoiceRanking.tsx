import { listArticles, listStatements } from '../../lib/history/reading/list-statements.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { Section } from '../shared/Section.tsx';
import { KIND_LABELS } from '../wording/kind-labels.ts';
import { plural, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';
import { useShowMore } from './use-show-more.tsx';

const SHOWN = 8;
/** Roles that are named; somebody who is in the news for years has many. */
const ROLES = 2;

/** The voices heard most, with their roles and outlets. */
export function VoiceRanking({ articles, filter, figures, open }: ReadingPart) {
  const { shown, more } = useShowMore(figures.voices, SHOWN);
  return (
    <Section heading={t('manyHeard')} note={t('manyHeardNote')}>
      {figures.voices.length === 0 && <p class={styles.empty}>{t('manyNobody')}</p>}
      <ol>
        {shown.map(({ key, name, kind, roles, outlets, articles: count, statements }) => (
          <li key={key} class={styles.voice} data-voice-key={key}>
            <KindSwatch voice={kind} />
            <span class={styles.who}>
              <bdi class={styles.strong}>{name}</bdi>
              <span class={styles.small} dir="auto">
                {roles.length === 0 ? t(KIND_LABELS[kind]) : roles.slice(0, ROLES).join('; ')}
              </span>
              <span class={styles.small}>
                <button
                  type="button"
                  class={styles.small}
                  data-voice-articles
                  onClick={() =>
                    open({ title: name, articles: listArticles(articles, filter, { voice: key }) })
                  }
                >
                  {plural('countArticles', count)}
                </button>
                , {plural('countOutlets', outlets.length)}
              </span>
            </span>
            <button
              type="button"
              class={styles.figure}
              data-voice-statements
              onClick={() =>
                open({ title: name, statements: listStatements(articles, filter, { voice: key }) })
              }
            >
              {plural('statements', statements)}
            </button>
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}
