import { isAt, word } from '../../text/token-pattern.ts';
import { POSSESSIVES } from '../../text/word-classes.ts';
import { byParagraph, overlaps, placeOf, type Draft, type Place, type Refiner } from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';

const OWN_WORDS_CERTAINTY = 0.8;
const MAX_SOURCE_TOKENS = 8;

/**
 * In Lind's words, the dam was “a house of cards”. — “in somebody's words” names the speaker of the quotation in its sentence.
 */
export const readOwnWords: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    if (paragraph.quotations.length === 0) return;
    paragraph.tokens.forEach(({ lower }, i) => {
      const source = lower === 'words' ? ownerBefore(paragraph, i) : null;
      if (!source) return;
      const quotation = paragraph.quotations.find(
        ({ from }) =>
          paragraph.sentenceStart[from] === paragraph.sentenceStart[i] ||
          (paragraph.sentenceEnd[i] ?? 0) === paragraph.sentenceStart[from],
      );
      if (!quotation) return;
      const content = placeOf(number, quotation);
      if (found.get(number)?.some((draft) => draft.content.some((place) => overlaps(place, content)))) return;
      const place = (from: number, to: number): Place => ({ paragraph: number, from, to });
      added.push({
        source: [place(source.from, source.to)],
        cue: [place(source.preposition, source.preposition + 1), place(source.to, i + 1)],
        content: [content],
        certainty: OWN_WORDS_CERTAINTY,
      });
    });
  });
  return added.length > 0 ? [...drafts, ...added] : drafts;
};

interface Owner {
  readonly preposition: number;
  readonly from: number;
  readonly to: number;
}

/** “in Ana Ruiz 's words”, “in the words of” is left to the tagger; “in her own words”. */
function ownerBefore({ tokens }: Paragraph, words: number): Owner | null {
  let end = words;
  if (tokens[end - 1]?.lower === 'own') end--;
  const possessive = /^['’]s?$/u.test(tokens[end - 1]?.text ?? '');
  const to = possessive ? end - 1 : end;
  if (!possessive && !isAt(tokens, to - 1, word(POSSESSIVES))) return null;
  for (let i = to - 1; i >= Math.max(0, to - MAX_SOURCE_TOKENS); i--) {
    if (tokens[i]?.lower === 'in') return i + 1 < to ? { preposition: i, from: i + 1, to } : null;
  }
  return null;
}
