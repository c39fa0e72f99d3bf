import type { VNode } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { AttributionQuote } from './AttributionQuote.tsx';
import { KindSwatch } from '../marks/KindSwatch.tsx';
import { t } from '../wording/messages.ts';
import { paragraphNumbers } from '../../lib/text/paragraph-numbers.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { QuoteDetails } from './QuoteDetails.tsx';
import { QuoteFilter } from './QuoteFilter.tsx';
import { Section } from '../shared/Section.tsx';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';
import { useGradually } from '../shared/use-gradually.ts';
import { ReviewingContext } from './use-reviewing.ts';
import { lookOf } from '../../lib/speakers/speaker.ts';
import styles from './QuoteList.module.css';

/** Every statement in the order of the text, with all we know of it and why we think so. */
export function QuoteList({ report }: { readonly report: Report }) {
  const review = useContext(ReviewingContext);
  const listed = review?.statements ?? report.attributions;
  const items = useMemo(() => quoteItems(report), [report]);
  const drawn = useGradually(listed.length, listed.findIndex(({ id }) => id === review?.goal) + 1);
  return (
    <Section heading={t('quotesHeading')} unseen>
      {review !== null && (
        <QuoteFilter
          report={report}
          filter={review.quotes}
          onFilter={review.filterQuotes}
          shown={listed.length}
          total={report.attributions.length}
          list="quotes"
        />
      )}
      {listed.length === 0 && <p class={styles.none}>{t('noneListed')}</p>}
      <ol class={styles.list}>{listed.slice(0, drawn).map(({ id }) => items.get(id))}</ol>
    </Section>
  );
}

/** One element for each statement, made once a report: listing other statements, or in another order, draws none again. */
function quoteItems(report: Report): Map<number, VNode> {
  const numbers = paragraphNumbers(report.article);
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  return new Map(
    report.attributions.map((attribution) => [
      attribution.id,
      <QuoteItem
        key={placeKey(attribution)}
        report={report}
        attribution={attribution}
        speaker={speakers.get(attribution.speaker ?? '')}
        paragraph={numbers.get(attribution.content[0]?.block ?? -1)}
      />,
    ]),
  );
}

interface ItemProps {
  readonly report: Report;
  readonly attribution: SpokenAttribution;
  readonly speaker: ReportedSpeaker | undefined;
  /** Number of the paragraph it begins in; a heading has none. */
  readonly paragraph: number | undefined;
}

function QuoteItem({ report, attribution, speaker, paragraph }: ItemProps) {
  const voice = speaker === undefined ? 'unclear' : lookOf(speaker);
  const outer = outerName(report, attribution);
  return (
    <li class={styles.item} data-quote={attribution.id}>
      <p class={styles.head}>
        <KindSwatch voice={voice} />
        <bdi class={styles.name}>{speaker?.name ?? whoItCouldBe(report, attribution)}</bdi>
        {outer !== null && <span class={styles.outer}>{t('insideWordsOf', { name: outer })}</span>}
        {paragraph !== undefined && (
          <span class={styles.paragraph}>
            <span aria-hidden="true">{t('paragraphMark', { number: paragraph })}</span>
            <span class="unseen">{t('paragraphMarkLabel', { number: paragraph })}</span>
          </span>
        )}
      </p>
      <AttributionQuote
        report={report}
        attribution={attribution}
        voice={voice}
        place="quotes"
        details={<QuoteDetails report={report} attribution={attribution} />}
      />
    </li>
  );
}

/** Whose statement this one stands in, if it does. */
function outerName(report: Report, { level, parent }: SpokenAttribution): string | null {
  if (level === 'outer') return null;
  const outer = report.attributions.find(({ id }) => id === parent)?.speaker;
  return report.speakers.find(({ id }) => id === outer)?.name ?? null;
}
