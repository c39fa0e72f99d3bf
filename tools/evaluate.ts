import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateFraming } from './evaluation/evaluate-framing.ts';
import { goldSets } from './evaluation/gold-sets.ts';
import { measureCases } from './evaluation/measure-cases.ts';
import { measureJudged } from './evaluation/measure-judged.ts';
import { measureSet } from './evaluation/measure-set.ts';
import { evaluateNames } from './evaluation/evaluate-names.ts';
import { loadScorer } from './evaluation/shared-scorer.ts';
import { shippedModels } from './shipped-models.ts';
import { unseenModels } from './evaluation/unseen-models.ts';

const USAGE = `usage: npm run -s evaluate -- [--shared DIR] [--weights FILE] [--only PART] [--all]
  Measures attribution, speakers and framing against the annotated articles in DIR (../shared beside the project).
  Articles that the models learned from are measured by models of \`npm run train -- --folds\`, which have not seen them
  (“cross-validated”); where those are missing, the figure says “fitted” and is worth nothing.
  --only  sets, judged, names, cases or framing
  --all   prints every figure the scorer gives`;

const { values } = parseArgs({
  options: {
    shared: { type: 'string' },
    weights: { type: 'string' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
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
if (wanted('framing')) evaluateFraming(shared, models);
