import type { ReportingClass } from '../../lib/attribution/reporting-words.ts';
import type { FrameName } from '../../lib/framing/lexicons/frame-lexicon.ts';
import type { Framing, HeadlineFinding, LoadedWord, QuotedFragment } from '../../lib/framing/framing.ts';
import type { LoadedCategoryName } from '../../lib/framing/lexicons/loaded-lexicon.ts';
import type { Report } from '../../lib/report/report.ts';
import { isProse, type TextSpan } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';

type Place = readonly [block: number, words: string];

/** Findings by the words they stand in; whose words these are follows from the statements of the report. */
export interface SampleFraming {
  readonly frames?: readonly (readonly [FrameName, readonly Place[]])[];
  readonly loaded?: readonly (readonly [...Place, LoadedCategoryName])[];
  readonly weak?: readonly Place[];
  readonly reporting?: readonly (readonly [...Place, ReportingClass, speaker: string])[];
  readonly fragments?: readonly (readonly [...Place, QuotedFragment['reading']])[];
  readonly beside?: readonly (readonly [...Place, actor: string, text: string])[];
  readonly judgements?: readonly (readonly [...Place, 'loaded' | 'blame' | 'advice'])[];
  readonly headline?: Omit<HeadlineFinding, 'quotes' | 'creditedOnly'> & {
    readonly quote?: readonly [text: string, ...Place];
    readonly credited?: readonly [word: string, places: readonly Place[]];
  };
}

/** A framing of a report's article: sentences end with the marks that end them, nothing is looked up in any list. */
export function sampleFraming(report: Omit<Report, 'framing'>, sample: SampleFraming = {}): Framing {
  const { article, attributions, repeats } = report;
  const copies = new Set(repeats.flatMap((repeat) => repeat.copies.flat()));
  const prose = article.blocks.filter((block) => isProse(block) && !copies.has(block.id));
  const outer = attributions.filter(({ level }) => level === 'outer');
  const voices = outer.map((said): Framing['voices'][number] => {
    const speaker = report.speakers.find(({ id }) => id === said.speaker);
    return {
      attribution: said.id,
      speaker: said.speaker,
      name: speaker?.name ?? 'somebody',
      printed: '',
      kind: 'person',
      named: speaker?.named ?? false,
      toldTo: null,
      country: null,
      via: null,
      spans: said.content,
      words: said.words,
    };
  });
  const places = prose.flatMap(({ id, text }) =>
    Array.from(text.matchAll(/\S.*?(?:[.!?][”’]?(?=\s|$)|$)/g), ({ 0: words, index }) => ({
      block: id,
      start: index,
      end: index + words.length,
    })),
  );
  const find = ([block, words]: Place): TextSpan => {
    const start = article.blocks[block]?.text.indexOf(words) ?? -1;
    if (start === -1) throw new Error(`Expected “${words}” in block ${block}, got none`);
    return { block, start, end: start + words.length };
  };
  const within = (span: TextSpan, { block, start, end }: TextSpan): boolean =>
    span.block === block && span.start >= start && span.start < end;
  const sentenceOf = (span: TextSpan): number => places.findIndex((place) => within(span, place));
  const voiceOf = (span: TextSpan): number | null => {
    const at = voices.findIndex(({ spans }) => spans.some((place) => within(span, place)));
    return at === -1 ? null : at;
  };
  const at = (place: Place): { span: TextSpan; sentence: number; voice: number | null } => {
    const span = find(place);
    return { span, sentence: sentenceOf(span), voice: voiceOf(span) };
  };
  const word = (block: number, text: string, category: LoadedCategoryName): LoadedWord => ({
    ...at([block, text]),
    text,
    entry: text.toLowerCase(),
    category,
    tier: 'strong',
  });
  const loaded = (sample.loaded ?? []).map(([block, text, category]) => word(block, text, category));
  const signals = (sample.frames ?? []).flatMap(([frame, signs]) =>
    signs.map((sign) => ({ frame, strength: 'strong' as const, ...at(sign) })),
  );
  const frames = [...Map.groupBy(signals, ({ frame }) => frame)].map(([frame, signs]) => ({
    frame,
    sentences: [...new Set(signs.map(({ sentence }) => sentence))].sort((a, b) => a - b),
    shown: true,
    present: true,
    telling: true,
    oneWord: false,
  }));
  const { quote, credited, ...headline } = sample.headline ?? { missing: [], judging: [], absentActors: [] };
  return {
    sentences: places.map((span, i) => ({
      span,
      voices: voices.flatMap(({ spans }, v) => (spans.some((own) => within(own, span)) ? [v] : [])),
      frames: frames.filter(({ sentences }) => sentences.includes(i)).map(({ frame }) => frame),
      loaded: loaded.flatMap(({ sentence }, l) => (sentence === i ? [l] : [])),
    })),
    voices,
    frames: frames.sort((a, b) => b.sentences.length - a.sentences.length),
    signals,
    loaded,
    loadedWeak: (sample.weak ?? []).map(([block, text]) => ({ ...word(block, text, 'alarm'), tier: 'weak' })),
    reporting: (sample.reporting ?? []).map(([block, words, reportingClass, speaker]) => ({
      span: find([block, words]),
      lemma: words.toLowerCase(),
      class: reportingClass,
      speaker: null,
      name: speaker,
      kind: null,
      named: true,
    })),
    fragments: (sample.fragments ?? []).map(([block, text, reading]) => ({
      ...at([block, text]),
      text,
      words: countWords(text),
      reading,
    })),
    actors: headline.absentActors.map((name) => ({
      name,
      kind: 'country',
      mentions: [],
      sentences: [0, 1],
      heard: false,
      inHeadline: false,
    })),
    beside: (sample.beside ?? []).map(([block, words, actor, text]) => ({
      ...at([block, words]),
      actor,
      text,
    })),
    unsourced: (sample.judgements ?? []).map(([block, words, why]) => {
      const { span, sentence } = at([block, words]);
      return { sentence, why, spans: [span] };
    }),
    headline:
      sample.headline === undefined
        ? null
        : {
            ...headline,
            quotes:
              quote === undefined ? [] : [{ text: quote[0], exact: false, ...at([quote[1], quote[2]]) }],
            creditedOnly:
              credited === undefined
                ? []
                : [{ word: credited[0], sentences: credited[1].map((place) => sentenceOf(find(place))) }],
          },
    words: prose.reduce((sum, { text }) => sum + countWords(text), 0),
  };
}
