import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withPageBrowser } from './browser/page-browser.ts';
import { answerHelp } from './command-line/answer-help.ts';
import { evaluateFraming } from './evaluation/evaluate-framing.ts';
import { goldSets } from './evaluation/gold-sets.ts';
import { measureCases, measureCasesOnPages } from './evaluation/measure-cases.ts';
import { measureJudged } from './evaluation/measure-judged.ts';
import { measureReadingCorpora } from './evaluation/measure-reading-corpora.ts';
import { measureReadingCost } from './evaluation/measure-reading-cost.ts';
import { measureSet } from './evaluation/measure-set.ts';
import { evaluateNames } from './evaluation/evaluate-names.ts';
import { loadScorer } from './evaluation/shared-scorer.ts';
import { shippedModels } from './shipped-models.ts';
import { unseenModels } from './evaluation/unseen-models.ts';

const USAGE = `usage: npm run -s evaluate -- [--shared DIR] [--weights FILE] [--only PART] [--all]
  Measures attribution, speakers and framing against the annotated articles in DIR (../shared beside the project).
  Articles that the models learned from are measured by models of \`npm run train -- --folds\`, which have not seen them
  (“cross-validated”); where those are missing, the figure says “fitted” and is worth nothing.
  --only  sets, judged, names, cases, framing, or reading: that needs a browser and is left out without --only
  --all   prints every figure the scorer gives`;

answerHelp(USAGE);
const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    weights: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const shared = values.shared ?? join(root, '../shared');
const scorer = await loadScorer(shared);
if (!scorer) {
  console.log(`Nothing to measure against: no scorer in ${shared}. Name the folder with --shared DIR.`);
  process.exit(0);
}
const models = shippedModels(values.weights === undefined ? {} : { tagger: values.weights });
const modelsFor = unseenModels(models, shared, join(root, 'out/folds'));
const wanted = (part: string): boolean => values.only === undefined || values.only === part;
if (wanted('sets')) {
  for (const set of goldSets(scorer, shared)) measureSet(set, scorer, modelsFor, values.all);
}
if (wanted('judged')) measureJudged(shared, modelsFor);
if (wanted('names')) evaluateNames(shared, models.namer);
if (wanted('cases')) measureCases(shared, models);
if (values.only === 'reading')
  await withPageBrowser(async (read, run) => {
    await measureReadingCorpora(shared, read);
    await measureCasesOnPages(shared, read);
    await measureReadingCost(shared, run);
  });
if (wanted('framing')) evaluateFraming(shared, models);
