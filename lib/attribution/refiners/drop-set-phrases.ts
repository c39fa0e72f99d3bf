import { isAt, maybe, named, word, findPattern } from '../../text/token-pattern.ts';
import { ARTICLES, POSSESSIVES } from '../../text/word-classes.ts';
import type { Place, Reading, Refiner } from '../draft.ts';

/** What things go according to without anybody saying so. */
const NO_SOURCE = word(
  ...['plan', 'plans', 'schedule', 'custom', 'tradition', 'need', 'size', 'age', 'taste', 'rank', 'form'],
  ...['script', 'protocol', 'preference'],
);
/** “according to plan”, “according to their age” */
const NO_SOURCE_HERE = [
  word('according'),
  word('to'),
  maybe(word(ARTICLES, POSSESSIVES)),
  named('head', NO_SOURCE),
];
/** The plan, known as “the long road”, … — gives a name and reports nobody. */
const NAMING = [
  maybe(word('also', 'better', 'commonly', 'formerly', 'now', 'widely')),
  word('known'),
  word('as'),
];

/** It went according to plan. — a set phrase names no source. */
export const dropSetPhrases: Refiner = (reading, drafts) =>
  drafts.filter(({ cue: [cue] }) => cue === undefined || !isSetPhrase(reading, cue));

function isSetPhrase({ paragraphs }: Reading, { paragraph, from, to }: Place): boolean {
  const tokens = paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  const naming = findPattern(tokens, from, NAMING, to);
  if (naming?.from === from && naming.to === to) return true;
  // The words after “according to” may be part of the cue or not.
  const phrase = findPattern(tokens, from, NO_SOURCE_HERE, to + 2);
  const goesOn = phrase && isAt(tokens, phrase.to, word('of', 'by', 'from', 'released', 'seen'));
  return phrase !== null && phrase.from < to && !goesOn;
}
