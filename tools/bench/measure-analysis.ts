import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadTagger } from '../../lib/attribution/tagger.ts';
import { analyze } from '../../lib/report/analyze.ts';
import type { Article } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { benchArticle } from './bench-article.ts';
import { median } from './median.ts';

/** Milliseconds per 1,000 words, medians; time of this thread alone, so that other programs on the machine do not count. */
export interface AnalysisFigures {
  readonly analysis: number;
  /** wink-nlp alone: the tokens of the text. */
  readonly tokenising: number;
  /** wink-nlp alone: the tokens, sentences and parts of speech. */
  readonly tagging: number;
  /** How often the time for 1,000 words the time for 10,000 is. */
  readonly growth: number;
}

const WEIGHTS = join(import.meta.dirname, '..', '..', 'lib', 'attribution', 'weights.bin');
const ROUNDS = 15;
/** Times a short text is read for one figure: the clock of a thread's own time ticks in milliseconds on some systems. */
const REPEATED = 10;
/** Rounds before the first that counts: until the compiler has seen the code often enough. */
const WARM_UP = 5;

/** Times the whole analysis beside wink-nlp alone on the same text, in turns, in this process. */
export async function measureAnalysis(paragraphs: readonly string[]): Promise<AnalysisFigures> {
  const tagger = loadTagger(await readFile(WEIGHTS));
  const tokeniser = winkNLP(model, []);
  const posTagger = winkNLP(model, ['sbd', 'pos']);
  const [short, long] = [benchArticle(paragraphs, 1_000), benchArticle(paragraphs, 10_000)];
  for (const article of [short, long]) {
    const { repeats } = analyze(article, tagger);
    if (repeats.length > 0)
      throw new Error('Expected a bench text without repeats, or part of it would be passed over.');
  }
  const tokenise = () => {
    for (const { text } of short.blocks) tokeniser.readDoc(text).tokens().out();
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp's `its` are plain functions
  const { pos } = posTagger.its;
  const tag = () => {
    for (const { text } of short.blocks) {
      const tokens = posTagger.readDoc(text).tokens();
      tokens.out();
      tokens.out(pos);
    }
  };
  const taken: Record<'analysis' | 'tokenising' | 'tagging' | 'long', number[]> = {
    analysis: [],
    tokenising: [],
    tagging: [],
    long: [],
  };
  const take = (into: number[], times: number, work: () => unknown) => into.push(threadTime(times, work));
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    take(taken.tokenising, REPEATED, tokenise);
    take(taken.tagging, REPEATED, tag);
    take(taken.analysis, REPEATED, () => analyze(short, tagger));
    take(taken.long, 1, () => analyze(long, tagger));
  }
  const perThousand = (figures: readonly number[], article: Article) =>
    (median(figures.slice(WARM_UP)) * 1_000) / wordsOf(article);
  const analysis = perThousand(taken.analysis, short);
  return {
    analysis,
    tokenising: perThousand(taken.tokenising, short),
    tagging: perThousand(taken.tagging, short),
    growth: (10 * perThousand(taken.long, long)) / analysis,
  };
}

/** Milliseconds of this thread's own time that some work takes, the mean of doing it `times` times. */
function threadTime(times: number, work: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000 / times;
}

function wordsOf(article: Article): number {
  return article.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
