import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Models } from '../../lib/analysis/models.ts';
import { findFrameSigns, framesShown } from '../../lib/framing/find-frame-signs.ts';
import { findLoadedWords } from '../../lib/framing/find-loaded-words.ts';
import { spanOfTokens } from '../../lib/framing/span-of-tokens.ts';
import { mainFrame } from '../../lib/framing/main-frame.ts';
import type { FrameName } from '../../lib/framing/lexicons/frame-lexicon.ts';
import { frameFindings } from '../../lib/framing/frame-findings.ts';
import type { Attribution } from '../../lib/attribution/attribution.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { linkSpeakers } from '../../lib/speakers/link-speakers.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Report } from '../../lib/report/report.ts';
import { toJson } from '../../lib/export/to-json.ts';
import type { Article } from '../../lib/text/article.ts';
import { readSentences, readText } from '../../lib/text/nlp.ts';
import { findQuotations } from '../../lib/text/quotation-marks.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import { kindOfWords } from '../../lib/speakers/kinds/kind-of-words.ts';
import type { SpeakerKind } from '../../lib/speakers/speaker.ts';
import { checkFacts, type FactCheck } from './framing-fact-tolerances.ts';
import { shippedModels } from '../shipped-models.ts';

const { namer } = shippedModels();

/** An item of a corpus: its id, its text, and what the annotators said, unread. */
type Item = Readonly<Record<string, unknown>> & { readonly id: string };
type Spans = readonly (readonly [start: number, end: number])[];

/**
 * Runs every framing scorer of `shared` on what the product finds and prints their figures: loaded words, whose voice they
 * are in, frames of sentences and articles, kind of voice from a source phrase, short quoted fragments, and the two concept
 * articles sentence by sentence with their facts. Predictions go through a folder that is deleted afterwards.
 */
export function evaluateFraming(shared: string, models: Models): void {
  const folder = mkdtempSync(join(tmpdir(), 'framing-'));
  const corpus = (name: string) => join(shared, 'corpora', 'framing', `${name}.json`);
  const run = (title: string, scorer: string, ...args: readonly string[]) => {
    console.log(`\n${title}`);
    const output = execFileSync(process.execPath, [join(shared, 'score', `${scorer}.mjs`), ...args]);
    console.log(output.toString().trimEnd());
  };
  const write = (name: string, predictions: unknown): string => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify(predictions));
    return path;
  };
  const each = (name: string, predict: (item: Item, all: readonly Item[]) => unknown): string => {
    const items = readItems(corpus(name));
    return write(name, Object.fromEntries(items.map((item) => [item.id, predict(item, items)])));
  };
  try {
    for (const name of ['loaded-babe', 'loaded-basil']) {
      run(`Loaded words, strong tier: ${name}`, 'framing-loaded', corpus(name), each(name, loadedSpans));
    }
    run(
      'Loaded words in whose voice',
      'framing-voice',
      corpus('loaded-basil'),
      each('loaded-basil', inMarks),
    );
    run('Frames of sentences', 'framing-frames', corpus('frames-frac'), each('frames-frac', oneFrame));
    run('Frames of articles', 'framing-frames', corpus('frames-nfc'), each('frames-nfc', presentFrames));
    run(
      'Kind of voice',
      'framing-sources',
      corpus('voices-polnear'),
      each('voices-polnear', kindOfVoice),
      '--split',
      'dev',
    );
    run(
      'Short quoted fragments',
      'framing-fragments',
      corpus('fragments-nfc'),
      each('fragments-nfc', (item) => readingOfFragment(item, models)),
    );
    const gold = join(shared, 'gold', 'framing-seeds.json');
    for (const key of ['000', '002']) {
      const found = seedReport(shared, key, models);
      if (!found) continue;
      const { framing } = toJson(found.report, found.starts);
      run(`Concept article ${key}`, 'framing-seeds', gold, key, write(key, framing));
      printFacts(checkFacts(readJson(gold), key, framing.facts));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The report of a concept article; null when the article is not there. */
export function seedReport(
  shared: string,
  key: string,
  models: Models,
): { readonly report: Report; readonly starts: readonly number[] } | null {
  const folder = join(shared, 'seeds');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith(key)) : undefined;
  if (!file) return null;
  const { article, starts } = readTextFile(readFileSync(join(folder, file), 'utf8'));
  return { report: analyzeArticle(article, models), starts };
}

function loadedSpans(item: Item): Spans {
  const sentences = readText(textOf(item), 0);
  const names = findNames(sentences, namer);
  return sentences.flatMap((sentence) =>
    findLoadedWords(sentence, names)
      .filter(({ tier }) => tier === 'strong')
      .map(({ from, to }) => spanOfTokens(sentence, from, to))
      .map(({ start, end }) => [start, end] as const),
  );
}

/** For each marked span: it stands in quotation marks. The corpus counts words in indirect speech as the reporter's. */
function inMarks(item: Item): boolean[] {
  const quotations = findQuotations([{ id: 0, text: textOf(item) }]);
  return spansOf(item.spans).map(([start, end]) =>
    quotations.some((quotation) => quotation.start < end && quotation.end > start),
  );
}

/** The frame with most signs, among those the corpus knows. */
function oneFrame(item: Item, all: readonly Item[]): FrameName | 'other' {
  const known = new Set(all.map(({ frame }) => String(frame)));
  const read = readText(textOf(item), 0);
  const names = findNames(read, namer);
  const signs = read.flatMap((sentence) => findFrameSigns(sentence, names));
  return mainFrame(signs.filter(({ frame }) => known.has(frame))) ?? 'other';
}

function presentFrames(item: Item): FrameName[] {
  const read = textOf(item)
    .split('\n')
    .flatMap((paragraph, block) => readText(paragraph, block));
  const names = findNames(read, namer);
  const signs = read.map((sentence) => findFrameSigns(sentence, names));
  const sentences = read.map((span, i) => ({
    span,
    voices: [],
    loaded: [],
    frames: framesShown(signs[i] ?? []),
  }));
  return frameFindings(sentences, signs).flatMap(({ frame, present }) => (present ? [frame] : []));
}

function kindOfVoice(item: Item): { readonly type: string; readonly named: boolean } {
  const source = String(item.source).trim().replace(/,$/u, '');
  const article = articleOf(`${source} said it would rain on Monday.`);
  const said: Attribution = {
    id: 0,
    source: [{ block: 0, start: 0, end: source.length }],
    cue: [{ block: 0, start: source.length + 1, end: source.length + 5 }],
    content: [{ block: 0, start: source.length + 6, end: source.length + 29 }],
    type: 'indirect',
    level: 'outer',
    parent: null,
    via: [],
    certainty: 1,
    why: '',
  };
  const sentences = readSentences(article);
  const { speakers, resolutions } = linkSpeakers(article, sentences, [said], findNames(sentences, namer));
  const speaker = speakers.find(({ id }) => id === resolutions[0]?.speaker);
  if (!speaker) {
    const isNames = /^(?:\p{Lu}\S*|and)(?: (?:\p{Lu}\S*|and))+$/u.test(source);
    return {
      type: isNames ? 'official' : (CORPUS_KINDS[kindOfWords(source)] ?? kindOfWords(source)),
      named: isNames,
    };
  }
  const { kind, named, role, affiliation } = speaker;
  // The corpus is about politics: somebody of whom nothing is said is one of its politicians.
  const isUnknown = named && kind === 'person' && role === null && affiliation === null;
  if (kind === 'document' || (!named && STUDIES.test(source))) return { type: 'document', named: true };
  return { type: CORPUS_KINDS[kind] ?? (isUnknown ? 'official' : kind), named };
}

/** Texts to the corpus, whoever wrote them. */
const STUDIES = /^(?:[\p{L}-]+ ){0,3}(?:study|studies|analysis|analyses|research)\b/iu;

/** Kinds that have another name in the corpus, which counts companies among organisations. */
const CORPUS_KINDS: Partial<Readonly<Record<SpeakerKind, string>>> = {
  business: 'organisation',
  organization: 'organisation',
};

function readingOfFragment(item: Item, models: Models): string {
  const at = Number(item.start);
  const { fragments } = analyzeArticle(articleOf(textOf(item)), models).framing;
  const found = fragments.find(({ span }) => span.start <= at + 2 && span.end > at);
  return found === undefined || found.reading === 'plain' ? 'scare' : found.reading;
}

function printFacts(checks: readonly FactCheck[]): void {
  const within = checks.filter(({ ok }) => ok).length;
  console.log(`facts within tolerance: ${within} of ${checks.length}`);
  for (const { name, got, want, ok } of checks) {
    if (!ok) console.log(`  ${name}: ${got} (by hand ${want})`);
  }
}

function articleOf(text: string): Article {
  return {
    title: '',
    byline: null,
    published: null,
    publisher: null,
    language: 'en',
    blocks: [{ id: 0, kind: 'paragraph', text }],
  };
}

function readItems(path: string): Item[] {
  const data = readJson(path);
  const items = isRecord(data) ? data.items : null;
  if (!Array.isArray(items)) throw new TypeError(`Expected a list of items in ${path}`);
  return items.filter(isItem);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function textOf(item: Item): string {
  return String(item.text);
}

function spansOf(value: unknown): Spans {
  if (!Array.isArray(value)) return [];
  return value.map((span: unknown) =>
    Array.isArray(span) ? ([Number(span[0]), Number(span[1])] as const) : ([0, 0] as const),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isItem(value: unknown): value is Item {
  return isRecord(value) && typeof value.id === 'string';
}
