import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNames } from '../../lib/names/find-names.ts';
import { NAME_KINDS, type NameKind } from '../../lib/names/name.ts';
import type { Namer } from '../../lib/names/namer.ts';
import { readSentences, readText } from '../../lib/text/nlp.ts';
import { readOpenNames, readSilverNames, type MarkedName, type NamedText } from '../training/names-data.ts';
import { articleOf } from '../training/polnear-corpus.ts';
import { fieldOf } from '../field-of.ts';

/** What must be reached and what is aimed at, in percent, for persons, bodies and places. */
interface Bars {
  readonly must: readonly number[];
  readonly aim: readonly number[];
}

const HELD: Bars = { must: [90, 78, 78], aim: [94, 86, 86] };
const SILVER: Bars = { must: [90, 78, 88], aim: [95, 88, 93] };
/** Names must cost at most this share of wink-nlp's tokens and tags of the same text. */
const MOST_TIME = 0.8;

/** Measures the names stage against the shared corpora and prints a row for each figure. */
export function evaluateNames(shared: string, namer: Namer): void {
  const dir = join(shared, 'corpora/names');
  if (!existsSync(join(dir, 'open.jsonl'))) return;
  const open = readOpenNames(dir).filter(({ held }) => held);
  const uner = open.filter(({ source }) => source.startsWith('uner'));
  const gold = open.filter(({ source }) => !source.startsWith('uner'));
  printKinds('names: wikigold and CrossNER, held', gold, namer, HELD);
  printKinds('names: UNER English EWT', uner, namer, null);
  const texts = join(shared, 'corpora/polnear/dev/text');
  const silver = readSilverNames(join(dir, 'polnear-dev-silver.jsonl'), texts);
  printKinds('names: PolNeAR dev, silver', silver, namer, SILVER);
  const completed = silver.map((text) => ({ ...text, names: completePeople(text) }));
  printKinds('names: PolNeAR dev, silver, its people completed', completed, namer, null);
  printSpeakers(join(shared, 'gold/fresh'), namer);
  printTime(silver, namer);
}

function printKinds(title: string, texts: readonly NamedText[], namer: Namer, bars: Bars | null): void {
  const counts = NAME_KINDS.map(() => ({ right: 0, found: 0, gold: 0 }));
  for (const { text, names } of texts) {
    const gold = new Set(names.map((name) => name.join(' ')));
    for (const [, , kind] of names) add(counts[kind], 'gold');
    for (const [start, end, kind] of namesOf(text, namer)) {
      const number = NAME_KINDS.indexOf(kind);
      add(counts[number], 'found');
      if (gold.has(`${start} ${end} ${number}`)) add(counts[number], 'right');
    }
  }
  console.log(`\n${title}: ${texts.length} texts`);
  ['persons', 'bodies', 'places'].forEach((label, kind) => {
    const { right, found, gold } = counts[kind] ?? { right: 0, found: 0, gold: 0 };
    const f1 = (200 * right) / (found + gold);
    const detail = `precision ${((100 * right) / found).toFixed(1)}, recall ${((100 * right) / gold).toFixed(1)}`;
    printRow(`${label} F1`, f1, bars?.must[kind], bars?.aim[kind], detail);
  });
}

/** A person marked so often in an article is meant wherever the same words stand in it. */
const OFTEN_MARKED = 3;

/**
 * The silver names with the people completed whom it marks in one sentence and misses in the next: it takes “Trump” for a verb, a
 * place or a body now and then.
 */
function completePeople({ text, names }: NamedText): MarkedName[] {
  const person = NAME_KINDS.indexOf('person');
  const times = new Map<string, number>();
  for (const [start, end, kind] of names) {
    const form = text.slice(start, end);
    if (kind === person) times.set(form, (times.get(form) ?? 0) + 1);
  }
  const often = (form: string): boolean => (times.get(form) ?? 0) >= OFTEN_MARKED;
  const kept = names.map((name): MarkedName =>
    often(text.slice(name[0], name[1])) ? [name[0], name[1], person] : name,
  );
  const more: MarkedName[] = [];
  for (const form of [...times.keys()].filter(often).sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (/[\p{L}\d]/u.test(text.slice(Math.max(0, at - 1), at) + text.slice(end, end + 1))) continue;
      if ([...kept, ...more].some(([from, to]) => from < end && to > at)) continue;
      more.push([at, end, person]);
    }
  }
  return [...kept, ...more];
}

function add<Key extends string>(counts: Record<Key, number> | undefined, key: Key): void {
  if (counts) counts[key]++;
}

function printRow(
  label: string,
  value: number,
  must: number | undefined,
  aim: number | undefined,
  detail = '',
): void {
  const bars =
    must === undefined || aim === undefined
      ? ''
      : `must ${must}, aim ${aim}: ${value < must ? 'BELOW' : value < aim ? 'reached' : 'at the aim'}   `;
  console.log(`  ${label.padEnd(30)}${value.toFixed(1).padStart(6)}   ${bars}${detail}`);
}

function namesOf(text: string, namer: Namer): (readonly [start: number, end: number, kind: NameKind])[] {
  const { article, offsets } = articleOf(text);
  return findNames(readSentences(article), namer).names.map(({ span, kind }) => {
    const offset = offsets[span.block] ?? 0;
    return [span.start + offset, span.end + offset, kind] as const;
  });
}

/** Of the named people who speak in the annotated articles: how many are found whole, and as persons. */
function printSpeakers(dir: string, namer: Namer): void {
  if (!existsSync(dir)) return;
  let [people, found] = [0, 0];
  const missed: string[] = [];
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
    const text = readFileSync(join(dir, file.replace(/\.json$/u, '.txt')), 'utf8');
    const persons = new Set(
      namesOf(text, namer).flatMap(([start, end, kind]) =>
        kind === 'person' ? [flat(text.slice(start, end))] : [],
      ),
    );
    for (const name of peopleOf(gold)) {
      if (!flat(text).includes(flat(name))) continue;
      people++;
      if (persons.has(flat(name))) found++;
      else missed.push(`${name} (${file})`);
    }
  }
  console.log('\nnames: people who speak in gold/fresh');
  printRow('found whole, as persons', (100 * found) / people, 96, 99, `${found} of ${people}`);
  if (process.env.NAMES_MISSED) console.log(missed.map((line) => `    ${line}`).join('\n'));
}

function flat(name: string): string {
  return name.replace(/[“”"]/gu, '"').replace(/[‘’]/gu, "'").toLowerCase();
}

/** Kinds whose named speakers may be bodies: there a speaker counts as a person when they have a role, or are called “he” or “she”. */
function peopleOf(gold: unknown): string[] {
  const speakers = fieldOf(gold, 'speakers');
  if (!Array.isArray(speakers)) return [];
  return speakers.flatMap((speaker: unknown) => {
    if (fieldOf(speaker, 'named') !== true) return [];
    const name = fieldOf(speaker, 'name');
    if (typeof name !== 'string') return [];
    const kind = fieldOf(speaker, 'kind');
    const hasRole = typeof fieldOf(speaker, 'role') === 'string';
    const aliases = fieldOf(speaker, 'aliases');
    const gendered =
      Array.isArray(aliases) &&
      aliases.some((alias) => /^(?:he|she|his|her|him|mr|mrs|ms)\b/iu.test(String(alias)));
    const isPerson = kind === 'person' || hasRole || gendered;
    const oneName = !/ and |,|&|\d| campaign$/u.test(name) && !/^(?:the|a) /iu.test(name);
    return isPerson && oneName && /\p{Lu}/u.test(name[0] ?? '') ? [name] : [];
  });
}

/** How long names take beside wink-nlp's tokens and tags of the same texts, measured by turns. */
function printTime(texts: readonly NamedText[], namer: Namer): void {
  const shares: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    let [reading, naming] = [0, 0];
    for (const { text } of texts) {
      const { article } = articleOf(text);
      const began = performance.now();
      const sentences = article.blocks.flatMap((block) => readText(block.text, block.id));
      const read = performance.now();
      findNames(sentences, namer);
      reading += read - began;
      naming += performance.now() - read;
    }
    shares.push(naming / reading);
  }
  const best = shares.sort((a, b) => a - b)[2] ?? NaN;
  console.log('\nnames: time');
  console.log(
    `  ${'of wink-nlp’s tokens and tags'.padEnd(30)}${best.toFixed(2).padStart(6)}   must ${MOST_TIME}: ${best > MOST_TIME ? 'BELOW' : 'reached'}`,
  );
}
