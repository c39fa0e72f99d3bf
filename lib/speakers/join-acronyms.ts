import { isAcronym } from './classify-name.ts';
import { COUNTRY_BY_DEMONYM } from './data/places.ts';
import type { NameMention } from './find-mentions.ts';
import { type Draft } from './name-drafts.ts';
import type { Word } from './read-words.ts';

/** “Sierra Nevada Corporation (SNC)” and later “SNC”; an acronym may also stand for the initials alone: “the Chinese CDC”. */
export function joinAcronyms(
  drafts: readonly Draft[],
  referentsOf: number[][],
  mentions: readonly NameMention[],
  words: readonly Word[],
): void {
  for (const short of drafts) {
    if (short.referentClass === 'person' && short.sure) continue;
    const letters = acronymOf(short.name);
    if (short.mentions.length === 0 || letters === null) continue;
    const first = mentions[short.mentions[0] ?? 0];
    const before =
      first && words[first.from - 1]?.text === '('
        ? mentions.findIndex((mention) => mention.to === first.from - 2)
        : -1;
    const long = drafts.find((draft) => {
      if (
        draft === short ||
        draft.mentions.length === 0 ||
        draft.referentClass === 'place' ||
        (draft.referentClass === 'person' && draft.sure)
      )
        return false;
      const own = initials(draft.name);
      if (before !== -1 && referentsOf[before]?.includes(draft.id))
        return own.some((capitals) => isWithin(letters, capitals));
      return own.some(
        (capitals) => capitals === letters || (letters.length > 2 && capitals.includes(letters)),
      );
    });
    if (!long) continue;
    if (long.referentClass === 'person') long.referentClass = 'body';
    for (const at of short.mentions) referentsOf[at] = [long.id];
    long.mentions.push(...short.mentions);
    for (const form of short.forms) long.forms.add(form);
    short.mentions = [];
  }
}

/** “CSTO”, “U.N.”; of “Chinese CDC” the letters. */
function acronymOf(name: string): string | null {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const plain =
    words.length === 1 || (words.length === 2 && COUNTRY_BY_DEMONYM.has((words[0] ?? '').toLowerCase()));
  return plain && isAcronym(last) ? last.replace(/[.&]/gu, '') : null;
}

function isWithin(letters: string, capitals: string): boolean {
  let at = 0;
  for (const capital of capitals) if (capital === letters[at]) at++;
  return at === letters.length;
}

function initials(name: string): string[] {
  const heads = name.split(/[\s-]+/u).filter((word) => /\p{Lu}/u.test(word));
  if (heads.length < 2) return [];
  const capitals = heads.map((word) => /\p{Lu}/u.exec(word)?.[0] ?? '').join('');
  const all = name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:the)$/iu.test(word))
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  return [capitals, all];
}
