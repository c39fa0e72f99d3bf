import { isAt, printed, word } from '../../text/token-pattern.ts';
import { AUXILIARIES } from '../../text/word-classes.ts';
import {
  byParagraph,
  mergePlaces,
  overlaps,
  placesIn,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** Whom something is told to takes no more tokens than this after the reporting word. */
const MAX_ADDRESSEE_TOKENS = 7;

/**
 * The dam, | Lind said, | leaks in winter. — between two commas source and cue interrupt a statement: it begins before them and
 * goes on after them.
 */
export const readParentheses: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  return drafts.map((draft): Draft => {
    const missing = missingBefore(reading, draft) ?? missingAfter(reading, draft);
    if (!missing) return draft;
    const taken = found
      .get(missing.paragraph)
      ?.some(
        (other) =>
          other !== draft && placesIn(other, missing.paragraph).some((place) => overlaps(place, missing)),
      );
    return taken ? draft : { ...draft, content: mergePlaces([...draft.content, missing]) };
  });
};

/** The words before the interruption, when only those after it are content. */
function missingBefore({ paragraphs }: Reading, { source, cue, content }: Draft): Place | null {
  const [own, ...others] = source;
  const [said] = cue;
  const [after] = content;
  const paragraph = said && paragraphs[said.paragraph]?.facts.paragraph;
  if (!paragraph || !own || !after || others.length > 0 || own.paragraph !== said.paragraph) return null;
  if (content.length > 1 || after.paragraph !== said.paragraph) return null;
  const { tokens, sentenceStart } = paragraph;
  const from = Math.min(own.from, said.from);
  const to = Math.max(own.to, said.to);
  const start = sentenceStart[from] ?? from;
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',' || from - 1 <= start) return null;
  if (after.from < to || after.from > to + 1 || sentenceStart[after.from] !== start) return null;
  const half = { paragraph: said.paragraph, from: start, to: from - 1 };
  return isNarrated(paragraph, half) && holdsClause(paragraph, half) ? half : null;
}

/** What the owners want, Lind told the Post, | is to sell the dam. */
function missingAfter({ paragraphs }: Reading, { source, cue, content }: Draft): Place | null {
  const [own] = source;
  const [said] = cue;
  const [before] = content;
  const paragraph = said && paragraphs[said.paragraph]?.facts.paragraph;
  if (!paragraph || !own || !before || own.paragraph !== said.paragraph) return null;
  if (content.length > 1 || before.paragraph !== said.paragraph || before.to > own.from) return null;
  const { tokens, sentenceStart, sentenceEnd } = paragraph;
  if (sentenceStart[before.from] !== before.from || !isNarrated(paragraph, before)) return null;
  const next = Math.max(own.to, said.to);
  const comma = tokens.slice(next, next + MAX_ADDRESSEE_TOKENS).findIndex(({ text }) => text === ',');
  const from = next + comma + 1;
  const end = sentenceEnd[said.from] ?? from;
  if (comma < 0 || from >= end || !isAt(tokens, from, word(AUXILIARIES))) return null;
  const to = isAt(tokens, end - 1, printed('.', '!', '?')) ? end - 1 : end;
  return { paragraph: said.paragraph, from, to };
}

function isNarrated({ quoteState }: Paragraph, { from, to }: Place): boolean {
  return quoteState[from] === QUOTE_STATE.outside && quoteState[to - 1] === QUOTE_STATE.outside;
}

/** Three words and more that no preposition begins: “On Monday, Lind said, the dam broke” is told of Monday by the writer. */
function holdsClause({ tokens }: Paragraph, { from, to }: Place): boolean {
  return to - from >= 2 && tokens[from]?.pos !== 'ADV';
}
