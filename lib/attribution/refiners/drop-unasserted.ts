import { both, findPattern, isAt, maybe, not, pos, some, word } from '../../text/token-pattern.ts';
import { isQuoted, type Draft, type Place, type Refiner } from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';

/** “might argue”, “may choose to believe”, “could have said”: what somebody may say, nobody has said. */
const MAY = word('may', 'might', 'could');
const HAVE = word('have', '’ve', "'ve", 'has');
/** “would have said”: what was not said after all. */
const WOULD_HAVE = [word('would', 'should'), some(pos('ADV'), 0, 1), HAVE];
/** “Police could confirm that two had died”: what they were able to tell, they have told. */
const ABLE = word('confirm', 'reveal', 'report', 'announce', 'disclose', 'add', 'exclusively');
/** “could not resist suggesting”, “could not find”: what somebody was not able to do. */
const NOT = word('not', 'n’t', "n't", 'only', 'hardly');
const UNASSERTED = [MAY, some(both(pos('ADV'), not(NOT)), 0, 2), both(not(ABLE), not(NOT))];
/** “would not immediately describe the fault”: keeps something back, and says nothing of it. */
const KEEPS_BACK = [
  word('would', 'could', 'will'),
  word('not', 'n’t', "n't"),
  some(pos('ADV'), 0, 2),
  word('describe', 'discuss', 'name', 'identify', 'reveal', 'release', 'disclose', 'detail', 'share'),
];
/** “pointing to a shelf of jars”: a gesture, where no clause follows. */
const GESTURE = [
  word('pointing', 'pointed', 'points', 'gesturing', 'gestured'),
  word('to', 'at', 'toward', 'towards'),
];
/** “tell horror stories”, “told a joke” */
const TELLS_TALES = [
  word('tell', 'tells', 'told', 'telling', 'share', 'shares', 'shared', 'swap', 'swapped'),
  maybe(pos('DET')),
  some(pos('ADJ', 'NOUN'), 0, 2),
  word('story', 'stories', 'tales', 'jokes', 'joke', 'anecdotes', 'lies'),
];

/**
 * Critics might argue that it is cheap. · The firm would not describe the fault. · She says, pointing to a shelf. · They tell horror
 * stories. — what may be said, what is kept back, a gesture and a tale that is not told are no statements, unless words are quoted.
 */
export const dropUnasserted: Refiner = (reading, drafts) =>
  drafts.filter((draft) => {
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    return !paragraph || isQuoted(reading, draft) || !isUnasserted(paragraph, draft, cue);
  });

function isUnasserted(paragraph: Paragraph, draft: Draft, cue: Place): boolean {
  const { tokens } = paragraph;
  const [source] = draft.source;
  const first = source?.paragraph === cue.paragraph && source.to <= cue.from ? source.to : cue.from;
  const from = Math.max(first, cue.from - 2);
  const opens = (pattern: Parameters<typeof findPattern>[2]) => {
    const found = findPattern(tokens, from, pattern, cue.to + 1);
    return found !== null && found.from < cue.to && found.to > cue.from;
  };
  if (opens(UNASSERTED) || opens(WOULD_HAVE)) return true;
  const told = draft.content.filter((place) => place.paragraph === cue.paragraph && place.from >= cue.from);
  const hasClause = told.some((place) => tokens.slice(place.from, place.to).some(pos('VERB', 'AUX')));
  const isClause = told.some((place) => isAt(tokens, place.from, word('that', 'how', 'why', 'whether')));
  if (opens(KEEPS_BACK) && !isClause) return true;
  return (opens(GESTURE) && !hasClause) || (isTale(paragraph, cue) && !isClause);
}

function isTale({ tokens }: Paragraph, cue: Place): boolean {
  const found = findPattern(tokens, cue.from, TELLS_TALES, cue.to + 4);
  return found !== null && found.from < cue.to;
}
