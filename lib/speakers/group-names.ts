import { isAcronym } from './classify-name.ts';
import { sameGivenName } from './data/nicknames.ts';
import type { NameMention } from './find-mentions.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinShortBodies, joinShortForms } from './join-short-forms.ts';
import {
  type Draft,
  type Gender,
  type ReferentClass,
  bodyKey,
  familyOf,
  isPersonForm,
  join,
} from './name-drafts.ts';
import type { Word } from './read-words.ts';
import { settleUnknowns } from './settle-unknowns.ts';

/** Somebody or something the text names, with every place where it does. */
export interface Referent {
  readonly id: number;
  readonly referentClass: ReferentClass;
  /** The fullest form printed. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Indices into the mentions, in reading order. */
  readonly mentions: readonly number[];
  /** A person's names as short forms use them, lower case; the family name is `family`. */
  readonly parts: readonly string[];
  readonly family: string;
  /** Of a state, the country's name; else null. */
  readonly country: string | null;
  /** Only from words such as “Mr.”; never guessed from a name. */
  readonly gender: Gender | null;
  /** Some mention shows by its own words what this is. */
  readonly sure: boolean;
}

export interface GroupedNames {
  readonly referents: readonly Referent[];
  /** For each mention the referents it may stand for: one, several when it is ambiguous, none when it is left out. */
  readonly referentsOf: readonly (readonly number[])[];
}

/** Groups the mentions that name the same person or body. */
export function groupNames(words: readonly Word[], mentions: readonly NameMention[]): GroupedNames {
  const drafts: Draft[] = [];
  const referentsOf: number[][] = mentions.map(() => []);
  const shortForms: number[] = [];
  mentions.forEach((mention, at) => {
    if (isPersonForm(mention)) {
      if (mention.parts.length < 2) {
        shortForms.push(at);
        return;
      }
      join(drafts, referentsOf, at, mention, words, findPerson(drafts, mention));
      return;
    }
    join(drafts, referentsOf, at, mention, words, findBody(drafts, mention));
  });
  settleUnknowns(drafts, mentions, shortForms, words);
  joinAcronyms(drafts, referentsOf, mentions, words);
  joinShortBodies(drafts, referentsOf);
  joinShortForms(drafts, referentsOf, mentions, shortForms, words);
  const alive = drafts.filter((draft) => draft.mentions.length > 0);
  const newId = new Map(alive.map((draft, id) => [draft.id, id]));
  return {
    referents: alive.map((draft, id) => ({
      ...draft,
      id,
      name: displayName(draft),
      forms: [...draft.forms],
      mentions: [...draft.mentions].sort((a, b) => a - b),
    })),
    referentsOf: referentsOf.map((ids) => ids.flatMap((id) => newId.get(id) ?? [])),
  };
}

function findPerson(drafts: readonly Draft[], mention: NameMention): Draft | undefined {
  const family = familyOf(mention);
  return drafts.find((draft) => {
    if (draft.referentClass !== 'person' || draft.parts.length < 2) return false;
    if (draft.parts.join(' ') === mention.parts.join(' ')) return true;
    const fits = (part: string) => mention.parts.some((other) => sameGivenName(part, other));
    const within = (small: readonly string[], large: readonly string[]) =>
      small.every((part) => large.includes(part));
    if (draft.family !== family)
      return within(mention.parts, draft.parts) || within(draft.parts, mention.parts);
    const [given, other] = mention.familyFirst
      ? [mention.parts[1], draft.parts[1]]
      : [mention.parts[0], draft.parts[0]];
    return (
      (given !== undefined && other !== undefined && sameGivenName(given, other)) ||
      (draft.parts.every(fits) && draft.parts.length > 1) ||
      mention.parts.every((part) => draft.parts.includes(part))
    );
  });
}

function findBody(drafts: readonly Draft[], mention: NameMention): Draft | undefined {
  const key = bodyKey(mention);
  return drafts.find((draft) => draft.key === key && draft.referentClass !== 'person');
}

/** The longest form in mixed case; a state's full name before its letters. */
function displayName(draft: Draft): string {
  const forms = [...draft.forms];
  if (draft.country !== null && forms.every((form) => isAcronym(form))) return draft.country;
  const mixed = forms.filter((form) => /\p{Ll}/u.test(form));
  const choice = mixed.length > 0 ? mixed : forms;
  const best = choice.reduce(
    (long, form) => (form.length > long.length ? form : long),
    choice[0] ?? draft.name,
  );
  return best;
}
