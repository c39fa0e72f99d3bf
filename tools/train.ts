import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTagger } from '../lib/attribution/tagger/tagger.ts';
import { unseenTaggers } from './evaluation/unseen-taggers.ts';
import { isCorpusFolder, readCorpus } from './training/polnear-corpus.ts';
import { SHIPPED_JUDGE, SHIPPED_WEIGHTS } from './shipped-tagger.ts';
import { packWeights } from './training/pack-weights.ts';
import { trainTagger } from './training/train-tagger.ts';
import { packJudge, UNTRAINED } from './training/pack-judge.ts';
import { readAllExamples, writeFoldJudges, writeJudge } from './training/write-judges.ts';

const USAGE = `usage: npm run train -- --corpus DIR [--out FILE]
       npm run train -- --judge SHARED [--out FILE]
       npm run train -- --folds --shared SHARED

  --corpus  the tagger, from PolNeAR as published (DIR holds train/, or text/ and attributions/)
  --judge   the judge of whole statements, from the articles annotated in SHARED/gold
  --folds   for each part of SHARED/gold/folds.json a judge that has not seen it, in out/folds (evaluate uses them)`;
/** The weights that ship may not be larger than this. */
const MAX_BYTES = 1_500_000;
const ROOT = join(import.meta.dirname, '..');
const FOLDS = join(ROOT, 'out/folds');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    judge: { type: 'string' },
    folds: { type: 'boolean' },
    shared: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

if (values.help) {
  console.log(USAGE);
} else if (values.corpus !== undefined) {
  trainFrom(values.corpus);
} else if (values.judge !== undefined || values.folds) {
  const shared = values.judge ?? values.shared ?? join(ROOT, '../shared');
  const untrained = loadTagger(readFileSync(SHIPPED_WEIGHTS), packJudge(UNTRAINED));
  const taggerFor = unseenTaggers(untrained, shared, FOLDS, false);
  const examples = readAllExamples(shared, (id) => taggerFor(id).tagger);
  say(`${examples.length} drafts read`);
  if (values.judge !== undefined) writeJudge(examples, values.out ?? SHIPPED_JUDGE, say);
  if (values.folds) writeFoldJudges(examples, shared, FOLDS, say);
} else {
  console.log(USAGE);
  process.exitCode = 2;
}

function trainFrom(folder: string): void {
  const dir = isCorpusFolder(folder) ? folder : join(folder, 'train');
  if (!isCorpusFolder(dir)) {
    console.error(`Expected ${folder} to hold text/ and attributions/, or a folder train/ that does.`);
    process.exit(2);
  }
  const corpus = readCorpus(dir);
  say(`${corpus.length} articles read`);
  const { cueLevels, passes, judge } = trainTagger(corpus, say);
  const packed = packWeights(cueLevels, passes, judge, MAX_BYTES);
  const out = values.out ?? SHIPPED_WEIGHTS;
  writeFileSync(out, packed);
  say(`${packed.length} bytes written to ${out}`);
}
