import { useId, useMemo, useState } from 'preact/hooks';
import { compareMany, MOST_SIDE_BY_SIDE } from '../../lib/history/reading/compare-many.ts';
import { listArticles } from '../../lib/history/reading/list-statements.ts';
import type { ReadingFilter } from '../../lib/history/reading/reading-filter.ts';
import { outletOf, type RememberedArticle } from '../../lib/history/reading/remembered-article.ts';
import { VoiceBar } from '../article/VoiceBar.tsx';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { Section } from '../shared/Section.tsx';
import { formatShare, plural, t } from '../wording/messages.ts';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './Reading.module.css';
import { SharedWordsGroup } from './SharedWordsList.tsx';

interface Props {
  readonly articles: readonly RememberedArticle[];
  readonly filter: ReadingFilter;
}

/** Articles to choose from, the newest; others are found by the filter. */
const CHOICES = 300;

/** Two to six articles side by side: whose words, who is only here, the same words. */
export function SideBySideArticles({ articles, filter }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choices = useMemo(() => listArticles(articles, filter).slice(0, CHOICES), [articles, filter]);
  const picked = chosen.flatMap((address) => articles.find((article) => article.address === address) ?? []);
  if (articles.length < 2) return null;
  return (
    <Section heading={t('manyBeside')} note={t('manyBesideNote', { most: MOST_SIDE_BY_SIDE })}>
      <label class={styles.choice} for={id}>
        <span>{t('manyAdd')}</span>
        <select
          id={id}
          class={styles.field}
          name="beside"
          value=""
          disabled={chosen.length >= MOST_SIDE_BY_SIDE}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') setChosen([...chosen, currentTarget.value]);
            currentTarget.value = '';
          }}
        >
          <option value="">{t('manyChoose')}</option>
          {choices
            .filter(({ address }) => !chosen.includes(address))
            .map((article) => (
              <option key={article.address} value={article.address}>
                {`${outletOf(article)}: ${article.title}`}
              </option>
            ))}
        </select>
      </label>
      {picked.length > 0 && (
        <Compared
          articles={picked}
          onRemove={(address) => setChosen(chosen.filter((one) => one !== address))}
        />
      )}
    </Section>
  );
}

interface ComparedProps {
  readonly articles: readonly RememberedArticle[];
  readonly onRemove: (address: string) => void;
}

function Compared({ articles, onRemove }: ComparedProps) {
  const { columns, inSeveral, shared } = useMemo(() => compareMany(articles), [articles]);
  return (
    <div data-side-by-side={columns.length}>
      <ul class={styles.beside}>
        {columns.map(({ article, divided, onlyHere }) => (
          <li key={article.address} class={styles.besideOne} data-beside={article.address}>
            <ArticleLine article={article} />
            <VoiceBar shares={divided.parts.map((part) => ({ ...part, passages: [] }))} />
            <p class={styles.small}>{t('manyOthersShare', { share: formatShare(divided.others) })}</p>
            {articles.length > 1 && (
              <>
                <p class={styles.strong}>{t('manyOnlyHere')}</p>
                <ul>
                  {onlyHere.map((speaker) => (
                    <li key={speaker.name} class={styles.small}>
                      <KindSwatch voice={speaker.kind} /> <bdi>{speaker.name}</bdi> ·{' '}
                      {plural('words', speaker.words)}
                    </li>
                  ))}
                  {onlyHere.length === 0 && <li class={styles.small}>{t('manyNobody')}</li>}
                </ul>
              </>
            )}
            <button type="button" class={styles.plain} onClick={() => onRemove(article.address)}>
              {t('manyRemove')}
            </button>
          </li>
        ))}
      </ul>
      {inSeveral.length > 0 && (
        <table class={styles.table}>
          <caption class={styles.small}>{t('manyInSeveral')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ article }) => (
                <th key={article.address} scope="col">
                  <bdi>{outletOf(article)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inSeveral.map(({ name, heard }) => (
              <tr key={name} data-in-several={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {heard.map((speaker, i) => (
                  <td key={i}>{speaker === null ? '–' : plural('words', speaker.words)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shared.length > 0 && (
        <>
          <p class={styles.strong}>{t('manySharedHere')}</p>
          {shared.map((group, i) => (
            <div key={i} class={styles.group} data-shared-here>
              <p class={styles.strong}>
                <bdi>{group.name}</bdi>
              </p>
              <SharedWordsGroup group={group} />
            </div>
          ))}
        </>
      )}
    </div>
  );
}
