import type { BlockId, TextSpan } from '../../text/article.ts';
import type { Sentence, Token } from '../../text/nlp.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, PARTICLES } from '../data/name-parts.ts';

/** A word or mark of the running text, as names need it: hyphenated words in one piece, possessive endings taken off. */
export interface Word {
  /** “Sui-Lee”, “Orbán”. */
  readonly text: string;
  readonly lower: string;
  readonly block: BlockId;
  /** UTF-16 offsets into the block's text; `end` is before a possessive ending, `fullEnd` behind it. */
  readonly start: number;
  readonly end: number;
  readonly fullEnd: number;
  readonly pos: string;
  readonly possessive: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** Begins with a capital letter, or holds one as “eBay” and “al-Bashir” do. */
  readonly capital: boolean;
  readonly mark: boolean;
  /** Number of its sentence, counted from 0 over the running text. */
  readonly sentence: number;
  /** First word of its sentence, or first after an opening quotation mark or a colon. */
  readonly opens: boolean;
}

const HYPHEN = /^[-‐‑]$/u;

const LETTER_AT_END = /[\p{L}\p{N}]$/u;

const LETTER_AT_START = /^[\p{L}\p{M}]/u;

const POSSESSIVE_ENDING = /^(.+)['’]s$/iu;

const CAPITAL =
  /^(?:\p{Lu}|\p{Ll}\p{Lu}|(?:da|de|del|della|des|di|du|la|le|mac|van|von)\p{Lu}\p{Ll}|(?:al|el|ad|ar|as|bin|d|l|o)[-'’]\p{Lu})/u;

/** “US-led”, “Texas-based”: a description, not a name. */
const COMPOUND =
  /-(?:led|based|like|backed|leading|born|wide|style|era|owned|controlled|run|sponsored|linked|made|winning|bound|funded|trained|speaking|type|related|area|only|dominated|held|occupied|turned|educated|friendly|proof|appointed|elect)$/u;

const WEB_ENDING = /^\.?(?:com|org|net|info|tv|io|news|fm|gov|edu)$/u;

const MARK = /^[^\p{L}\p{N}]+$/u;

const OPENS_NEXT = /^(?:[“"„«‘‹:;•*—–…]+|--)$/u;

const SINGLE_OPEN = /^[‘']$/u;

const APOSTROPHE = /^['’]$/u;

/** A word while its tokens are being joined; what its letters say is read once they are all there. */
type OpenWord = { -readonly [Field in keyof Word]: Word[Field] };

/** The words of all sentences in reading order. */
export function readWords(sentences: readonly Sentence[]): Word[] {
  const words: OpenWord[] = [];
  let number = -1;
  for (const sentence of sentences) {
    const cut = endsInRank(words, sentence.block);
    if (!cut) number++;
    let opens = !cut;
    const from = words.length;
    joinTokens(sentence, number, words);
    for (let i = from; i < words.length; i++) {
      const word = words[i];
      if (!word) continue;
      const { text, lower } = word;
      word.mark = !isLetter(text) && MARK.test(text);
      word.capital = !word.mark && text !== lower && CAPITAL.test(text) && !COMPOUND.test(text);
      word.opens = opens && !word.mark;
      opens = word.mark ? opens || OPENS_NEXT.test(text) : false;
    }
  }
  return words;
}

/** A sentence cut in two behind “Cmdr.”: the next words go on with it. The stop is taken into the rank. */
function endsInRank(words: OpenWord[], block: BlockId): boolean {
  const last = words.at(-1);
  if (last?.block !== block) return false;
  if (
    /^\p{Lu}\.$/u.test(last.text) &&
    GIVEN_NAMES.has(words.at(-2)?.lower ?? '') &&
    words.at(-2)?.capital === true
  )
    return true;
  const rank = last.text === '.' ? words.at(-2) : last;
  if (!rank?.capital || !HONORIFICS.has(rank.lower.replace(/\.$/u, '')) || rank.lower.length > 5)
    return false;
  if (last.text !== '.') return last.text.endsWith('.');
  words.pop();
  words[words.length - 1] = {
    ...rank,
    text: `${rank.text}.`,
    lower: `${rank.lower}.`,
    end: last.end,
    fullEnd: last.end,
  };
  return true;
}

/** Begins with a plain Latin letter: most words do, and need no closer look. */
function isLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** Nothing but plain Latin letters: such a token is a word as it stands, in normal form. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Marks that are never part of a word. */
const PLAIN_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '!', '?', '"', '“', '”', '(', ')']);

/** Adds the words of a sentence: hyphenated ones in one piece, possessive endings taken off. */
function joinTokens({ tokens, block }: Sentence, sentence: number, words: OpenWord[]): void {
  const first = words.length;
  const add = (token: Token, text: string, lower: string, end: number, possessive: boolean) =>
    words.push({
      text,
      lower,
      block,
      start: token.start,
      end,
      fullEnd: token.end,
      pos: token.pos,
      possessive,
      glued: !token.spaced,
      capital: false,
      mark: false,
      sentence,
      opens: false,
    });
  let singleOpen = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.spaced && isPlain(token.text)) {
      add(token, token.text, token.lower, token.end, false);
      continue;
    }
    if (PLAIN_MARKS.has(token.text)) {
      add(token, token.text, token.text, token.end, false);
      continue;
    }
    const last = words.length > first ? words.at(-1) : undefined;
    const next = tokens[i + 1];
    const text = token.text.normalize('NFC');
    if (last && !token.spaced && last.text.length < LONGEST_WORD) {
      const wordBefore = LETTER_AT_END.test(last.text) && last.fullEnd === last.end;
      if (HYPHEN.test(text) && wordBefore && next && !next.spaced && isJoined(last.lower, next.text)) {
        const tail = withoutPossessive(next.text.normalize('NFC'), next.start, next.end);
        lengthen(last, `-${tail.text}`, tail.end, next.end);
        last.possessive = tail.possessive;
        i++;
        continue;
      }
      if (wordBefore && text === '.' && next && !next.spaced && WEB_ENDING.test(next.text)) {
        lengthen(last, `.${next.text}`, next.end);
        i++;
        continue;
      }
      if (wordBefore && (LETTER_AT_START.test(text) || WEB_ENDING.test(text))) {
        lengthen(last, text, token.end);
        continue;
      }
    }
    if (last && /^['’]s$/iu.test(text)) {
      last.possessive = true;
      last.fullEnd = token.end;
      continue;
    }
    if (
      last &&
      APOSTROPHE.test(text) &&
      !token.spaced &&
      !singleOpen &&
      /s$/iu.test(last.text) &&
      next?.spaced
    ) {
      last.possessive = true;
      last.fullEnd = token.end;
      continue;
    }
    // “van ’t Hoff”: a small word of a name, no quotation mark.
    if (
      APOSTROPHE.test(text) &&
      next &&
      !next.spaced &&
      /^[ts]$/u.test(next.text) &&
      PARTICLES.has(last?.lower ?? '')
    ) {
      add(token, `${text}${next.text}`, '’t', next.end, false);
      i++;
      continue;
    }
    if (SINGLE_OPEN.test(text) && token.spaced) singleOpen = true;
    else if (APOSTROPHE.test(text)) singleOpen = false;
    const { text: own, end, possessive } = withoutPossessive(text, token.start, token.end);
    add(token, own, own.toLowerCase(), end, possessive);
  }
}

/** “run-off”; not “then-FBI Director”: a body stands there under its own name. */
function isJoined(before: string, next: string): boolean {
  return LETTER_AT_START.test(next) && !(/^(?:then|ex|now)$/u.test(before) && /^\p{Lu}{2,}$/u.test(next));
}

/** UTF-16 units. Longer runs of letters are no words, and each part added looks at the whole again. */
const LONGEST_WORD = 500;

function lengthen(word: OpenWord, tail: string, end: number, fullEnd = end): void {
  word.text += tail;
  word.lower = word.text.toLowerCase();
  word.end = end;
  word.fullEnd = fullEnd;
}

function withoutPossessive(
  text: string,
  start: number,
  end: number,
): { text: string; end: number; possessive: boolean } {
  const match = POSSESSIVE_ENDING.exec(text);
  const own = match?.[1];
  if (own === undefined) return { text, end, possessive: false };
  return { text: own, end: Math.max(start, end - 2), possessive: true };
}

/** The words from one index to another, both included, as a reader would write them. */
export function textOfWords(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word) break;
    if (text !== '' && !word.glued) text += ' ';
    text += word.text;
    if (word.possessive && i < to)
      text += /s$/iu.test(word.text) && word.fullEnd - word.end === 1 ? '’' : '’s';
  }
  return text;
}

/** The place of the words from one index to another, both included; they must stand in one block. */
export function spanOfWords(words: readonly Word[], from: number, to: number): TextSpan | null {
  const [first, last] = [words[from], words[to]];
  if (first?.block === undefined || last?.block !== first.block) return null;
  return { block: first.block, start: first.start, end: last.end };
}
