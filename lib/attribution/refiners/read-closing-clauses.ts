import type { Token } from '../../text/nlp.ts';
import { liesIn, overlaps, type Draft, type Place, type Refiner } from '../draft.ts';
import { LABEL } from '../tagger/decode.ts';
import { indexDrafts } from './index-drafts.ts';
import { readSpans } from '../link.ts';
import { type TokenRange } from '../tagger/token-range.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import type { TaggedParagraph } from '../tagger/tagged-paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';

/** So many tokens may stand after source and cue: where and when it was said. */
const MAX_TAIL = 10;
/** Between a source and its cue, a clause that tells of the source takes no more tokens than this. */
const MAX_CLAUSE_TOKENS = 16;
/** Shorter sentences hold no statement beside who made it. */
const MIN_TOKENS = 2;
const CLOSING_CERTAINTY = 0.7;
const PAST = /(?:ed|said|told|wrote|says)$/u;
/** What may stand before its speaker; “told” and “warned” are followed by who is told. */
const INVERTED =
  /^(?:said|says|added|adds|wrote|writes|noted|notes|explained|explains|argued|argues|recalled|recalls)$/u;
const CITING = /^(?:citing|quoting)$/u;

interface Closing {
  readonly source: Place;
  readonly cue: Place;
  readonly content: Place;
  /** The first token after the clause: the sentence's end, or a participle that goes on. */
  readonly end: number;
}

/**
 * The gates will open, said the owner, Mara Lind, in a letter. · The gates will open, media reported, citing a guest. — a sentence
 * that ends with who said it, although the tagger saw nothing said in it: all before that clause is.
 */
export const readClosingClauses: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const draftsCuedAt = indexDrafts(drafts, ({ cue }) => cue);
  const dropped = new Set<Draft>();
  const inside = new Map<Draft, Draft>();
  const added: Draft[] = [];
  reading.paragraphs.forEach((tagged, number) => {
    const { sentenceEnd } = tagged.facts.paragraph;
    for (const closing of readClosings(tagged, number)) {
      const { source, cue, content } = closing;
      const rest = { ...cue, to: sentenceEnd[cue.from] ?? cue.to };
      const citing = draftsCuedAt(rest).filter(({ cue: [cue] }) => follows(tagged.facts, cue, closing));
      // “…, said experts”: the speaker was taken for what is said.
      const cued = draftsCuedAt(cue);
      const turned = cued.filter((draft) => draft.content.every((place) => overlaps(place, source)));
      if (turned.length < cued.length) continue;
      const apart = new Set([...citing, ...turned]);
      const others = new Set(
        [source, cue, content]
          .flatMap(draftsAt)
          .filter((draft) => !apart.has(draft) && (draft.cue[0]?.from ?? -1) < closing.end),
      );
      if (![...others].every((draft) => liesIn(draft, content))) continue;
      for (const draft of apart) dropped.add(draft);
      const closed: Draft = {
        source: [source],
        cue: [cue],
        content: [content],
        certainty: CLOSING_CERTAINTY,
      };
      for (const draft of others) if (!draft.parent) inside.set(draft, { ...draft, parent: closed });
      added.push(closed);
    }
  });
  if (added.length === 0) return drafts;
  return [
    ...drafts.filter((draft) => !dropped.has(draft)).map((draft) => inside.get(draft) ?? draft),
    ...added,
  ];
};

function follows({ paragraph }: TokenFacts, cue: Place | undefined, { cue: closing }: Closing): boolean {
  return (
    cue !== undefined &&
    cue.from > closing.from &&
    paragraph.sentenceStart[cue.from] === paragraph.sentenceStart[closing.from] &&
    CITING.test(paragraph.tokens[cue.from]?.lower ?? '')
  );
}

/** Closing clauses with a source and a cue that the tagger sees, and those with a plain reporting word that it does not. */
function readClosings(tagged: TaggedParagraph, number: number): Closing[] {
  const { facts, labels } = tagged;
  const { sources, cues } = readSpans(labels);
  const beside = besideCue(sources);
  const { tokens } = facts.paragraph;
  const seen = cues.flatMap((cue) => {
    const strong = tokens
      .slice(cue.from, cue.to)
      .some((_, i) => isReporting(facts, cue.from + i, STRONG_CUE));
    const source = strong ? sourceOf(facts, cue, beside(cue)) : null;
    return (source && toClosing(tagged, number, source, cue)) ?? [];
  });
  const unseen = tokens.flatMap((token, i) => {
    if ((labels[i] ?? 0) !== 0 || !isReporting(facts, i, STRONG_CUE + 1) || !PAST.test(token.lower))
      return [];
    const source = phraseBeside(facts, i);
    return (source && toClosing(tagged, number, source, { from: i, to: i + 1 })) ?? [];
  });
  return [...seen, ...unseen];
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
  const start = paragraph.sentenceStart[cue.from];
  if (after) return after;
  if (!before || paragraph.sentenceStart[before.from] !== start || cue.from - before.to > MAX_CLAUSE_TOKENS)
    return inverted(facts, cue);
  // “the dam poses a threat, Lind said”: a source that reaches over a verb holds what is said, too.
  const isLong = reachesOverVerb(paragraph.tokens.slice(before.from, before.to));
  if (isLong && before.to === cue.from) return phraseBeside(facts, cue.from);
  const explained =
    before.to === cue.from || /^(?:,|who|which)$/iu.test(paragraph.tokens[before.to]?.text ?? '');
  return explained ? before : inverted(facts, cue);
}

/** A verb stands in the words, and not in a clause about whom they name: “Lind, who built the dam,”. */
function reachesOverVerb(words: readonly Token[]): boolean {
  return (
    words.some(({ pos, lower }) => (pos === 'VERB' || pos === 'AUX') && !/(?:ing|ed)$/u.test(lower)) &&
    !words.some(({ lower }) => /^(?:who|whom|whose|which|that)$/u.test(lower))
  );
}

/** “…, said experts”: the phrase after a word that may stand before its speaker. */
function inverted(facts: TokenFacts, { from, to }: TokenRange): TokenRange | null {
  if (to - from !== 1 || !INVERTED.test(facts.paragraph.tokens[from]?.lower ?? '')) return null;
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
    return to > i + 1 && !/^(?:told|tells)$/u.test(tokens[i]?.lower ?? '') ? { from: i + 1, to } : null;
  }
  const from = (phraseStart[i - 1 + PAD] ?? 0) - PAD;
  return from > 0 && (phraseEnd[i - 1 + PAD] ?? 0) - PAD === i ? { from, to: i } : null;
}

function toClosing(
  { facts, labels }: TaggedParagraph,
  number: number,
  source: TokenRange,
  cue: TokenRange,
): Closing | null {
  const { tokens, quoteState, sentenceStart, sentenceEnd } = facts.paragraph;
  const start = sentenceStart[cue.from] ?? 0;
  const from = Math.min(source.from, cue.from);
  const to = Math.max(source.to, cue.to);
  let end = sentenceEnd[cue.from] ?? tokens.length;
  const goingOn = tokens
    .slice(to, end)
    .findIndex(
      ({ lower }, i) =>
        CITING.test(lower) ||
        (lower.endsWith('ing') && labels[to + i] === LABEL.cueBegin && tokens[to + i - 1]?.text === ','),
    );
  if (goingOn >= 0) end = to + goingOn;
  if (end - to > MAX_TAIL) return null;
  const tail = tokens.slice(to, end);
  if (
    tail.some(
      ({ pos, lower, text }) =>
        pos === 'VERB' || pos === 'AUX' || /^(?:that|to|of|as|[:“"‘])$/u.test(text === ':' ? text : lower),
    )
  )
    return null;
  const marked = quoteState[from - 1] === QUOTE_STATE.closing;
  // “…,” she said: a pronoun claims the quotation, see `wrapSentences`, and not what others say before it.
  if (marked && source.to - source.from === 1 && tokens[source.from]?.pos === 'PRON') return null;
  const comma = marked ? from - 2 : from - 1;
  if (tokens[comma]?.text !== ',' || comma - start < MIN_TOKENS) return null;
  if (!marked && quoteState[comma] !== QUOTE_STATE.outside) return null;
  if (!tokens.slice(start, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return null;
  if (
    /^(?:when|while|after|before|as|if|but|and|because|although|though|since)$/iu.test(
      tokens[start]?.text ?? '',
    )
  )
    return null;
  const place = (a: number, b: number): Place => ({ paragraph: number, from: a, to: b });
  return {
    source: place(source.from, source.to),
    cue: place(cue.from, cue.to),
    content: place(start, marked ? from : comma),
    end,
  };
}
