import type { Token } from '../text/nlp.ts';
import { PARTICLES } from '../speakers/data/name-parts.ts';
import { KNOWN } from './known-names.ts';
import { CALENDAR_WORDS, CLASS } from './word-classes.ts';
import type { WordFacts } from './word-facts.ts';

/** A run of tokens in which names may stand: token indices, `to` included. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** At most this many small words or marks stand between two words of one name: “Centers for Disease Control”, “A. B. (‘Bo’) Finch”. */
const LONGEST_GAP = 3;

const JOINING = new Set(
  `of for and & the in on at to with against under from by de a an or 's ’s - – — / . , : ' ’ ‘ " “ ” ( ) ! + s`.split(
    ' ',
  ),
);

/**
 * The parts of a sentence in which names may stand: words with a capital and the small words between them. Everything else is
 * no name, which spares three words in four the tagger's work.
 */
export function findSegments(tokens: readonly Token[], words: readonly WordFacts[]): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  while (at < words.length) {
    if (!mayStart(words[at])) {
      at++;
      continue;
    }
    let to = at;
    for (let next = at + 1; next < words.length && next - to <= LONGEST_GAP + 1; next++) {
      if (mayStart(words[next])) to = next;
      else if (!joins(words[next])) break;
    }
    if (/^\d/u.test(tokens[to + 1]?.text ?? '')) to++;
    if (to > at || !isPlainWord(words, at)) found.push({ from: startOf(tokens, words, at), to });
    at = to + 1;
  }
  return found;
}

/**
 * Words that stand alone with a capital and need no tagger: “I”, “Monday”, “The” at the start of a sentence. “Will”, “April” and
 * “June” are given names as well and are left to it.
 */
function isPlainWord(words: readonly WordFacts[], at: number): boolean {
  const word = words[at];
  if (!word || (word.known & KNOWN.given) !== 0 || word.classes.includes(CLASS.given)) return false;
  if (word.text === 'I' || CALENDAR_WORDS.has(word.lower)) return true;
  if (!word.classes.includes(CLASS.functionWord) || word.upper) return false;
  for (let i = at - 1; i >= 0; i--) if (words[i]?.isWord === true) return false;
  return true;
}

function mayStart(word: WordFacts | undefined): boolean {
  return word !== undefined && (word.capital || (word.isWord && /\p{Lu}/u.test(word.text)));
}

function joins(word: WordFacts | undefined): boolean {
  return (
    word !== undefined && (JOINING.has(word.lower) || PARTICLES.has(word.lower) || /^\d/u.test(word.text))
  );
}

/** “van ’t Hoff”, “al-Sabin”: small words that lead a name. */
function startOf(tokens: readonly Token[], words: readonly WordFacts[], at: number): number {
  let from = at;
  // “3AW” is two tokens.
  if (tokens[at]?.spaced === false && /^\d+$/u.test(tokens[at - 1]?.text ?? '')) from--;
  while (from > 0 && at - from < LONGEST_GAP) {
    const before = words[from - 1];
    const leads =
      before !== undefined &&
      ((PARTICLES.has(before.lower) && before.lower !== 'and') ||
        /^['’]?t$/u.test(before.lower) ||
        (/^[-'’]$/u.test(before.text) && tokens[from]?.spaced === false));
    if (!leads) break;
    from--;
  }
  return words[from]?.isWord === false && from < at && !/^\d/u.test(words[from]?.text ?? '')
    ? from + 1
    : from;
}
