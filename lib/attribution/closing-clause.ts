import { either, isAt, named, not, pos, printed, some, word, matchAt } from '../text/token-pattern.ts';
import { RELATIVE_PRONOUNS } from '../text/closed-classes.ts';
import type { Token } from '../text/nlp.ts';
import type { Place } from './draft.ts';
import { readSpans } from './link.ts';
import { LABEL } from './tagger/decode.ts';
import { QUOTE_STATE } from './tagger/paragraph.ts';
import type { TaggedParagraph } from './tagger/tagged-paragraph.ts';
import type { TokenRange } from './tagger/token-range.ts';
import { PAD, STRONG_CUE, type TokenFacts } from './tagger/token-facts.ts';

/** A clause that ends a sentence and names whose words it was: “…, the agency reported on Monday.” */
export interface ClosingClause {
  readonly source: Place;
  readonly cue: Place;
  /** The sentence before the clause; it ends with a closing mark when `quoted`. */
  readonly content: Place;
  readonly quoted: boolean;
  /** The tagger sees it, or sees nothing there although the word is a plain one: it needs no statement inside to be believed. */
  readonly sure: boolean;
  /** The first token after the clause: the sentence's end, or a participle that goes on. */
  readonly end: number;
}

/** So many tokens may stand after source and cue: where and when it was said. */
const MAX_TAIL = 10;
/** Between a source and its cue, a clause that tells of the source takes no more tokens than this. */
const MAX_CLAUSE_TOKENS = 16;
/** Shorter sentences hold no statement beside who made it. */
const MIN_TOKENS = 2;

const VERB = pos('VERB', 'AUX');
/** A reporting word as it closes a sentence: in the past, or one of those that stand so in the present. */
const PAST = either(
  ({ lower }: Token) => /(?:ed|said|told|wrote)$/u.test(lower),
  word(
    'says',
    'adds',
    'notes',
    'writes',
    'explains',
    'argues',
    'recalls',
    'warns',
    'insists',
    'admits',
    'jokes',
  ),
);
/** What may stand before its speaker; “told” and “warned” are followed by who is told. */
export const INVERTED = word(
  ...['said', 'says', 'added', 'adds', 'wrote', 'writes', 'noted', 'notes', 'explained', 'explains'],
  ...['argued', 'argues', 'recalled', 'recalls', 'reported'],
);
const TOLD = word('told', 'tells');
/** A participle, whether it reports (“adding that”) or not (“marking its third use”). */
const ADDS = ({ pos, lower }: Token): boolean => pos === 'VERB' && lower.endsWith('ing');
const CITING = word('citing', 'quoting');
/** After these the clause is no closing one: it goes on to say what was said. */
const GOES_ON = either(VERB, word('that', 'as'), printed(':', '“', '"', '‘'));
/** “Lind spoke of …”; further on, “said in a letter to the owners of the dam” tells where. */
const GOES_ON_AT_ONCE = word('to', 'of');
const ACCORDING_TO = [word('according'), word('to'), named('source', some(not(printed(',')), 1, 14))];
const FULL_STOP = printed('.', '!', '?');
/** The whole clause when it holds nothing but who said it, how and when: “…, attorneys for the family said on Monday”. */
const SAYER = pos('ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN');
/** A source that stands before the word that reports is no longer than this. */
const MAX_SOURCE = 8;

/**
 * The closing clauses of a paragraph: those with a source and a cue that the tagger sees, those with a plain reporting word that
 * it does not, and “…, according to …”. Takes time linear in the tokens.
 */
export function findClosingClauses(tagged: TaggedParagraph, number: number): ClosingClause[] {
  const { facts, labels } = tagged;
  const { sources, cues } = readSpans(labels);
  const beside = besideCue(sources);
  const { tokens, sentenceEnd } = facts.paragraph;
  const closings: ClosingClause[] = [];
  const take = (source: TokenRange | null, cue: TokenRange, sure: boolean): void => {
    // “…, added two names” counts what was added; “…, said two witnesses” does not.
    const isCount = source?.from === cue.to && isAt(tokens, cue.to, pos('NUM'));
    if (isCount && !isAt(tokens, cue.from, word('said', 'says'))) return;
    // “…, not at what they have said”: what was said is told of, and nobody says it here.
    const isOfWords =
      source !== null &&
      (isAt(tokens, source.from, word('not', 'nor', 'whatever')) ||
        (isAt(tokens, source.to - 1, pos('AUX')) && tokens.slice(source.from, source.to).some(word('what'))));
    if (isOfWords) return;
    const closing = source && toClosing(tagged, number, source, cue, sure);
    if (closing) closings.push(closing);
  };
  for (const labelled of cues) {
    const cue = withoutParticiple(tokens, labelled);
    const head = tokens.slice(cue.from, cue.to);
    const isStrong = head.some((_, i) => isReporting(facts, cue.from + i, STRONG_CUE));
    if (isStrong) take(sourceOf(facts, cue, beside(cue)), cue, true);
  }
  const seen = new Set(closings.flatMap(({ cue }) => range(cue.from, cue.to)));
  tokens.forEach((token, i) => {
    if (seen.has(i)) return;
    const according = matchAt(tokens, i, ACCORDING_TO, endOfWords(facts, sentenceEnd[i] ?? i));
    if (according) take(according.part('source'), { from: i, to: i + 2 }, false);
    if (!isReporting(facts, i, STRONG_CUE) || !PAST(token)) return;
    const unlabelled = (labels[i] ?? 0) === 0 && isReporting(facts, i, STRONG_CUE + 1);
    const alone = standsAlone(facts, i) ?? explainedBefore(facts, i);
    const isPlain = isReporting(facts, i, STRONG_CUE + 1);
    take(
      alone ?? (unlabelled ? phraseBeside(facts, i) : null),
      { from: i, to: i + 1 },
      unlabelled || (alone !== null && isPlain),
    );
  });
  return closings;
}

/** Whether this cue only passes on what the clause before it names: “…, media reported, citing a guest”. */
export function isCiting({ paragraph }: TokenFacts, cue: Place | undefined, closing: ClosingClause): boolean {
  return (
    cue !== undefined &&
    cue.from > closing.cue.from &&
    paragraph.sentenceStart[cue.from] === paragraph.sentenceStart[closing.cue.from] &&
    isAt(paragraph.tokens, cue.from, CITING)
  );
}

/** “said Sunday, adding”: the participle is another cue. */
function withoutParticiple(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  for (let i = from + 1; i < to; i++)
    if (isAt(tokens, i, ADDS) && isAt(tokens, i - 1, printed(','))) return { from, to: i - 1 };
  return { from, to };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** A sentence's end without its full stop. */
function endOfWords({ paragraph: { tokens } }: TokenFacts, end: number): number {
  return isAt(tokens, end - 1, FULL_STOP) ? end - 1 : end;
}

function isReporting({ paragraph, cueLevel }: TokenFacts, i: number, level: number): boolean {
  return (
    (cueLevel[i + PAD] ?? 0) >= level &&
    paragraph.tokens[i]?.pos === 'VERB' &&
    paragraph.quoteState[i] === QUOTE_STATE.outside
  );
}

interface Beside {
  /** The source that begins where the cue ends. */
  readonly after: TokenRange | undefined;
  /** The last source that ends before the cue. */
  readonly before: TokenRange | undefined;
}

/** The sources beside a cue. @param sources in reading order; none overlaps another */
function besideCue(sources: readonly TokenRange[]): (cue: TokenRange) => Beside {
  const byStart = new Map(sources.map((source) => [source.from, source]));
  return (cue) => {
    let [low, high] = [0, sources.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sources[middle]?.to ?? Infinity) <= cue.from) low = middle + 1;
      else high = middle;
    }
    return { after: byStart.get(cue.to), before: sources[low - 1] };
  };
}

function sourceOf(facts: TokenFacts, cue: TokenRange, { after, before }: Beside): TokenRange | null {
  const { paragraph } = facts;
  if (after) return after;
  const near =
    before &&
    paragraph.sentenceStart[before.from] === paragraph.sentenceStart[cue.from] &&
    cue.from - before.to <= MAX_CLAUSE_TOKENS;
  if (!near) return inverted(facts, cue);
  // “the dam poses a threat, Lind said”: a source that reaches over a verb holds what is said, too.
  const isLong = reachesOverVerb(paragraph.tokens.slice(before.from, before.to));
  if (isLong && before.to === cue.from) return phraseBeside(facts, cue.from);
  const explained =
    before.to === cue.from || isAt(paragraph.tokens, before.to, either(printed(','), word('who', 'which')));
  return explained ? before : inverted(facts, cue);
}

/** A verb stands in the words, and not in a clause about whom they name: “Lind, who built the dam,”. */
function reachesOverVerb(words: readonly Token[]): boolean {
  return (
    words.some((token) => VERB(token) && !/(?:ing|ed)$/u.test(token.lower)) &&
    !words.some(word(RELATIVE_PRONOUNS))
  );
}

/** “…, said experts”: the phrase after a word that may stand before its speaker. */
function inverted(facts: TokenFacts, { from, to }: TokenRange): TokenRange | null {
  if (to - from !== 1 || !isAt(facts.paragraph.tokens, from, INVERTED)) return null;
  const beside = phraseBeside(facts, from);
  return beside?.from === to ? beside : null;
}

/** “said the owner” after a comma, “, media reported”. */
function phraseBeside(
  { paragraph: { tokens }, phraseStart, phraseEnd }: TokenFacts,
  i: number,
): TokenRange | null {
  if (tokens[i - 1]?.text === ',') {
    const to = (phraseEnd[i + 1 + PAD] ?? 0) - PAD;
    return to > i + 1 && !isAt(tokens, i, TOLD) ? { from: i + 1, to } : null;
  }
  const from = (phraseStart[i - 1 + PAD] ?? 0) - PAD;
  return from > 0 && (phraseEnd[i - 1 + PAD] ?? 0) - PAD === i ? { from, to: i } : null;
}

/** The source of a clause in which nothing else stands: all before the reporting word, or the phrase after it. */
function standsAlone(facts: TokenFacts, i: number): TokenRange | null {
  const { tokens, sentenceEnd } = facts.paragraph;
  const end = endOfWords(facts, sentenceEnd[i] ?? i);
  if (end - i > MAX_TAIL || !tokens.slice(i + 1, end).every(SAYER)) return null;
  // “…, said eleven” answers with a number, “…, declared bankruptcy” with a thing.
  if (isCommaBefore(facts, i))
    return isAt(tokens, i, INVERTED) && !isAt(tokens, i + 1, pos('NUM')) ? phraseBeside(facts, i) : null;
  let from = i;
  while (i - from < MAX_SOURCE && isAt(tokens, from - 1, SAYER)) from--;
  const opens = from < i && isCommaBefore(facts, from) && !isAt(tokens, from, pos('ADP', 'ADV', 'CCONJ'));
  return opens ? { from, to: i } : null;
}

/** “…, an expert on water, who preferred not to be named, told the Post”: who is told of in a clause before “told”. */
function explainedBefore(facts: TokenFacts, i: number): TokenRange | null {
  const { tokens, sentenceStart } = facts.paragraph;
  if (!isAt(tokens, i - 1, printed(','))) return null;
  const least = Math.max(sentenceStart[i] ?? 0, i - MAX_CLAUSE_TOKENS);
  let who = i - 2;
  while (who > least && !(isAt(tokens, who, word('who')) && isAt(tokens, who - 1, printed(',')))) who--;
  if (who <= least || !tokens.slice(who, i).some(VERB)) return null;
  let from = who - 1;
  const toComma = (): void => {
    while (who - from < MAX_CLAUSE_TOKENS && isAt(tokens, from - 1, SAYER)) from--;
  };
  toComma();
  // “…, Tim Hart, an engineer, who …”
  if (isAt(tokens, from, pos('DET')) && isAt(tokens, from - 2, pos('PROPN'))) {
    from--;
    toComma();
  }
  const opens = from < who - 1 && isCommaBefore(facts, from);
  return opens && !isAt(tokens, from, pos('ADP', 'ADV', 'CCONJ')) ? { from, to: i - 1 } : null;
}

/** A comma stands before, or the mark that closes a quotation. */
function isCommaBefore({ paragraph: { tokens, quoteState } }: TokenFacts, i: number): boolean {
  return tokens[i - 1]?.text === ',' || quoteState[i - 1] === QUOTE_STATE.closing;
}

function toClosing(
  { facts, labels }: TaggedParagraph,
  number: number,
  source: TokenRange,
  cue: TokenRange,
  sure: boolean,
): ClosingClause | null {
  const { tokens, quoteState, sentenceStart, sentenceEnd } = facts.paragraph;
  const start = sentenceStart[cue.from] ?? 0;
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  const end = endOfClause(tokens, labels, to, sentenceEnd[cue.from] ?? tokens.length);
  if (end - to > MAX_TAIL || tokens.slice(to, end).some(GOES_ON) || isAt(tokens, to, GOES_ON_AT_ONCE))
    return null;
  const quoted = quoteState[from - 1] === QUOTE_STATE.closing;
  const comma = quoted ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',' || comma - start < MIN_TOKENS) return null;
  if (!quoted && quoteState[comma] !== QUOTE_STATE.outside) return null;
  // “…, who introduced them to the council” tells of somebody, it closes nothing.
  if (isAt(tokens, from, word(RELATIVE_PRONOUNS)) || !holdsStatement(tokens.slice(start, comma))) return null;
  const place = (a: number, b: number): Place => ({ paragraph: number, from: a, to: b });
  return {
    source: place(source.from, source.to),
    cue: place(cue.from, cue.to),
    content: place(start, quoted ? from : comma),
    quoted,
    sure,
    end,
  };
}

/** A verb of its own: “Mara Lind, who led the study” only names somebody. */
function holdsStatement(words: readonly Token[]): boolean {
  const relative = words.findIndex(
    (_, i) => isAt(words, i - 1, printed(',')) && isAt(words, i, word(RELATIVE_PRONOUNS)),
  );
  if (relative < 0 || words.slice(0, relative).some(VERB)) return words.some(VERB);
  const next = words.slice(relative).findIndex(printed(','));
  return next >= 0 && words.slice(relative + next).some(VERB);
}

/** “…, the office said, adding that …”, “…, Lind adds, with more to come”: what follows the clause that closes the statement. */
function endOfClause(tokens: readonly Token[], labels: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (isAt(tokens, i, CITING)) return i;
    if (!isAt(tokens, i - 1, printed(','))) continue;
    const isCue = labels[i] === LABEL.cueBegin && isAt(tokens, i, ({ lower }) => lower.endsWith('ing'));
    if (isCue || isAt(tokens, i, ADDS) || isAt(tokens, i, word('with'))) return i;
  }
  return end;
}
