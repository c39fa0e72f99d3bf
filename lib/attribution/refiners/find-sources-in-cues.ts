import { findPattern, isAt, pos, printed, word } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';

const WORDS_OF = [word('words', 'phrase'), word('of', 'from')];
/** Longer is no name with what explains it. */
const LONGEST = 12;

/** “In the words of **the skipper, Mara Lind**: “It leaks.””: a cue that holds who speaks, where no source was found beside it. */
export const findSourcesInCues: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const source = draft.source.length === 0 ? sourceInCue(reading, draft) : sourceOfWords(reading, draft);
    return source ? { ...draft, source: [source] } : draft;
  });

function sourceInCue({ paragraphs }: Reading, { cue }: Draft): Place | null {
  const [place] = cue;
  const tokens = place && paragraphs[place.paragraph]?.facts.paragraph.tokens;
  const found = tokens && findPattern(tokens, place.from, WORDS_OF, place.to);
  if (!found) return null;
  const to = isAt(tokens, place.to - 1, printed(':', ',')) ? place.to - 1 : place.to;
  const words = tokens.slice(found.to, to);
  return words.length <= LONGEST && words.some(pos('PROPN', 'NOUN'))
    ? { paragraph: place.paragraph, from: found.to, to }
    : null;
}

/** “In [the words of **Mara Lind**]:”: whose words they are, without the words. */
function sourceOfWords({ paragraphs }: Reading, { source }: Draft): Place | null {
  const [place, another] = source;
  const tokens = place && paragraphs[place.paragraph]?.facts.paragraph.tokens;
  const found = tokens && findPattern(tokens, place.from, WORDS_OF, place.to);
  if (!found || another || found.from > place.from + 1 || found.to >= place.to) return null;
  return isAt(tokens, place.from - 1, word('in')) ? { ...place, from: found.to } : null;
}
