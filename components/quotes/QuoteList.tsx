import type { VNode } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import { isRemoved, type ListedStatement } from '../../lib/report/statement-filter.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { CheckProgress } from './CheckProgress.tsx';
import { t } from '../wording/messages.ts';
import { paragraphNumbers } from '../../lib/text/paragraph-numbers.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import { QuoteFilter } from './QuoteFilter.tsx';
import { RemovedItem } from './RemovedItem.tsx';
import { Section } from '../shared/Section.tsx';
import { StatementItem } from './StatementItem.tsx';
import { useDrawnItems } from '../shared/use-drawn-items.ts';
import { useGradually } from '../shared/use-gradually.ts';
import { useStable } from '../shared/use-stable.ts';
import { ReviewingContext, type Reviewing } from './use-reviewing.ts';
import styles from './QuoteList.module.css';

/** Every statement, the least certain first: what is said, whose it is, and how far the reader is with it. */
export function QuoteList({ report }: { readonly report: Report }) {
  const review = useContext(ReviewingContext);
  return review && <Listed report={report} review={review} />;
}

function Listed({ report, review }: { readonly report: Report; readonly review: Reviewing }) {
  const { statements, goal, progress } = review;
  const numbers = useMemo(() => paragraphNumbers(report.article), [report]);
  const speakers = useMemo(() => new Map(report.speakers.map((speaker) => [speaker.id, speaker])), [report]);
  const inside = useMemo(() => insideOf(report), [report]);
  const outer = report.attributions.find(({ id }) => id === goal)?.parent;
  const place = statements.findIndex(({ id }) => id === goal || id === outer);
  const drawn = useGradually(statements.length, place + 1);
  const paragraph = ({ content }: ListedStatement): number | undefined =>
    numbers.get(content[0]?.block ?? -1);
  const decide = useStable(review.decide);
  const drawnItem = useDrawnItems();
  const itemOf = (one: ListedStatement): VNode => {
    const key = isRemoved(one) ? `removed-${placeKey(one)}` : placeKey(one);
    const within = inside.get(one.id) ?? NOTHING_INSIDE;
    const own = (id: number | null): number | null =>
      id === one.id || within.some((inner) => inner.id === id) ? id : null;
    const [state, current, wanted] = [review.stateOf(one), own(review.current), own(goal)];
    return drawnItem(key, [one, report, state, current, wanted], () =>
      isRemoved(one) ? (
        <RemovedItem key={key} report={report} removed={one} paragraph={paragraph(one)} />
      ) : (
        <StatementItem
          key={key}
          report={report}
          attribution={one}
          speakers={speakers}
          inside={within}
          paragraph={paragraph(one)}
          state={state}
          current={current}
          goal={wanted}
          decide={decide}
        />
      ),
    );
  };
  return (
    <Section heading={t('quotesHeading')} unseen>
      <CheckProgress review={review} />
      <QuoteFilter
        report={report}
        filter={review.quotes}
        onFilter={review.filterQuotes}
        shown={statements.length}
        total={progress.total}
        list="quotes"
      />
      {statements.length === 0 && <p class={styles.none}>{t('noneListed')}</p>}
      <ol class={styles.list}>{statements.slice(0, drawn).map(itemOf)}</ol>
    </Section>
  );
}

const NOTHING_INSIDE: readonly SpokenAttribution[] = [];

/** What was said inside each statement, at whatever depth. */
function insideOf({ attributions }: Report): ReadonlyMap<number, readonly SpokenAttribution[]> {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const outermost = (one: SpokenAttribution): number => {
    const parent = one.parent === null ? undefined : byId.get(one.parent);
    return parent === undefined ? one.id : outermost(parent);
  };
  return Map.groupBy(
    attributions.filter(({ parent }) => parent !== null),
    outermost,
  );
}
