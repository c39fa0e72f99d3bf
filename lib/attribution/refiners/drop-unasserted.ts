import { both, findPattern, not, pos, some, word } from '../../text/token-pattern.ts';
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
/** “pointing to a shelf of jars”: a gesture, where no clause follows. */
const GESTURE = [
  word('pointing', 'pointed', 'points', 'gesturing', 'gestured'),
  word('to', 'at', 'toward', 'towards'),
];

/**
 * Critics might argue that it is cheap. · She is in the hall, pointing to a shelf. — what may be said and what is only pointed at are
 * no statements, unless words are quoted.
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
  const holds = (pattern: Parameters<typeof findPattern>[2]) => {
    const found = findPattern(tokens, from, pattern, cue.to + 1);
    return found !== null && found.from < cue.to && found.to > cue.from;
  };
  if (holds(UNASSERTED) || holds(WOULD_HAVE)) return true;
  const told = draft.content.filter((place) => place.paragraph === cue.paragraph && place.from >= cue.from);
  const hasClause = told.some((place) => tokens.slice(place.from, place.to).some(pos('VERB', 'AUX')));
  return holds(GESTURE) && !hasClause;
}
