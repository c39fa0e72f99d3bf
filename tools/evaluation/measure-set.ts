import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { toJson } from '../../lib/export/to-json.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import type { FigureRow, GoldSet } from './gold-sets.ts';
import { Reliability } from './reliability.ts';
import type { Figures, Scorer } from './shared-scorer.ts';
import type { UnseenModels } from './unseen-models.ts';
import { judgeAgainst } from './verdicts.ts';
import { viaRight } from './via-right.ts';

/** The report of a text file as `analyze` prints it. */
export type PrintedReport = ReturnType<typeof toJson>;

/** The report of a text, by models that have not seen it. */
export function reportOf(text: string, { models }: UnseenModels): PrintedReport {
  const { article, starts } = readTextFile(text);
  return toJson(analyzeArticle(article, models), starts);
}

/**
 * Measures one set and prints its figures.
 *
 * @param all also every other figure the scorer gives
 * @returns the reports, by article
 */
export function measureSet(
  { name, golds, rows }: GoldSet,
  scorer: Scorer,
  modelsFor: (id: string) => UnseenModels,
  all: boolean,
): ReadonlyMap<string, PrintedReport> {
  const reliability = new Reliability();
  const reports = new Map<string, PrintedReport>();
  const standings = new Set<UnseenModels['standing']>();
  for (const gold of golds) {
    const models = modelsFor(gold.id);
    standings.add(models.standing);
    const report = reportOf(gold.text, models);
    reports.set(gold.id, report);
    const outer = report.attributions.filter(({ level }) => level === 'outer');
    reliability.add(
      outer.map(({ certainty }) => certainty),
      judgeAgainst(outer, gold.all ?? gold.attributions),
    );
  }
  const figures = scorer.score(golds, reports);
  console.log(`\n${name}: ${golds.length} articles, ${standingInWords(standings)}`);
  for (const row of rows) printRow(row, row.read(figures));
  const { right, all: told } = viaRight(golds, reports);
  if (told > 0) printRow({ label: `via right, of ${told} told`, must: 80, aim: 95 }, (100 * right) / told);
  if (all) printAll(figures);
  console.log(reliability.table());
  return reports;
}

/** “cross-validated”: by models that have not seen the article. “fitted”: by models that have. */
export function standingInWords(standings: ReadonlySet<UnseenModels['standing']>): string {
  if (standings.has('seen')) return 'fitted';
  return standings.has('unseen') ? 'cross-validated' : 'never learned from';
}

/** Prints a figure beside what it must reach and what is aimed at. */
export function printRow(
  { label, must, aim, atMost }: Omit<FigureRow, 'read'>,
  value: number | undefined,
): void {
  const printed = `  ${label.padEnd(36)}${(value ?? NaN).toFixed(1).padStart(6)}`;
  if (must === null) {
    console.log(printed);
    return;
  }
  const reaches = (limit: number): boolean =>
    value !== undefined && (atMost ? value <= limit : value >= limit);
  const verdict = !reaches(must) ? 'BELOW' : aim !== null && reaches(aim) ? 'at the aim' : 'reached';
  const aimed = aim === null ? '' : `, aim ${aim}`;
  console.log(`${printed}   must ${must}${aimed}: ${verdict === 'BELOW' && atMost ? 'ABOVE' : verdict}`);
}

function printAll(figures: Figures): void {
  for (const [key, of] of Object.entries(figures))
    console.log(`    ${key.padEnd(18)} ${typeof of === 'object' ? Object.entries(of).flat().join(' ') : of}`);
}
