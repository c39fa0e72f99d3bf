import { isAt, matchAt, pos, printed, word } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** “…,” she said, noting | that it leaks; “…,” she said, | and it should hold: she goes on without marks. */
const GOES_ON = word('that', 'whether');
const CLAUSE = [word('and', 'but'), word('it', 'they', 'there', 'this', 'that', 'he', 'she', 'we')];
const WHERE = word('on', 'in', 'at', 'to', 'during', 'for');

/**
 * “It leaks,” Lind said, | leaving the hall. · “It leaks,” Lind told me | when I called. · Lind wrote on | the board’s site: “It leaks.” —
 * behind a whole quotation and the words for who says it stands how, when and where it was said, and what the writer adds; so
 * it does between a word that reports and a colon.
 */
export const leaveOutCircumstances: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    if (!paragraph || draft.settled === true) return draft;
    const isCircumstance = isQuotedBefore(paragraph, draft.content[0], cue)
      ? (place: Place) => isOutside(reading, place, cue) && !goesOn(paragraph, place, cue)
      : () => false;
    const kept = draft.content.filter((place, k) => k === 0 || !isCircumstance(place));
    const content = kept.map((place) => behindColon(paragraph, place, cue));
    const same =
      content.length === draft.content.length && content.every((place, k) => place === draft.content[k]);
    return same ? draft : { ...draft, content };
  });

/** A whole quotation is over before the word that reports it. */
function isQuotedBefore({ quoteState, tokens }: Paragraph, first: Place | undefined, cue: Place): boolean {
  return (
    first?.paragraph === cue.paragraph &&
    first.to <= cue.from &&
    quoteState[first.from] === QUOTE_STATE.opening &&
    quoteState[first.to - 1] === QUOTE_STATE.closing &&
    // In the title of a book only small words have small letters.
    tokens.slice(first.from, first.to).some(({ text }) => /^\p{Ll}{4}/u.test(text))
  );
}

/** Behind the cue, and none of it stands in marks. */
function isOutside({ paragraphs }: Reading, place: Place, cue: Place): boolean {
  const states = paragraphs[place.paragraph]?.facts.paragraph.quoteState.subarray(place.from, place.to);
  return (
    place.paragraph === cue.paragraph &&
    place.from >= cue.from &&
    states?.every((state) => state === QUOTE_STATE.outside) === true
  );
}

function goesOn({ tokens }: Paragraph, { from, to }: Place, cue: Place): boolean {
  if (isAt(tokens, from, GOES_ON) || matchAt(tokens, from, CLAUSE) !== null) return true;
  // “It leaks,” the board heard. Lind claims | the wall has moved: a clause right behind the verb is its own.
  return (
    from === cue.to &&
    isAt(tokens, from, pos('PROPN', 'PRON', 'DET', 'NOUN')) &&
    !isAt(tokens, from, word('him', 'them', 'me', 'us')) &&
    tokens.slice(from + 1, to).some(pos('VERB', 'AUX'))
  );
}

function behindColon({ tokens, quoteState }: Paragraph, place: Place, cue: Place): Place {
  if (place.paragraph !== cue.paragraph || place.from !== cue.to || !isAt(tokens, cue.to - 1, WHERE))
    return place;
  for (let i = place.from; i < place.to - 1; i++) {
    if (quoteState[i] !== QUOTE_STATE.outside) return place;
    if (isAt(tokens, i, printed(':')) && quoteState[i + 1] === QUOTE_STATE.opening)
      return { ...place, from: i + 1 };
  }
  return place;
}
