import { copiedSpans } from '../../report/copied-spans.ts';
import type { Report } from '../../report/report.ts';
import type { Mark } from '../../exchange/mark.ts';
import { lookOf } from '../../speakers/speaker.ts';

/** What the page shows while highlights are on: each statement in the colour of its speaker's kind and the line that says whether there is a name; copies dimmed. */
export function marksOfReport(report: Report): Mark[] {
  const looks = new Map(report.speakers.map((speaker) => [speaker.id, lookOf(speaker)]));
  const statements = report.attributions
    .filter(({ level }) => level === 'outer')
    .map(({ id, content, speaker }): Mark => ({
      spans: content,
      style: looks.get(speaker ?? '') ?? 'unclear',
      attribution: id,
    }));
  const copies: Mark[] = [{ spans: copiedSpans(report), style: 'repeat' }];
  return [...statements, ...copies];
}
