import {
  capitalised,
  either,
  findPattern,
  isAt,
  matchAt,
  maybe,
  pos,
  printed,
  some,
  word,
} from '../../text/token-pattern.ts';
import { isNameOf } from '../../names/look-up.ts';
import type { Token } from '../../text/nlp.ts';
import { ARTICLES, DETERMINERS, NOBODY } from '../../text/closed-classes.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { isEditorialNote } from '../editorial-note.ts';
import { classifyHead } from '../head-class.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** “Nobody at the depot”, “no minister”, “not a single neighbour”, “hardly anyone” */
const NO_ONE = [
  [word(NOBODY)],
  [word('no'), either(pos('NOUN', 'ADJ', 'PROPN', 'PRON'), word('one'))],
  [word('not'), either(word('one', 'any', 'even', 'all', 'every', 'a'), pos('NUM'))],
  [word('hardly', 'scarcely'), word('anyone', 'anybody', 'any')],
];
const MODAL = word('could', 'can', 'might', 'may', 'would', 'should', 'will', 'must');
/** Whoever reads: “You could say that …”, “One might argue …” */
const READER = [word('you', 'one'), MODAL, maybe(pos('ADV'))];
/** “Let us say it costs a million”, “Let’s say” */
const LET_US = [word('let'), word('us', 's', '’s', "'s", 'me')];
/** Who says the wall is safe? */
const ASKS = word('who', 'what', 'which');
/** A condition tells of no statement: “Had the mayor said no, …”, “If the mayor says no, …”. */
const INVERTED_CONDITION = word('had', 'should', 'were');
const CONDITION = word('if', 'unless', 'whether');

const VOLUMES = word(
  ...[
    'little',
    'nothing',
    'much',
    'enough',
    'something',
    'everything',
    'lot',
    'lots',
    'volumes',
    'all',
    'plenty',
    'tale',
  ],
);
/** Set phrases that report nothing, wherever they stand around a cue. */
const SET_PHRASES = [
  [word('without'), word('saying')],
  [word('needless', 'suffice'), maybe(word('it')), word('to'), word('say')],
  [word('to'), word('say'), word('the'), word('least')],
  [word('that'), word('is'), word('to'), word('say')],
  // “says a lot”, “says little about”, “said it all”, “spoke volumes”
  [SAYS(), maybe(either(word('a', 'it', 'an', 'the', 'so', 'very'))), maybe(word('whole')), VOLUMES],
  [word('speak', 'speaks', 'spoke', 'spoken'), word('for', 'volumes'), maybe(word('themselves', 'itself'))],
  // “tells the story”, “told a different story”
  [
    word('tell', 'tells', 'told', 'telling'),
    word(ARTICLES, 'its', 'their'),
    some(pos('ADJ'), 0, 2),
    word('story', 'tale'),
  ],
  // “raises questions”, “raising doubts about”
  [
    word('raise', 'raises', 'raised', 'raising', 'beg', 'begs'),
    maybe(pos('ADJ')),
    maybe(word(DETERMINERS)),
    word('questions', 'question', 'doubts', 'hopes', 'eyebrows', 'concerns'),
  ],
  // “proves the point”
  [word('prove', 'proves', 'proved'), maybe(word(DETERMINERS)), word('point', 'rule')],
];

function SAYS() {
  return word('say', 'says', 'said', 'saying', 'speak', 'speaks', 'spoke', 'tell', 'tells', 'told');
}

/**
 * Nobody said the wall was safe. · You could say it was a bargain. · Had the mayor said no, … · It goes without saying. · Correction:
 * An earlier version of this article said … — reports no statement of anybody.
 */
export const dropUnsaid: Refiner = (reading, drafts) => {
  const notes = new Set(
    reading.paragraphs.flatMap(({ facts }, number) =>
      isEditorialNote(facts.paragraph.tokens) ? [number] : [],
    ),
  );
  return drafts.filter((draft) => {
    const place = draft.cue[0] ?? draft.content[0];
    const paragraph = place && reading.paragraphs[place.paragraph]?.facts.paragraph;
    if (!place || !paragraph) return true;
    if (notes.has(place.paragraph)) return false;
    return !isUnsaid(reading, paragraph, draft);
  });
};

function isUnsaid(reading: Reading, paragraph: Paragraph, draft: Draft): boolean {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!cue) return false;
  const { tokens, quoteState } = paragraph;
  if (quoteState[cue.from] !== QUOTE_STATE.outside) return false;
  if (isSetPhrase(paragraph, draft, cue)) return true;
  if (isName(paragraph, cue)) return true;
  if (source?.paragraph !== cue.paragraph) return false;
  if (isAgentless(paragraph, source, cue)) return true;
  if (source.from <= cue.from && NO_ONE.some((pattern) => begins(paragraph, source, pattern))) return true;
  if (isQuoted(reading, draft)) return false;
  if (isCited(paragraph, draft, cue)) return true;
  if (isThing(paragraph, source, draft) || isTopic(paragraph, draft, cue)) return true;
  if (isDateline(reading, paragraph, source, cue)) return true;
  if (
    begins(paragraph, source, READER) ||
    isAt(tokens, source.from - 1, word('let')) ||
    findPattern(tokens, source.from - 1, LET_US, source.to + 1)
  )
    return true;
  return source.from < cue.from && (isQuestion(paragraph, source) || isCondition(paragraph, source, cue));
}

/** It was said that the dam was sound. — “it” stands for what is said, and nobody is named who says it. */
function isAgentless({ tokens }: Paragraph, source: Place, cue: Place): boolean {
  return (
    isAt(tokens, source.from, word('it')) &&
    source.from < cue.from &&
    findPattern(tokens, source.from, AGENTLESS, cue.to)?.from === source.from
  );
}
const AGENTLESS = [
  word('it'),
  maybe(word('has', 'had', 'later')),
  word('is', 'was', 'been', 'being'),
  maybe(pos('ADV')),
  ({ lower }: Token) =>
    /(?:ed|said|known|thought|understood)$/u.test(lower) && lower !== 'quoted' && lower !== 'cited',
];

/** The clock said noon. · Common sense says you do not. · June 4, 1931: The pool opens. — without marks, nobody's words. */
function isThing({ tokens }: Paragraph, source: Place, { cue }: Draft): boolean {
  const { of } = classifyHead(tokens, source);
  if (of === 'time') return true;
  if ((of === 'trace' || of === 'event') && cue.some(({ from, to }) => tokens.slice(from, to).some(SHOWS)))
    return true;
  const speaks = cue.some(({ from, to }) => tokens.slice(from, to).some(SPEAKS));
  return (of === 'instrument' || of === 'faculty' || of === 'body part') && (speaks || of === 'instrument');
}
/** A routine check revealed a crack. · Footage showed a car. — a thing that shows something says nothing. */
function SHOWS({ lemma, lower }: Token): boolean {
  return SHOWING.has(lemma) || SHOWING.has(lower);
}
const SHOWING = new Set(
  'show shows showed shown reveal reveals revealed signal signals signalled signaled signalling expose exposes exposed illustrate illustrated confirm confirmed indicate indicated suggest suggested find found'.split(
    ' ',
  ),
);

/** NORRA: The council has … — where it was written, and a colon. */
function isDateline(
  { names }: Reading,
  { block, tokens, sentenceStart }: Paragraph,
  source: Place,
  cue: Place,
): boolean {
  const [first, last] = [tokens[source.from], tokens[source.to - 1]];
  return (
    source.from === 0 &&
    sentenceStart[cue.from] === 0 &&
    isAt(tokens, cue.from, word(':')) &&
    first !== undefined &&
    last !== undefined &&
    isNameOf(names, { block, start: first.start, end: last.end }, 'place')
  );
}

/** Words that people speak with; “showed” and “suggests” are for the judge. */
const SPEAKS = word(
  ...[
    'say',
    'says',
    'said',
    'tell',
    'tells',
    'told',
    'speaks',
    'spoke',
    'dictates',
    'dictate',
    'dictated',
    'whispers',
  ],
  ...['whispered', 'suggests', 'suggested', 'has', 'had', 'indicates', 'warns', 'warned', 'claims', 'argues'],
);

/** “…, media reported, citing a person close to the mayor”: names where it comes from, not what is said. */
function isCited({ tokens }: Paragraph, { content }: Draft, cue: Place): boolean {
  return (
    isAt(tokens, cue.from, word('citing', 'quoting')) &&
    content.every(({ from, to }) => !tokens.slice(from, to).some(pos('VERB', 'AUX')))
  );
}

/** Fans argue about the goalkeeper. · What residents say about the wall — tells what is talked of, not what is said. */
function isTopic({ tokens }: Paragraph, { content }: Draft, cue: Place): boolean {
  const [first] = content;
  if (!first || content.length > 1 || first.paragraph !== cue.paragraph || first.from < cue.to) return false;
  const link = tokens.slice(cue.from, Math.min(first.to, cue.to + 2)).find(ABOUT);
  const talks = tokens.slice(cue.from, cue.to).some(TALKS);
  return link !== undefined && talks && !tokens.slice(first.from, first.to).some(pos('VERB', 'AUX'));
}
const ABOUT = word('about', 'over', 'on', 'with');
const TALKS = word(
  ...[
    'argue',
    'argues',
    'argued',
    'arguing',
    'say',
    'says',
    'talk',
    'talks',
    'talked',
    'talking',
    'speak',
    'speaks',
  ],
  ...[
    'spoke',
    'debate',
    'debates',
    'debated',
    'discuss',
    'discussed',
    'quarrel',
    'quarrelled',
    'clash',
    'clashed',
  ],
  ...[
    'disagree',
    'disagreed',
    'think',
    'thinks',
    'know',
    'knows',
    'ask',
    'asked',
    'asks',
    'complain',
    'wrote',
  ],
);

function begins({ tokens }: Paragraph, { from }: Place, pattern: Parameters<typeof findPattern>[2]): boolean {
  return findPattern(tokens, from, pattern, from + 4)?.from === from;
}

function isSetPhrase(
  { tokens, sentenceStart, sentenceEnd }: Paragraph,
  { content }: Draft,
  cue: Place,
): boolean {
  const from = Math.max(sentenceStart[cue.from] ?? 0, cue.from - 2);
  const to = Math.min(sentenceEnd[cue.from] ?? cue.to, cue.to + 4);
  return SET_PHRASES.some((pattern) => {
    const phrase = findPattern(tokens, from, pattern, to);
    if (!phrase || phrase.from >= cue.to || phrase.to <= cue.from) return false;
    // “said all five bridges were safe”: the phrase opens a clause that is said.
    const clause = content.some(
      (place) => place.to > phrase.to + 1 && tokens.slice(phrase.to, place.to).some(pos('VERB', 'AUX')),
    );
    return (
      !clause || !isAt(tokens, phrase.from, SAYS()) || isAt(tokens, phrase.to, word('about', 'of', 'for'))
    );
  });
}

const NAME_BEFORE = either(capitalised, word('bin', 'al', 'von', 'van', 'de', 'der'));
const LOWER = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);

/** “Sultan Omar bin Said visited the port”: a capital after a name, in a sentence that goes on without capitals, is part of it. */
function isName({ tokens, sentenceStart }: Paragraph, { from, to }: Place): boolean {
  return (
    to - from === 1 &&
    sentenceStart[from] !== from &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[from]?.text ?? '') &&
    matchAt(tokens, from - 1, [NAME_BEFORE, capitalised, LOWER, LOWER]) !== null
  );
}

function isQuestion({ tokens, sentenceStart, sentenceEnd }: Paragraph, { from, to }: Place): boolean {
  const end = sentenceEnd[from] ?? to;
  return sentenceStart[from] === from && isAt(tokens, from, ASKS) && isAt(tokens, end - 1, printed('?'));
}

function isCondition({ tokens, sentenceStart }: Paragraph, { from }: Place, cue: Place): boolean {
  const start = sentenceStart[from] ?? from;
  if (from - 1 === start && isAt(tokens, start, INVERTED_CONDITION)) return true;
  return isAt(tokens, from - 1, CONDITION) && cue.from > from;
}

function isQuoted({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(({ paragraph, from, to }) =>
    (paragraphs[paragraph]?.facts.paragraph.quoteState ?? new Uint8Array())
      .subarray(from, to)
      .some((state) => state !== QUOTE_STATE.outside),
  );
}
