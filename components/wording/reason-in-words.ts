import { readEnglish, t, type MessageKey } from './messages.ts';

/** Every reason for an attribution; one that is another's beginning stands behind it. */
export const REASONS: readonly MessageKey[] = [
  'whyCueNames',
  'whyCueNamesNobody',
  'whyFloating',
  'whyColon',
  'whyBlockQuote',
  'whySignature',
  'whyTurnNamed',
  'whyTurn',
  'whyQuotationAlone',
  'whyStatementAlone',
  'whyNothing',
  'whyQuotationOnly',
  'whyReassigned',
  'whyAdded',
  'whyBesideInner',
  'whyBeside',
];

/** What stands in these slots is in our own words as well; what stands in others is the article's. */
const PHRASES: Readonly<Record<string, readonly MessageKey[]>> = {
  place: ['whyInside', 'whyBetween', 'whyRightAfter', 'whyAfter', 'whyRightBefore', 'whyBefore', 'whyNear'],
  what: ['whyQuotation', 'whyStatement'],
};

/**
 * Why an attribution is believed, in the language that is spoken. A report is made, and kept, in English: the reason is known by the
 * English message it was made from, and said again by that message. One that is in no message stays as it is.
 */
export function reasonInWords(why: string): string {
  return reworded(why, REASONS) ?? why;
}

function reworded(english: string, keys: readonly MessageKey[]): string | null {
  for (const key of keys) {
    const values = readEnglish(key, english);
    const entries =
      values && Object.entries(values).map(([slot, words]) => [slot, phrase(slot, words)] as const);
    if (entries?.every((entry): entry is readonly [string, string] => entry[1] !== null))
      return t(key, Object.fromEntries(entries));
  }
  return null;
}

function phrase(slot: string, words: string): string | null {
  const own = PHRASES[slot];
  return own === undefined ? words : reworded(words, own);
}
