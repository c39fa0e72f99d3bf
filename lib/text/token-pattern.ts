import type { PartOfSpeech, Token } from './nlp.ts';
import type { WordClass } from './closed-classes.ts';

/** Whether a token is of the kind that a place in a pattern wants. */
export type TokenTest = (token: Token) => boolean;

/** One place of a pattern: as many tokens of a kind as it may take, and a name to ask for them by. */
export interface PatternPart {
  readonly is: TokenTest;
  readonly least: number;
  readonly most: number;
  readonly name: string | null;
}

/** Tokens that stand one after another: “told” + the listener + “that”. Plain tests stand for one token each. */
export type TokenPattern = readonly (PatternPart | TokenTest)[];

/** What a pattern has found, in tokens; `to` excluded. */
export interface PatternMatch {
  readonly from: number;
  readonly to: number;
  /** The tokens that a named part has taken; null when it took none. */
  readonly part: (name: string) => { readonly from: number; readonly to: number } | null;
}

/** So many words are compared one by one: a test written where it is used takes no time to make. More become a set. */
const FEW = 4;

/** One of these words, in lower case. */
export function word(...wanted: readonly (string | WordClass)[]): TokenTest {
  if (wanted.length <= FEW) return ({ lower }) => isAmong(wanted, lower);
  const all = new Set(wanted.flatMap((one) => (typeof one === 'string' ? [one] : [...one])));
  return ({ lower }) => all.has(lower);
}

function isAmong(wanted: readonly (string | WordClass)[], lower: string): boolean {
  for (const one of wanted) if (typeof one === 'string' ? one === lower : one.has(lower)) return true;
  return false;
}

export function pos(...wanted: readonly PartOfSpeech[]): TokenTest {
  return (token) => wanted.includes(token.pos);
}

/** A mark or word, exactly as it is printed. */
export function printed(...wanted: readonly string[]): TokenTest {
  return ({ text }) => wanted.includes(text);
}

export function either(...tests: readonly TokenTest[]): TokenTest {
  return (token) => tests.some((is) => is(token));
}

export function both(...tests: readonly TokenTest[]): TokenTest {
  return (token) => tests.every((is) => is(token));
}

export function not(is: TokenTest): TokenTest {
  return (token) => !is(token);
}

export const any: TokenTest = () => true;
export const capitalised: TokenTest = ({ text }) => /^\p{Lu}/u.test(text);
/** Letters or digits stand in it: no mark. */
export const isWord: TokenTest = ({ text }) => /[\p{L}\p{N}]/u.test(text);

export function maybe(is: TokenTest): PatternPart {
  return { is, least: 0, most: 1, name: null };
}

/** As many as there are, from `least` to `most`: bounded, so that a pattern takes time linear in the text. */
export function some(is: TokenTest, least: number, most: number): PatternPart {
  return { is, least, most, name: null };
}

/** The same part with a name. */
export function named(name: string, part: PatternPart | TokenTest): PatternPart {
  return typeof part === 'function' ? { is: part, least: 1, most: 1, name } : { ...part, name };
}

/**
 * The pattern where it begins at a token, as long as it can be; null when it does not stand there. A part gives tokens back
 * when what follows it needs them.
 *
 * @param end tokens from here on are not looked at
 */
export function matchAt(
  tokens: readonly Token[],
  from: number,
  pattern: TokenPattern,
  end: number = tokens.length,
): PatternMatch | null {
  if (from < 0 || !mayBegin(tokens, from, pattern[0], end)) return null;
  const starts: number[] = [];
  if (!matches(tokens, from, pattern, 0, end, starts)) return null;
  return {
    from,
    to: starts[pattern.length] ?? from,
    part: (name) => {
      const k = pattern.findIndex((part) => typeof part !== 'function' && part.name === name);
      const [start, stop] = [starts[k], starts[k + 1]];
      return start !== undefined && stop !== undefined && stop > start ? { from: start, to: stop } : null;
    },
  };
}

/** The first place from a token on where the pattern begins. */
export function findPattern(
  tokens: readonly Token[],
  from: number,
  pattern: TokenPattern,
  end: number = tokens.length,
): PatternMatch | null {
  for (let i = from; i < end; i++) {
    const found = matchAt(tokens, i, pattern, end);
    if (found) return found;
  }
  return null;
}

/** Whether a token is there and is of the kind. */
export function isAt(tokens: readonly Token[], i: number, is: TokenTest): boolean {
  const token = tokens[i];
  return token !== undefined && is(token);
}

/** Whether the first part can stand here: nearly everywhere it cannot, and nothing more is looked at. */
function mayBegin(
  tokens: readonly Token[],
  from: number,
  first: PatternPart | TokenTest | undefined,
  end: number,
): boolean {
  if (first === undefined || (typeof first !== 'function' && first.least === 0)) return true;
  return from < end && isAt(tokens, from, typeof first === 'function' ? first : first.is);
}

/** Writes where each part begins, and after the last one where it ends, when the rest of the pattern stands here. */
function matches(
  tokens: readonly Token[],
  at: number,
  pattern: TokenPattern,
  k: number,
  end: number,
  starts: number[],
): boolean {
  starts[k] = at;
  const part = pattern[k];
  if (!part) return true;
  if (typeof part === 'function')
    return at < end && isAt(tokens, at, part) && matches(tokens, at + 1, pattern, k + 1, end, starts);
  const { is, least, most } = part;
  let taken = 0;
  while (taken < most && at + taken < end && isAt(tokens, at + taken, is)) taken++;
  for (; taken >= least; taken--) if (matches(tokens, at + taken, pattern, k + 1, end, starts)) return true;
  return false;
}
