import { useContext } from 'preact/hooks';
import { activeCorrections } from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import type { LoadedWord } from '../../lib/framing/framing.ts';
import type { Report } from '../../lib/report/report.ts';
import { classNames } from '../shared/class-names.ts';
import { LOADED_LABELS } from '../wording/framing-labels.ts';
import { byWords, whoseWords } from '../../lib/report/framing-voices.ts';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { plural, t } from '../wording/messages.ts';
import { Section } from '../shared/Section.tsx';
import { CorrectingContext } from '../correcting/use-correcting.ts';
import { WordButton } from '../shared/WordButton.tsx';
import styles from './LoadedWordList.module.css';

const CATEGORIES = Object.keys(LOADED_LABELS);

/**
 * The loaded words by whose words they stand in, the article's own first; in each, ridicule and condemnation first. A word the
 * reader does not find loaded can be left out; it is then named below, so that it can be counted again.
 */
export function LoadedWordList({ report }: { readonly report: Report }) {
  const { loaded, loadedWeak } = report.framing;
  const leftOut = useLeftOut();
  if (loaded.length + loadedWeak.length + leftOut.length === 0) return null;
  return (
    <Section heading={t('loadedHeading')} note={plural('loadedCount', loaded.length)}>
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
      {leftOut.length > 0 && <LeftOut words={leftOut} />}
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
  const correcting = useContext(CorrectingContext);
  const [word] = words;
  if (word === undefined) return null;
  return (
    <li class={styles.entry} data-loaded={word.entry}>
      <WordButton
        owner={`loaded-${place}-${word.entry}`}
        text={word.text}
        spans={words.map(({ span }) => span)}
      />
      <span class={styles.category}>{t(LOADED_LABELS[word.category])}</span>
      {correcting && (
        <button
          type="button"
          class={styles.leave}
          onClick={() => void correcting.correct((maker) => maker.dismissWord(word.entry))}
        >
          {t('leaveOut')}
          <span class="unseen"> {t('quoted', { text: word.text })}</span>
        </button>
      )}
    </li>
  );
}

type Dismissal = Extract<Correction, { readonly kind: 'dismiss-word' }>;

/** The words the reader has left out, once each. */
function useLeftOut(): Dismissal[] {
  const log = useContext(CorrectingContext)?.review.log;
  const dismissals = log ? activeCorrections(log).filter((made) => made.kind === 'dismiss-word') : [];
  return [...new Map(dismissals.map((made) => [made.entry, made])).values()];
}

function LeftOut({ words }: { readonly words: readonly Dismissal[] }) {
  const correcting = useContext(CorrectingContext);
  return (
    <div class={styles.group}>
      <h3 class={styles.whose}>{t('leftOutHeading')}</h3>
      <ul>
        {words.map((correction) => (
          <li
            key={correction.entry}
            class={classNames(styles.entry, styles.out)}
            data-left-out={correction.entry}
          >
            <span>{correction.entry}</span>
            <button
              type="button"
              class={styles.leave}
              onClick={() => void correcting?.change({ kind: 'take-back', correction })}
            >
              {t('countAgain')}
              <span class="unseen"> {t('quoted', { text: correction.entry })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
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
