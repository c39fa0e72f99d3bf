import { textOf, type TextSpan } from '../text/article.ts';
import { relayOf } from '../report/relay-of.ts';
import type { Report } from '../report/report.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';

/** The columns, in their order; a stable part of the format. */
export const CSV_COLUMNS = [
  'speaker',
  'role',
  'affiliation',
  'kind',
  'named',
  'type',
  'level',
  'cue',
  'via',
  'certainty',
  'corrected',
  'words',
  'quote',
  'block',
  'start',
  'end',
  'url',
] as const;

type Row = Readonly<Record<(typeof CSV_COLUMNS)[number], string | number | null>>;

/** Without it spreadsheet programs take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * The statements of a report as CSV (RFC 4180, UTF-8 with a byte order mark), one row each, in reading order. `start` and `end` are
 * UTF-16 offsets into the text of `block`, of the first part where the words stand in several. No cell is a formula.
 *
 * @param url address of the page, for the last column
 */
export function toCsv(report: Report, url: string | null = null): string {
  const rows = report.attributions.map((said) => rowOf(report, said, url));
  const lines = rows.map((row) => CSV_COLUMNS.map((column) => cell(row[column])).join(','));
  return BYTE_ORDER_MARK + [CSV_COLUMNS.join(','), ...lines].map((line) => line + LINE_END).join('');
}

function rowOf(report: Report, said: SpokenAttribution, url: string | null): Row {
  const { article, speakers } = report;
  const speaker = speakers.find(({ id }) => id === said.speaker);
  const words = (spans: readonly TextSpan[]): string =>
    spans.map((span) => textOf(article, span)).join(' … ');
  const [first] = said.content;
  return {
    speaker: speaker?.name ?? words(said.source),
    role: speaker?.role ?? null,
    affiliation: speaker?.affiliation ?? null,
    kind: speaker?.kind ?? null,
    named: speaker ? (speaker.named ? 'yes' : 'no') : null,
    type: said.type,
    level: said.level,
    cue: words(said.cue),
    via: relayOf(report, said),
    certainty: said.certainty,
    corrected: said.corrected ? 'yes' : 'no',
    words: said.words,
    quote: words(said.content),
    block: first?.block ?? null,
    start: first?.start ?? null,
    end: first?.end ?? null,
    url,
  };
}

/**
 * What spreadsheet programs take for the start of a formula (OWASP, “CSV Injection”), in full width too, and behind characters
 * that some of them skip.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // One line a row, whatever the page puts into a name. Lone surrogates have no place in UTF-8.
  const line = value.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}
