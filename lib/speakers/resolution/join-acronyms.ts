import { isAcronym } from '../../text/is-acronym.ts';
import { COUNTRY_BY_DEMONYM } from '../data/places.ts';
import { merge, type Grouping } from './name-drafts.ts';

/** “Sierra Nevada Corporation (SNC)” and later “SNC”; an acronym may also stand for the initials alone: “the Chinese CDC”. */
export function joinAcronyms(grouping: Grouping): void {
  const { drafts, mentions, words, referentsOf } = grouping;
  const bodies = drafts
    .filter(({ referentClass, sure }) => referentClass !== 'place' && !(referentClass === 'person' && sure))
    .map((draft) => ({ draft, capitals: initials(draft.name) }))
    .filter(({ capitals }) => capitals.length > 0);
  for (const short of drafts) {
    if (short.referentClass === 'person' && short.sure) continue;
    const letters = acronymOf(short.name);
    const [firstMention] = short.mentions;
    if (firstMention === undefined || letters === null) continue;
    const first = mentions[firstMention];
    const opened =
      first && words[first.from - 1]?.text === '(' && mentions[firstMention - 1]?.to === first.from - 2;
    const closes = first && words[first.to + 1]?.text === ')';
    const explained = opened ? referentsOf[firstMention - 1] : undefined;
    const long = bodies.find(({ draft, capitals }) => {
      if (draft === short || draft.mentions.length === 0) return false;
      if (explained?.includes(draft.id))
        return capitals.some((own) => isWithin(letters, own) || (closes && isMostly(letters, own)));
      return capitals.some((own) => own === letters || (letters.length > 2 && own.includes(letters)));
    })?.draft;
    if (!long) continue;
    if (long.referentClass === 'person') long.referentClass = 'body';
    merge(grouping, short, long);
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

/** Letters of another language's name: “Netherlands Organisation for Applied Research (TNO)”. */
function isMostly(letters: string, capitals: string): boolean {
  const shared = Array.from(letters, (letter) => capitals.includes(letter)).filter(Boolean).length;
  return letters.length > 2 && shared > letters.length / 2;
}

function initials(name: string): string[] {
  const heads = name.split(/[\s-]+/u).filter((word) => /\p{Lu}/u.test(word));
  if (heads.length < 2) return [];
  // “UN Relief Agency”: letters stand for themselves.
  const capitals = heads
    .map((word) => (isAcronym(word) ? word.replace(/[.&]/gu, '') : (/\p{Lu}/u.exec(word)?.[0] ?? '')))
    .join('');
  const all = name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:the)$/iu.test(word))
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  return [capitals, all];
}
