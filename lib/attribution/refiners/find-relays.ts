import { NOBODY } from '../../text/closed-classes.ts';
import { holdsReportingWord, wordsAt, type Draft, type Place, type Reading } from '../draft.ts';
import { linkSpans, readSpans } from '../link.ts';
import { QUOTE_STATE, type Paragraph, type ParagraphQuotation } from '../tagger/paragraph.ts';
import { REPORTING_WORDS, type ReportingClass } from '../reporting-words.ts';
import { sourceClass, type SourceClass } from '../source-class.ts';
import { pronounIn } from '../../text/pronoun-in.ts';
import { isAt, pos, word } from '../../text/token-pattern.ts';
import { completeSources } from './complete-sources.ts';
import type { Tagger } from '../tagger/tagger.ts';

/** Shorter contents cannot hold a source, a cue and a content. */
const MIN_TOKENS = 5;
/** Classes of reporting words that tell of no speech. */
const QUIET: ReadonlySet<ReportingClass> = new Set([
  'mental',
  'naming',
  'emotive',
  'supportive',
  'documentary',
]);
/** What is said of an attribution inside another is this much less sure. */
const INNER_FACTOR = 0.8;
/** “I think”, “we believe” inside somebody's words are that speaker again, and “nobody doubted” is nobody. */
const NO_FURTHER_SOURCE: ReadonlySet<string> = new Set([
  ...NOBODY,
  ...['no one', 'i', 'we', 'you', 'me', 'us', 'my', 'our', 'who', 'which', 'that', 'it', 'there', 'this'],
  ...['one', 'everyone', 'people'],
]);

/**
 * Bloomberg reported that Biden said “the deal is finished”. — the content of an attribution, read by itself, may hold another
 * one: inner, with the outer source as its relay.
 */
export function findRelays(reading: Reading, drafts: readonly Draft[], tagger: Tagger): Draft[] {
  const candidates = drafts.flatMap((parent) =>
    parent.content
      .filter((place) => mayHoldAnother(reading, place))
      .map((place) => ({ parent, place: withoutOpening(reading, place) })),
  );
  const cut = candidates.flatMap(({ place }) => cutOut(reading, place) ?? []);
  const tagged = tagger.tag(cut);
  // What the refiners found inside a closing clause's content already stands there.
  const cues = new Set(drafts.flatMap(({ cue }) => cue.map(({ paragraph, from }) => `${paragraph} ${from}`)));
  const found = candidates.flatMap(({ parent, place }, k) => {
    const own = tagged[k];
    if (!own) return [];
    const shift = ({ from, to }: { from: number; to: number }): Place => ({
      paragraph: place.paragraph,
      from: from + place.from,
      to: to + place.from,
    });
    return linkSpans(own, readSpans(own.labels)).flatMap((linked): Draft[] => {
      const source = linked.source.map(shift);
      const cue = linked.cue.map(shift);
      // Read by themselves, contents look like statements more often than they hold one: “the meeting helped each side”.
      if (source.length === 0 || !cue.some((span) => holdsReportingWord(reading, span))) return [];
      if (cue.some((span) => cues.has(`${span.paragraph} ${span.from}`))) return [];
      if (source.every((span) => NO_FURTHER_SOURCE.has(pronounIn(wordsAt(reading, span).toLowerCase()))))
        return [];
      if (!source.some((span) => canSpeak(reading, span)) || !cue.some((span) => isSpeech(reading, span)))
        return [];
      return [
        {
          source,
          cue,
          content: linked.content.map(shift),
          certainty: parent.certainty * INNER_FACTOR,
          parent,
        },
      ];
    });
  });
  return [...completeSources(reading, found)];
}

/** What speaks inside somebody's words: neither a thing nor a time, “the question asked of the court”, “downstairs”. */
const SPEAKS: ReadonlySet<SourceClass> = new Set([
  ...(['person', 'name', 'body', 'outlet', 'place', 'role', 'document', 'indefinite'] as const),
  'pronoun of a person',
]);

function canSpeak({ names, paragraphs }: Reading, place: Place): boolean {
  const facts = paragraphs[place.paragraph]?.facts;
  return facts !== undefined && SPEAKS.has(sourceClass(names, facts, place));
}

/**
 * Words by which somebody speaks, whatever they stand beside. Inside somebody's words nobody has judged the statement: verbs that often
 * report nothing, “he learned Hebrew”, “machine learning”, are left.
 */
const SPEECH: ReadonlySet<string> = new Set([
  ...REPORTING_WORDS.flatMap(([lemma, of, ambiguous]) =>
    ambiguous || QUIET.has(of) || lemma.includes(' ') ? [] : [lemma],
  ),
  ...[
    'add',
    'claim',
    'admit',
    'acknowledge',
    'accuse',
    'ask',
    'oppose',
    'recall',
    'plead',
    'write',
    'post',
    'stress',
  ],
]);

/** … in a verb of its own: “is unwilling to say”, “the claim”, “these accusations” are none. */
function isSpeech(reading: Reading, place: Place): boolean {
  const [first] = speechVerbs(reading, place);
  return first?.isOwn === true;
}

/** Most contents hold none: only the others are read once more, which costs as much as reading them the first time. */
function mayHoldAnother(reading: Reading, place: Place): boolean {
  return (
    place.to - place.from >= MIN_TOKENS &&
    speechVerbs(reading, place).some(({ isOwn, isSpeakersOwn }) => isOwn && !isSpeakersOwn)
  );
}

interface SpeechVerb {
  /** No part of another verb: “is unwilling to say”. */
  readonly isOwn: boolean;
  /** “I said”, “we would say”, “it says” tell of nobody else. */
  readonly isSpeakersOwn: boolean;
}

function speechVerbs({ paragraphs }: Reading, { paragraph, from, to }: Place): SpeechVerb[] {
  const tokens = paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  const found: SpeechVerb[] = [];
  for (let i = from; i < to; i++) {
    if (!isAt(tokens, i, pos('VERB')) || !SPEECH.has(tokens[i]?.lemma ?? '')) continue;
    let subject = i - 1;
    while (subject > from && isAt(tokens, subject, pos('AUX', 'ADV', 'PART'))) subject--;
    const isSpeakersOwn = subject >= from && NO_FURTHER_SOURCE.has(tokens[subject]?.lower ?? '');
    found.push({ isOwn: !isAt(tokens, i - 1, word('to')), isSpeakersOwn });
  }
  return found;
}

/** Without the “that” and the mark a content begins with. */
function withoutOpening(reading: Reading, place: Place): Place {
  const paragraph = reading.paragraphs[place.paragraph]?.facts.paragraph;
  let { from } = place;
  while (
    from < place.to &&
    (paragraph?.tokens[from]?.lower === 'that' || paragraph?.quoteState[from] === QUOTE_STATE.opening)
  ) {
    from++;
  }
  return { ...place, from };
}

/** A stretch of a paragraph as a paragraph of its own; a quotation around all of it no longer counts as one. */
function cutOut(reading: Reading, { paragraph: number, from, to }: Place): Paragraph | null {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return null;
  const around = paragraph.quotations.find((quotation) => quotation.from <= from && quotation.to >= to);
  const quotations: ParagraphQuotation[] = around
    ? []
    : paragraph.quotations
        .filter((quotation) => quotation.from >= from && quotation.to <= to)
        .map((quotation) => ({ ...quotation, from: quotation.from - from, to: quotation.to - from }));
  const quoteState = paragraph.quoteState.slice(from, to);
  const quotationOf = new Int32Array(to - from);
  if (around) quoteState.fill(QUOTE_STATE.outside);
  quotations.forEach((quotation, q) => quotationOf.fill(q + 1, quotation.from, quotation.to));
  for (let i = 0; i < to - from; i++) if (quotationOf[i] === 0) quoteState[i] = QUOTE_STATE.outside;
  return {
    block: paragraph.block,
    tokens: paragraph.tokens.slice(from, to),
    sentenceStart: paragraph.sentenceStart.slice(from, to).map((start) => Math.max(0, start - from)),
    sentenceEnd: paragraph.sentenceEnd.slice(from, to).map((end) => Math.min(to - from, end - from)),
    quoteState,
    quotationOf,
    quotations,
  };
}
