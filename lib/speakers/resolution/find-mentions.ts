import { bare, isPlaceWord } from '../sources/classify-name.ts';
import { isAcronym } from '../../text/is-acronym.ts';
import { isRoleWord } from '../data/role-nouns.ts';
import { KNOWN_BODIES } from '../data/body-words.ts';
import { FUNCTION_WORDS } from '../data/common-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { HONORIFICS, NAME_SUFFIXES, PARTICLES } from '../data/name-parts.ts';
import { OUTLETS, OUTLETS_LIKE_WORDS } from '../data/outlets.ts';
import { COUNTRY_BY_NAME } from '../data/places.ts';
import { endOfRun } from '../sources/end-of-run.ts';
import { readRun } from '../sources/read-run.ts';
import type { Word } from '../sources/read-words.ts';
import type { NameMention } from './name-mention.ts';

/**
 * Names over the whole running text, not only in sources: people, bodies, states, outlets and places.
 * A word that opens a sentence begins a name only when the rest of the text, or a list, shows that it is one.
 */
export function findMentions(words: readonly Word[]): NameMention[] {
  const usage = readUsage(words);
  const mentions: NameMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || !canStart(word, nextOfName(words, i), usage)) continue;
    if (usage.namesakes.has(word.lower) && !words[i + 1]?.capital && words[i - 1]?.lower !== 'the') {
      mentions.push(shortName(word, i));
      continue;
    }
    const to = usage.headlines.has(word.sentence)
      ? endInHeadline(words, i, endOfRun(words, i), usage)
      : endOfRun(words, i);
    mentions.push(...readRun(words, i, to));
    i = to;
  }
  return mentions;
}

/** The next word, small words of names skipped: “Anneke van ’t Hoff”. */
function nextOfName(words: readonly Word[], at: number): Word | undefined {
  let next = at + 1;
  while (next < at + 4 && PARTICLES.has(words[next]?.lower ?? '') && words[next]?.capital === false) next++;
  return words[next]?.sentence === words[at]?.sentence ? words[next] : words[at + 1];
}

/** A family name that is also a role word, standing alone: “Bishop said” after “Nora Bishop”. */
function shortName({ text, lower }: Word, at: number): NameMention {
  return {
    from: at,
    to: at,
    titleFrom: at,
    name: text,
    parts: [lower],
    nameClass: 'unknown',
    sure: false,
    familyFirst: false,
  };
}

interface Usage {
  /** Role words that are family names here: they end a name. */
  readonly namesakes: ReadonlySet<string>;
  /** Lower-case words of the article. */
  readonly common: ReadonlySet<string>;
  /** Words printed with a capital where no sentence begins. */
  readonly proper: ReadonlySet<string>;
  /** Sentences in which nearly every word has a capital, where capitals say nothing. */
  readonly headlines: ReadonlySet<number>;
}

/** Share of capitals among the longer words of a block of one sentence from which it counts as a headline, and how many it takes. */
const HEADLINE_SHARE = 0.75;
const HEADLINE_WORDS = 5;

function findHeadlines(words: readonly Word[]): Set<number> {
  const headlines = new Set<number>();
  let capitals = 0;
  let count = 0;
  let begins = true;
  words.forEach((word, at) => {
    if (!word.mark && word.text.length > 3) {
      count++;
      if (word.capital) capitals++;
    }
    if (words[at + 1]?.sentence === word.sentence) return;
    const whole = begins && words[at + 1]?.block !== word.block && !/[.,;:!?]$/u.test(word.text);
    if (whole && count >= HEADLINE_WORDS && capitals / count >= HEADLINE_SHARE) headlines.add(word.sentence);
    begins = words[at + 1]?.block !== word.block;
    capitals = 0;
    count = 0;
  });
  return headlines;
}

/** In a headline a name ends before the first word that the text does not use as a name. */
function endInHeadline(words: readonly Word[], from: number, to: number, { common, proper }: Usage): number {
  for (let i = from + 1; i <= to; i++) {
    const word = words[i];
    if (!word || word.mark || PARTICLES.has(word.lower)) continue;
    const isName =
      proper.has(word.lower) ||
      (GIVEN_NAMES.has(words[i - 1]?.lower ?? '') && !common.has(word.lower) && word.pos !== 'VERB');
    if (!isName && !GIVEN_NAMES.has(word.lower) && !isPlaceWord(word.lower)) return i - 1;
  }
  return to;
}

function readUsage(words: readonly Word[]): Usage {
  const headlines = findHeadlines(words);
  const namesakes = new Set<string>();
  const common = new Set<string>();
  const proper = new Set<string>();
  words.forEach((word, at) => {
    if (word.mark) return;
    if (!word.capital) common.add(word.lower);
    else if (!word.opens && !headlines.has(word.sentence)) proper.add(word.lower);
    if (word.capital && isNamesake(words, at)) namesakes.add(word.lower);
  });
  return { common, proper, headlines, namesakes };
}

/** “Nora Bishop”, “Martin Luther King Jr.”: a role word right behind a given name, with no name behind it. */
function isNamesake(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !before?.capital || before.possessive || !isRoleWord(word.lower)) return false;
  if (after?.capital && after.sentence === word.sentence && !NAME_SUFFIXES.has(after.lower)) return false;
  const given = GIVEN_NAMES.has(before.lower) ? before : words[at - 2];
  return given !== undefined && given.capital && GIVEN_NAMES.has(given.lower) && !isPlaceWord(given.lower);
}

function canStart(word: Word, next: Word | undefined, { common, proper, headlines }: Usage): boolean {
  if (!word.capital || !/\p{L}/u.test(word.text)) return false;
  if (FUNCTION_WORDS.has(bare(word)) && !standsForBody(word, next)) return isNameDespiteList(word, next);
  if (
    headlines.has(word.sentence) &&
    !proper.has(word.lower) &&
    !GIVEN_NAMES.has(word.lower) &&
    !isPlaceWord(word.lower) &&
    !isAcronym(word.text) &&
    !KNOWN_BODIES.has(word.lower) &&
    !(isRoleWord(word.lower) && nextIsName(next))
  )
    return false;
  if (!word.opens) return true;
  if (proper.has(word.lower)) return true;
  if (GIVEN_NAMES.has(word.lower) || HONORIFICS.has(bare(word)) || KNOWN_BODIES.has(word.lower)) return true;
  if (isPlaceWord(word.lower) || (OUTLETS.has(word.lower) && !OUTLETS_LIKE_WORDS.has(word.lower)))
    return true;
  if (isRoleWord(word.lower) && next?.text === '(') return true;
  if (nextIsName(next)) return !isPluralRole(word) || !common.has(word.lower);
  if (word.lower.endsWith('s') && !isAcronym(word.text)) return false;
  // “Current fears”, “Military experts”: a plain adjective.
  if (next?.pos === 'NOUN' && !word.possessive && !isAcronym(word.text)) return false;
  return word.pos === 'PROPN' && !common.has(word.lower) && !isRoleWord(word.lower);
}

/** “WHO”, “US”: capitals that spell a small word, in a text that is not all capitals. */
function standsForBody(word: Word, next: Word | undefined): boolean {
  return (
    isAcronym(word.text) &&
    (COUNTRY_BY_NAME.has(word.lower) || KNOWN_BODIES.has(word.lower)) &&
    !/^\p{Lu}{2,}$/u.test(next?.text ?? '')
  );
}

/** “Will Hurd”, “May said”: a function word that is also a name, before a capital or after none. */
function isNameDespiteList(word: Word, next: Word | undefined): boolean {
  if (!nextIsName(next)) return false;
  return GIVEN_NAMES.has(word.lower) && !word.possessive;
}

function nextIsName(next: Word | undefined): boolean {
  return next !== undefined && next.capital && !next.opens && !FUNCTION_WORDS.has(next.lower);
}

function isPluralRole(word: Word): boolean {
  return word.lower.endsWith('s') && isRoleWord(word.lower.slice(0, -1));
}
