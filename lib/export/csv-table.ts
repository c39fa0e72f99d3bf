/** What a cell may hold; null is an empty one. */
export type CsvValue = string | number | null;

/** What stands between cells: semicolons where a program takes the comma for a part of numbers. */
export type Separator = ',' | ';';

/** Without it spreadsheet programs take UTF-8 for something else. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark), a line of column names before the rows. No cell is a formula,
 * whether the file is opened with commas or with semicolons.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, CsvValue>>[],
  separator: Separator = ',',
): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(separator));
  return BYTE_ORDER_MARK + [columns.join(separator), ...lines].map((line) => line + LINE_END).join('');
}

/** The rows of a table without byte order mark and column names, to stand below those of another. */
export function csvRows(table: string): string {
  return table.slice(table.indexOf(LINE_END) + LINE_END.length);
}

/**
 * What spreadsheet programs take for the start of a formula (OWASP, “CSV Injection”), in full width too, and behind characters
 * that some of them skip.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** The same where a program that expects semicolons would begin a cell, whatever stands around ours. */
const FORMULA_AFTER_SEMICOLON = /;(?=[\s\p{Cf}"]*[=+\-@＝＋－＠])/gu;

function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  // One line a row, whatever the page puts into a name. Lone surrogates have no place in UTF-8.
  const line = value.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const safe = (FORMULA.test(line) ? `'${line}` : line).replaceAll(FORMULA_AFTER_SEMICOLON, ";'");
  return `"${safe.replaceAll('"', '""')}"`;
}
