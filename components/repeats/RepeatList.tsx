import type { ComponentChildren } from 'preact';
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
  /** The sentences alone, without the words each repeat begins with. */
  readonly compact?: boolean;
}

/** What is printed more than once; the text that is counted and each copy of it can be shown. */
export function RepeatList({ report, unseenHeading = false, compact = false }: Props) {
  if (report.repeats.length === 0) return null;
  return (
    <Section heading={t('repeatsHeading')} unseen={unseenHeading || compact}>
      <ul class={styles.list}>
        {groupRepeats(report.repeats).map((group, i) => (
          <li key={i} class={styles.repeat} data-repeat={i}>
            <p>{sentence(report, group, i)}</p>
            {!compact && (
              <p class={styles.start} dir="auto" lang={report.article.language ?? undefined}>
                {report.article.blocks[group.repeats[0]?.first[0] ?? -1]?.text}
              </p>
            )}
            <DismissRepeat printed={group.repeats} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** “The whole text is printed twice: paragraphs 1–42 again as 43–84. Counted once.” */
function sentence(report: Report, group: RepeatGroup, number: number): ComponentChildren[] {
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
  const slots = {
    times: timesInWords(group.times),
    first: place(first, 'first', false),
    copies: copies.flatMap((copy, i) => {
      const button = place(copy, `copy-${i}`, true);
      return i === 0 ? [button] : [t('listSeparator'), button];
    }),
  };
  const { key, count } = repeatMessage(report, group);
  return count === null ? fill(key, slots) : fillPlural(key, count, slots);
}

function passageOf(report: Report, run: readonly BlockId[]): Passage {
  return run.flatMap((id) => {
    const block = report.article.blocks[id];
    return block === undefined ? [] : [{ block: id, start: 0, end: block.text.length }];
  });
}
