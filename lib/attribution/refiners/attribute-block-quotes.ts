import { announcedSource } from './announced-source.ts';
import { byParagraph, kindOf, wordsAt, type Draft, type Place, type Refiner } from '../draft.ts';

/** A block quote's source is read from the sentence before it no more surely than this. */
const BLOCK_QUOTE_CERTAINTY = 0.6;

/**
 * The minister wrote to the owners: ⏎ > The dam is sound. — a block quote is said by whom the paragraph before it names last,
 * unless it names a source itself.
 */
export const attributeBlockQuotes: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  let intro: Draft | undefined;
  reading.paragraphs.forEach(({ facts: { paragraph } }, number) => {
    const own = found.get(number) ?? [];
    if (kindOf(reading, number) !== 'quote') {
      intro = own.findLast((draft) => draft.source.length > 0);
      return;
    }
    if (own.some((draft) => draft.source.length > 0 && !isInside(draft, number, paragraph.tokens.length)))
      return;
    const announced = announcedSource(reading, number - 1);
    const source = announced ? [announced.source] : intro?.source;
    const [first] = source ?? [];
    if (!source || !first) return;
    for (const draft of own) replaced.add(draft);
    added.push({
      source,
      cue: announced ? [announced.cue] : [],
      content: [{ paragraph: number, from: 0, to: paragraph.tokens.length }],
      certainty: BLOCK_QUOTE_CERTAINTY,
      ...(announced ? { settled: true } : {}),
      why: `A block quote; the paragraph before it speaks of ${wordsAt(reading, first)}`,
    });
  });
  return [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

/** A draft whose source speaks within the block quote's own words: “I believe …”. */
function isInside(draft: Draft, number: number, length: number): boolean {
  return draft.source.every(
    ({ paragraph, from, to }: Place) => paragraph === number && from > 0 && to < length && to - from === 1,
  );
}
