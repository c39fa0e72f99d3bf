import type { Report } from '../report/report.ts';
import type { Mark } from './messages.ts';

/** What the page shows while highlights are on: each statement in the colour of its speaker's kind, copies dimmed. */
export function marksOfReport(report: Report): Mark[] {
  const kindOf = new Map(report.speakers.map(({ id, kind }) => [id, kind]));
  const statements = report.attributions
    .filter(({ level }) => level === 'outer')
    .map(({ content, speaker }): Mark => ({ spans: content, style: kindOf.get(speaker ?? '') ?? 'unnamed' }));
  const copies = report.repeats
    .flatMap((repeat) => repeat.copies)
    .map((copy): Mark => ({
      spans: copy.map((block) => ({ block, start: 0, end: report.article.blocks[block]?.text.length ?? 0 })),
      style: 'repeat',
    }));
  return [...statements, ...copies];
}
