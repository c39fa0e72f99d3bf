import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerHelp } from './command-line/answer-help.ts';
import { unseenModels } from './evaluation/unseen-models.ts';
import { SHIPPED, shippedModels } from './shipped-models.ts';
import type { JudgeExample } from './training/judge-examples.ts';
import { packWeights } from './training/pack-weights.ts';
import { foldNumbers } from './training/read-gold.ts';
import { readTaggerCorpus } from './training/tagger-corpus.ts';
import { trainTagger } from './training/train-tagger.ts';
import { writeAntecedents } from './training/write-antecedents.ts';
import { readAllExamples, writeFoldJudges, writeJudge } from './training/write-judges.ts';
import { writeNameWeights } from './training/write-name-weights.ts';

const USAGE = `usage: npm run train -- --names DIR [--out FILE]
       npm run train -- --tagger SHARED [--without N] [--out FILE]
       npm run train -- --judge SHARED [--out FILE]
       npm run train -- --folds SHARED
       npm run train -- --antecedents SHARED [--out FILE]

  In this order: each learns from the answers of the one before.
  --names   the name tagger, from open.jsonl and polnear-train-silver.jsonl in DIR, with polnear/train/text beside it
  --tagger  the tagger, from SHARED/corpora/polnear/train and the pages annotated in SHARED/gold; without part N of
            SHARED/gold/folds.json if it is given
  --judge   the judge of whole statements, from the articles annotated in SHARED/gold, each read by a tagger of --folds
  --folds   for each part of SHARED/gold/folds.json a tagger, then a judge that have not seen it, in out/folds; taggers
            that are there already are kept. evaluate uses them.
  --antecedents  whom “he” means, from the statements annotated in SHARED/gold; needs only the name tagger`;
/** The weights of the tagger that ship may not be larger than this: the package has to stay under 2.5 MB. */
const MAX_BYTES = 530_000;
const ROOT = join(import.meta.dirname, '..');
const FOLDS = join(ROOT, 'out/folds');
const ANTECEDENTS = join(ROOT, 'lib/speakers/resolution/antecedent-weights.ts');

answerHelp(USAGE);
const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    tagger: { type: 'string' },
    judge: { type: 'string' },
    folds: { type: 'string' },
    antecedents: { type: 'string' },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

if (values.names !== undefined) writeNameWeights(values.names, values.out);
else if (values.tagger !== undefined) {
  const without = values.without === undefined ? null : Number(values.without);
  writeTagger(values.tagger, without, values.out ?? SHIPPED.tagger);
} else if (values.judge !== undefined) {
  writeJudge(examplesOf(values.judge), values.out ?? SHIPPED.judge, say);
} else if (values.folds !== undefined) {
  writeFolds(values.folds);
} else if (values.antecedents !== undefined) {
  writeAntecedents(values.antecedents, shippedModels(), values.out ?? ANTECEDENTS, say);
} else {
  console.log(USAGE);
  process.exitCode = 2;
}

function writeTagger(shared: string, without: number | null, out: string): void {
  const corpus = readTaggerCorpus(shared, without);
  say(`${corpus.length} articles read${without === null ? '' : `, without part ${without}`}`);
  const { cueLevels, passes, judge } = trainTagger(corpus, say);
  const packed = packWeights(cueLevels, passes, judge, MAX_BYTES);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, packed);
  say(`${packed.length} bytes written to ${out}`);
}

function writeFolds(shared: string): void {
  for (const fold of foldNumbers()) {
    const out = join(FOLDS, `weights-${fold}.bin`);
    if (!existsSync(out)) writeTagger(shared, fold, out);
  }
  writeFoldJudges(examplesOf(shared), shared, FOLDS, say);
}

/** What the judge learns from: every article as a tagger reads it that has not seen it. */
function examplesOf(shared: string): JudgeExample[] {
  const modelsFor = unseenModels(shippedModels(), shared, FOLDS, false);
  const examples = readAllExamples(shared, (id) => modelsFor(id).models);
  say(`${examples.length} drafts read`);
  return examples;
}
