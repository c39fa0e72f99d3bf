import { draftAttributions } from '../../lib/attribution/find-attributions.ts';
import { viewDrafts, type DraftView } from '../../lib/attribution/judge/judge-drafts.ts';
import type { Place } from '../../lib/attribution/draft.ts';
import { QUOTE_STATE, readParagraphs } from '../../lib/attribution/tagger/paragraph.ts';
import type { Models } from '../../lib/analysis/models.ts';
import { findNames } from '../../lib/names/find-names.ts';
import { blocksCountedElsewhere, findPrintedAgain } from '../../lib/repeats/find-printed-again.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { readTextFile } from '../../lib/text/read-text-file.ts';
import { judgeAgainst, type ReadArticle, type Verdict } from '../evaluation/verdicts.ts';
import type { LabelledArticle } from './invented-articles.ts';
import type { Range } from './polnear-corpus.ts';

/** A draft of an article with its verdict. */
export interface JudgeExample extends DraftView {
  readonly article: string;
  readonly verdict: Verdict;
  /** Some of its words stand in quotation marks. */
  readonly quoted: boolean;
  /** What it counts in training. */
  readonly weight: number;
}

/** An annotated text as an article. */
export function labelledArticle({ id, text, attributions }: ReadArticle): LabelledArticle {
  return { id, attributions, ...readTextFile(text) };
}

/** All drafts of an article with what its reader says of each. */
export function readJudgeExamples(
  { id, article, starts, attributions }: LabelledArticle,
  { namer, tagger }: Models,
  weight: number,
): JudgeExample[] {
  const copies = blocksCountedElsewhere(article, findPrintedAgain(article));
  const sentences = readSentences(article, copies);
  const names = findNames(sentences, namer);
  const reading = { article, names, paragraphs: tagger.tag(readParagraphs(article, sentences)) };
  const toRange = ({ paragraph: number, from, to }: Place): Range => {
    const paragraph = reading.paragraphs[number]?.facts.paragraph;
    const offset = starts[paragraph?.block ?? 0] ?? 0;
    return [(paragraph?.tokens[from]?.start ?? 0) + offset, (paragraph?.tokens[to - 1]?.end ?? 0) + offset];
  };
  const views = viewDrafts(reading, draftAttributions(reading), tagger.prior);
  const found = views.map(({ draft }) => ({
    source: draft.source.map(toRange),
    content: draft.content.map(toRange),
  }));
  const verdicts = judgeAgainst(found, attributions);
  const isQuoted = ({ paragraph, from, to }: Place): boolean => {
    const states = reading.paragraphs[paragraph]?.facts.paragraph.quoteState.subarray(from, to);
    return states?.some((state) => state !== QUOTE_STATE.outside) ?? false;
  };
  return views.map((view, k) => ({
    ...view,
    article: id,
    quoted: view.draft.content.some(isQuoted),
    weight,
    verdict: verdicts[k] ?? 'left out',
  }));
}
