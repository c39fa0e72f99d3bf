import { BODY_WORDS } from '../speakers/data/body-words.ts';
import { NAME_SUFFIXES, PARTICLES } from '../speakers/data/name-parts.ts';
import { sameGivenName } from '../speakers/data/nicknames.ts';
import type { TaggedName } from './draft-names.ts';
import { keyOfWords } from './draft-names.ts';
import type { NameKind } from './name.ts';
import type { ArticleWords } from './word-facts.ts';

/** Names of one person, body, place …: numbers of its drafts. */
export interface NameGroup {
  readonly kind: NameKind;
  readonly drafts: readonly number[];
}

interface Growing {
  kind: NameKind;
  readonly key: string;
  readonly parts: readonly string[];
  readonly drafts: number[];
}

/** A bare family name goes to the namesake who is named at least this many times as often as the other. */
const DOMINANCE = 3;

/** Groups the names that name the same: equal words, a person's short forms, a body's letters and its short form. */
export function groupNamed(words: ArticleWords, drafts: readonly TaggedName[]): NameGroup[] {
  const byKey = new Map<string, Growing>();
  const groups: Growing[] = [];
  drafts.forEach(({ sentence, from, to, kind }, i) => {
    const key = keyOfWords(words.words[sentence] ?? [], from, to);
    const known = byKey.get(`${kind} ${key}`);
    if (known) {
      known.drafts.push(i);
      return;
    }
    const parts = key
      .split(' ')
      .filter((part) => /\p{L}/u.test(part) && !NAME_SUFFIXES.has(part) && !PARTICLES.has(part));
    const group: Growing = { kind, key, parts, drafts: [i] };
    byKey.set(`${kind} ${key}`, group);
    groups.push(group);
  });
  joinPeople(groups);
  joinLetters(words, drafts, groups);
  joinShortBodies(groups);
  return groups.filter((group) => group.drafts.length > 0);
}

function merge(from: Growing, into: Growing): void {
  into.drafts.push(...from.drafts);
  into.drafts.sort((a, b) => a - b);
  from.drafts.length = 0;
}

/** “Lind” is “Mara Lind”, “M. Lind” is as well; a name that fits two people stays by itself. */
function joinPeople(groups: readonly Growing[]): void {
  const people = groups.filter(({ kind }) => kind === 'person');
  const byLength = [...people].sort((a, b) => b.parts.length - a.parts.length);
  byLength.forEach((short, i) => {
    if (short.parts.length === 0) return;
    const fuller = byLength
      .slice(0, i)
      .filter((full) => full.drafts.length > 0 && isShortFor(short.parts, full.parts));
    const family = fuller.filter((full) => full.parts.at(-1) === short.parts.at(-1));
    const fitting = (family.length > 0 ? family : fuller).sort((a, b) => b.drafts.length - a.drafts.length);
    const [best, second] = fitting;
    if (best && (!second || best.drafts.length >= DOMINANCE * second.drafts.length)) merge(short, best);
  });
}

function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length === 1) return full.length > 1 && full.includes(short[0] ?? '');
  if (short.every((part) => full.includes(part))) return true;
  const [given = '', other = ''] = [short[0], full[0]];
  return short.at(-1) === full.at(-1) && sameGivenName(given.replace('.', ''), other.replace('.', ''));
}

/** “Border Review Office (BRO)” and later “BRO”; letters may also stand for the initials alone. */
function joinLetters(words: ArticleWords, drafts: readonly TaggedName[], groups: readonly Growing[]): void {
  const owner = new Map<number, Growing>();
  for (const group of groups) for (const i of group.drafts) owner.set(i, group);
  for (const short of groups) {
    const first = short.drafts[0];
    const draft = first === undefined ? undefined : drafts[first];
    if (first === undefined || !draft || short.kind === 'person' || draft.from !== draft.to) continue;
    const text = words.words[draft.sentence]?.[draft.from]?.text ?? '';
    if (!/^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}{2,4})$/u.test(text)) continue;
    const letters = text.replace(/[.&]/gu, '').toLowerCase();
    const before = drafts[first - 1];
    const explained =
      before?.sentence === draft.sentence &&
      before.to === draft.from - 2 &&
      words.words[draft.sentence]?.[draft.from - 1]?.text === '('
        ? owner.get(first - 1)
        : undefined;
    const long = groups.find(
      (group) =>
        group !== short &&
        group.drafts.length > 0 &&
        group.kind !== 'person' &&
        (group === explained
          ? isWithin(letters, initials(group.key))
          : isAllCapitals(text) && initials(group.key) === letters),
    );
    if (!long) continue;
    if (long.kind === 'other') long.kind = short.kind;
    merge(short, long);
    for (const i of long.drafts) owner.set(i, long);
  }
}

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && text.length > 1;
}

/** First letters of a name of several words, small words left out. */
function initials(key: string): string {
  const heads = key
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !/^(?:of|for|and|the|on|in|de|to)$/u.test(word));
  return heads.length < 2 ? '' : heads.map((word) => word[0] ?? '').join('');
}

function isWithin(letters: string, capitals: string): boolean {
  let at = 0;
  for (const capital of capitals) if (capital === letters[at]) at++;
  return capitals !== '' && at === letters.length;
}

/** “Tyrell” after “Tyrell Systems”; not “University”, not when two bodies begin so. */
function joinShortBodies(groups: readonly Growing[]): void {
  const bodies = groups.filter(({ kind }) => kind === 'body');
  for (const short of bodies) {
    if (short.drafts.length === 0 || BODY_WORDS.has(short.key) || short.parts.length === 0) continue;
    const fitting = bodies.filter(
      (long) => long !== short && long.drafts.length > 0 && long.key.startsWith(`${short.key} `),
    );
    const [long] = fitting;
    if (long && fitting.length === 1) merge(short, long);
  }
}
