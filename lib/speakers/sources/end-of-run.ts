import { bare, isPlaceWord } from './classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { BODY_WORDS } from '../data/body-words.ts';
import { FUNCTION_WORDS } from '../data/common-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../data/name-parts.ts';
import { COUNTRY_BY_NAME } from '../data/places.ts';
import { OFFICE_WORDS } from '../data/role-nouns.ts';
import type { Word } from './read-words.ts';

/** Index of the last word of the capitalised run that begins at `from`, with the small words and marks that names may hold. */
export function endOfRun(words: readonly Word[], from: number): number {
  let to = from;
  let body = goesOnAt(words, from);
  let complement = false;
  for (;;) {
    const last = words[to];
    const next = words[to + 1];
    if (!last || next?.sentence !== last.sentence) return to;
    if (last.possessive) return to;
    if (next.capital && !next.mark && !isTimeWord(next) && !(next.opens && !next.glued)) {
      if (next.glued && !/[&.]/u.test(last.text)) return to;
      to++;
      body = goesOnAt(words, to) ?? body;
      continue;
    }
    const jump = joinedName(words, to, body, complement);
    if (jump === null) return to;
    if (jump.complement) complement = true;
    to = jump.to;
    body = goesOnAt(words, to) ?? body;
  }
}

/** “Institute of …”, “Ministry of …”: bodies and offices whose name goes on over “of”, “for” and “and”. */
function goesOn(word: Word): 'body' | 'office' | null {
  return BODY_WORDS.has(word.lower) ? 'body' : OFFICE_HEADS.has(word.lower) ? 'office' : null;
}

const OFFICE_HEADS: ReadonlySet<string> = new Set([
  'secretary',
  'minister',
  'chief',
  'undersecretary',
  'secretaries',
  'house',
  'bank',
  'republic',
  'people',
]);

function goesOnAt(words: readonly Word[], at: number): 'body' | 'office' | null {
  const word = words[at];
  return word ? goesOn(word) : null;
}

function isTimeWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.lower) &&
    /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/u.test(word.lower)
    ? word.lower !== 'march' && word.lower !== 'sun'
    : /^(?:i|the|a|an|in|on|at|to|if|but|he|she|it|they|we)$/u.test(word.lower);
}

/** Bodies named by what they are on: “Council on Ageing”. */
const ON_SUBJECTS =
  /^(?:institute|centre|center|commission|committee|subcommittee|council|conference|coalition|panel)$/u;

/** Bodies named by what they are there to do: “Alliance to Save Our Rivers”. */
const TO_DO =
  /^(?:alliance|campaign|coalition|committee|movement|network|league|fund|initiative|partnership)$/u;

/** What a body is on; what is asked of “the Council on Ukraine” is asked on a place. */
function isSubject(word: Word): boolean {
  return !isPlaceWord(word.lower) && !COUNTRY_BY_NAME.has(word.lower) && !startsPerson(word);
}

/** Where a name goes on behind a small word or mark, if it does. */
function joinedName(
  words: readonly Word[],
  at: number,
  body: 'body' | 'office' | null,
  complement: boolean,
): { to: number; complement: boolean } | null {
  const [one, two, three, four] = [words[at + 1], words[at + 2], words[at + 3], words[at + 4]];
  if (!one || !two) return null;
  const same = (word: Word | undefined): word is Word => word?.sentence === one.sentence;
  const name = (word: Word | undefined): word is Word =>
    same(word) && word.capital && !FUNCTION_WORDS.has(word.lower);
  const to = (end: number, more = false) => ({ to: end, complement: more });
  if (PARTICLES.has(one.lower)) {
    if (one.lower !== 'and' && name(two)) return body && one.lower === 'and' ? null : to(at + 2);
    if (same(two) && PARTICLES.has(two.lower) && name(three)) return to(at + 3);
  }
  if (one.text === '&' && name(two)) return to(at + 2);
  if (one.text === ',' && same(two) && NAME_SUFFIXES.has(two.lower) && /^[JSEP]/u.test(two.text))
    return to(at + 2);
  if (/^[“"‘'(]$/u.test(one.text) && name(two) && two.glued) {
    if (/^[”"’')]$/u.test(three?.text ?? '') && name(four) && !isAcronym(two.text)) return to(at + 4);
  }
  const nickname = endOfNickname(words, at + 1);
  if (nickname !== null) return to(nickname);
  if (body) {
    if (
      /^(?:of|for|on|under|at|in|to)$/u.test(one.lower) &&
      (one.lower === 'of' ||
        one.lower === 'for' ||
        (one.lower === 'to' && TO_DO.test(words[at]?.lower ?? '') && isSubject(two)) ||
        (one.lower === 'on' && ON_SUBJECTS.test(words[at]?.lower ?? '') && isSubject(two)) ||
        (complement &&
          one.lower !== 'to' &&
          one.lower !== 'in' &&
          one.lower !== 'under' &&
          one.lower !== 'at'))
    ) {
      if (name(two) && !isTimeWord(two)) return to(at + 2, true);
      if (same(two) && two.lower === 'the' && name(three)) return to(at + 3, true);
    }
    if (
      complement &&
      one.lower === 'and' &&
      name(two) &&
      !isAcronym(two.text) &&
      !startsPerson(two) &&
      (body === 'body' || OFFICE_WORDS.has(two.lower))
    )
      return to(at + 2, true);
    if (complement && one.text === ',' && name(two) && listOfFields(words, at + 2)) return to(at + 2, true);
  }
  return null;
}

/** “Mattie “The Lark” Osgrove”: the family name behind a nickname of two or three words. */
function endOfNickname(words: readonly Word[], open: number): number | null {
  if (!/^[“"‘']$/u.test(words[open]?.text ?? '') || words[open + 1]?.glued !== true) return null;
  for (let i = open + 1; i <= open + 3; i++) {
    if (!words[i]?.capital) return null;
    const next = words[i + 2];
    if (/^[”"’']$/u.test(words[i + 1]?.text ?? ''))
      return i > open + 1 &&
        next?.capital &&
        next.sentence === words[open]?.sentence &&
        !FUNCTION_WORDS.has(next.lower)
        ? i + 2
        : null;
  }
  return null;
}

/** “Institute of Russian, Eastern European and Central Asian Studies”: the comma list ends in “and” + capital. */
function listOfFields(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence) return false;
    if (word.lower === 'and')
      return (
        words[i + 1]?.capital === true &&
        !BODY_FIELD_ENDING.test(words[i + 1]?.lower ?? '') &&
        endsInField(words, i + 1)
      );
    if (!word.capital) return false;
  }
  return false;
}

const BODY_FIELD_ENDING = /^(?:mr|mrs|ms|dr)\.?$/u;

function endsInField(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    if (!word?.capital) return false;
    if (
      /(?:studies|affairs|research|sciences?|relations|development|policy|security|technology|prevention|services|arts|medicine|control|education|sports?|works)$/u.test(
        word.lower,
      )
    )
      return true;
  }
  return false;
}

function startsPerson(word: Word): boolean {
  return GIVEN_NAMES.has(word.lower) || HONORIFICS.has(bare(word));
}
