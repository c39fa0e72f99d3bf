import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCorpusFolder, readCorpus } from './training/polnear-corpus.ts';
import { packWeights } from './training/pack-weights.ts';
import { trainTagger } from './training/train-tagger.ts';
import { writeNameWeights } from './training/write-name-weights.ts';

/** The weights that ship may not be larger than this. */
const MAX_BYTES = 1_500_000;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    names: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.names && !values.help) {
  writeNameWeights(values.names, values.out);
  process.exit(0);
}
if (values.help || !values.corpus) {
  console.log(
    'usage: npm run train -- --corpus DIR [--out FILE]\n       npm run train -- --names DIR [--out FILE]\n\n' +
      '--corpus: PolNeAR as published (train/, or text/ and attributions/).\n' +
      '--names: names (open.jsonl, polnear-train-silver.jsonl), with polnear/train/text beside the folder.',
  );
  process.exit(values.help ? 0 : 2);
}
const dir = isCorpusFolder(values.corpus) ? values.corpus : join(values.corpus, 'train');
if (!isCorpusFolder(dir)) {
  console.error(`Expected ${values.corpus} to hold text/ and attributions/, or a folder train/ that does.`);
  process.exit(2);
}
const out = values.out ?? join(import.meta.dirname, '../lib/attribution/tagger/weights.bin');
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);

const corpus = readCorpus(dir);
say(`${corpus.length} articles read`);
const { cueLevels, passes, judge } = trainTagger(corpus, say);
const packed = packWeights(cueLevels, passes, judge, MAX_BYTES);
writeFileSync(out, packed);
say(`${packed.length} bytes written to ${out}`);
