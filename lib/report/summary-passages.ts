import type { SummaryTopic } from '../framing/summary/summary-text.ts';
import type { Report } from './report.ts';
import type { SummarySentence } from '../framing/summary/summary-sentence.ts';
import type { TextSpan } from '../text/article.ts';
import type { Passage } from './passage.ts';

/** These count words and phrases; each is shown by itself. The others count sentences. */
const COUNTS_WORDS: ReadonlySet<SummaryTopic> = new Set<SummaryTopic>([
  'loaded',
  'beside',
  'fragments',
  'reportingWords',
  'headline',
]);

/**
 * What a sentence of the summary shows, step by step. Where it counts sentences a step is one sentence, however many places in
 * it were counted, and the places are marked together; the steps keep the order in which the summary gives them.
 */
export function summaryPassages(report: Report, { topic, evidence }: SummarySentence): Passage[] {
  if (COUNTS_WORDS.has(topic)) return evidence.map((span) => [span]);
  const sentenceOf = sentenceFinder(report);
  const steps = new Map<number | string, TextSpan[]>();
  for (const span of evidence) {
    const step = sentenceOf(span) ?? `${span.block} ${span.start}`;
    const own = steps.get(step);
    if (own === undefined) steps.set(step, [span]);
    else own.push(span);
  }
  return [...steps.values()].map((own) => own.toSorted((a, b) => a.start - b.start));
}

/** Looks up the sentence in which a span begins; nothing where there is none, as in headings. */
function sentenceFinder({ framing }: Report): (span: TextSpan) => number | undefined {
  const byBlock = Map.groupBy(
    framing.sentences.map(({ span }, i) => ({ span, i })),
    ({ span }) => span.block,
  );
  return ({ block, start }) =>
    byBlock.get(block)?.find(({ span }) => start >= span.start && start < span.end)?.i;
}
