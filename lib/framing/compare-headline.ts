import { nameAt } from '../names/look-up.ts';
import type { Article } from '../text/article.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { findQuotations, type Quotation } from '../text/quotation-marks.ts';
import { findFrameSigns } from './find-frame-signs.ts';
import { findLoadedWords } from './find-loaded-words.ts';
import type { Actor, HeadlineFinding, HeadlineQuote, FramedSentence } from './framing.ts';
import { HEADLINE_ADJECTIVES } from './lexicons/headline-adjectives.ts';
import { HEADLINE_VERBS } from './lexicons/headline-verbs.ts';
import type { Headline } from './read-headline.ts';
import { wordsInAnyForm, type FindWords } from './words-in-any-form.ts';

/** Parts of speech whose words carry what a headline claims. */
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);
/** Verbs and the like that a headline may add without claiming anything. */
const LIGHT = new Set(
  'be have do say will get make take go come new more after as over amid us says'.split(' '),
);
/** An actor named in this share of the sentences is missed in a headline that leaves it out. */
const ABSENT_SHARE = 1 / 3;
/** The text must have a word in this many sentences, all credited to somebody, before the summary says whose word it is. */
const CREDITED_SENTENCES = 3;
/** Between the first and the last word of a changed quotation in the text at most this many words more. */
const SLACK_WORDS = 3;

/** Sets the headline against the text; null when there is no headline. */
export function compareHeadline(
  article: Article,
  headline: Headline,
  sentences: readonly Sentence[],
  framed: readonly FramedSentence[],
  actors: readonly Actor[],
): HeadlineFinding | null {
  const { text: title } = headline;
  const words = headline.sentences.flatMap(({ tokens }) => tokens);
  if (words.length === 0 || sentences.length === 0) return null;
  const content = words.filter(isContent);
  const sentencesWith = occurrences(sentences, new Set(content.flatMap(formsOf)));
  const quotations = quotationsOf(title);
  const isQuoted = (token: Token) =>
    quotations.some(({ start, end }) => token.start >= start && token.end <= end);
  const findWords = wordsInAnyForm(article, new Set(sentences.map(({ block }) => block)));
  const judging = judgingWords(headline);
  const creditedOnly = content
    .filter((token) => judging.has(token))
    .flatMap((token) => {
      const own = [...new Set(formsOf(token).flatMap((form) => sentencesWith.get(form) ?? []))];
      const credited = own.every((i) => (framed[i]?.voices.length ?? 0) > 0);
      const isName = nameAt(headline.names, 0, token.start) !== null;
      return own.length >= CREDITED_SENTENCES && credited && !isName && !isQuoted(token)
        ? [{ word: token.text, sentences: own.sort((a, b) => a - b) }]
        : [];
    });
  const strong = strongWords(headline);
  // Of everyday words it tells nothing: “falling” stands there as “the drop”.
  const missed = content.filter(
    (token) =>
      (strong.has(token) || HEADLINE_ADJECTIVES.has(token.lower) || HEADLINE_VERBS.has(token.lower)) &&
      !isInCapitals(token) &&
      !isQuoted(token) &&
      nameAt(headline.names, 0, token.start) === null &&
      !formsOf(token).some((form) => sentencesWith.has(form)) &&
      !standsDerived(token, sentences),
  );
  return {
    missing: unique(missed.map(({ text }) => text)),
    judging: unique(
      missed.filter((token) => token.pos === 'ADJ' && strong.has(token)).map(({ text }) => text),
    ),
    quotes: quotations.map(({ innerStart, innerEnd }) =>
      trace(
        title.slice(innerStart, innerEnd),
        words.filter((token) => isWord(token) && token.start >= innerStart && token.end <= innerEnd),
        sentences,
        framed,
        findWords,
      ),
    ),
    creditedOnly,
    absentActors: actors
      .filter(
        ({ inHeadline, sentences: own, kind }) =>
          kind !== 'person' && !inHeadline && own.length / sentences.length >= ABSENT_SHARE,
      )
      .map(({ name }) => name),
  };
}

/** Words of the headline whose owner matters: loaded ones, signs of conflict and of blame. */
function judgingWords({ sentences, names }: Headline): ReadonlySet<Token> {
  return new Set(
    sentences.flatMap((sentence) => {
      const signs = findFrameSigns(sentence, names).filter(
        ({ frame }) => frame === 'conflict' || frame === 'responsibility',
      );
      return [...signs, ...findLoadedWords(sentence, names)].flatMap(({ from, to }) =>
        sentence.tokens.slice(from, to + 1),
      );
    }),
  );
}

function strongWords({ sentences, names }: Headline): ReadonlySet<Token> {
  return new Set(
    sentences.flatMap((sentence) =>
      findLoadedWords(sentence, names)
        // Half of “doubles down” is no word of it.
        .filter(({ tier, from, to }) => tier === 'strong' && from === to)
        .flatMap(({ from }) => sentence.tokens[from] ?? []),
    ),
  );
}

function isContent(token: Token): boolean {
  return CONTENT.has(token.pos) && /\p{L}{2}/u.test(token.text) && !LIGHT.has(token.lemma.toLowerCase());
}

/** “UN”, and every word of a headline set in capitals: what the text may print otherwise is not missed. */
function isInCapitals({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

/** Printed form, lemma, and a singular for what wink-nlp took for a name. */
function formsOf({ lower, lemma }: Token): string[] {
  return unique([lower, lemma.toLowerCase(), lower.replace(/(?:es|s)$/u, ''), lower.replace(/s$/u, '')]);
}

/** Letters that a word must keep to be known in another of its family. */
const LEAST_STEM = 4;

/** “furiously”, “recklessness”: a word of the same family says the same. */
function standsDerived({ lower, lemma }: Token, sentences: readonly Sentence[]): boolean {
  const stems = [lower, lemma.toLowerCase()]
    .map((word) => word.replace(/(?:ness|ings?|ed|es|ly|s|e|y)$/u, ''))
    .filter((stem) => stem.length >= LEAST_STEM);
  return sentences.some(({ tokens }) =>
    tokens.some((token) => stems.some((stem) => token.lower.startsWith(stem))),
  );
}

/** For each of these forms the sentences that have it, as printed or as lemma. */
function occurrences(
  sentences: readonly Sentence[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const note = (form: string, i: number): void => {
    const known = found.get(form);
    if (!known) found.set(form, [i]);
    else if (known.at(-1) !== i) known.push(i);
  };
  sentences.forEach(({ tokens }, i) => {
    for (const { lower, lemma } of tokens) {
      if (wanted.has(lower)) note(lower, i);
      if (lemma !== lower && wanted.has(lemma)) note(lemma, i);
    }
  });
  return found;
}

function quotationsOf(title: string): Quotation[] {
  return findQuotations([{ id: 0, text: title }]).filter(({ depth, closed }) => depth === 1 && closed);
}

/** Where the text has the words the headline quotes: as they are, in whatever form, or close together in the same order. */
function trace(
  text: string,
  quoted: readonly Token[],
  sentences: readonly Sentence[],
  framed: readonly FramedSentence[],
  findWords: FindWords,
): HeadlineQuote {
  const wanted = quoted.map(({ lower }) => lower);
  if (wanted.length === 0) return { text, span: null, exact: false, voice: null };
  let close: HeadlineQuote | null = null;
  for (const [i, { block, tokens }] of sentences.entries()) {
    if (!tokens.some(({ lower }) => lower === wanted[0])) continue;
    const words = tokens.filter(isWord);
    for (let at = 0; at < words.length; at++) {
      const last = endOfRun(words, at, wanted);
      const [first, end] = [words[at], last === null ? undefined : words[last]];
      if (last === null || !first || !end) continue;
      const exact = last - at === wanted.length - 1;
      const found = {
        text,
        span: { block, start: first.start, end: end.end },
        exact,
        voice: framed[i]?.voices[0] ?? null,
      };
      if (exact) return found;
      close ??= found;
    }
  }
  const span = findWords(text);
  if (!span) return close ?? { text, span: null, exact: false, voice: null };
  const at = framed.findIndex(
    ({ span: own }) => own.block === span.block && span.start >= own.start && span.start < own.end,
  );
  return { text, span, exact: true, voice: framed[at]?.voices[0] ?? null };
}

/** Index of the last wanted word when they all follow in order from `at`, with a few others between at most. */
function endOfRun(words: readonly Token[], at: number, wanted: readonly string[]): number | null {
  let next = 0;
  for (let i = at; i < words.length && i - at < wanted.length + SLACK_WORDS; i++) {
    if (words[i]?.lower !== wanted[next]) {
      if (next === 0) return null;
      continue;
    }
    next++;
    if (next === wanted.length) return i;
  }
  return null;
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
