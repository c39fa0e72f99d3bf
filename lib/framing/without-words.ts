import { textOf, type Article, type TextSpan } from '../text/article.ts';
import type { FramedSentence, Framing, UnsourcedJudgement, WordsBeside } from './framing.ts';

const ADVICE = /\b(?:should|must|ought)\b/giu;

/**
 * The framing as it is without some entries of the list of loaded words, which the reader does not find loaded: what
 * `findFraming` gives with `dismissed`, but made from what was found, so that a view needs no language model for it.
 */
export function withoutWords(framing: Framing, article: Article, entries: ReadonlySet<string>): Framing {
  if (entries.size === 0) return framing;
  const kept = framing.loaded.filter(({ entry }) => !entries.has(entry));
  const loadedWeak = framing.loadedWeak.filter(({ entry }) => !entries.has(entry));
  const places = new Map(kept.map((word, i) => [word, i]));
  const sentences = framing.sentences.map((sentence): FramedSentence => {
    const loaded = sentence.loaded.map((old) => {
      const word = framing.loaded[old];
      return word === undefined ? undefined : places.get(word);
    });
    return { ...sentence, loaded: loaded.filter((at) => at !== undefined) };
  });
  const dropped = [...framing.loaded, ...framing.loadedWeak].filter(({ entry }) => entries.has(entry));
  const judging = [
    ...kept,
    ...loadedWeak,
    ...framing.signals.filter(
      ({ frame, strength }) => frame === 'conflict' || (frame === 'responsibility' && strength === 'strong'),
    ),
  ].map(({ span }) => span);
  const stillJudges = ({ span }: WordsBeside): boolean =>
    !dropped.some((word) => overlap(word.span, span)) || judging.some((place) => overlap(place, span));
  return {
    ...framing,
    sentences,
    loaded: kept,
    loadedWeak,
    beside: framing.beside.filter(stillJudges),
    unsourced: framing.unsourced.flatMap((judgement) =>
      judgement.why === 'loaded' ? judgedAnew(judgement, { ...framing, loaded: kept }, article) : [judgement],
    ),
  };
}

/** The first of loaded words, words of blame and advice that the sentence still has. */
function judgedAnew(
  { sentence }: UnsourcedJudgement,
  { loaded, signals, sentences }: Framing,
  article: Article,
): UnsourcedJudgement[] {
  const words = loaded.filter((word) => word.sentence === sentence);
  if (words.length > 0) return [{ sentence, why: 'loaded', spans: words.map(({ span }) => span) }];
  const blame = signals.filter(
    (sign) => sign.sentence === sentence && sign.frame === 'responsibility' && sign.strength === 'strong',
  );
  if (blame.length > 0) return [{ sentence, why: 'blame', spans: blame.map(({ span }) => span) }];
  const span = sentences[sentence]?.span;
  const advice = span === undefined ? [] : adviceIn(article, span);
  return advice.length > 0 ? [{ sentence, why: 'advice', spans: advice }] : [];
}

function adviceIn(article: Article, span: TextSpan): TextSpan[] {
  return Array.from(textOf(article, span).matchAll(ADVICE), ({ 0: word, index }) => ({
    block: span.block,
    start: span.start + index,
    end: span.start + index + word.length,
  }));
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
