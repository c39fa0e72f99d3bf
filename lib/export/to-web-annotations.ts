import { CONTEXT_IN_PAGE, type PlaceInPage } from '../text/place-in-page.ts';
import type { ArticleIdentity } from '../history/article-identity.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import { stateOf } from '../report/statement-state.ts';
import type { StatementState } from '../speakers/reader-notes.ts';
import type { SpeakerKind } from '../speakers/speaker.ts';
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
    reviewState: 'whoseWords:reviewState',
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

/** Of each statement, by its number, where its parts stand in the text of the page itself. */
export type PlacesOfStatements = ReadonlyMap<number, readonly (PlaceInPage | null)[]>;

/**
 * The report as a page of annotations (W3C Web Annotation Data Model, JSON-LD): one for each statement, its body who speaks, its
 * targets the words, by quote and by position: those of the page itself, its text being that of its body, in UTF-16 offsets. Where the
 * page was not asked there is no position, and what stands around a quote is of its own paragraph, for between two the page has
 * whatever it has. What the reader has put right, in the statement or its speaker, is the reader’s; notes and codes are annotations
 * of their own, after the statements.
 */
export function toWebAnnotations(
  report: Report,
  { url, fingerprint, at }: Provenance,
  places: PlacesOfStatements = new Map(),
) {
  const id = `urn:whose-words:${fingerprint}`;
  const speakerOf = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const made = new Date(at).toISOString();
  const targetOf = ({ id: number, content }: SpokenAttribution) =>
    content.map((span, i) => ({
      source: url,
      selector: selectorsOf(places.get(number)?.[i] ?? quoteIn(report, span)),
    }));
  const notes = report.attributions.flatMap((said) =>
    notesOf(said).map((body, i) => ({
      id: `${id}:${said.id}:note:${i}`,
      type: 'Annotation' as const,
      motivation: body.purpose,
      creator: READER,
      generator: SOFTWARE,
      created: made,
      generated: made,
      body,
      target: targetOf(said),
    })),
  );
  return {
    '@context': CONTEXT,
    id: `${id}:annotations`,
    type: 'AnnotationPage',
    startIndex: 0,
    partOf: {
      id: `${id}:collection`,
      type: 'AnnotationCollection',
      total: report.attributions.length + notes.length,
    },
    items: [
      ...report.attributions.map((said) => ({
        id: `${id}:${said.id}`,
        type: 'Annotation' as const,
        motivation: 'identifying' as const,
        creator: isByReader(said, speakerOf.get(said.speaker ?? '')) ? READER : SOFTWARE,
        generator: SOFTWARE,
        created: made,
        generated: made,
        body: bodyOf(report, said, speakerOf.get(said.speaker ?? '')),
        target: targetOf(said),
      })),
      ...notes,
    ],
  };
}

/** Of a statement all of it; of what a reader has noted, the words. */
interface Body {
  readonly type: 'TextualBody';
  readonly purpose: 'identifying' | 'commenting' | 'tagging';
  readonly format: 'text/plain';
  readonly value: string;
  readonly speakerKind?: SpeakerKind;
  readonly speakerNamed?: boolean;
  readonly 'schema:jobTitle'?: string;
  readonly 'schema:affiliation'?: string;
  readonly attributionType?: SpokenAttribution['type'];
  readonly cue?: string;
  readonly passedOnBy?: string;
  readonly certainty?: number;
  readonly words?: number;
  readonly corrected?: boolean;
  readonly reviewState?: StatementState;
}

function bodyOf(report: Report, said: SpokenAttribution, speaker: ReportedSpeaker | undefined): Body {
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
    corrected: isByReader(said, speaker),
    reviewState: stateOf(said),
  };
}

function isByReader(said: SpokenAttribution, speaker: ReportedSpeaker | undefined): boolean {
  return said.corrected === true || speaker?.corrected === true;
}

/** What the reader has written about a statement, and under which codes it is put. */
function notesOf({ noted: { note, codes = [] } = {} }: SpokenAttribution): Body[] {
  const body = (purpose: 'commenting' | 'tagging', value: string): Body => ({
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    value,
  });
  return [
    ...(note === undefined ? [] : [body('commenting', note)]),
    ...codes.map((code) => body('tagging', code)),
  ];
}

function selectorsOf({ exact, prefix, suffix, start, end }: Quote) {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
  ];
}

/** Words with those around them; where the page was asked, with their place in it. */
type Quote = Pick<PlaceInPage, 'exact' | 'prefix' | 'suffix'> & Partial<PlaceInPage>;

/** As the article has them. */
function quoteIn({ article }: Report, { block, start, end }: TextSpan): Quote {
  const text = article.blocks[block]?.text ?? '';
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT_IN_PAGE), from),
    suffix: text.slice(to, to + CONTEXT_IN_PAGE),
  };
}
