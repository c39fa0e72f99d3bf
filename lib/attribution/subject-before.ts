import { isAt, pos, word } from '../text/token-pattern.ts';
import type { Place } from './draft.ts';
import type { Paragraph } from './tagger/paragraph.ts';

/** A subject longer than this is a clause of its own. */
const LONGEST_SUBJECT = 25;

/** The words before the sentence's first verb, an opening phrase and its comma left out; null when that verb is not there. */
export function subjectBefore(paragraph: Paragraph, limit: number, number: number): Place | null {
  const start = paragraph.sentenceStart[limit] ?? 0;
  let [before, from] = [start, start];
  for (let i = start; i < limit; i++) {
    const token = paragraph.tokens[i];
    if (token?.text === ',') [before, from] = [from, i + 1];
    // “Lind also alleged that …” has a verb, whatever the tagger of words takes it for.
    const opensClause =
      /(?:ed|said|told)$/u.test(token?.lower ?? '') && isAt(paragraph.tokens, i + 1, word('that'));
    if (!opensClause && !isAt(paragraph.tokens, i, pos('VERB', 'AUX'))) continue;
    // “The mayor, Dora Fisk, turned to …”: a comma right before the verb ends what explains the subject.
    const place = from === i && before < i - 1 ? { from: before, to: i - 1 } : { from, to: i };
    // “Khan also” alleged
    while (place.to > place.from + 1 && isAt(paragraph.tokens, place.to - 1, pos('ADV'))) place.to--;
    const words = paragraph.tokens.slice(place.from, place.to);
    const [first] = words;
    // “At a meeting on the strike, held in May, Lind denied …”: what opens with a preposition is no subject.
    if (first && pos('ADP', 'SCONJ')(first)) continue;
    const names = words.some(pos('PROPN', 'NOUN', 'PRON'));
    return names && words.length <= LONGEST_SUBJECT ? { paragraph: number, ...place } : null;
  }
  return null;
}
