import { isWord } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

/**
 * Posters hang on buses | in which nurses say, “I am tired.” — words without marks, with others between them and who says the
 * quotation after them, are the writer's. “The dam, | Lind said, “is a relic””: here nothing but a comma stands between.
 */
export const leaveOutPreambles: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const content = draft.content.filter((place) => !isPreamble(reading, draft, place));
    return content.length === draft.content.length ? draft : { ...draft, content };
  });

function isPreamble({ paragraphs }: Reading, { source, cue, content }: Draft, place: Place): boolean {
  const [own] = source;
  const [said] = cue;
  const paragraph = paragraphs[place.paragraph]?.facts.paragraph;
  if (!paragraph || !own || own.paragraph !== said?.paragraph || place.paragraph !== own.paragraph)
    return false;
  const { tokens, sentenceStart, quoteState } = paragraph;
  const [from, to] = [Math.min(own.from, said.from), Math.max(own.to, said.to)];
  const isSentence = sentenceStart[place.from] === sentenceStart[from];
  if (!isSentence || place.to > from || quoteState[place.to - 1] !== QUOTE_STATE.outside) return false;
  const quoted = content.some((after) => after.from >= to && quoteState[after.from] === QUOTE_STATE.opening);
  return quoted && tokens.slice(place.to, from).some(isWord);
}
