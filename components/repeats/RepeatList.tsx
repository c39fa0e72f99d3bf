import { Fragment, type ComponentChildren } from 'preact';
import type { Report } from '../../lib/report/report.ts';
import { blocksOf, groupRepeats, type RepeatGroup } from '../../lib/report/group-repeats.ts';
import type { BlockId } from '../../lib/text/article.ts';
import { DismissRepeat } from './DismissRepeat.tsx';
import { EvidenceButton } from '../shared/EvidenceButton.tsx';
import { fill, fillPlural, t } from '../wording/messages.ts';
import { placesOf } from '../wording/places-of.ts';
import { repeatMessage, timesInWords } from '../wording/repeat-in-words.ts';
import type { Passage } from '../../lib/report/passage.ts';
import { Section } from '../shared/Section.tsx';
import styles from './RepeatList.module.css';

interface Props {
  readonly report: Report;
  /** Where a tab already says what this is. */
  readonly unseenHeading?: boolean;
}

/** What is printed more than once; the text that is counted and each copy of it can be shown. */
export function RepeatList({ report, unseenHeading = false }: Props) {
  if (report.repeats.length === 0) return null;
  return (
    <Section heading={t('repeatsHeading')} unseen={unseenHeading}>
      <ul class={styles.list}>
        {groupRepeats(report.repeats).map((group, i) => (
          <li key={i} class={styles.repeat} data-repeat={i}>
            <p>{sentence(report, group, i)}</p>
            <p class={styles.start} dir="auto" lang={report.article.language ?? undefined}>
              {report.article.blocks[group.repeats[0]?.first[0] ?? -1]?.text}
            </p>
            <DismissRepeat printed={group.repeats} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The same in one tinted strip, several repeats in one sentence. */
export function RepeatStrip({ report }: { readonly report: Report }) {
  const groups = groupRepeats(report.repeats);
  const [only] = groups;
  if (only === undefined) return null;
  const several = groups.flatMap((group, i) => {
    const one = <Fragment key={i}>{fill('repeatPlace', placesIn(report, group, i))}</Fragment>;
    return i === 0 ? [one] : [t('repeatSeparator'), one];
  });
  return (
    <div class={styles.strip} data-repeat="0">
      <p>{groups.length === 1 ? sentence(report, only, 0) : fill('repeatSeveral', { list: several })}</p>
    </div>
  );
}

/** “The whole text is printed twice: paragraphs 1–42 again as 43–84. Counted once.” */
function sentence(report: Report, group: RepeatGroup, number: number): ComponentChildren[] {
  const slots = { times: timesInWords(group.times), ...placesIn(report, group, number) };
  const { key, count } = repeatMessage(report, group);
  return count === null ? fill(key, slots) : fillPlural(key, count, slots);
}

/** Where a text stands first and where again, as buttons. */
function placesIn(report: Report, group: RepeatGroup, number: number) {
  const { first, copies } = blocksOf(group);
  const place = (run: readonly BlockId[], name: string, bare: boolean) => (
    <EvidenceButton
      key={name}
      owner={`repeat-${number}-${name}`}
      passages={[passageOf(report, run)]}
      class={styles.place}
    >
      {placesOf(report.article, run, bare)}
    </EvidenceButton>
  );
  return {
    first: place(first, 'first', false),
    copies: copies.flatMap((copy, i) => {
      const button = place(copy, `copy-${i}`, true);
      return i === 0 ? [button] : [t('listSeparator'), button];
    }),
  };
}

function passageOf(report: Report, run: readonly BlockId[]): Passage {
  return run.flatMap((id) => {
    const block = report.article.blocks[id];
    return block === undefined ? [] : [{ block: id, start: 0, end: block.text.length }];
  });
}
