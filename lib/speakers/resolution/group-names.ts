import { isAcronym } from '../../text/is-acronym.ts';
import { NAME_SUFFIXES } from '../data/name-parts.ts';
import { sameGivenName } from '../data/nicknames.ts';
import type { NameMention } from './name-mention.ts';
import { joinAcronyms } from './join-acronyms.ts';
import { joinShortBodies } from './join-short-bodies.ts';
import { joinShortForms } from './join-short-forms.ts';
import {
  familyOf,
  isPersonForm,
  join,
  keyOf,
  type NameDraft,
  type Gender,
  type Grouping,
  type ReferentClass,
} from './name-drafts.ts';
import type { Word } from '../sources/read-words.ts';
import { settleUnknowns } from './settle-unknowns.ts';
import { splitNamesakes } from './split-namesakes.ts';

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

/** All people and bodies of a text, and which of them each mention names. */
export interface GroupedNames {
  readonly referents: readonly Referent[];
  /** For each mention the referents it may stand for: one, several when it is ambiguous, none when it is left out. */
  readonly referentsOf: readonly (readonly number[])[];
}

/** Groups the mentions that name the same person or body. */
export function groupNames(words: readonly Word[], mentions: readonly NameMention[]): GroupedNames {
  const grouping: Grouping = {
    words,
    mentions,
    referentsOf: mentions.map(() => []),
    drafts: [],
    byKey: new Map(),
    byPart: new Map(),
  };
  const shortForms: number[] = [];
  mentions.forEach((mention, at) => {
    if (!isPersonForm(mention)) join(grouping, at, grouping.byKey.get(keyOf(mention)));
    else if (mention.parts.length < 2) shortForms.push(at);
    else join(grouping, at, findPerson(grouping, mention));
  });
  settleUnknowns(grouping, shortForms);
  splitNamesakes(grouping);
  joinAcronyms(grouping);
  joinShortBodies(grouping);
  joinShortForms(grouping, shortForms);
  const alive = grouping.drafts.filter((draft) => draft.mentions.length > 0);
  const newId = new Map(alive.map((draft, id) => [draft.id, id]));
  return {
    referents: alive.map((draft, id) => ({
      ...draft,
      id,
      name: displayName(draft),
      forms: [...draft.forms],
      mentions: [...draft.mentions].sort((a, b) => a - b),
    })),
    referentsOf: grouping.referentsOf.map((ids) => ids.flatMap((id) => newId.get(id) ?? [])),
  };
}

/** The person a full name names again: the same words, a fuller form, or the same family name with a given name that fits. */
function findPerson({ words, byPart }: Grouping, mention: NameMention): NameDraft | undefined {
  const suffix = NAME_SUFFIXES.has(words[mention.to]?.lower ?? '');
  const near = [...new Set(mention.parts.flatMap((part) => byPart.get(part) ?? []))].filter(
    (draft) => draft.referentClass === 'person' && draft.parts.length > 1 && !(suffix && !draft.suffix),
  );
  const fitting = near.filter((draft) => isSamePerson(draft, mention));
  return fitting.find((draft) => draft.suffix === suffix) ?? fitting[0];
}

function isSamePerson(draft: NameDraft, mention: NameMention): boolean {
  const within = (small: readonly string[], large: readonly string[]) =>
    small.every((part) => large.includes(part));
  if (within(mention.parts, draft.parts) || within(draft.parts, mention.parts)) return true;
  if (draft.family !== familyOf(mention)) return false;
  const place = mention.familyFirst ? 1 : 0;
  const [given, other] = [mention.parts[place], draft.parts[place]];
  return given !== undefined && other !== undefined && sameGivenName(given, other);
}

/** The longest form in mixed case; a state's full name before its letters. */
function displayName(draft: NameDraft): string {
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
