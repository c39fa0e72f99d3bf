import { LABEL } from '../../lib/attribution/tagger/decode.ts';
import { readContexts } from '../../lib/attribution/tagger/contexts.ts';
import { readParagraphs } from '../../lib/attribution/tagger/paragraph.ts';
import {
  newWordReader,
  PAD,
  readFacts,
  type CueLevels,
  type TokenFacts,
} from '../../lib/attribution/tagger/token-facts.ts';
import { readSentences } from '../../lib/text/nlp.ts';
import { articleOf, type CorpusArticle, type Range } from './polnear-corpus.ts';

/** A paragraph with the annotators' labels. */
export interface TrainingParagraph {
  readonly facts: TokenFacts;
  readonly gold: Uint8Array;
  readonly contexts: Uint8Array;
  /** Offset of the block in its file. */
  readonly offset: number;
}

export interface TrainingArticle {
  readonly corpus: CorpusArticle;
  readonly paragraphs: readonly TrainingParagraph[];
}

export function readTrainingArticle(corpus: CorpusArticle, cueLevels: CueLevels): TrainingArticle {
  const { article, offsets } = articleOf(corpus.text);
  const reader = newWordReader(cueLevels);
  const paragraphs = readParagraphs(article, readSentences(article)).map((paragraph) => {
    const facts = readFacts(paragraph, reader);
    const offset = offsets[paragraph.block] ?? 0;
    return { facts, offset, contexts: readContexts(facts), gold: goldLabels(facts, offset, corpus) };
  });
  return { corpus, paragraphs };
}

/** The annotators' spans as labels. Where spans of two attributions meet, source and cue go before content. */
function goldLabels(facts: TokenFacts, offset: number, { attributions }: CorpusArticle): Uint8Array {
  const labels = new Uint8Array(facts.length);
  const { tokens } = facts.paragraph;
  const end = offset + (tokens.at(-1)?.end ?? 0);
  const paint = (ranges: readonly Range[], begin: number): void => {
    for (const [from, to] of ranges) {
      if (to <= offset || from >= end) continue;
      let label = begin;
      for (let i = firstTokenAt(facts, from - offset); i < tokens.length; i++) {
        const token = tokens[i];
        if (!token || token.start + offset >= to) break;
        if (token.end + offset <= from) continue;
        labels[i] = label;
        label = begin + 1;
      }
    }
  };
  for (const { content } of attributions) paint(content, LABEL.contentBegin);
  for (const { source } of attributions) paint(source, LABEL.sourceBegin);
  for (const { cue } of attributions) paint(cue, LABEL.cueBegin);
  // What a painted-over span leaves behind begins anew.
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const before = labels[i - 1] ?? 0;
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

function firstTokenAt(facts: TokenFacts, offset: number): number {
  const { tokens } = facts.paragraph;
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A word seen at least this often in training takes its cue level from there. */
const OFTEN = 5;

/** How often each lemma is the head of a cue in the annotated articles, in four levels. */
export function learnCueLevels(articles: readonly TrainingArticle[]): Map<number, number> {
  const seen = new Map<number, { all: number; cue: number }>();
  for (const { paragraphs } of articles) {
    for (const { facts, gold } of paragraphs) {
      for (let i = 0; i < facts.length; i++) {
        const tag = facts.paragraph.tokens[i]?.pos;
        if (tag !== 'VERB' && tag !== 'NOUN') continue;
        const lemma = facts.lemma[i + PAD] ?? 0;
        const counts = seen.get(lemma) ?? { all: 0, cue: 0 };
        counts.all++;
        if (gold[i] === LABEL.cueBegin || gold[i] === LABEL.cueInside) counts.cue++;
        seen.set(lemma, counts);
      }
    }
  }
  const levels = new Map<number, number>();
  for (const [lemma, { all, cue }] of seen) {
    if (all < OFTEN) continue;
    const share = cue / all;
    levels.set(lemma, share >= 0.5 ? 3 : share >= 0.2 ? 2 : share >= 0.03 ? 1 : 0);
  }
  return levels;
}
