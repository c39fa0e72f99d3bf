import { setAsideUnspoken } from '../attribution/set-aside-unspoken.ts';
import { traceHeadlineQuotes } from '../attribution/trace-headline-quotes.ts';
import { framingToJson } from './framing-to-json.ts';
import type { TextSpan } from '../text/article.ts';
import type { Report } from '../report/report.ts';
import { stateOf } from '../report/statement-state.ts';
import type { SummarySentence } from '../report/summary-sentence.ts';

/** A place in the whole text: UTF-16 offsets, end excluded. */
export type PlaceInText = readonly [start: number, end: number];

/**
 * The report as exported: plain JSON with places in the whole text instead of in blocks.
 * `starts[block]` is the UTF-16 offset of each block's text in that whole text.
 */
export function toJson(report: Report, starts: readonly number[]) {
  const place = ({ block, start, end }: TextSpan): PlaceInText => [
    (starts[block] ?? 0) + start,
    (starts[block] ?? 0) + end,
  ];
  const places = (spans: readonly TextSpan[]) => spans.map(place);
  const sentence = ({ topic, text, parts }: SummarySentence) => ({
    topic,
    text,
    parts: parts.map((part) => ({ text: part.text, passages: part.passages.map(places) })),
  });
  const run = (blocks: readonly number[]): PlaceInText => {
    const [first, last] = [blocks[0] ?? 0, blocks.at(-1) ?? 0];
    const length = report.article.blocks[last]?.text.length ?? 0;
    return [starts[first] ?? 0, (starts[last] ?? 0) + length];
  };
  const { title, byline, published, publisher, language } = report.article;
  return {
    version: report.version,
    article: { title, byline, published, publisher, language },
    attributions: report.attributions.map((attribution) => ({
      id: attribution.id,
      source: places(attribution.source),
      cue: places(attribution.cue),
      content: places(attribution.content),
      type: attribution.type,
      speaker: attribution.speaker,
      via: attribution.viaSpeaker,
      candidates: attribution.candidates,
      ...(attribution.beside ? { beside: attribution.beside } : {}),
      level: attribution.level,
      parent: attribution.parent,
      certainty: attribution.certainty,
      why: attribution.why,
      words: attribution.words,
      corrected: attribution.corrected ?? false,
      state: stateOf(attribution),
      note: attribution.noted?.note ?? null,
      codes: attribution.noted?.codes ?? [],
    })),
    removed: (report.removed ?? []).map(({ source, cue, content, type, by, words }) => ({
      source: places(source),
      cue: places(cue),
      content: places(content),
      type,
      speaker: by?.name ?? null,
      kind: by?.kind ?? null,
      words,
    })),
    speakers: report.speakers.map((speaker) => ({
      id: speaker.id,
      name: speaker.name,
      aliases: speaker.aliases,
      kind: speaker.kind,
      role: speaker.role,
      affiliation: speaker.affiliation,
      named: speaker.named,
      country: speaker.country,
      attributions: speaker.attributions.length,
      words: speaker.words,
      direct: speaker.direct,
      indirect: speaker.indirect,
      verbs: speaker.verbs,
      corrected: speaker.corrected ?? false,
      note: speaker.noted?.note ?? null,
      codes: speaker.noted?.codes ?? [],
      mentions: speaker.mentions.map(({ span, form }) => ({ span: place(span), form })),
    })),
    repeats: report.repeats.map(({ kind, first, copies }) => ({
      kind,
      first: run(first),
      copies: copies.map(run),
    })),
    passages: report.passages.map(({ kind, first, copies, why }) => ({
      kind,
      first: places(first),
      copies: copies.map(places),
      why,
    })),
    headlineQuotes: traceHeadlineQuotes(report.article, report.attributions).map(
      ({ words, span, found, attribution }) => ({
        text: words,
        span: span && place(span),
        found,
        attribution,
      }),
    ),
    scareQuotes: setAsideUnspoken(report.article, report.attributions).map(({ span, reason }) => ({
      span: place(span),
      reason,
    })),
    words: report.words,
    framing: framingToJson(report, place),
    notes: report.notes,
    unplaced: report.unplaced ?? [],
    summary: [
      ...(report.summary.lede ? [{ form: 'lede', ...sentence(report.summary.lede) }] : []),
      ...report.summary.findings.map((finding) => ({ form: 'finding', ...sentence(finding) })),
      ...report.summary.full.map((one) => ({ form: 'full', ...sentence(one) })),
    ],
  };
}
