import {
  capitalised,
  findPattern,
  isAt,
  isWord,
  maybe,
  pos,
  some,
  word,
  type TokenPattern,
} from '../text/token-pattern.ts';
import {
  ARTICLES,
  OBJECT_PRONOUNS,
  SUBORDINATORS,
  PREPOSITIONS,
  DAYS,
  MONTHS,
} from '../text/closed-classes.ts';
import type { Token } from '../text/nlp.ts';
import { isBodyOrPlace, type Place, type Reading } from './draft.ts';

/** What an introduction says of a talk that is printed below it. */
const TALK: readonly TokenPattern[] = [
  [word('spoke', 'spoken', 'speaks', 'talked', 'talks', 'chatted', 'chats'), word('to', 'with')],
  [word('sat', 'sits', 'caught', 'catches'), word('down', 'up'), word('with')],
  [word('told'), word('to')],
  [
    word('edited', 'condensed', 'shortened'),
    some(isWord, 0, 4),
    word('for'),
    word('length', 'clarity', 'brevity'),
  ],
  [word('interview', 'interviewed', 'interviews', 'conversation', 'answers', 'q&a')],
];
/** It may be a story that begins like that. */
const MEETING = [
  word('we', 'i'),
  maybe(word('recently')),
  word('met', 'asked', 'visited', 'called', 'reached'),
];
/** An essay that somebody told a writer. */
const AS_TOLD = [word('told'), word('to')];
const BASED_ON = [
  word('based', 'adapted'),
  word('on', 'from'),
  some(isWord, 0, 3),
  word('conversation', 'conversations', 'interview', 'interviews'),
];

/** Words with capitals that begin no name of a person. */
const NO_NAME = word(
  ARTICLES,
  PREPOSITIONS,
  SUBORDINATORS,
  DAYS,
  MONTHS,
  'this',
  'that',
  'here',
  'mr',
  'ms',
  'mrs',
  'dr',
  'q',
  'a',
  'how',
  'what',
  'why',
);

/** Whether a paragraph tells of a talk. */
export function tellsOfTalk(tokens: readonly Token[]): boolean {
  return TALK.some((pattern) => findPattern(tokens, 0, pattern) !== null);
}

/** Whether a paragraph tells that the writer met somebody: where questions are put to “you”, it was for a talk. */
export function tellsOfMeeting(tokens: readonly Token[]): boolean {
  return findPattern(tokens, 0, MEETING) !== null;
}

/** Whether a paragraph says that what follows was told by somebody: “As told to …”, “based on a conversation with …”. */
export function tellsOfTelling(tokens: readonly Token[]): boolean {
  const told = findPattern(tokens, 0, AS_TOLD);
  return (
    (told !== null && isAt(tokens, told.from - 1, word('as'))) || findPattern(tokens, 0, BASED_ON) !== null
  );
}

/**
 * Who answers in an interview: the first name of several words in the introduction that nobody is told to belong to the one who
 * asks. Null when none is there.
 *
 * @param paragraphs the numbers of the paragraphs of the introduction, in reading order
 */
export function findInterviewee(reading: Reading, introduction: readonly number[]): Place | null {
  for (const paragraph of introduction) {
    const tokens = reading.paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
    for (let from = 0; from < tokens.length; from++) {
      const to = endOfName(tokens, from);
      if (to - from < 2) continue;
      if (!asks(tokens, from, to) && !isBodyOrPlace(reading, { paragraph, from, to }))
        return { paragraph, from, to };
      from = to;
    }
  }
  return null;
}

/** As many words of a name as stand here: capitals that are no first words of a sentence by themselves. */
function endOfName(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isAt(tokens, to, capitalised) && isAt(tokens, to, pos('PROPN')) && !isAt(tokens, to, NO_NAME)) to++;
  return to;
}

/** “Felix Drummond spoke to her”, “as told to Felix Drummond”, “by Felix Drummond”, “the Valley Courier” */
function asks(tokens: readonly Token[], from: number, to: number): boolean {
  if (isAt(tokens, from - 1, word('to', 'by', 'the', 'in', 'at', 'for', 'from', 'of'))) return true;
  const talk = findPattern(
    tokens,
    to,
    [
      word('spoke', 'talked', 'met', 'asked', 'interviewed', 'visited', 'sat'),
      maybe(word('to', 'with', 'down')),
      maybe(word('with')),
      word(OBJECT_PRONOUNS),
    ],
    to + 5,
  );
  return talk?.from === to;
}
