import { anchorableText, type AnchorableText } from '../corrections/text-anchor.ts';
import type { ArticleIdentity } from '../history/article-identity.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** The W3C's context, and the few terms of ours that it does not have. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    whoseWords: 'urn:whose-words:terms#',
    speakerKind: 'whoseWords:speakerKind',
    speakerNamed: 'whoseWords:speakerNamed',
    attributionType: 'whoseWords:attributionType',
    cue: 'whoseWords:cue',
    // Not “via”: the W3C's context has it, and means where a copy came from.
    passedOnBy: 'whoseWords:passedOnBy',
    certainty: 'whoseWords:certainty',
    words: 'whoseWords:words',
    corrected: 'whoseWords:corrected',
  },
] as const;

const SOFTWARE = { id: 'urn:whose-words', type: 'Software', name: 'Whose Words' } as const;
const READER = { type: 'Person', name: 'Reader' } as const;

/** Where and when the report was made. */
export interface Provenance extends ArticleIdentity {
  /** Address of the page as the reader saw it. */
  readonly url: string;
  /** When it was exported (ms since 1970). */
  readonly at: number;
}

/**
 * The report as a page of annotations (W3C Web Annotation Data Model, JSON-LD): one for each statement, its body who speaks, its
 * targets the words, by quote and by position. Positions are UTF-16 offsets into the blocks of the article joined by line feeds.
 */
export function toWebAnnotations(report: Report, { url, fingerprint, at }: Provenance) {
  const id = `urn:whose-words:${fingerprint}`;
  const text = anchorableText(report.article, new Set(), () => true);
  const speakerOf = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const made = new Date(at).toISOString();
  return {
    '@context': CONTEXT,
    id: `${id}:annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    partOf: { id: `${id}:collection`, type: 'AnnotationCollection', total: report.attributions.length },
    items: report.attributions.map((said) => ({
      id: `${id}:${said.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      creator: said.corrected ? READER : SOFTWARE,
      generator: SOFTWARE,
      created: made,
      generated: made,
      body: bodyOf(report, said, speakerOf.get(said.speaker ?? '')),
      target: said.content.map((span) => ({ source: url, selector: selectorsOf(text, span) })),
    })),
  };
}

function bodyOf(report: Report, said: SpokenAttribution, speaker: ReportedSpeaker | undefined) {
  const words = (spans: readonly TextSpan[]) => spans.map((span) => textOf(report.article, span)).join(' … ');
  const relay = relayOf(report, said);
  return {
    type: 'TextualBody',
    purpose: 'identifying',
    format: 'text/plain',
    value: speaker?.name ?? words(said.source),
    ...(speaker ? { speakerKind: speaker.kind, speakerNamed: speaker.named } : {}),
    ...(speaker?.role ? { 'schema:jobTitle': speaker.role } : {}),
    ...(speaker?.affiliation ? { 'schema:affiliation': speaker.affiliation } : {}),
    attributionType: said.type,
    ...(said.cue.length > 0 ? { cue: words(said.cue) } : {}),
    ...(relay === '' ? {} : { passedOnBy: relay }),
    certainty: said.certainty,
    words: said.words,
    corrected: said.corrected ?? false,
  };
}

function selectorsOf(text: AnchorableText, span: TextSpan) {
  const anchor = text.anchor(span);
  if (!anchor) return [];
  const { exact, prefix, suffix, position } = anchor;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: position, end: position + exact.length },
  ];
}
