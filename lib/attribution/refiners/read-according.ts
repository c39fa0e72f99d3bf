import { either, isAt, isWord, pos, printed, word } from '../../text/token-pattern.ts';
import { ARTICLES, RELATIVE_PRONOUNS } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import {
  byParagraph,
  lengthOf,
  liesIn,
  liesWithin,
  placesIn,
  type Draft,
  type Place,
  type Refiner,
} from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** Before the judge looks at it. */
const CERTAINTY = 0.6;
/** Words of a content. */
const MIN_WORDS = 3;
/** A source is no longer than this (tokens): what explains it included. */
const LONGEST_SOURCE = 40;
/** Before “according to” at the beginning of a sentence: “But according to …”. */
const MAX_OPENING = 2;
/** Somebody else's words that are more of the sentence than this are what it tells. */
const RELAYED = 0.5;
const VERB = pos('VERB', 'AUX');
const COMMA = printed(',');
const STOP = printed('.', '!', '?');
const GOES_ON = either(
  word(RELATIVE_PRONOUNS),
  word('but', 'and', 'while', 'although', 'though', 'because', 'as'),
);
/** “according to plan”, “according to their size”: a measure, nobody who says anything. */
const MEASURES = word(
  ...'plan plans schedule size age need needs taste tastes custom ability abilities merit rank order type kind colour color weight height recipe script principle principles season mood circumstances instructions wishes how what whether which'.split(
    ' ',
  ),
);

/** What stands around “according to”. */
interface Clause {
  readonly source: Place;
  readonly content: readonly Place[];
}

/**
 * According to a paper published on Monday, the lake is dry. · The lake is dry, according to Lind. — who stands behind “according to”
 * says the sentence: read where the tagger sees nothing in it, or only what somebody says inside it.
 */
export const readAccording: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  const replaced = new Set<Draft>();
  const inside = new Map<Draft, Draft>();
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    const { tokens, quoteState, sentenceStart } = paragraph;
    for (let at = 0; at + 2 < tokens.length; at++) {
      if (!isAt(tokens, at, word('according')) || !isAt(tokens, at + 1, word('to'))) continue;
      if (quoteState[at] !== QUOTE_STATE.outside) continue;
      const told = readTold(paragraph, number, at);
      if (!told) continue;
      const start = sentenceStart[at] ?? 0;
      const taken = (found.get(number) ?? []).filter((draft) =>
        placesIn(draft, number).some(
          ({ from, to }) => sentenceStart[from] === start || (from < start && to > start),
        ),
      );
      // “according to | a paper published on Monday, the team | discovered”: the source goes on into the clause.
      const wrong = taken.filter(
        ({ source, cue }) =>
          source[0]?.paragraph === number &&
          source[0].from === at + 2 &&
          source[0].to > told.source.to &&
          cue.every((place) => told.content.some((part) => liesWithin(place, part))),
      );
      const others = taken.filter((draft) => !wrong.includes(draft));
      if (!others.every((draft) => told.content.some((place) => liesIn(draft, place)))) continue;
      // “According to the Post, Lind said …”: Lind's words, by way of the Post.
      if (others.some((draft) => lengthOf(draft.content) > RELAYED * lengthOf(told.content))) continue;
      const outer: Draft = {
        source: [told.source],
        cue: [{ paragraph: number, from: at, to: at + 2 }],
        content: told.content,
        certainty: CERTAINTY,
      };
      for (const draft of wrong) replaced.add(draft);
      for (const draft of others) if (!draft.parent) inside.set(draft, { ...draft, parent: outer });
      added.push(outer);
    }
  });
  if (added.length === 0) return drafts;
  return [
    ...drafts.filter((draft) => !replaced.has(draft)).map((draft) => inside.get(draft) ?? draft),
    ...added,
  ];
};

function readTold(
  { tokens, sentenceStart, sentenceEnd }: Paragraph,
  number: number,
  at: number,
): Clause | null {
  const start = sentenceStart[at] ?? 0;
  const end = sentenceEnd[at] ?? tokens.length;
  const close = isAt(tokens, end - 1, STOP) ? end - 1 : end;
  const from = at + 2;
  const opens = at - start <= MAX_OPENING && !tokens.slice(start, at).some(VERB);
  const to = sourceEnd(tokens, from, close, opens);
  if (to === null || to - from > LONGEST_SOURCE || !namesSomebody(tokens, from, to)) return null;
  const place = (first: number, until: number): Place => ({ paragraph: number, from: first, to: until });
  const before = opens ? [] : [place(start, isAt(tokens, at - 1, COMMA) ? at - 1 : at)];
  const behind = isAt(tokens, to, COMMA) && to + 1 < close ? [place(to + 1, close)] : [];
  const content = [...before, ...behind].filter(
    (part) => tokens.slice(part.from, part.to).filter(isWord).length >= MIN_WORDS,
  );
  const isClause = content.some((part) => tokens.slice(part.from, part.to).some(VERB));
  return isClause ? { source: place(from, to), content } : null;
}

/** Where the source ends: at the comma before a clause, at its end of the sentence. Null when no clause follows that opens with it. */
function sourceEnd(tokens: readonly Token[], from: number, close: number, opens: boolean): number | null {
  let explained = false;
  for (let i = from; i < close; i++) {
    if (!isAt(tokens, i, COMMA)) continue;
    const next = nextComma(tokens, i + 1, close);
    const part = tokens.slice(i + 1, next ?? close);
    // “Lind, a provider of data,”: what explains the name belongs to it.
    const explains =
      !explained && part.length > 0 && !part.some(VERB) && isAt(part, 0, either(word(ARTICLES), pos('NOUN')));
    if (explains && (next !== null || !opens)) {
      explained = true;
      i = (next ?? close) - 1;
      continue;
    }
    if (opens || isAt(tokens, i + 1, GOES_ON) || part.some(VERB)) return i;
  }
  return opens ? null : close;
}

function nextComma(tokens: readonly Token[], from: number, close: number): number | null {
  for (let i = from; i < close; i++) if (isAt(tokens, i, COMMA)) return i;
  return null;
}

function namesSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = tokens.slice(from, to);
  const first = phrase.findIndex((token) => !pos('DET', 'ADJ')(token));
  if (phrase.some(pos('PROPN'))) return true;
  // “to police” looks like a verb.
  return (
    phrase.some(either(pos('NOUN', 'PRON'), word('police'))) &&
    !phrase.slice(0, Math.max(first, 0) + 2).some(MEASURES)
  );
}
