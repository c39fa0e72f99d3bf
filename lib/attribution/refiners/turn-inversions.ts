import { either, pos, word } from '../../text/token-pattern.ts';
import type { Draft, Reading, Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

const VERB = pos('VERB', 'AUX');

/** The owners closed the gates, said the report. — after a comma and “said”, a name that ends the sentence is who says it. */
export const turnInversions: Refiner = (reading, drafts) =>
  drafts.map((draft) => (isTurned(reading, draft) ? turned(reading, draft) : draft));

function isTurned({ paragraphs }: Reading, { source, cue, content }: Draft): boolean {
  const [own] = source;
  const [said] = cue;
  const [after] = content;
  const paragraph = said && paragraphs[said.paragraph]?.facts.paragraph;
  if (!paragraph || !own || !after || source.length + cue.length + content.length > 3) return false;
  const { tokens, sentenceStart, sentenceEnd, quoteState } = paragraph;
  if (after.from !== said.to || after.paragraph !== said.paragraph || own.paragraph !== said.paragraph)
    return false;
  const end = sentenceEnd[said.from] ?? 0;
  const first = Math.max(own.to - 1, 0);
  const comma = tokens[first]?.text === ',' ? first : own.to;
  return (
    end - after.to <= 1 &&
    comma + 1 === said.from &&
    tokens[comma]?.text === ',' &&
    own.from === sentenceStart[said.from] &&
    quoteState[after.from] === QUOTE_STATE.outside &&
    tokens.slice(own.from, comma).some(VERB) &&
    // “Mara Lind, who built the dam, said the dam leaks” is no inversion.
    !tokens.slice(own.from, comma).some(({ text }) => text === ',') &&
    !tokens.slice(after.from, after.to).some(either(VERB, word('that')))
  );
}

function turned({ paragraphs }: Reading, draft: Draft): Draft {
  const content = draft.source.map((place) => {
    const last = paragraphs[place.paragraph]?.facts.paragraph.tokens[place.to - 1];
    return last?.text === ',' ? { ...place, to: place.to - 1 } : place;
  });
  return { ...draft, source: draft.content, content };
}
