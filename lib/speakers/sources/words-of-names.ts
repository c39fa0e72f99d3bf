import { nameAt } from '../../names/look-up.ts';
import type { ArticleNames, Name, NameKind } from '../../names/name.ts';
import { HONORIFICS } from '../data/name-parts.ts';
import { isRoleWord, ROLE_ADJECTIVES, ROLE_NOUNS } from '../data/role-nouns.ts';
import { bare } from './classify-name.ts';
import type { Word } from './read-words.ts';

/** A name of the article as words: first and last index, both included. */
export interface NameWords {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly certainty: number;
}

/** The names of the article as words, in the order of the text. */
export function wordsOfNames(words: readonly Word[], names: ArticleNames): NameWords[] {
  const found: NameWords[] = [];
  let name: Name | null = null;
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const here = word ? nameAt(names, word.block, word.start) : null;
    if (here === name) continue;
    const whole = name
      ? bareName(words, { from, to: at - 1, kind: name.kind, certainty: name.certainty })
      : null;
    if (whole) found.push(whole);
    name = here;
    from = at;
  }
  return found;
}

/**
 * Without what is glued to it: “Dr.” and “Maj-Gen” before a person, “former” before a body, a role behind it
 * (“Harbour Bank analyst”). Null for an office alone: “Head of Research”.
 */
function bareName(words: readonly Word[], name: NameWords): NameWords | null {
  let { from, to } = name;
  if (name.kind === 'person') {
    while (from < to && isRank(words[from])) from++;
    return { ...name, from };
  }
  while (
    from < to &&
    ROLE_ADJECTIVES.has(words[from]?.lower ?? '') &&
    /^(?:former|interim|acting|deputy|senior|then)$/u.test(words[from]?.lower ?? '')
  )
    from++;
  if (from < to && isRoleWord(words[from]?.lower ?? '') && words[from + 1]?.lower === 'of') return null;
  while (from < to && ROLE_NOUNS.has(words[to]?.lower ?? '') && words[to + 1]?.capital === true) to--;
  return { ...name, from, to };
}

function isRank(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    bare(word)
      .split('-')
      .some((part) => HONORIFICS.has(part) && part !== 'will')
  );
}
