import { listArticles, listStatements } from '../../lib/history/reading/list-statements.ts';
import { SPEAKER_KINDS } from '../../lib/speakers/speaker.ts';
import { VoiceBar } from '../article/VoiceBar.tsx';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { Section } from '../shared/Section.tsx';
import { useShowMore } from './use-show-more.tsx';
import { PART_LABELS } from '../wording/kind-labels.ts';
import { formatShareOrWords, plural, t } from '../wording/messages.ts';
import type { ReadingPart } from './reading-part.ts';
import styles from './Reading.module.css';

interface Props extends ReadingPart {
  readonly onOutlet: (outlet: string) => void;
}

/** Outlets beyond these are drawn on demand. */
const SHOWN = 12;

/** Whose words each outlet’s articles are made of: colour is the kind, hatching has no name. */
export function OutletShares({ articles, filter, figures, open, onOutlet }: Props) {
  const { shown, more } = useShowMore(figures.outlets, SHOWN);
  const isAll = filter.kind === null && filter.named === null;
  return (
    <Section heading={t('manyShares')} note={t(isAll ? 'manySharesNote' : 'manyChosenNote')}>
      <ul class={styles.legend}>
        {SPEAKER_KINDS.map((kind) => (
          <li key={kind}>
            <KindSwatch voice={kind} /> {t(PART_LABELS[kind])}
          </li>
        ))}
        <li>
          <KindSwatch voice="unclear" /> {t(PART_LABELS.unclear)}
        </li>
        <li>
          <KindSwatch voice="narrator" /> {t(PART_LABELS.narrator)}
        </li>
        <li>
          <KindSwatch voice="person-unnamed" /> {t('manyHatched')}
        </li>
      </ul>
      <ul>
        {shown.map(({ outlet, articles: count, divided, chosen }) => (
          <li key={outlet} class={styles.outlet} data-outlet={outlet}>
            <span class={styles.who}>
              <button type="button" class={styles.name} onClick={() => onOutlet(outlet)} dir="auto">
                {outlet}
              </button>
              <button
                type="button"
                class={styles.small}
                onClick={() => open({ title: outlet, articles: listArticles(articles, filter, { outlet }) })}
              >
                {plural('countArticles', count)}
              </button>
            </span>
            <VoiceBar shares={divided.parts.map((part) => ({ ...part, passages: [] }))} />
            <button
              type="button"
              class={styles.figure}
              data-statements
              aria-label={t(isAll ? 'manyOthersOf' : 'manyChosenOf', {
                share: formatShareOrWords(chosen),
                outlet,
              })}
              onClick={() =>
                open({ title: outlet, statements: listStatements(articles, filter, { outlet }) })
              }
            >
              {formatShareOrWords(chosen)}
            </button>
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
