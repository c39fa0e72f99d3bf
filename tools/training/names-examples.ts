import { beginLabel, isInside } from '../../lib/names/decode-names.ts';
import { MAX_FEATURES, nameFeatures, readNameSentence, stepKind } from '../../lib/names/name-features.ts';
import { findSegments, type Segment } from '../../lib/names/name-segments.ts';
import { readArticleWords, type ArticleWords, type Speller } from '../../lib/names/word-facts.ts';
import { readSentences, type Sentence } from '../../lib/text/nlp.ts';
import type { NameExamples } from './names-crf.ts';
import type { MarkedName, NamedText } from './names-data.ts';
import { articleOf } from './polnear-corpus.ts';

/** An article of the training set: its words, where names may stand, and its labels. */
export interface NameArticle {
  readonly of: NamedText;
  readonly words: ArticleWords;
  readonly speller: Speller;
  readonly sentences: readonly Sentence[];
  /** Offset of each sentence's block in the text. */
  readonly offsets: readonly number[];
  readonly segments: readonly (readonly Segment[])[];
  readonly gold: readonly Uint8Array[];
}

export function readNameArticle(of: NamedText, speller: Speller): NameArticle {
  const { article, offsets } = articleOf(of.text);
  return makeNameArticle(of, readSentences(article), offsets, speller);
}

export function makeNameArticle(
  of: NamedText,
  sentences: readonly Sentence[],
  blockOffsets: readonly number[],
  speller: Speller,
): NameArticle {
  const words = readArticleWords(sentences, speller);
  const offsets = sentences.map(({ block }) => blockOffsets[block] ?? 0);
  return {
    of,
    words,
    speller,
    sentences,
    offsets,
    segments: sentences.map(({ tokens }, s) => findSegments(tokens, words.words[s] ?? [])),
    gold: sentences.map((sentence, s) => goldLabels(sentence, offsets[s] ?? 0, of.names)),
  };
}

function goldLabels(
  { tokens, start, end }: Sentence,
  offset: number,
  names: readonly MarkedName[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  for (const [from, to, kind] of names) {
    if (to <= start + offset || from >= end + offset) continue;
    const own: number[] = [];
    tokens.forEach((token, i) => {
      if (token.start + offset < to && token.end + offset > from) own.push(i);
    });
    // Words without any capital are terms, no names: “deep learning”.
    if (!own.some((i) => /[\p{Lu}\d]/u.test(tokens[i]?.text ?? ''))) continue;
    own.forEach((i, k) => (labels[i] = beginLabel(kind) + (k === 0 ? 0 : 1)));
  }
  return labels;
}

/** How often features stand in different articles, and the dense numbers of those that are kept. */
export class NameFeatureIndex {
  readonly #counts = new Map<number, number>();
  readonly #last = new Map<number, number>();
  readonly ids = new Map<number, number>();

  count(hash: number, article: number): void {
    if (this.#last.get(hash) === article) return;
    this.#last.set(hash, article);
    this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
  }

  keep(atLeast: number): void {
    for (const [hash, count] of this.#counts) if (count >= atLeast) this.ids.set(hash, this.ids.size);
    this.#counts.clear();
    this.#last.clear();
  }
}

/** Every token where names may stand, with its features. */
export function eachToken(
  articles: readonly NameArticle[],
  visit: (
    article: number,
    sentence: number,
    segment: Segment,
    token: number,
    hashes: Int32Array,
    count: number,
  ) => void,
): void {
  const out = new Int32Array(MAX_FEATURES);
  articles.forEach(({ words, sentences, segments, speller }, a) => {
    sentences.forEach(({ tokens }, s) => {
      const own = segments[s] ?? [];
      if (own.length === 0) return;
      const sentence = readNameSentence(
        tokens,
        words.words[s] ?? [],
        words.usages[s] ?? [],
        words.cases[s] ?? 0,
        speller.known,
      );
      for (const segment of own) {
        for (let i = segment.from; i <= segment.to; i++) {
          const count = nameFeatures(sentence, segment, i, out);
          visit(a, s, segment, i, out, count);
        }
      }
    });
  });
}

/** Examples of all segments; `owners[k]` is the article of segment k. */
export function makeNameExamples(
  articles: readonly NameArticle[],
  index: NameFeatureIndex,
  weightOf: (article: NameArticle, sentence: number) => number,
): { examples: NameExamples; owners: number[]; sentences: number[] } {
  let tokens = 0;
  for (const { segments } of articles)
    for (const own of segments) for (const { from, to } of own) tokens += to - from + 1;
  let ids = new Int32Array(1 << 20);
  let size = 0;
  const starts = new Int32Array(tokens + 1);
  const gold = new Uint8Array(tokens);
  const steps = new Uint8Array(tokens);
  const firsts: number[] = [];
  const owners: number[] = [];
  const sentences: number[] = [];
  const weights: number[] = [];
  let at = 0;
  eachToken(articles, (a, s, segment, i, hashes, count) => {
    const article = articles[a];
    if (!article) return;
    if (i === segment.from) {
      firsts.push(at);
      owners.push(a);
      sentences.push(s);
      weights.push(weightOf(article, s));
    }
    if (size + count > ids.length) {
      const grown = new Int32Array(ids.length * 2);
      grown.set(ids);
      ids = grown;
    }
    starts[at] = size;
    for (let k = 0; k < count; k++) {
      const id = index.ids.get(hashes[k] ?? 0);
      if (id !== undefined) ids[size++] = id;
    }
    const label = article.gold[s]?.[i] ?? 0;
    const before = i === segment.from ? 0 : (gold[at - 1] ?? 0);
    gold[at] = isInside(label) && before !== label && before !== label - 1 ? label - 1 : label;
    steps[at] = stepKind(article.words.words[s] ?? [], i);
    at++;
  });
  starts[at] = size;
  firsts.push(at);
  return {
    examples: {
      ids: ids.subarray(0, size),
      starts,
      segments: Int32Array.from(firsts),
      gold,
      steps,
      features: index.ids.size,
      weights: Float32Array.from(weights),
    },
    owners,
    sentences,
  };
}
