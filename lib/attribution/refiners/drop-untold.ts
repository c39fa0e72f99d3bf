import { either, findPattern, isAt, pos, some, word } from '../../text/token-pattern.ts';
import { isQuoted, type Draft, type Place, type Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What somebody may be said not to have told, as a word of the sentence. */
const TELLS = word(
  list(
    'say said state stated comment commented respond responded reply replied answer answered confirm confirmed specify specified ' +
      'elaborate provide provided identify identified indicate indicated reveal revealed disclose disclosed explain explained ' +
      'give given name named detail discuss announce announced describe described release released',
  ),
);
/** “has not talked about it” */
const TALKS = word('talk', 'talked', 'spoken', 'speak', 'addressed', 'weighed');
/** Who keeps something back is not heard: “did not say when”, “has not yet confirmed”, “declined later to state” */
const NOT_TOLD = [
  [word('not', 'never', 'n’t', "n't", 'cannot'), some(pos('ADV'), 0, 2), either(TELLS, TALKS)],
  [
    word(list('decline declines declined declining refuse refuses refused refusing')),
    some(pos('ADV'), 0, 2),
    word('to'),
    TELLS,
  ],
];
const PLANS = word(
  list(
    'aim aims aimed aiming plan plans planned planning hope hopes hoped hoping want wants wanted wish wishes wished intend intends ' +
      'intended seek seeks sought try tries tried trying expect expects expected',
  ),
);
/** Words between the contrast and whom it names: “contrary to what [some]”. */
const CONTRAST_REACH = 3;
const CONTRASTS = [
  [word('contrary', 'regardless', 'irrespective'), word('to', 'of'), word('what')],
  [word('unlike', 'despite'), word('what')],
];
/** So few words may be left over; “And after that?” is a question. */
const LEFT_OVER = 2;

/**
 * Lind did not say when it would open. · The startup aims to build boats. · I asked whether it leaks. · Contrary to what Lind says, it
 * leaks. · …, noting that — what is not told, only meant, the writer's own or set against somebody's view is no statement of anybody.
 */
export const dropUntold: Refiner = (reading, drafts) =>
  drafts.filter((draft) => {
    const [source] = draft.source;
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    if (!paragraph || source?.paragraph !== cue.paragraph) return true;
    if (paragraph.quoteState[cue.from] !== QUOTE_STATE.outside) return true;
    if (isNarrator(paragraph, source) || isContrast(paragraph, source) || saysNothing(paragraph, draft, cue))
      return false;
    return isQuoted(reading, draft) || !(isNotTold(paragraph, cue) || isPlan(paragraph, draft, cue));
  });

/** “I asked whether …”, “we believe …”, outside all marks: the text is its writer's own, and no voice in it. */
function isNarrator({ tokens, quoteState }: Paragraph, { from, to }: Place): boolean {
  return to - from === 1 && quoteState[from] === QUOTE_STATE.outside && isAt(tokens, from, word('i', 'we'));
}

/** “Contrary to what some believe, …”, “Unlike the owners, …”: what follows is set against somebody's view, and not theirs. */
function isContrast({ tokens }: Paragraph, { from }: Place): boolean {
  const earliest = Math.max(0, from - CONTRAST_REACH);
  return (
    isAt(tokens, from, word('unlike', 'despite')) ||
    CONTRASTS.some((pattern) => findPattern(tokens, earliest, pattern, from + CONTRAST_REACH) !== null)
  );
}

/** “…, noting that”: nothing but small words is left of what is said. */
function saysNothing({ tokens }: Paragraph, { content }: Draft, cue: Place): boolean {
  const isSmall = either(word('that', 'it', 'so', 'what'), pos('ADP', 'CCONJ', 'PUNCT', 'SCONJ'));
  return content.every(
    ({ paragraph, from, to }) =>
      paragraph === cue.paragraph && to - from <= LEFT_OVER && tokens.slice(from, to).every(isSmall),
  );
}

function isNotTold({ tokens, sentenceStart, sentenceEnd }: Paragraph, cue: Place): boolean {
  const from = Math.max(sentenceStart[cue.from] ?? 0, cue.from - 3);
  const to = Math.min(sentenceEnd[cue.from] ?? cue.to, cue.to + 4);
  return NOT_TOLD.some((pattern) => {
    const phrase = findPattern(tokens, from, pattern, to);
    return phrase !== null && phrase.from < cue.to && phrase.to > cue.from;
  });
}

/** “The startup aims | to build boats”: what somebody means to do, in nobody's words. */
function isPlan({ tokens }: Paragraph, { content: [first] }: Draft, cue: Place): boolean {
  return (
    first?.paragraph === cue.paragraph &&
    isAt(tokens, first.from, word('to')) &&
    isAt(tokens, cue.to - 1, PLANS) &&
    first.from >= cue.to
  );
}
