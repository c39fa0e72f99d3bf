import { TRADES, TRADE_VERBS } from '../data/trades.ts';
import type { NameMention } from './name-mention.ts';
import { closestPeople } from './join-short-forms.ts';
import { join, type NameDraft, type Grouping } from './name-drafts.ts';
import type { Word } from '../sources/read-words.ts';

/** How a full name is introduced: “Li Wei, 43, a doctor in Harbin”. */
interface Introduction {
  readonly mention: number;
  /** “another Li Wei”: the text itself says that it is somebody else. */
  readonly other: boolean;
  readonly age: number | null;
  /** The field the person works in. */
  readonly field: string | null;
  /** First capitalised word behind “in”, “at”, “of” or “from”, lower case. */
  readonly place: string | null;
}

/**
 * Two people of exactly one name stay two, where the text introduces each of them: with “another”, with two ages, or with two
 * trades in two places. Names that say no more than the name are then open between them, but where only one was named before
 * or in the same paragraph. One person with two roles stays one: roles that people hold beside each other are no trades.
 */
export function splitNamesakes(grouping: Grouping): void {
  for (const draft of [...grouping.drafts]) {
    if (draft.referentClass !== 'person' || draft.parts.length < 2 || draft.mentions.length < 2) continue;
    const people = peopleIntroduced(grouping, draft);
    if (people.length > 1) share(grouping, draft, people);
  }
}

/** The introductions of a name, one group for each person. */
function peopleIntroduced({ words, mentions }: Grouping, draft: NameDraft): Introduction[][] {
  const people: Introduction[][] = [];
  // An introduction that repeats an earlier one of the same person tells nothing new.
  const told = new Map<string, Introduction[]>();
  for (const at of draft.mentions) {
    const mention = mentions[at];
    const found = mention && mention.parts.length > 1 ? introductionAt(words, mention, at) : null;
    if (!found) continue;
    const key = JSON.stringify([found.age, found.field, found.place]);
    const repeated = found.other ? undefined : told.get(key);
    if (repeated) {
      repeated.push(found);
      continue;
    }
    const known = people.find((one) => !one.some((earlier) => areTwo(earlier, found)));
    // “another Li Wei” is somebody else only where a first one is known.
    if (!found.other && known) known.push(found);
    else people.push([found]);
    const own = found.other ? undefined : (known ?? people.at(-1));
    if (own) told.set(key, own);
  }
  const first = people[0]?.[0];
  const own = draft.mentions[0];
  // The first of two is often introduced by a title or not at all: “Mayor Li Wei”, “another Li Wei”.
  if (people.length === 1 && first?.other === true && own !== undefined && own !== first.mention)
    people.unshift([{ mention: own, other: false, age: null, field: null, place: null }]);
  return people;
}

/** Gives the introductions to a draft each, and the other mentions of the name to whoever they fit. */
function share(grouping: Grouping, draft: NameDraft, people: readonly (readonly Introduction[])[]): void {
  const all = draft.mentions;
  const [first = [], ...others] = people;
  draft.mentions = first.map(({ mention }) => mention);
  const drafts = [draft, ...others.flatMap((own) => newPerson(grouping, draft, own))];
  const introduced = new Set(people.flat().map(({ mention }) => mention));
  for (const at of all) {
    const mention = grouping.mentions[at];
    if (!mention || introduced.has(at)) continue;
    const fitting = closestPeople(grouping, drafts, draft.family, at, mention);
    if (fitting.length === 1) join(grouping, at, fitting[0]);
    else grouping.referentsOf[at] = fitting.map(({ id }) => id);
  }
}

function newPerson(grouping: Grouping, like: NameDraft, own: readonly Introduction[]): NameDraft[] {
  const [first, ...rest] = own;
  const person = first ? join(grouping, first.mention, undefined) : null;
  if (!person) return [];
  person.referentClass = like.referentClass;
  person.sure = like.sure;
  for (const { mention } of rest) join(grouping, mention, person);
  return [person];
}

/** Words between a name and its trade; what stands further away is about something else. */
const REACH = 10;

function introductionAt(words: readonly Word[], mention: NameMention, at: number): Introduction | null {
  const sentence = words[mention.to]?.sentence;
  const before = words[mention.titleFrom - 1];
  const other = before?.sentence === sentence && /^another$/u.test(before?.lower ?? '');
  const nothing = { mention: at, other, age: null, field: null, place: null };
  const told = other ? nothing : null;
  if (words[mention.to + 1]?.text !== ',' || words[mention.to]?.possessive) return told;
  let from = mention.to + 2;
  const age = /^\d{1,2}$/u.test(words[from]?.text ?? '') ? Number(words[from]?.text) : null;
  if (age !== null) from += 2;
  const opener = words[from];
  if (opener?.sentence !== sentence) return age === null ? told : { ...nothing, age };
  const clause = opener?.lower === 'who';
  if (!clause && !/^an?$/u.test(opener?.lower ?? '')) return age === null ? told : { ...nothing, age };
  let field: string | null = null;
  const fields = clause ? TRADE_VERBS : TRADES;
  let place: string | null = null;
  for (let i = from + 1; i <= from + REACH; i++) {
    const word = words[i];
    if (!word || word.mark || word.sentence !== sentence || BESIDE.test(word.lower)) break;
    field ??= fields.get(word.lower) ?? null;
    if (field === null && clause) break;
    if (place === null && word.capital && /^(?:in|at|of|from|the|for)$/u.test(words[i - 1]?.lower ?? ''))
      place = word.lower;
  }
  return field === null && age === null ? told : { ...nothing, age, field, place };
}

/** A role held beside another, or before: it tells nobody apart. */
const BESIDE = /^(?:also|former|formerly|once|then|now|retired|ex|part-time|turned|and)$/u;

/** Years by which two printed ages of one person may differ: a birthday lies between. */
const A_BIRTHDAY = 1;

function areTwo(one: Introduction, other: Introduction): boolean {
  if (one.age !== null && other.age !== null) return Math.abs(one.age - other.age) > A_BIRTHDAY;
  return one.field !== null && other.field !== null && one.field !== other.field && one.place !== other.place;
}
