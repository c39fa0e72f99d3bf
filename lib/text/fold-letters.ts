/** Latin letters beyond those of Western Europe: wink-nlp takes each for a mark and cuts the word there. */
const FAR_LETTER = /[\u0100-\u024F\u1E00-\u1EFF]/gu;

/** Letters that Unicode does not take apart into a letter and its sign. */
const BARE: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Ŧ: 'T',
  ŧ: 't',
  Œ: 'O',
  œ: 'o',
  Ə: 'A',
  ə: 'a',
  Ɖ: 'D',
  Ɓ: 'B',
  Ɗ: 'D',
  ƒ: 'f',
};

/** “Hale‘s”, “shouldn‘t”: the wrong mark for an apostrophe, as some pages print it. */
const TURNED_APOSTROPHE = /(?<=\p{L})‘(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu;

/**
 * “Erdoğan” → “Erdogan”, “Wałęsa” → “Walesa”: letters that wink-nlp does not know lose their signs, and a turned apostrophe is
 * turned back; every offset stays.
 */
export function foldLetters(text: string): string {
  const folded = text.replace(FAR_LETTER, (letter) => {
    const base = BARE[letter] ?? letter.normalize('NFD').charAt(0);
    return /^[A-Za-z]$/u.test(base) ? base : letter;
  });
  return folded.includes('‘') ? folded.replace(TURNED_APOSTROPHE, '’') : folded;
}
