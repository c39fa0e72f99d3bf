import type { Passage } from '../report/passage.ts';
import type { UnsummarizedReport } from '../report/report.ts';
import { narratorSpans } from '../report/narrator-spans.ts';
import { readVoiceMap } from '../report/voice-map.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import type { TextSpan } from '../text/article.ts';

/** A statement as the views count it: an outer attribution. */
export interface CountedStatement {
  readonly attribution: SpokenAttribution;
  readonly speaker: ReportedSpeaker | null;
  readonly words: number;
  readonly passage: Passage;
  /** Where its first word stands: 0 at the beginning of the text, 1 at its end. */
  readonly at: number;
  readonly to: number;
}

/** Somebody with at least one statement. */
export interface CountedVoice {
  readonly speaker: ReportedSpeaker;
  readonly statements: readonly CountedStatement[];
  readonly words: number;
  /** 0 … 1 of the words of the text. */
  readonly share: number;
  readonly passages: readonly Passage[];
}

export interface CountedSentence {
  readonly span: TextSpan;
  readonly text: string;
  /** Holds words of a statement. */
  readonly credited: boolean;
}

/** The report as the sentences of the summary ask for it. All shares are of the words of the text, the reporter’s own included. */
export interface CountedArticle {
  readonly report: UnsummarizedReport;
  readonly words: number;
  readonly credited: number;
  /** 0 … 1 of the words. */
  readonly creditedShare: number;
  /** In reading order. */
  readonly statements: readonly CountedStatement[];
  /** Most words first. */
  readonly voices: readonly CountedVoice[];
  readonly sentences: readonly CountedSentence[];
  readonly ownPassages: readonly Passage[];
  readonly allPassages: readonly Passage[];
}

/** Counts once what the sentences of the summary are made from. */
export function countArticle(report: UnsummarizedReport): CountedArticle {
  const { article, framing, words } = report;
  const { total, segments } = readVoiceMap(report);
  const speakerOf = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const placeOf = new Map<number, { from: number; to: number }>();
  for (const { attribution, from, words: count } of segments) {
    const known = placeOf.get(attribution.id);
    placeOf.set(attribution.id, { from: known?.from ?? from, to: from + count });
  }
  let before = 0;
  const statements = report.attributions
    .filter(({ level }) => level === 'outer')
    .map((attribution): CountedStatement => {
      // Words that another statement has already are nobody's twice: it stands where that one ends.
      const place = placeOf.get(attribution.id) ?? { from: before, to: before };
      before = place.to;
      return {
        attribution,
        speaker: speakerOf.get(attribution.speaker ?? '') ?? null,
        words: attribution.words,
        passage: attribution.content,
        at: place.from / total,
        to: place.to / total,
      };
    });
  const said = Map.groupBy(
    statements.flatMap(({ passage }) => passage),
    ({ block }) => block,
  );
  const voices = [...Map.groupBy(statements, ({ speaker }) => speaker)].flatMap(
    ([speaker, own]): CountedVoice[] => {
      if (speaker === null) return [];
      const count = own.reduce((sum, statement) => sum + statement.words, 0);
      return [
        {
          speaker,
          statements: own,
          words: count,
          share: count / total,
          passages: own.map(({ passage }) => passage),
        },
      ];
    },
  );
  return {
    report,
    words: total,
    credited: words.attributed,
    creditedShare: total === 0 ? 0 : words.attributed / total,
    statements: statements.sort((a, b) => a.at - b.at),
    voices: voices.sort((a, b) => b.words - a.words || b.statements.length - a.statements.length),
    sentences: framing.sentences.map(({ span }) => {
      const text = article.blocks[span.block]?.text ?? '';
      const credited = (said.get(span.block) ?? []).some(({ start, end }) =>
        /[\p{L}\p{N}]/u.test(text.slice(Math.max(start, span.start), Math.min(end, span.end))),
      );
      return { span, text: text.slice(span.start, span.end), credited };
    }),
    ownPassages: narratorSpans(report).map((span) => [span]),
    allPassages: statements.map(({ passage }) => passage),
  };
}
