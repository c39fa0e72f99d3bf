import type { FramingSummary, SummarySentence } from '../report/summary-sentence.ts';
import type { UnsummarizedReport } from '../report/report.ts';
import { countArticle, type CountedArticle } from './counted-article.ts';
import { FINDINGS } from './findings/by-news-value.ts';
import { summarizeFraming } from './full/summarize-framing.ts';
import type { SummaryText } from './full/summary-text.ts';
import { ENGLISH } from './full/summary-english.ts';
import { voiceTable } from '../report/voice-shares.ts';
import { LEDES } from './ledes.ts';
import type { Pattern, SummaryLanguage } from './pattern.ts';
import { finished } from './say.ts';

/** The language of a summary, with the sentences of its full form. */
export interface SummaryWords {
  readonly language: SummaryLanguage;
  readonly full: SummaryText;
}

const IN_ENGLISH: SummaryWords = { language: 'en', full: ENGLISH };

/** At most so many findings, and so many of one family; with these ledes nearly nobody speaks, and there is less to find. */
const MOST_FINDINGS = 3;
const MOST_OF_A_FAMILY = 2;
const FEWER_FINDINGS = 2;
const LITTLE_SAID: ReadonlySet<string> = new Set(['L0', 'L1b', 'L6']);

const OF_VOICES_WITHOUT_A_NAME = 'E';
/** From this share on two sets of statements are the same to a reader. */
const NEARLY_ALL = 0.9;

/** What a lede has said already: these findings are left out after it. */
const SAID_BY_LEDE: Readonly<Record<string, readonly string[]>> = {
  L3: ['E1'],
  L7: ['E1'],
  L6: ['H2'],
  L5: ['K1'],
};

/**
 * The summary of an article: one lede, the first of the ordered list that fits; up to three findings by news value, at most two
 * of a family and none that the lede has said; and the full form. Every figure carries its own passages.
 */
export function summarize(report: UnsummarizedReport, words: SummaryWords = IN_ENGLISH): FramingSummary {
  const article = countArticle(report);
  const lede = firstOf(LEDES, article, words.language);
  return {
    lede,
    findings: lede === null ? [] : findingsAfter(lede, article, words.language),
    full: summarizeFraming({ ...report, table: voiceTable(report), counted: article }, words.full),
  };
}

function firstOf(
  patterns: readonly Pattern[],
  article: CountedArticle,
  language: SummaryLanguage,
): SummarySentence | null {
  for (const one of patterns) {
    const found = sentenceOf(one, article, language);
    if (found) return found;
  }
  return null;
}

function findingsAfter(
  lede: SummarySentence,
  article: CountedArticle,
  language: SummaryLanguage,
): SummarySentence[] {
  const said = SAID_BY_LEDE[lede.topic] ?? [];
  const most = LITTLE_SAID.has(lede.topic) ? FEWER_FINDINGS : MOST_FINDINGS;
  const found: SummarySentence[] = [];
  for (const one of FINDINGS) {
    if (found.length === most) break;
    const ofFamily = found.filter(({ topic }) => topic.startsWith(one.id.charAt(0))).length;
    if (said.includes(one.id) || ofFamily === MOST_OF_A_FAMILY) continue;
    const sentence = sentenceOf(one, article, language);
    if (sentence && !isSaidAgain(sentence, [lede, ...found])) found.push(sentence);
  }
  return found;
}

/** Whose voices have no name is told once: by the lede, or by the first finding about most of the same statements. */
function isSaidAgain(sentence: SummarySentence, before: readonly SummarySentence[]): boolean {
  if (!sentence.topic.startsWith(OF_VOICES_WITHOUT_A_NAME)) return false;
  const own = new Set(sentence.parts.flatMap(({ passages }) => passages));
  return before.some(({ topic, parts }) =>
    parts.some(({ passages }) => {
      const common = passages.filter((passage) => own.has(passage)).length;
      if (topic.startsWith(OF_VOICES_WITHOUT_A_NAME)) return common >= own.size / 2;
      return topic === 'L3' && common >= NEARLY_ALL * Math.max(own.size, passages.length);
    }),
  );
}

function sentenceOf(
  one: Pattern,
  article: CountedArticle,
  language: SummaryLanguage,
): SummarySentence | null {
  const pieces = one.say(article, language);
  if (pieces === null) return null;
  const parts = finished(pieces);
  return { topic: one.id, parts, text: parts.map(({ text }) => text).join('') };
}
