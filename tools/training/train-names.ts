import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashKnown, type KnownNames } from '../../lib/names/known-names.ts';
import type { WordFacts } from '../../lib/names/word-facts.ts';
import { trainNameCrf, type NameCrfOptions } from './names-crf.ts';
import { readOpenNames, readSilverNames } from './names-data.ts';
import {
  eachToken,
  makeNameExamples,
  NameFeatureIndex,
  readNameArticle,
  type NameArticle,
} from './names-examples.ts';
import { packNames } from './pack-names.ts';

/** The weights that ship may not be larger than this. */
const MAX_BYTES = 448_000;
/** Features that stand in fewer articles or sentences are left out: they are chance. */
const MIN_ARTICLES = 2;
/** A sentence with gold names counts so many times as much as one whose names another program found. */
const GOLD_WEIGHT = 2;
const OPTIONS: NameCrfOptions = { epochs: 5, rate: 0.1, l1: 1.5, seed: 1 };

/** Trains the names tagger. The same corpora give the same bytes. */
export function trainNames(dir: string, say: (line: string) => void): Uint8Array {
  const lists = readKnownLists();
  const speller = { known: knownOf(lists), spellings: new Map<string, WordFacts>() };
  const silver = readSilverNames(join(dir, 'polnear-train-silver.jsonl'), join(dir, '../polnear/train/text'));
  const open = readOpenNames(dir).filter(({ held }) => !held);
  const articles = [...silver, ...open].map((text) => readNameArticle(text, speller));
  say(`${silver.length} silver articles, ${open.length} sentences read`);
  const index = new NameFeatureIndex();
  eachToken(articles, (article, _s, _g, _t, hashes, count) => {
    for (let k = 0; k < count; k++) index.count(hashes[k] ?? 0, article);
  });
  index.keep(MIN_ARTICLES);
  const { examples, owners } = makeNameExamples(articles, index, weightOf);
  say(`${examples.features} features`);
  const all = owners.map((_, k) => k);
  const model = trainNameCrf(examples, all, OPTIONS, say);
  return packNames(lists, { hashes: Int32Array.from(index.ids.keys()), model }, MAX_BYTES);
}

function weightOf({ of }: NameArticle): number {
  return of.source === 'silver' ? 1 : GOLD_WEIGHT;
}

/** Names known from lists (known-names.txt says from where): several a line, after a heading `# kind`. */
function readKnownLists(): Set<number>[] {
  const kinds = ['given', 'person', 'place', 'body'];
  const lists = kinds.map(() => new Set<number>());
  let into: Set<number> | undefined;
  for (const line of readFileSync(join(import.meta.dirname, 'known-names.txt'), 'utf8').split('\n')) {
    if (line.startsWith('##')) continue;
    if (line.startsWith('# ')) into = lists[kinds.indexOf(line.slice(2))];
    else if (line !== '') for (const word of line.split('|')) into?.add(hashKnown(word));
  }
  return lists;
}

function knownOf(lists: readonly ReadonlySet<number>[]): KnownNames {
  const known = new Map<number, number>();
  lists.forEach((list, bit) => {
    for (const hash of list) known.set(hash, (known.get(hash) ?? 0) | (1 << bit));
  });
  return known;
}
