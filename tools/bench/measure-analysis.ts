import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { shippedModels } from '../shipped-models.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Article } from '../../lib/text/article.ts';
import { countWords } from '../../lib/text/count-words.ts';
import { longCorrections } from './long-corrections.ts';
import { benchArticle } from './bench-article.ts';
import { median } from './median.ts';
import { plainArticle } from './plain-article.ts';
import { threadTime } from './thread-time.ts';

/** Milliseconds per 1,000 words, medians; time of this thread alone, so that other programs on the machine do not count. */
export interface AnalysisFigures {
  readonly analysis: number;
  /** wink-nlp alone: the tokens of the text. */
  readonly tokenising: number;
  /** wink-nlp alone: the tokens, sentences and parts of speech. */
  readonly tagging: number;
  /** compromise: the people and the quotations of the text, and nothing else. */
  readonly peopleAndQuotations: number;
  /** How often the time for 1,000 words the time for 100,000 is. */
  readonly growth: number;
  /** The same analysis with a thousand corrections of long passages. */
  readonly corrected: number;
  /** Of a news text, which has fewer statements. */
  readonly news: {
    readonly analysis: number;
    readonly tagging: number;
    readonly peopleAndQuotations: number;
  };
}

const ROUNDS = 15;
/** Share of paragraphs that may be alike by chance, and so are read once. */
const PASSED_OVER = 0.01;
/** Rounds in which the long text is read too: each takes seconds. */
const LONG_ROUNDS = 3;
/** Times a short text is read for one figure: the clock of a thread's own time ticks in milliseconds on some systems. */
const REPEATED = 10;
/** Rounds before the first that counts: until the compiler has seen the code often enough. */
const WARM_UP = 5;

/** Times the whole analysis beside wink-nlp alone on the same text, in turns, in this process. */
export function measureAnalysis(paragraphs: readonly string[], newsText: readonly string[]): AnalysisFigures {
  const models = shippedModels();
  const tokeniser = winkNLP(model, []);
  const posTagger = winkNLP(model, ['sbd', 'pos']);
  const [short, long] = [benchArticle(paragraphs, 1_000), benchArticle(paragraphs, 100_000)];
  const news = plainArticle(newsText);
  for (const article of [short, long, news]) {
    const passedOver = blocksCountedElsewhere(article, findPrintedAgain(article)).size;
    if (passedOver > article.blocks.length * PASSED_OVER)
      throw new Error(
        `Expected a bench text without repeats; ${passedOver} paragraphs would be passed over.`,
      );
  }
  const corrections = longCorrections(short);
  const tokenise = () => {
    for (const { text } of short.blocks) tokeniser.readDoc(text).tokens().out();
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp's `its` are plain functions
  const { pos } = posTagger.its;
  const tag = ({ blocks }: Article) => {
    for (const { text } of blocks) {
      const tokens = posTagger.readDoc(text).tokens();
      tokens.out();
      tokens.out(pos);
    }
  };
  const findPeopleAndQuotations = ({ blocks }: Article) => {
    const read = nlp(blocks.map(({ text }) => text).join('\n\n'));
    read.people().out('array');
    read.quotations().out('array');
  };
  const taken = {
    analysis: new Array<number>(),
    tokenising: new Array<number>(),
    tagging: new Array<number>(),
    peopleAndQuotations: new Array<number>(),
    long: new Array<number>(),
    corrected: new Array<number>(),
    news: new Array<number>(),
    newsTagging: new Array<number>(),
    newsPeople: new Array<number>(),
  };
  for (let i = 0; i < WARM_UP + ROUNDS; i++) {
    const take = (into: number[], times: number, work: () => unknown) => {
      const time = threadTime(times, work);
      if (i >= WARM_UP) into.push(time);
    };
    take(taken.tokenising, REPEATED, tokenise);
    take(taken.tagging, REPEATED, () => tag(short));
    take(taken.peopleAndQuotations, 1, () => findPeopleAndQuotations(short));
    take(taken.analysis, REPEATED, () => analyzeArticle(short, models));
    take(taken.corrected, 1, () => analyzeArticle(short, models, corrections));
    take(taken.newsTagging, REPEATED, () => tag(news));
    take(taken.newsPeople, 1, () => findPeopleAndQuotations(news));
    take(taken.news, REPEATED, () => analyzeArticle(news, models));
    if (i >= WARM_UP + ROUNDS - LONG_ROUNDS) take(taken.long, 1, () => analyzeArticle(long, models));
  }
  const perThousand = (figures: readonly number[], article: Article) =>
    (median(figures) * 1_000) / wordsOf(article);
  const analysis = perThousand(taken.analysis, short);
  return {
    analysis,
    tokenising: perThousand(taken.tokenising, short),
    tagging: perThousand(taken.tagging, short),
    peopleAndQuotations: perThousand(taken.peopleAndQuotations, short),
    corrected: perThousand(taken.corrected, short),
    news: {
      analysis: perThousand(taken.news, news),
      tagging: perThousand(taken.newsTagging, news),
      peopleAndQuotations: perThousand(taken.newsPeople, news),
    },
    growth: (100 * perThousand(taken.long, long)) / analysis,
  };
}

function wordsOf(article: Article): number {
  return article.blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
