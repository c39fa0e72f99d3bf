import { isAt, word } from '../../text/token-pattern.ts';
import { POSSESSIVES } from '../../text/closed-classes.ts';
import { byParagraph, overlaps, placeOf, type Draft, type Place, type Refiner } from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';

const OWN_WORDS_CERTAINTY = 0.8;
const MAX_SOURCE_TOKENS = 8;

/**
 * In Lind's words, the dam was “a house of cards”. — “in somebody's words” names the speaker of the quotation in its sentence.
 */
export const readOwnWords: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
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
      const place = (from: number, to: number): Place => ({ paragraph: number, from, to });
      const phrase = place(source.preposition, i + 1);
      const holders =
        found.get(number)?.filter((draft) => draft.content.some((own) => overlaps(own, content))) ?? [];
      // “Lind’s | words”: the same statement, torn from the phrase that makes it one.
      const torn = (draft: Draft): boolean =>
        draft.cue.length > 0 && draft.cue.every((cue) => overlaps(cue, phrase));
      if (!holders.every(torn)) return;
      for (const draft of holders) replaced.add(draft);
      added.push({
        source: [place(source.from, source.to)],
        cue: [place(source.preposition, source.preposition + 1), place(source.to, i + 1)],
        content: [content],
        certainty: OWN_WORDS_CERTAINTY,
      });
    });
  });
  return added.length > 0 ? [...drafts.filter((draft) => !replaced.has(draft)), ...added] : drafts;
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
