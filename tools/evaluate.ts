import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadTagger } from '../lib/attribution/tagger/tagger.ts';
import { analyzeArticle } from '../lib/analysis/analyze-article.ts';
import { toJson } from '../lib/export/to-json.ts';
import { readTextFile } from '../lib/text/read-text-file.ts';
import { evaluateFraming } from './evaluation/evaluate-framing.ts';
import { Reliability } from './evaluation/reliability.ts';

const USAGE = `usage: npm run -s evaluate -- [--shared DIR] [--weights FILE] [--all]
  Measures attribution, speakers and framing against the annotated articles in DIR (../shared beside the project).
  --all  prints every figure the scorer gives`;

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
    readonly tier: string;
  }[];
}

type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the shared folder's score/attribution.mjs exports. */
interface Scorer {
  readonly readPolnear: (dir: string) => Gold[];
  readonly readGold: (dir: string, texts?: string) => Gold[];
  readonly score: (golds: readonly Gold[], reports: ReadonlyMap<string, unknown>) => Figures;
}

function isScorer(module: unknown): module is Scorer {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['readPolnear', 'readGold', 'score'].every((name) => typeof Reflect.get(module, name) === 'function')
  );
}

interface Row {
  readonly label: string;
  readonly read: (figures: Figures) => number | undefined;
  readonly must: number;
  readonly aim: number;
}

const whoSaidWhat = (must: number, aim: number): Row => ({
  label: 'who-said-what F1',
  read: (figures) => figures['whoSaidWhat@0.3']?.f1,
  must,
  aim,
});
const quotedRecall = (must: number, aim: number): Row => ({
  label: 'quoted who-said-what recall',
  read: (figures) => figures.quoted?.whoSaidWhatRecall,
  must,
  aim,
});
const speakers = (
  label: string,
  figure: 'f1' | 'fullNameExact' | 'kind' | 'role' | 'affiliation',
  must: number,
  aim: number,
): Row => ({ label, read: (figures) => figures.namedSpeakers?.[figure], must, aim });
const resolved = (must: number, aim: number): Row => ({
  label: 'attributions resolved',
  read: (figures) => figures.resolvedSpeaker?.right,
  must,
  aim,
});

const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    weights: { type: 'string' },
    all: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const shared = values.shared ?? join(import.meta.dirname, '../../shared');
const scorerFile = join(shared, 'score/attribution.mjs');
if (!existsSync(scorerFile)) {
  console.log(`Nothing to measure against: ${scorerFile} is not there. Name the folder with --shared DIR.`);
  process.exit(0);
}
const scorer: unknown = await import(pathToFileURL(scorerFile).href);
if (!isScorer(scorer))
  throw new TypeError(`Expected ${scorerFile} to export readPolnear, readGold and score`);

const tagger = loadTagger(
  readFileSync(values.weights ?? join(import.meta.dirname, '../lib/attribution/tagger/weights.bin')),
);
const sets: readonly { name: string; golds: Gold[]; rows: readonly Row[] }[] = [
  {
    name: 'PolNeAR dev',
    golds: scorer.readPolnear(join(shared, 'corpora/polnear/dev')),
    rows: [whoSaidWhat(69, 77.9), quotedRecall(87, 94.6)],
  },
  {
    name: 'gold/pages',
    golds: scorer.readGold(join(shared, 'gold/pages')),
    rows: [
      whoSaidWhat(80, 90),
      quotedRecall(92, 97),
      speakers('named speakers F1', 'f1', 90, 97),
      speakers('full name exact', 'fullNameExact', 95, 99),
      speakers('kind', 'kind', 88, 95),
      speakers('role', 'role', 85, 95),
      speakers('affiliation', 'affiliation', 85, 95),
      resolved(88, 95),
    ],
  },
  {
    name: 'gold/seeds',
    golds: scorer.readGold(join(shared, 'gold/seeds'), join(shared, 'seeds')),
    rows: [
      whoSaidWhat(88, 95),
      quotedRecall(92, 100),
      { label: 'content@0.8 F1', read: (figures) => figures['content@0.8']?.f1, must: 80, aim: 90 },
      speakers('named speakers F1', 'f1', 95, 100),
      resolved(92, 98),
    ],
  },
];

for (const { name, golds, rows } of sets) {
  const reliability = new Reliability();
  const reports = new Map<string, unknown>();
  for (const gold of golds) {
    const { article, starts } = readTextFile(gold.text);
    const report = toJson(analyzeArticle(article, tagger), starts);
    reports.set(gold.id, report);
    reliability.add(report.attributions, gold.attributions);
  }
  const figures = scorer.score(golds, reports);
  console.log(`\n${name}: ${golds.length} articles`);
  for (const { label, read, must, aim } of rows) {
    const value = read(figures);
    const verdict = value === undefined || value < must ? 'BELOW' : value < aim ? 'reached' : 'at the aim';
    console.log(
      `  ${label.padEnd(30)}${(value ?? NaN).toFixed(1).padStart(6)}   must ${must}, aim ${aim}: ${verdict}`,
    );
  }
  if (values.all) {
    for (const [key, of] of Object.entries(figures)) {
      console.log(
        `    ${key.padEnd(18)} ${typeof of === 'object' ? Object.entries(of).flat().join(' ') : of}`,
      );
    }
  }
  console.log(reliability.table());
}
evaluateFraming(shared, tagger);
