import { both, capitalised, isAt, pos, printed } from '../../text/token-pattern.ts';
import {
  byParagraph,
  kindOf,
  mergePlaces,
  placeOf,
  placesIn,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';

const SIGNATURE_CERTAINTY = 0.8;
const MAX_SIGNATURE_TOKENS = 16;
const DASH = printed('-', '–', '—', '―', '--');

/**
 * “The dam was sound.” — Ana Ruiz, engineer · > The dam was sound. — Ana Ruiz: a name after a dash at the paragraph's end signs
 * the words before it.
 */
export const readSignatures: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  reading.paragraphs.forEach((_, number) => {
    const signed = readSignature(reading, number);
    if (!signed) return;
    for (const draft of found.get(number) ?? []) {
      if (placesIn(draft, number).length > 0) replaced.add(draft);
    }
    added.push({
      source: [signed.source],
      cue: [],
      content: signed.content,
      certainty: SIGNATURE_CERTAINTY,
      settled: true,
      why: 'The name after the dash signs the words before it',
    });
  });
  return [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

function readSignature(reading: Reading, number: number): { source: Place; content: Place[] } | null {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return null;
  const { tokens, quotations } = paragraph;
  const dash = tokens.findLastIndex(DASH);
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
  if (dash < 1 || dash + 1 >= end || end - dash > MAX_SIGNATURE_TOKENS) return null;
  if (!isAt(tokens, dash + 1, both(capitalised, pos('PROPN')))) return null;
  const source = { paragraph: number, from: dash + 1, to: end };
  if (tokens.slice(source.from, source.to).some(pos('VERB', 'AUX'))) return null;
  if (kindOf(reading, number) === 'quote')
    return { source, content: [{ paragraph: number, from: 0, to: dash }] };
  const last = quotations.at(-1);
  // The quotation ends right before the dash and nothing but quotations stands in the paragraph.
  if (last?.to !== dash) return null;
  const outside = tokens.some(
    ({ text }, i) => i < dash && /[\p{L}\p{N}]/u.test(text) && (paragraph.quotationOf[i] ?? 0) === 0,
  );
  if (outside) return null;
  return { source, content: mergePlaces(quotations.map((quotation) => placeOf(number, quotation))) };
}
