import type { ComponentChildren } from 'preact';
import type { RepeatedPassage } from '../../lib/repeats/repeat.ts';
import type { Report } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { DismissRepeat } from './DismissRepeat.tsx';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { fill, t } from '../wording/messages.ts';
import { placesOf } from '../wording/places-of.ts';
import { PASSAGE_MESSAGES, timesInWords } from '../wording/repeat-in-words.ts';
import { Section } from '../shared/Section.tsx';
import styles from './RepeatList.module.css';

/** Words that stand twice for a reason of their own, which are no repeats of the text; both places can be shown. */
export function PassageList({ report }: { readonly report: Report }) {
  if (report.passages.length === 0) return null;
  return (
    <Section heading={t('passagesHeading')} note={t('passagesExplained')}>
      <ul class={styles.list}>
        {report.passages.map((passage, i) => (
          <li key={i} class={styles.repeat} data-passage={passage.kind}>
            <p>{sentence(report, passage, i)}</p>
            <p class={styles.start} dir="auto" lang={report.article.language ?? undefined}>
              {wordsOf(report, passage.copies[0]?.[0])}
            </p>
            <DismissRepeat printed={[passage]} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** “Pull quote, repeats paragraph 12: “We lose a piece of ourselves””, the places as buttons. */
function sentence(
  report: Report,
  { kind, first, copies }: RepeatedPassage,
  number: number,
): ComponentChildren[] {
  const place = (spans: readonly TextSpan[], name: string) => (
    <EvidenceButton key={name} owner={`passage-${number}-${name}`} passages={[spans]} class={styles.place}>
      {placesOf(
        report.article,
        spans.map(({ block }) => block),
      )}
    </EvidenceButton>
  );
  return fill(PASSAGE_MESSAGES[kind], {
    times: timesInWords(copies.length + 1),
    first: place(first, 'first'),
    copies: copies.flatMap((copy, i) => {
      const button = place(copy, `copy-${i}`);
      return i === 0 ? [button] : [t('listSeparator'), button];
    }),
  });
}

function wordsOf({ article }: Report, span: TextSpan | undefined): string {
  return span === undefined ? '' : (article.blocks[span.block]?.text.slice(span.start, span.end) ?? '');
}
