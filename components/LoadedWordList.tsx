import { useContext } from 'preact/hooks';
import type { LoadedWord } from '../lib/framing/framing.ts';
import type { Report } from '../lib/report/report.ts';
import { classNames } from './class-names.ts';
import { LOADED_LABELS } from './framing-labels.ts';
import { byWords, whoseWords } from './framing-voices.ts';
import { KindSwatch } from './KindSwatch.tsx';
import { plural, t } from './messages.ts';
import { Section } from './Section.tsx';
import { LeftOutContext } from './use-left-out.ts';
import { WordButton } from './WordButton.tsx';
import styles from './LoadedWordList.module.css';

const CATEGORIES = Object.keys(LOADED_LABELS);

/**
 * The loaded words by whose words they stand in, the article's own first; in each, ridicule and condemnation first. A word can be
 * left out, and stays where it is so that it can be counted again.
 *
 * @param report as it was made, with every word
 */
export function LoadedWordList({ report }: { readonly report: Report }) {
  const { entries } = useContext(LeftOutContext);
  const { loaded, loadedWeak } = report.framing;
  if (loaded.length + loadedWeak.length === 0) return null;
  const counted = loaded.filter(({ entry }) => !entries.has(entry)).length;
  return (
    <Section
      heading={t('loadedHeading')}
      note={
        counted === loaded.length
          ? plural('loadedCount', loaded.length)
          : t('loadedCountOf', { count: counted, total: loaded.length })
      }
    >
      {groups(report).map(({ whose, words }) => (
        <div key={whose.key} class={styles.group} data-loaded-of={whose.key}>
          <h3 class={styles.whose}>
            <KindSwatch voice={whose.voice} />
            <bdi>{whose.name ?? t('voiceNarrator')}</bdi>
          </h3>
          <ul>
            {byWords(words, ({ entry }) => entry).map(({ first, all }) => (
              <LoadedEntry key={first.entry} words={all} place={whose.key} />
            ))}
          </ul>
        </div>
      ))}
      {loadedWeak.length > 0 && (
        <details class={styles.weak} data-weak>
          <summary class={styles.more}>{plural('loadedWeak', loadedWeak.length)}</summary>
          <p class={styles.note}>{t('loadedWeakNote')}</p>
          <ul class={styles.inline}>
            {byWords(loadedWeak, ({ text }) => text).map(({ first, all }) => (
              <li key={first.text}>
                <WordButton
                  owner={`weak-${first.text}`}
                  text={first.text}
                  spans={all.map(({ span }) => span)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

interface EntryProps {
  /** The same entry of the list, in one voice. */
  readonly words: readonly LoadedWord[];
  readonly place: string;
}

function LoadedEntry({ words, place }: EntryProps) {
  const { entries, toggle } = useContext(LeftOutContext);
  const [word] = words;
  if (word === undefined) return null;
  const out = entries.has(word.entry);
  return (
    <li class={classNames(styles.entry, out && styles.out)} data-loaded={word.entry}>
      <input
        type="checkbox"
        class={styles.check}
        checked={!out}
        aria-label={t('countWord', { text: word.text })}
        title={t(out ? 'countAgain' : 'leaveOut')}
        onChange={() => toggle(word.entry)}
      />
      <WordButton
        owner={`loaded-${place}-${word.entry}`}
        text={word.text}
        spans={words.map(({ span }) => span)}
      />
      <span class={styles.category}>{t(LOADED_LABELS[word.category])}</span>
    </li>
  );
}

function groups(report: Report) {
  const words = report.framing.loaded.map((word) => ({ word, whose: whoseWords(report, word.voice) }));
  return byWords(words, ({ whose }) => whose.key)
    .map(({ first: { whose }, all }) => ({
      whose,
      words: all
        .map(({ word }) => word)
        .sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category)),
    }))
    .sort(
      (a, b) =>
        Number(a.whose.name !== null) - Number(b.whose.name !== null) || b.words.length - a.words.length,
    );
}
