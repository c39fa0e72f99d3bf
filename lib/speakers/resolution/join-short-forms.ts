import type { NameMention } from './name-mention.ts';
import { genderOfTitle, join, type NameDraft, type Grouping } from './name-drafts.ts';
import { roleGender } from './role-gender.ts';
import { endsPhrase } from './settle-unknowns.ts';

/** Gives names of one word to the person or body they shorten; a name that fits two people stays with both. */
export function joinShortForms(grouping: Grouping, shortForms: readonly number[]): void {
  const { words, mentions, referentsOf, byPart, byKey } = grouping;
  tellGendersOfNamesakes(grouping);
  // “Ms. Ruiz” first: who is called so is not meant by “Ruiz” beside a namesake.
  const titled = (at: number): boolean => isTitled(grouping, at);
  for (const at of [...shortForms.filter(titled), ...shortForms.filter((at) => !titled(at))]) {
    const mention = mentions[at];
    const part = mention?.parts[0];
    if (!mention || part === undefined) continue;
    const gender = genderOfTitle(words, mention);
    const people = (byPart.get(part) ?? []).filter(
      (draft) =>
        draft.referentClass === 'person' &&
        draft.parts.length > 1 &&
        !(gender && draft.gender && gender !== draft.gender),
    );
    // “Ms. Ruiz” is who is told to be a woman before anybody of whom nothing is told.
    const known = gender === null ? [] : people.filter((draft) => draft.gender === gender);
    const fitting = closestPeople(grouping, known.length > 0 ? known : people, part, at, mention);
    if (fitting.length > 1) {
      referentsOf[at] = fitting.map((draft) => draft.id);
      continue;
    }
    const body =
      fitting.length === 0 && mention.nameClass === 'unknown' ? bodyWithPart(grouping, mention) : undefined;
    const draft = join(grouping, at, fitting[0] ?? body ?? byKey.get(`person ${part}`));
    const withThe = words[mention.from - 1]?.lower === 'the' && !words[mention.to]?.possessive;
    const alone = fitting.length === 0 && !body && mention.nameClass === 'unknown';
    if (draft && alone && withThe && endsPhrase(words, mention.to)) draft.referentClass = 'body';
  }
}

/** The people a short name may mean here: family name before given name, known before unknown, near before far. */
export function closestPeople(
  { words, mentions }: Grouping,
  people: readonly NameDraft[],
  part: string,
  at: number,
  mention: NameMention,
): NameDraft[] {
  const byFamily = people.filter((draft) => draft.family === part);
  let fitting: readonly NameDraft[] = byFamily.length > 0 ? byFamily : people;
  if (fitting.length <= 1) return [...fitting];
  const introduced = fitting.filter((draft) => draft.firstAt < mention.from);
  if (introduced.length > 0) fitting = introduced;
  if (fitting.length <= 1) return [...fitting];
  const titled = isTitled({ words, mentions }, at);
  const bare = titled ? fitting : fitting.filter((draft) => !isCalledOtherwise({ words, mentions }, draft));
  if (bare.length === 1) return [...bare];
  const block = words[mention.from]?.block;
  const here = fitting.filter((draft) =>
    draft.mentions.some((other) => other < at && words[mentions[other]?.from ?? -1]?.block === block),
  );
  // “Mrs. Ruiz” beside “President Karl Ruiz” is more often his wife, named elsewhere.
  if (here.length === 1 && !titled) return here;
  const ranked = [...fitting].sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, second] = ranked;
  if (most && second && most.mentions.length >= DOMINANCE * second.mentions.length) return [most];
  return [...fitting];
}

function isTitled({ words, mentions }: Pick<Grouping, 'words' | 'mentions'>, at: number): boolean {
  const mention = mentions[at];
  return mention !== undefined && genderOfTitle(words, mention) !== null;
}

/** Opens a family name of two words. */
const FAMILY_OPENER = /^(?:abu|umm|ibn|bin|ben|al|el)$/u;

/** One “Ms. Ruiz” may stand beside a plain “Ruiz”. */
const MIN_CALLED_SO = 2;

/** Has a short form of their own: “Ms. Ruiz” each time, “Abu Amer” for Sadeq Abu Amer. The bare family name is somebody else then. */
function isCalledOtherwise(
  grouping: Pick<Grouping, 'words' | 'mentions'>,
  { mentions: own, parts }: NameDraft,
): boolean {
  const short = own.flatMap((at) => {
    const mention = grouping.mentions[at];
    return mention && mention.parts.length < parts.length ? [{ at, parts: mention.parts }] : [];
  });
  const titled = short.filter(({ at }) => isTitled(grouping, at)).length;
  const longer = short.some(
    ({ parts: [first, ...rest] }) => rest.length > 0 && FAMILY_OPENER.test(first ?? ''),
  );
  return longer || (titled >= MIN_CALLED_SO && titled === short.length);
}

/** “his wife, Ana Ruiz”: what the text says beside the names of people of one family. */
function tellGendersOfNamesakes({ words, mentions, drafts }: Grouping): void {
  const people = drafts.filter(({ referentClass, parts }) => referentClass === 'person' && parts.length > 1);
  for (const family of Map.groupBy(people, ({ family }) => family).values()) {
    if (family.length < 2) continue;
    for (const draft of family)
      for (const at of draft.mentions) {
        const mention = mentions[at];
        if (mention) draft.gender ??= roleGender(words, mention.titleFrom, mention.from, mention.to);
      }
  }
}

/** “Tyvak” after “Tyvak Nano-Satellite Systems”, “the Lakers” after “Los Angeles Lakers”. */
function bodyWithPart({ words, byPart }: Grouping, mention: NameMention): NameDraft | undefined {
  const word = words[mention.from];
  if (!word) return undefined;
  const fitting = (byPart.get(word.lower) ?? []).filter((draft) => {
    if (!/^(?:body|outlet)$/u.test(draft.referentClass) || draft.mentions.length === 0) return false;
    const names = draft.name.toLowerCase().split(' ');
    return names.length > 1 && (names[0] === word.lower || names.at(-1) === word.lower);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * A bare family name goes to the one of two namesakes who is named at least this many times as often as the other: “Clinton”
 * stays Hillary Clinton in a story that mentions her husband once. Lower gives more wrong names, higher more open ones.
 */
const DOMINANCE = 3;
