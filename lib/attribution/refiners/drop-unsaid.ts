import {
  capitalised,
  either,
  findPattern,
  isAt,
  maybe,
  pos,
  printed,
  some,
  word,
} from '../../text/token-pattern.ts';
import { isNameOf, nameAt } from '../../names/look-up.ts';
import type { ArticleNames } from '../../names/name.ts';
import { isEditorialNote } from '../../text/editorial-note.ts';
import type { Token } from '../../text/nlp.ts';
import { ARTICLES, DETERMINERS, NOBODY, THIRD_PERSON_PRONOUNS } from '../../text/closed-classes.ts';
import { isQuoted, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import { isPlainThing, thingClass, type ThingClass } from '../source-class.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** “Nobody at the depot”, “no minister”, “not a single neighbour”, “hardly anyone” */
const NO_ONE = [
  [word(NOBODY, 'nothing')],
  [word('no'), either(pos('NOUN', 'ADJ', 'PROPN', 'PRON'), word('one'))],
  [word('not'), either(word('one', 'any', 'even', 'all', 'every', 'a'), pos('NUM'))],
  [word('hardly', 'scarcely'), word('anyone', 'anybody', 'any')],
  // “Few would argue against it”, “few people expected it”; “a few” did.
  [word('few', 'fewer'), either(pos('NOUN', 'ADJ', 'PROPN', 'VERB', 'AUX'), word('of'))],
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
const SAYS = word('say', 'says', 'said', 'saying', 'speak', 'speaks', 'spoke', 'tell', 'tells', 'told');
const ASKS_FOR = word('ask', 'asks', 'asked', 'asking', 'request', 'requested', 'requesting', 'demanded');
/** Set phrases that report nothing, wherever they stand around a cue. */
const SET_PHRASES = [
  [word('without'), word('saying')],
  [word('needless', 'suffice'), maybe(word('it')), word('to'), word('say')],
  [word('to'), word('say'), word('the'), word('least')],
  [word('that'), word('is'), word('to'), word('say')],
  // “says a lot”, “says little about”, “said it all”, “spoke volumes”
  [SAYS, maybe(either(word('a', 'it', 'an', 'the', 'so', 'very'))), maybe(word('whole')), VOLUMES],
  [word('speak', 'speaks', 'spoke', 'spoken'), word('for', 'volumes'), maybe(word('themselves', 'itself'))],
  // “tells the story”, “told a different story”, “tell horror stories”
  [
    word('tell', 'tells', 'told', 'telling', 'share', 'shares', 'shared', 'swap', 'swapped'),
    maybe(word(ARTICLES, 'its', 'their')),
    some(pos('ADJ', 'NOUN'), 0, 2),
    word('story', 'tale', 'stories', 'tales', 'joke', 'jokes', 'anecdotes', 'lies'),
  ],
  // “raises questions”, “raising doubts about”
  [
    word('raise', 'raises', 'raised', 'raising', 'beg', 'begs'),
    maybe(pos('ADJ')),
    maybe(word(DETERMINERS)),
    word('questions', 'question', 'doubts', 'hopes', 'eyebrows', 'concerns'),
  ],
  // “claimed victory”, “claimed the lives of two”
  [
    word('claim', 'claims', 'claimed', 'claiming'),
    maybe(word(DETERMINERS)),
    some(either(pos('ADJ', 'NUM')), 0, 2),
    word('victory', 'life', 'lives', 'title', 'titles', 'crown', 'prize', 'medal', 'medals', 'gold', 'win'),
  ],
  // “declined to comment”: who says nothing is not heard
  [
    word('decline', 'declines', 'declined', 'declining', 'refuse', 'refuses', 'refused', 'refusing'),
    word('to'),
    word('comment', 'respond', 'reply', 'answer', 'elaborate'),
  ],
  // “asked not to be named”, “requested anonymity”, “asked to remain anonymous”: how it was said, not what
  [ASKS_FOR, word('not'), word('to'), word('be'), word('named', 'identified', 'quoted', 'recorded')],
  [ASKS_FOR, maybe(word('for')), word('anonymity')],
  [ASKS_FOR, word('to'), word('remain', 'stay'), word('anonymous', 'nameless')],
  // “the argument of makers of, say, cars”
  [printed(','), word('say'), printed(',')],
  // “proves the point”
  [word('prove', 'proves', 'proved'), maybe(word(DETERMINERS)), word('point', 'rule')],
];

/**
 * Nobody said the wall was safe. · You could say it was a bargain. · Had the mayor said no, … · It goes without saying. · Correction:
 * An earlier version of this article said … — reports no statement of anybody.
 */
export const dropUnsaid: Refiner = (reading, drafts) => {
  const notes = new Set(
    reading.paragraphs.flatMap(({ facts }, number) =>
      isEditorialNote(reading.article.blocks[facts.paragraph.block]?.text ?? '') ? [number] : [],
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
  if (isName(reading.names, paragraph, cue)) return true;
  if (source?.paragraph !== cue.paragraph) return false;
  if (namesNothing(paragraph, source) || isNaming(reading, paragraph, source, cue)) return true;
  if (isDateline(reading, paragraph, source, draft)) return true;
  if (isAgentless(paragraph, source, cue)) return true;
  if (source.from <= cue.from && NO_ONE.some((pattern) => begins(paragraph, source, pattern))) return true;
  if (showsSomething(reading, paragraph, source, draft)) return true;
  if (doesSomething(reading, paragraph, draft)) return true;
  if (isQuoted(reading, draft)) return false;
  if (isCited(paragraph, draft, cue)) return true;
  if (isThing(reading, paragraph, source, draft) || isTopic(paragraph, draft, cue)) return true;
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
function isThing({ paragraphs }: Reading, { tokens }: Paragraph, source: Place, { cue }: Draft): boolean {
  const of = thingOf(paragraphs, source);
  if (of === 'time') return true;
  const speaks = cue.some(({ from, to }) => tokens.slice(from, to).some(SPEAKS));
  return (of === 'instrument' || of === 'faculty' || of === 'body part') && (speaks || of === 'instrument');
}
function thingOf(paragraphs: Reading['paragraphs'], source: Place): ThingClass | null {
  const facts = paragraphs[source.paragraph]?.facts;
  return facts ? thingClass(facts, source) : null;
}

/** A routine check revealed a crack. · Footage showed a van marked “TV”. — a thing that shows something says nothing. */
function showsSomething(reading: Reading, { tokens }: Paragraph, source: Place, draft: Draft): boolean {
  if (!draft.cue.some(({ from, to }) => tokens.slice(from, to).some(SHOWS))) return false;
  const of = thingOf(reading.paragraphs, source);
  if (of === 'trace' || of === 'event') return true;
  return (
    !isQuoted(reading, draft) && (isPlain(reading, source) || isAt(tokens, source.from, word('our', 'my')))
  );
}

/** A flurry of work shows that it is old. · Those facts suggest so. */
function isPlain({ names, paragraphs }: Reading, source: Place): boolean {
  const facts = paragraphs[source.paragraph]?.facts;
  return facts !== undefined && isPlainThing(names, facts, source);
}
function SHOWS({ lemma, lower }: Token): boolean {
  return SHOWING.has(lemma) || SHOWING.has(lower);
}
const SHOWING = new Set(
  'show shows showed shown hint hints hinted imply implies implied prove proves proved demonstrate demonstrates demonstrated reveal reveals revealed signal signals signalled signaled signalling expose exposes exposed illustrate illustrated confirm confirmed indicate indicated suggest suggested find found'.split(
    ' ',
  ),
);

/** What somebody does or turns into, without a word. */
const DEEDS = word(
  ...[
    'become',
    'becomes',
    'became',
    'show',
    'shows',
    'showed',
    'display',
    'displays',
    'displayed',
    'wear',
    'wears',
    'wore',
  ],
  ...['mail', 'mails', 'mailed'],
);
const OPENS_CLAUSE = word('that', 'how', 'why', 'whether', 'what', 'who', 'when', 'where', 'it', 'there');
const PERSON_PRONOUN = word(THIRD_PERSON_PRONOUNS);

/** She showed lots of skin. · Lind has become the sixth to fall ill. — a deed of a person, told without a clause or a quotation. */
function doesSomething(reading: Reading, { tokens, block }: Paragraph, draft: Draft): boolean {
  const [[source], [cue], [content]] = [draft.source, draft.cue, draft.content];
  const last = tokens[(source?.to ?? 0) - 1];
  if (!source || !cue || !last || content?.paragraph !== cue.paragraph || content.from < cue.to) return false;
  const isPerson = PERSON_PRONOUN(last) || nameAt(reading.names, block, last.start)?.kind === 'person';
  return (
    isPerson &&
    isAt(tokens, cue.to - 1, DEEDS) &&
    !isAt(tokens, content.from, OPENS_CLAUSE) &&
    !isQuoted(reading, draft)
  );
}

/** “The | reported | memo”: words that stand for nobody and nothing. */
function namesNothing({ tokens }: Paragraph, { from, to }: Place): boolean {
  return tokens.slice(from, to).every(either(word(ARTICLES), pos('ADP', 'CCONJ', 'PUNCT', 'AUX', 'PART')));
}

/** “posts by a user named Dune7”, “the group, called Full Tide, …”, “a patch called Velm”: gives a name. */
function isNaming(reading: Reading, { tokens }: Paragraph, source: Place, cue: Place): boolean {
  if (cue.to - cue.from !== 1) return false;
  if (isAt(tokens, cue.from, word('called'))) {
    const comma = source.to === cue.from - 1 && isAt(tokens, source.to, printed(','));
    return (comma || source.to === cue.from) && isAt(tokens, cue.to, capitalised) && isPlain(reading, source);
  }
  return (
    source.to === cue.from &&
    isAt(tokens, cue.from, word('named', 'nicknamed')) &&
    isAt(tokens, source.from, word(ARTICLES, 'another', 'some', 'one'))
  );
}

/** NORRA: The council has … — where it was written, and a colon, before words that no marks open. */
function isDateline(
  { names }: Reading,
  { block, tokens, sentenceStart, quoteState }: Paragraph,
  source: Place,
  { cue: [cue], content: [content] }: Draft,
): boolean {
  const [first, last] = [tokens[source.from], tokens[source.to - 1]];
  if (!first || !last || !cue || !content || quoteState[content.from] !== QUOTE_STATE.outside) return false;
  return (
    source.from === 0 &&
    sentenceStart[cue.from] === 0 &&
    isAt(tokens, cue.from, word(':')) &&
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
    return !clause || !isAt(tokens, phrase.from, SAYS) || isAt(tokens, phrase.to, word('about', 'of', 'for'));
  });
}

/** “Sultan Omar bin Said visited the port”: a word that reports elsewhere is here the end of a name. */
function isName(names: ArticleNames, { block, tokens }: Paragraph, { from, to }: Place): boolean {
  const [before, token] = [tokens[from - 1], tokens[from]];
  if (!before || !token || to - from !== 1 || !capitalised(token)) return false;
  const name = nameAt(names, block, token.start);
  return name !== null && name.span.start <= before.start && name.span.end === token.end;
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
