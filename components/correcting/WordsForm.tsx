import { useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { moveEdge, type Edge } from '../../lib/text/move-edge.ts';
import { t, type MessageKey } from '../wording/messages.ts';
import type { Correcting, MakeCorrection } from './use-correcting.ts';
import styles from './Correct.module.css';

interface Props {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  readonly selection: Correcting['selection'];
  readonly correct: (make: MakeCorrection) => Promise<void>;
}

const MOVES: readonly {
  readonly edge: Edge;
  readonly by: 1 | -1;
  readonly label: MessageKey;
  readonly sign: string;
}[] = [
  { edge: 'start', by: -1, label: 'wordsStartBack', sign: '⇤' },
  { edge: 'start', by: 1, label: 'wordsStartOn', sign: '⇥' },
  { edge: 'end', by: -1, label: 'wordsEndBack', sign: '⇤' },
  { edge: 'end', by: 1, label: 'wordsEndOn', sign: '⇥' },
];

/** Where a statement begins and ends: a word on or back by a press, or as the reader has selected it on the page. */
export function WordsForm({ report, attribution, selection, correct }: Props) {
  const [content, setContent] = useState<readonly TextSpan[]>(attribution.content);
  const [told, setTold] = useState<MessageKey | null>(null);
  const isChanged = JSON.stringify(content) !== JSON.stringify(attribution.content);
  const move = (edge: Edge, by: 1 | -1): void => {
    const place = edge === 'start' ? 0 : content.length - 1;
    const span = content[place];
    if (!span) return;
    const text = report.article.blocks[span.block]?.text ?? '';
    setContent(content.with(place, moveEdge(text, span, edge, by)));
  };
  const take = async (): Promise<void> => {
    const answer = await selection();
    if (!answer.ok) setTold(answer.error === 'not-granted' ? 'addNotGranted' : 'addNoPage');
    else if (answer.value.length === 0) setTold('addNothingSelected');
    else {
      setContent(answer.value);
      setTold(null);
    }
  };
  return (
    <form
      class={styles.form}
      data-words
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) void correct((maker) => maker.changeContent(attribution.id, content));
      }}
    >
      <p class={styles.title}>{t('wordsHeading')}</p>
      <p
        class={styles.words}
        dir="auto"
        lang={report.article.language ?? undefined}
        aria-live="polite"
        data-words-now
      >
        {wordsOf(report, content)}
      </p>
      <p class={styles.row}>
        {MOVES.map(({ edge, by, label, sign }) => (
          <button
            key={label}
            type="button"
            class={styles.button}
            data-move={`${edge} ${by}`}
            title={t(label)}
            aria-label={t(label)}
            onClick={() => move(edge, by)}
          >
            {edge === 'start' ? `${sign} …` : `… ${sign}`}
          </button>
        ))}
        <button type="button" class={styles.button} data-take-selection onClick={() => void take()}>
          {t('wordsTake')}
        </button>
      </p>
      <p class={styles.note} role="status">
        {told === null ? '' : t(told)}
      </p>
      <button type="submit" class={styles.button} disabled={!isChanged} data-save-words>
        {t('wordsSave')}
      </button>
    </form>
  );
}
