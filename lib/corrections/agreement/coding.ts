import type { Report } from '../../report/report.ts';
import { wholeText } from '../../report/whole-text.ts';
import type { Article, TextSpan } from '../../text/article.ts';
import type { SpeakerKind } from '../../speakers/speaker.ts';

/** Where words stand in the whole text of an article: UTF-16 offsets, end excluded. */
export type CodedPlace = readonly [start: number, end: number];

/** One person's answers about one article: which statements there are, and whose. */
export interface Coding {
  readonly text: string;
  /** Outer ones, in reading order. */
  readonly statements: readonly CodedStatement[];
}

export interface CodedStatement {
  /** Number of the attribution in its report. */
  readonly id: number;
  readonly places: readonly CodedPlace[];
  /** Null where it is not settled. */
  readonly speaker: string | null;
  readonly kind: SpeakerKind | null;
}

/** The answers in a report, corrections and all. */
export function codingOf(report: Report): Coding {
  const { text, starts } = wholeText(report.article);
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    text,
    statements: report.attributions
      .filter(({ level }) => level === 'outer')
      .map(({ id, content, speaker }) => {
        const own = speakers.get(speaker ?? '');
        return {
          id,
          places: content.map(({ block, start, end }): CodedPlace => {
            const at = starts[block] ?? 0;
            return [at + start, at + end];
          }),
          speaker: own?.name ?? null,
          kind: own?.kind ?? null,
        };
      }),
  };
}

/** Places in the whole text as spans of the article, a span for each block they lie in. */
export function spansOf(article: Article, places: readonly CodedPlace[]): TextSpan[] {
  const { starts } = wholeText(article);
  return places.flatMap(([from, to]) =>
    article.blocks.flatMap(({ id, text }): TextSpan[] => {
      const at = starts[id] ?? 0;
      const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)];
      return start < end ? [{ block: id, start, end }] : [];
    }),
  );
}

/** The sentences of the running text, which are what “is this a statement?” is asked of. */
export function codedSentences(report: Report): CodedPlace[] {
  const { starts } = wholeText(report.article);
  return report.framing.sentences.map(({ span: { block, start, end } }) => {
    const at = starts[block] ?? 0;
    return [at + start, at + end];
  });
}
