import { nameAt, namedBy } from '../../names/look-up.ts';
import { LABELS } from '../tagger/decode.ts';
import { kindOf, lengthOf, type Draft, type Place, type Reading } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import type { TaggedParagraph } from '../tagger/tagged-paragraph.ts';
import { PAD, POS, type TokenFacts } from '../tagger/token-facts.ts';
import { NO_CUE, readCue, type CueFacts } from './cue-facts.ts';
import type { Surroundings } from './surroundings.ts';
import { SOURCE_CLASSES, sourceClass, sourceHead } from '../source-class.ts';

/** Steps of the search that leave a mark of their own on what they find; all others count as one. */
const STEPS = [
  'link',
  'readPlainClauses',
  'attachFloatingQuotes',
  'attributeBlockQuotes',
  'readSignatures',
  'readTranscripts',
  'readSpeechTags',
  'readClosingClauses',
  'fillSentences',
  'lookTwice',
] as const;
/** Number of classes of reporting words, see `REPORTING_CLASSES`, and one for none. */
const CUE_CLASSES = 18;
const OPENINGS: readonly RegExp[] = [
  /^that$/u,
  /^(?:whether|how|why|what|if|when|where|who)$/u,
  /^to$/u,
  /^(?:as|for|of|about|on|against|over|with|in|at|from|by|into)$/u,
  /^(?:i|we|you|my|our)$/u,
  /^(?:he|she|they|it|there|this|his|her|their|its)$/u,
  /^(?:a|an|the)$/u,
  /^\p{L}{3,}ing$/u,
];

/**
 * What can be seen of an attribution as a whole, in numbers, for the judge's trees. The order is part of the model's format: a
 * new sign needs a model trained anew (`npm run train -- --judge`).
 *
 * @param prior what the logistic regression over words says, in log odds
 */
export function draftSigns(
  reading: Reading,
  draft: Draft,
  around: Surroundings,
  prior: number,
): Float32Array {
  const out: number[] = [prior];
  const add = (...values: number[]): void => void out.push(...values);
  const [source] = draft.source;
  const [cue] = draft.cue;
  const [content] = draft.content;
  const tagged = content && reading.paragraphs[content.paragraph];
  if (!content || !tagged) return new Float32Array(0);
  const cueTagged = (cue && reading.paragraphs[cue.paragraph]) ?? tagged;
  const sourceTagged = (source && reading.paragraphs[source.paragraph]) ?? tagged;
  const step = STEPS.findIndex((name) => name === (draft.step ?? 'link'));
  STEPS.forEach((_, i) => {
    add(Number(i === step));
  });
  add(draft.certainty, draft.why === undefined ? 0 : 1);
  // What a rule read off the page's shape, the tagger did not see: its doubts say nothing about it.
  if (draft.why === undefined)
    add(...doubts(sourceTagged, source, 1), ...doubts(cueTagged, cue, 3), ...doubts(tagged, content, 5));
  else add(-1, -1, -1, -1, -1, -1, -1, -1, -1);
  const cueFacts = cue ? readCue(cueTagged.facts, cue) : NO_CUE;
  addSource(reading, draft, sourceTagged, add);
  addCue(cueFacts, cueTagged, cue, add);
  addContent(reading, draft, tagged, content, add);
  addOrder(source, cue, content, add);
  addPlace(reading, content, cue, add);
  add(around.drafts, around.inside, around.around, around.shared, around.sameSource, around.sourceUses);
  add(around.beforeSame, around.rivals);
  return Float32Array.from(out);
}

type Add = (...values: number[]) => void;

/** Mean and least likelihood of a place's labels, and how likely it begins where it does; -1 for no place. */
function doubts({ probabilities }: TaggedParagraph, place: Place | undefined, begin: number): number[] {
  if (!place) return [-1, -1, -1];
  let [sum, least] = [0, 1];
  for (let i = place.from; i < place.to; i++) {
    const own = (probabilities[i * LABELS + begin] ?? 0) + (probabilities[i * LABELS + begin + 1] ?? 0);
    sum += own;
    least = Math.min(least, own);
  }
  return [sum / Math.max(1, place.to - place.from), least, probabilities[place.from * LABELS + begin] ?? 0];
}

function addSource(reading: Reading, draft: Draft, { facts }: TaggedParagraph, add: Add): void {
  const [source] = draft.source;
  const own = sourceClass(reading.names, facts, source);
  SOURCE_CLASSES.forEach((name) => {
    add(Number(name === own));
  });
  if (!source) {
    add(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return;
  }
  const { tokens, sentenceStart, quoteState } = facts.paragraph;
  const head = sourceHead(facts, source);
  const words = tokens.slice(source.from, source.to);
  const letters = words.filter(({ text }) => /\p{L}/u.test(text));
  const [before, last] = [tokens[source.from - 1], tokens[head]];
  const name = last ? nameAt(reading.names, facts.paragraph.block, last.start) : null;
  add(
    lengthOf(draft.source),
    draft.source.length,
    Number(words.some(({ text }) => /\d/u.test(text))),
    Number(sentenceStart[source.from] === source.from),
    Number(source.from <= 1),
    letters.filter(({ text }) => /^\p{Lu}/u.test(text)).length / Math.max(1, letters.length),
    Number(last?.pos === 'NOUN' && last.lower.endsWith('s')),
    Number(quoteState[source.from] !== QUOTE_STATE.outside),
    Number(before?.pos === 'ADP'),
    Number(before?.lower === 'to' || before?.lower === 'told'),
    Number(before?.lower === 'by'),
    facts.subjectOf[head + PAD] ?? 0,
    Number(/^(?:a|an|some|many|most|several|no|any)$/u.test(tokens[source.from]?.lower ?? '')),
    Number(words.some(({ pos }) => pos === 'VERB')),
    name?.certainty ?? 0,
    name ? namedBy(reading.names, name).names.length : 0,
  );
}

function addCue(facts: CueFacts, { facts: words }: TaggedParagraph, cue: Place | undefined, add: Add): void {
  const { head, reportingClass, ...flags } = facts;
  add(...Object.values(flags));
  for (let i = 0; i < CUE_CLASSES; i++) add(Number(head >= 0 && reportingClass === i));
  add(cue ? cue.to - cue.from : -1);
  if (!cue) {
    add(0, 0, 0, 0, 0);
    return;
  }
  const { tokens, quoteState } = words.paragraph;
  const [before, after] = [tokens[cue.from - 1], tokens[cue.to]];
  add(
    Number(quoteState[cue.from] !== QUOTE_STATE.outside),
    Number(before?.text === ','),
    Number(after?.text === ':'),
    Number(after?.text === ',' || after?.text === '.'),
    Number(/^(?:to|that)$/u.test(before?.lower ?? '')),
  );
}

function addContent(
  reading: Reading,
  { content: places }: Draft,
  { facts }: TaggedParagraph,
  content: Place,
  add: Add,
): void {
  const { tokens, sentenceStart, sentenceEnd, quoteState } = facts.paragraph;
  let first = content.from;
  while (first < content.to - 1 && !/[\p{L}\p{N}]/u.test(tokens[first]?.text ?? '')) first++;
  const opening = tokens[first]?.lower ?? '';
  for (const pattern of OPENINGS) add(Number(pattern.test(opening)));
  let [all, inside, capitals, finite, verbs, self, marks] = [0, 0, 0, 0, 0, 0, 0];
  let subject = 0;
  for (const { paragraph, from, to } of places) {
    const own = reading.paragraphs[paragraph]?.facts;
    for (let i = from; i < to; i++) {
      const token = own?.paragraph.tokens[i];
      if (!own || !token) continue;
      if ((own.quote[i + PAD] ?? 0) === QUOTE_STATE.opening) marks++;
      if (!/[\p{L}\p{N}]/u.test(token.text)) continue;
      all++;
      if (own.quote[i + PAD] !== QUOTE_STATE.outside) inside++;
      if (/^\p{Lu}/u.test(token.text)) capitals++;
      const pos = own.pos[i + PAD] ?? 0;
      if (pos === POS.verb || pos === POS.auxiliary) {
        verbs++;
        if (isFinite(own, i)) finite++;
      } else if (verbs === 0 && (pos === POS.noun || pos === POS.properNoun || pos === POS.pronoun))
        subject = 1;
      if (/^(?:i|we|my|our|me|us)$/u.test(token.lower)) self++;
    }
  }
  const end = sentenceEnd[content.from] ?? content.to;
  const before = tokens[content.from - 1];
  add(
    Math.log2(1 + all),
    all === 0 ? 0 : inside / all,
    inside,
    marks,
    capitals / Math.max(1, all),
    Math.min(4, verbs),
    Math.min(3, finite),
    subject,
    Math.min(3, self),
    places.length,
    Number(sentenceStart[content.from] === content.from),
    Number(content.to >= end - 1),
    Number(tokens[end - 1]?.text === '?' || tokens[content.to - 1]?.text === '?'),
    Number(quoteState[content.from] === QUOTE_STATE.opening),
    Number(before?.text === ':'),
    Number(before?.text === ','),
    facts.pos[first + PAD] ?? 0,
  );
}

/** A verb form that needs no other verb: no infinitive after “to”, no participle in -ing. */
function isFinite({ paragraph: { tokens } }: TokenFacts, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return !lower.endsWith('ing') && tokens[i - 1]?.lower !== 'to';
}

function addOrder(source: Place | undefined, cue: Place | undefined, content: Place, add: Add): void {
  const at = (place: Place | undefined): number => (place ? place.paragraph * 1e6 + place.from : -1);
  const [s, q, c] = [at(source), at(cue), at(content)];
  add(Number(s >= 0 && s < q), Number(s >= 0 && s < c), Number(q >= 0 && q < c));
  add(distance(cue, content), distance(source, cue), distance(source, content));
}

function distance(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return -1;
  if (a.paragraph !== b.paragraph) return 60 + Math.min(20, Math.abs(a.paragraph - b.paragraph));
  return Math.min(50, Math.max(0, a.from < b.from ? b.from - a.to : a.from - b.to));
}

function addPlace(reading: Reading, content: Place, cue: Place | undefined, add: Add): void {
  const { paragraph } = content;
  const tokens = reading.paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  const kind = kindOf(reading, paragraph);
  const sentence = reading.paragraphs[paragraph]?.facts.paragraph;
  const start = sentence?.sentenceStart[content.from] ?? 0;
  const end = sentence?.sentenceEnd[content.from] ?? tokens.length;
  const words = tokens.slice(start, end).filter(({ text }) => /\p{L}/u.test(text));
  add(
    Math.min(30, paragraph),
    paragraph / Math.max(1, reading.paragraphs.length),
    reading.paragraphs.length,
    Math.min(120, tokens.length),
    end - start,
    Number(start === 0),
    Number(kind === 'quote'),
    Number(kind === 'list' || kind === 'cell'),
    Number(/[.!?”"’…]$/u.test(tokens.at(-1)?.text ?? '')),
    words.filter(({ text }) => /^\p{Lu}/u.test(text)).length / Math.max(1, words.length),
    Number(tokens.some(({ text }) => text === '?')),
    Number(cue !== undefined && cue.paragraph !== paragraph),
  );
}
