import { csvTable, type CsvValue, type Separator } from './csv-table.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import { stateOf } from '../report/statement-state.ts';
import type { StatementState } from '../speakers/reader-notes.ts';
import type { Speaker } from '../speakers/speaker.ts';
import type { RemovedStatement, SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import { paragraphNumbers } from '../text/paragraph-numbers.ts';

/** The columns, in their order; a stable part of the format. */
export const CSV_COLUMNS = [
  'address',
  'title',
  'outlet',
  'byline',
  'published',
  'analysed',
  'statement_id',
  'speaker_id',
  'speaker',
  'kind',
  'named',
  'role',
  'affiliation',
  'source',
  'cue',
  'type',
  'level',
  'via',
  'words',
  'text',
  'paragraph',
  'start',
  'end',
  'certainty',
  'state',
  'corrected',
  'note',
  'codes',
] as const;

type CsvColumn = (typeof CSV_COLUMNS)[number];
type Row = Readonly<Record<CsvColumn, CsvValue>>;

/** What a table takes beside the report. */
export interface CsvOptions {
  /** When the article was read (ms since 1970). */
  readonly at?: number;
  /** What spreadsheet programs expect where the comma stands in numbers. */
  readonly separator?: Separator;
}

const BETWEEN_CODES = '; ';

/**
 * The statements of a report as CSV (RFC 4180, UTF-8 with a byte order mark), one row each, in reading order. `start` and `end` are
 * UTF-16 offsets into the text of the paragraph, of the first part where the words stand in several. What the reader has taken
 * away has a row too, in the state `not-a-statement`; `corrected` says that the reader has changed the statement or its speaker.
 * No cell is a formula, whether the file is opened with commas or with semicolons.
 *
 * @param url address of the page
 */
export function toCsv(report: Report, url: string | null = null, options: CsvOptions = {}): string {
  return csvTable(CSV_COLUMNS, rowsOf(report, url, options), options.separator);
}

function rowsOf(report: Report, url: string | null, { at }: CsvOptions): Row[] {
  const { article, attributions, removed = [] } = report;
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const numbers = paragraphNumbers(article);
  const words = (spans: readonly TextSpan[]): string =>
    spans.map((span) => textOf(article, span)).join(' … ');
  const rowOf = (
    said: SpokenAttribution | RemovedStatement,
    { speaker, via, state }: { speaker: Speaker | null; via: string; state: StatementState },
  ): Row => {
    const [first] = said.content;
    return {
      address: url,
      title: article.title,
      outlet: article.publisher,
      byline: article.byline,
      published: article.published,
      analysed: at === undefined ? null : new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z'),
      statement_id: said.id,
      speaker_id: speaker?.id ?? null,
      speaker: speaker?.name ?? null,
      kind: speaker?.kind ?? null,
      named: speaker ? yesOrNo(speaker.named) : null,
      role: speaker?.role ?? null,
      affiliation: speaker?.affiliation ?? null,
      source: words(said.source),
      cue: words(said.cue),
      type: said.type,
      level: said.level,
      via,
      words: said.words,
      text: words(said.content),
      paragraph: first ? (numbers.get(first.block) ?? null) : null,
      start: first?.start ?? null,
      end: first?.end ?? null,
      certainty: said.certainty,
      state,
      corrected: yesOrNo(
        said.corrected === true || speaker?.corrected === true || state === 'not-a-statement',
      ),
      note: said.noted?.note ?? null,
      codes: said.noted?.codes?.join(BETWEEN_CODES) ?? null,
    };
  };
  const rows = attributions.map((said): Placed => ({
    said,
    row: rowOf(said, {
      speaker: speakers.get(said.speaker ?? '') ?? null,
      via: relayOf(report, said),
      state: stateOf(said),
    }),
  }));
  // What was taken away stands where it stood.
  for (const said of removed) {
    const next = rows.findIndex((other) => inText(said, other.said) < 0);
    const via = said.through?.name ?? words(said.via);
    const row = rowOf(said, { speaker: said.by, via, state: 'not-a-statement' });
    rows.splice(next === -1 ? rows.length : next, 0, { said, row });
  }
  return rows.map(({ row }) => row);
}

interface Placed {
  readonly said: Attribution;
  readonly row: Row;
}

function inText({ content: [a] }: Attribution, { content: [b] }: Attribution): number {
  return a && b ? a.block - b.block || a.start - b.start : 0;
}

function yesOrNo(is: boolean): 'yes' | 'no' {
  return is ? 'yes' : 'no';
}
