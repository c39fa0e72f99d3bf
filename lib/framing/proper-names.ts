import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../speakers/data/places.ts';
import type { Token } from '../text/nlp.ts';

/** Small words inside a name: “Organization for Security and Cooperation in Europe”. */
const CONNECTORS = new Set(['of', 'for', 'and', '&', 'in', 'on', 'the']);
/** From this share of capitalised words on, a sentence is set like a headline and its capitals say nothing. */
const HEADLINE_SHARE = 0.7;
/** At most this many connectors in a row inside a name. */
const CONNECTORS_IN_A_ROW = 2;

/** The name a token stands in, as token indices; null for tokens outside names. */
export type NameRun = readonly [from: number, to: number] | null;

/**
 * For each token the capitalised name it belongs to. Countries and nationalities end a name, so that in “the US Cold War
 * mentality” only “Cold War” is one; a sentence's first word alone is none.
 */
export function nameRuns(tokens: readonly Token[]): readonly NameRun[] {
  const runs = new Array<NameRun>(tokens.length).fill(null);
  if (setLikeHeadline(tokens)) return runs;
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens[at])) {
      at++;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < tokens.length; next++) {
      if (startsName(tokens[next])) {
        last = next;
        continue;
      }
      const joins = CONNECTORS.has(tokens[next]?.lower ?? '') || isInnerMark(tokens[next]);
      if (!joins || next - last > CONNECTORS_IN_A_ROW) break;
    }
    // “The meeting”, “Military experts”: a capital that only begins the sentence.
    if (last > at || !beginsSentence(tokens, at)) {
      for (let i = at; i <= last; i++) runs[i] = [at, last];
    }
    at = last + 1;
  }
  return runs;
}

/** The hit is only a part of a longer name: “security” in “National Security Advisor”. */
export function isPartOfName(runs: readonly NameRun[], from: number, to: number): boolean {
  const run = runs[from] ?? runs[to];
  return run != null && run[0] <= from && run[1] >= to && run[1] - run[0] > to - from;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token) && !isCountryWord(token.lower);
}

/** “US”, “Russia”, “Chinese”. */
function isCountryWord(lower: string): boolean {
  return COUNTRY_BY_NAME.has(lower) || COUNTRY_BY_DEMONYM.has(lower);
}

function isInnerMark(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^(?:-|'s|’s)$/u.test(token.text);
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).every((token) => !/[\p{L}\p{N}]/u.test(token.text));
}

function setLikeHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length > 3 && words.filter(isCapitalised).length / words.length >= HEADLINE_SHARE;
}
