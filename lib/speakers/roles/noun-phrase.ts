import { BODY_WORDS } from '../data/body-words.ts';
import { COUNTRY_BY_DEMONYM } from '../data/places.ts';
import { isRoleWord, OFFICE_WORDS, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import type { RunningText } from '../sources/running-text.ts';

/** Last word of the noun phrase that begins at a word. */
export function phraseEnd(text: RunningText, from: number, to: number): number {
  const { words, mentions, mentionAt } = text;
  let end = from;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence) break;
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && mention.to <= to) {
      i = Math.max(i, mention.to);
      end = i;
      continue;
    }
    if (word.mark) {
      if (word.text === '“' || word.text === '"' || word.text === '”' || word.text === '‘') continue;
      break;
    }
    if (i > from && STOP_WORDS.has(word.lower)) {
      if (word.lower === 'and' && (joinsAdjectives(words[i - 1], words[i + 1]) || joinsTitles(text, i, to)))
        continue;
      break;
    }
    if (
      i > from &&
      /^(?:VERB|AUX)$/u.test(word.pos) &&
      !isRoleWord(word.lower) &&
      !BODY_WORDS.has(word.lower) &&
      isNounLike(words[i - 1])
    )
      break;
    end = i;
  }
  return end;
}

/** “Russian and Syrian defense ministries”: the “and” stands between describing words. */
function joinsAdjectives(
  before: { lower: string; pos: string } | undefined,
  after: { lower: string; pos: string } | undefined,
): boolean {
  if (!before || !after) return false;
  return COUNTRY_BY_DEMONYM.has(before.lower) && COUNTRY_BY_DEMONYM.has(after.lower);
}

/** “State Councilor and Foreign Minister Wang Yi”, “president and chief executive Ana Ruiz”: one person's two titles. */
function joinsTitles({ words, mentions, mentionAt }: RunningText, at: number, to: number): boolean {
  if (!ROLE_NOUNS.has(words[at - 1]?.lower ?? '') && !OFFICE_WORDS.has(words[at - 1]?.lower ?? ''))
    return false;
  for (let i = at + 1; i <= Math.min(to, at + 6); i++) {
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention && /^(?:person|unknown)$/u.test(mention.nameClass))
      return mention.titleFrom < mention.from ? true : i > at + 1;
    const lower = words[i]?.lower ?? '';
    if (
      !ROLE_NOUNS.has(lower) &&
      !ROLE_ADJECTIVES.has(lower) &&
      lower !== 'of' &&
      lower !== 'for' &&
      !OFFICE_WORDS.has(lower)
    )
      return false;
  }
  return false;
}

function isNounLike(word: { pos: string } | undefined): boolean {
  return word !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(word.pos);
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'himself herself itself themselves of at in from for with on inside outside to by under over about against near across within without among between during after before since like such including as than who whom whose which that where when and or but nor'.split(
    ' ',
  ),
);

/** The head is the last word of the phrase, but for adverbs and numbers behind it. */
export function headOf({ words }: RunningText, from: number, end: number): number {
  for (let i = end; i >= from; i--) {
    const word = words[i];
    if (word && !word.mark && (isRoleWord(word.lower) || !/^(?:ADV|NUM|ADP|DET|PUNCT|VERB)$/u.test(word.pos)))
      return i;
  }
  return end;
}

/** With what follows the head, as far as a reader needs it to tell this voice from others. */
export function fullPhrase({ words }: RunningText, end: number, to: number): number {
  const longest = Math.min(to, end + MOST_WORDS_BEHIND_HEAD);
  let last = end;
  for (let i = end + 1; i <= longest; i++) {
    const word = words[i];
    if (!word || word.mark || /^(?:who|which|whose|when|after)$/u.test(word.lower)) break;
    last = i;
  }
  // “a heading that”, “the mayor and”: what joins to the next words tells nothing by itself.
  while (last > end && JOINS.test(words[last]?.lower ?? '')) last--;
  return last;
}

const JOINS = /^(?:that|and|or|but|so|as|than|then|of|in|on|at|to|by|with|for|from|since|while)$/u;

/** Longer descriptions tell a reader no more about who speaks. */
const MOST_WORDS_BEHIND_HEAD = 9;

/** Whether a noun (lower case) stands for more than one voice. */
export function isPlural(lower: string): boolean {
  if (
    /^(?:people|men|women|children|police|media|many|some|others|most|few|several|both|authorities|personnel|staff)$/u.test(
      lower,
    )
  )
    return true;
  return /[^s]s$/u.test(lower) && !ROLE_NOUNS.has(lower) && !ROLE_ADJECTIVES.has(lower);
}
