/* eslint-disable @typescript-eslint/unbound-method -- wink-nlp's `its` and `out` are plain functions */
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { isProse, type Article, type BlockId } from './article.ts';
import { foldLetters } from './fold-letters.ts';
import { separateGluedText } from './separate-glued-text.ts';

/** Universal part-of-speech tag, as wink-nlp gives it. */
export type PartOfSpeech = string;

/** A word or mark. Offsets are UTF-16 into the text of its block; `text` is what stands there, unseen characters left out. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
  /** A space (or the block's start) stands before it. */
  readonly spaced: boolean;
}

/** A sentence of one block; offsets as in `Token`. */
export interface Sentence {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/**
 * wink-nlp takes time that grows with the square of a run without spaces: a page's half a megabyte of letters or one long
 * address would hold everything up. Runs longer than any word or common address are given to it in pieces.
 */
const LONG_RUN = /\S{100}(?=\S)/gu;
const LONGEST_RUN = 100;

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Sentences and tokens of the article's running text, in reading order; blocks in `skip` are left out. */
export function readSentences(article: Article, skip: ReadonlySet<BlockId> = new Set()): Sentence[] {
  return article.blocks
    .filter((block) => (isProse(block) || block.kind === 'signature') && !skip.has(block.id))
    .flatMap((block) => readText(block.text, block.id));
}

/** Tokens. Nobody writes longer sentences; a text without full stops is cut, since stages look through a sentence for each word in it. */
const LONGEST_SENTENCE = 300;

/** Sentences and tokens of one text. wink-nlp gives no offsets: they are found by looking each token up where it must stand. */
export function readText(printed: string, block: BlockId): Sentence[] {
  const { text, toPrinted, lostStarts } = separateGluedText(printed);
  const folded = foldLetters(text);
  const doc = nlp.readDoc(holdsLongRun(folded) ? folded.replace(LONG_RUN, '$& ') : folded);
  const words = doc.tokens();
  const values = answers(ask(words, its.value));
  const tags = answers(ask(words, its.pos));
  const lemmas = answers(ask(words, its.lemma));
  const sentenceEnds = lastTokens(ask(doc.sentences(), its.span));
  const tokens: Token[] = [];
  let place = 0;
  values.forEach((answer, i) => {
    const value = word(answer) ?? '';
    const found = folded.indexOf(value, place);
    const start = found === -1 ? place : found;
    const end = found === -1 ? place : found + value.length;
    const own = found === -1 || value.includes('’') ? value : text.slice(start, end);
    const lower = own.toLowerCase();
    tokens.push({
      text: own,
      lower,
      // wink-nlp knows no dictionary form of “cannot”, nor of words whose letters it was not shown.
      lemma: own === value ? (word(lemmas[i]) ?? lower) : lower,
      pos: word(tags[i]) ?? 'X',
      start: toPrinted(start),
      end: end === start ? toPrinted(start) : toPrinted(end - 1) + 1,
      spaced: start === 0 || text[start - 1] === ' ' || text[start - 1] === '\n',
    });
    place = end;
  });
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of withLostEnds([...sentenceEnds, ...endsAfterTwoMarks(tokens)], tokens, lostStarts)) {
    // wink-nlp also ends sentences inside “Yahoo.com”: without a space after it, the sentence goes on.
    if (tokens[to + 1]?.spaced === false) continue;
    if (goesOnAfterCry(tokens, to) || goesOnAfterName(tokens, to)) continue;
    for (; from <= to; from += LONGEST_SENTENCE) {
      const own = tokens.slice(from, Math.min(to + 1, from + LONGEST_SENTENCE));
      const [first, last] = [own[0], own.at(-1)];
      if (first && last) sentences.push({ block, start: first.start, end: last.end, tokens: own });
    }
    from = to + 1;
  }
  return sentences;
}

/** Whether two spaces stand farther apart than any word is long: nearly every text is spared the pattern, which looks at each letter. */
function holdsLongRun(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(' ', at);
    const end = space === -1 ? text.length : space;
    if (end - at > LONGEST_RUN) return true;
    at = end + 1;
  }
  return false;
}

/** She shouted “Look out!” right before the ice broke: a cry in marks within a sentence does not end it. */
function goesOnAfterCry(tokens: readonly Token[], end: number): boolean {
  return (
    /^[!?]$/u.test(tokens[end - 1]?.text ?? '') &&
    CLOSING.test(tokens[end]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '')
  );
}

/** Names that end in a mark, and what stands behind them where the name goes on: “E! News”, “told Yahoo! that”. */
const NAMES_WITH_MARK: Readonly<Record<string, RegExp>> = {
  E: /^(?:News|Online|Entertainment|Network|True)$/u,
  Yahoo: /^(?:News|Finance|Sports|Entertainment|Life|Mail|\p{Ll}.*)$/u,
};

function goesOnAfterName(tokens: readonly Token[], end: number): boolean {
  const [name, mark, next] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  return (
    mark?.text === '!' && !mark.spaced && (NAMES_WITH_MARK[name?.text ?? '']?.test(next?.text ?? '') ?? false)
  );
}

/** “He said: ‘It leaks.’” Lind left. — wink-nlp ends no sentence behind two marks. */
function endsAfterTwoMarks(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ text, spaced }, i) => {
    const closes = CLOSING.test(text) && !spaced && CLOSING.test(tokens[i - 1]?.text ?? '');
    const next = tokens[i + 1];
    return closes && /^[.!?]$/u.test(tokens[i - 2]?.text ?? '') && next?.spaced && /^\p{Lu}/u.test(next.text)
      ? [i]
      : [];
  });
}

const CLOSING = /^[”"’'»]$/u;

/** Adds the ends of sentences whose full stop was lost: the token before one of `starts` is the last of its sentence. */
function withLostEnds(
  ends: readonly number[],
  tokens: readonly Token[],
  starts: readonly number[],
): number[] {
  const wanted = new Set(starts);
  const lost = tokens.flatMap(({ start }, i) => (wanted.delete(start) ? [i - 1] : []));
  return [...new Set([...ends, ...lost.filter((end) => end >= 0)])].sort((a, b) => a - b);
}

/** wink-nlp's declared types do not fit its own helpers: its answers are unknown until looked at. */
function ask(collection: { out: (helper: never) => unknown }, helper: unknown): unknown {
  return Reflect.apply(collection.out, collection, [helper]);
}

function answers(answer: unknown): readonly unknown[] {
  if (!Array.isArray(answer)) throw new TypeError(`Expected an array from wink-nlp, got ${typeof answer}`);
  return answer;
}

function word(answer: unknown): string | null {
  return typeof answer === 'string' ? answer : null;
}

/** The last token of each sentence, from wink-nlp's `its.span` answers: `[first, last]`. */
function lastTokens(answer: unknown): number[] {
  if (!Array.isArray(answer))
    throw new TypeError(`Expected sentence spans from wink-nlp, got ${typeof answer}`);
  return answer.map((span: unknown) => Number(Array.isArray(span) ? span[1] : span));
}
