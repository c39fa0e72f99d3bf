import type { TargetedKeyboardEvent } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { spansOf, type CodedStatement } from '../../lib/corrections/agreement/coding.ts';
import type { Disagreement } from '../../lib/corrections/agreement/compare-codings.ts';
import type { ChosenSpeaker } from '../../lib/corrections/make-correction.ts';
import { nameKey } from '../../lib/history/compare-articles.ts';
import type { Report } from '../../lib/report/report.ts';
import { textOf } from '../../lib/text/article.ts';
import { CorrectingContext, type MakeCorrection } from '../correcting/use-correcting.ts';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { KIND_LABELS } from '../wording/kind-labels.ts';
import { plural, t } from '../wording/messages.ts';
import styles from './TwoCoders.module.css';

interface Props {
  readonly report: Report;
  readonly disagreements: readonly Disagreement[];
}

/** Where two people differ: both answers, and a key to settle each. Theirs becomes a correction, which can be undone. */
export function DisagreementList({ report, disagreements }: Props) {
  const correcting = useContext(CorrectingContext);
  const list = useRef<HTMLOListElement>(null);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  // One answer that is taken over may settle several places: of a speaker's kind all that differ in it.
  const seen = useRef(new Set<string>());
  for (const disagreement of disagreements) seen.current.add(keyOf(disagreement));
  const [failed, setFailed] = useState(false);
  if (seen.current.size === 0) return <p class={styles.note}>{t('codersSame')}</p>;

  const go = (from: number, step: number): void => {
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-keep-mine]') ?? [];
    buttons[Math.min(Math.max(0, from + step), buttons.length - 1)]?.focus();
  };
  const keep = (disagreement: Disagreement, at: number): void => {
    setKept(new Set([...kept, keyOf(disagreement)]));
    go(at, 1);
  };
  const take = async (disagreement: Disagreement, at: number): Promise<void> => {
    const done = (await correcting?.correct(theirAnswer(report, disagreement))) ?? false;
    setFailed(!done);
    if (!done) return;
    // What was settled has left the list: the next one stands in its place.
    requestAnimationFrame(() => go(at, 0));
  };
  const onKeyDown = (
    event: TargetedKeyboardEvent<HTMLLIElement>,
    disagreement: Disagreement,
    at: number,
  ): void => {
    const actions: Readonly<Record<string, () => void>> = {
      1: () => keep(disagreement, at),
      2: () => void take(disagreement, at),
      ArrowDown: () => go(at, 1),
      ArrowUp: () => go(at, -1),
    };
    const action = event.ctrlKey || event.altKey || event.metaKey ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  const open = disagreements.filter((disagreement) => !kept.has(keyOf(disagreement))).length;
  return (
    <>
      <p class={styles.count} role="status">
        {plural('codersDiffer', seen.current.size, { settled: seen.current.size - open })}
      </p>
      <p class={styles.note}>{t('codersKeys')}</p>
      <p class={styles.told} role="alert">
        {failed ? t('codersFailed') : ''}
      </p>
      <ol class={styles.list} ref={list}>
        {disagreements.map((disagreement, at) => {
          const spans = spansOf(report.article, statementIn(disagreement).places);
          const isKept = kept.has(keyOf(disagreement));
          return (
            // The keys of the buttons inside, which are what is focused.
            // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
            <li
              key={keyOf(disagreement)}
              class={styles.item}
              data-disagreement={disagreement.about}
              onKeyDown={(event) => onKeyDown(event, disagreement, at)}
            >
              <p class={styles.words} lang={report.article.language ?? undefined} dir="auto">
                <EvidenceButton owner={`coders ${keyOf(disagreement)}`} passages={[spans]}>
                  {spans.map((span) => textOf(report.article, span)).join(' … ')}
                </EvidenceButton>
              </p>
              <dl class={styles.answers}>
                <dt>{t('codersMine')}</dt>
                <dd>
                  <bdi>{answerInWords(disagreement, 'here')}</bdi>
                </dd>
                <dt>{t('codersTheirs')}</dt>
                <dd>
                  <bdi>{answerInWords(disagreement, 'there')}</bdi>
                </dd>
              </dl>
              <p class={styles.choice}>
                <button
                  type="button"
                  class={styles.button}
                  data-keep-mine
                  aria-pressed={isKept}
                  onClick={() => keep(disagreement, at)}
                >
                  {t('codersKeepMine')} <kbd aria-hidden="true">1</kbd>
                </button>
                <button
                  type="button"
                  class={styles.button}
                  data-take-theirs
                  disabled={correcting?.busy ?? true}
                  onClick={() => void take(disagreement, at)}
                >
                  {t('codersTakeTheirs')} <kbd aria-hidden="true">2</kbd>
                </button>
                {isKept && <span class={styles.note}>✓ {t('codersSettled')}</span>}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function statementIn(disagreement: Disagreement): CodedStatement {
  return disagreement.about === 'only there' ? disagreement.there : disagreement.here;
}

function keyOf(disagreement: Disagreement): string {
  return `${disagreement.about} ${JSON.stringify(statementIn(disagreement).places)}`;
}

function answerInWords(disagreement: Disagreement, side: 'here' | 'there'): string {
  if (disagreement.about === 'only here')
    return side === 'here' ? whoInWords(disagreement.here) : t('codersNoStatement');
  if (disagreement.about === 'only there')
    return side === 'there' ? whoInWords(disagreement.there) : t('codersNoStatement');
  const { kind } = disagreement[side];
  if (disagreement.about === 'speaker') return whoInWords(disagreement[side]);
  return kind === null ? t('codersNotSettled') : `${whoInWords(disagreement[side])}: ${t(KIND_LABELS[kind])}`;
}

function whoInWords({ speaker }: CodedStatement): string {
  return speaker ?? t('codersNotSettled');
}

/** The correction that makes this report say what the other one does. */
function theirAnswer(report: Report, disagreement: Disagreement): MakeCorrection {
  const whom = ({ speaker }: CodedStatement): ChosenSpeaker => {
    if (speaker === null) return null;
    const known = report.speakers.find(({ name }) => nameKey(name) === nameKey(speaker));
    return known ? { id: known.id } : { name: speaker };
  };
  return (maker) => {
    switch (disagreement.about) {
      case 'only here':
        return maker.notAQuote(disagreement.here.id);
      case 'only there':
        return maker.addQuote(spansOf(report.article, disagreement.there.places), whom(disagreement.there));
      case 'speaker':
        return maker.reassign(disagreement.here.id, whom(disagreement.there));
      case 'kind': {
        const { id } = disagreement.here;
        const speaker = report.attributions.find((said) => said.id === id)?.speaker ?? null;
        const { kind } = disagreement.there;
        if (speaker === null || kind === null) return maker.reassign(id, whom(disagreement.there));
        return maker.editSpeaker(speaker, { kind });
      }
    }
  };
}
