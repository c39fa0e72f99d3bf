import { KNOWN_BODIES } from './data/body-words.ts';
import { OUTLETS } from './data/outlets.ts';
import type { NameMention } from './find-mentions.ts';
import { type Draft, genderOfTitle, join } from './name-drafts.ts';
import type { Word } from './read-words.ts';
import { endsPhrase } from './settle-unknowns.ts';

export function joinShortForms(
  drafts: Draft[],
  referentsOf: number[][],
  mentions: readonly NameMention[],
  shortForms: readonly number[],
  words: readonly Word[],
): void {
  for (const at of shortForms) {
    const mention = mentions[at];
    const part = mention?.parts[0];
    if (!mention || part === undefined) continue;
    const gender = genderOfTitle(words, mention);
    const people = drafts.filter(
      (draft) =>
        draft.referentClass === 'person' &&
        draft.parts.includes(part) &&
        !(gender && draft.gender && gender !== draft.gender),
    );
    const fitting = closestPeople(people, part, at, mention, mentions, words);
    if (fitting.length === 1 && fitting[0]) {
      join(drafts, referentsOf, at, mention, words, fitting[0]);
    } else if (fitting.length > 1) {
      referentsOf[at] = fitting.map((draft) => draft.id);
    } else if (mention.nameClass === 'unknown') {
      const body = bodyWithPart(drafts, mention, words);
      if (body) {
        referentsOf[at] = [body.id];
        body.mentions.push(at);
        body.forms.add(mention.name);
      } else {
        const known = drafts.find((draft) => draft.key === `person ${part}`);
        const draft = join(drafts, referentsOf, at, mention, words, known);
        if (
          words[mention.from - 1]?.lower === 'the' &&
          !words[mention.to]?.possessive &&
          endsPhrase(words, mention.to)
        )
          draft.referentClass = 'body';
      }
    } else {
      join(
        drafts,
        referentsOf,
        at,
        mention,
        words,
        drafts.find((draft) => draft.key === `person ${part}`),
      );
    }
  }
}

/** The people a short name may mean here: family name before given name, known before unknown, near before far. */
function closestPeople(
  people: readonly Draft[],
  part: string,
  at: number,
  mention: NameMention,
  mentions: readonly NameMention[],
  words: readonly Word[],
): Draft[] {
  const byFamily = people.filter((draft) => draft.family === part);
  let fitting: readonly Draft[] = byFamily.length > 0 ? byFamily : people;
  if (fitting.length <= 1) return [...fitting];
  const introduced = fitting.filter((draft) => draft.firstAt < mention.from);
  if (introduced.length > 0) fitting = introduced;
  if (fitting.length <= 1) return [...fitting];
  const block = words[mention.from]?.block;
  const here = fitting.filter((draft) =>
    draft.mentions.some((other) => other < at && words[mentions[other]?.from ?? -1]?.block === block),
  );
  if (here.length === 1) return here;
  const ranked = [...fitting].sort((a, b) => b.mentions.length - a.mentions.length);
  const [most, second] = ranked;
  if (most && second && most.mentions.length >= DOMINANCE * second.mentions.length) return [most];
  return [...fitting];
}

/** “Tyvak” after “Tyvak Nano-Satellite Systems”, “the Lakers” after “Los Angeles Lakers”. */
function bodyWithPart(
  drafts: readonly Draft[],
  mention: NameMention,
  words: readonly Word[],
): Draft | undefined {
  const word = words[mention.from];
  if (!word) return undefined;
  const fitting = drafts.filter((draft) => {
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

/** “the Daily News” for the New York Daily News, “Tyvak Systems” for the fuller name: a shorter form of just one longer name. */
export function joinShortBodies(drafts: readonly Draft[], referentsOf: number[][]): void {
  for (const short of drafts) {
    if (!/^(?:body|outlet)$/u.test(short.referentClass) || short.mentions.length === 0) continue;
    const own = short.name.toLowerCase();
    if (KNOWN_BODIES.has(own)) continue;
    const longer = drafts.filter(
      (long) =>
        long !== short &&
        long.referentClass === short.referentClass &&
        long.mentions.length > 0 &&
        (!OUTLETS.has(own) || OUTLETS.has(long.name.toLowerCase())) &&
        (long.name.toLowerCase().endsWith(` ${own}`) ||
          (own.includes(' ') && long.name.toLowerCase().startsWith(`${own} `))),
    );
    const [long, another] = longer;
    if (
      !long ||
      another ||
      /^(?:of|for)$/u.test(
        long.name
          .toLowerCase()
          .slice(0, -own.length - 1)
          .split(' ')
          .at(-1) ?? '',
      )
    )
      continue;
    for (const at of short.mentions) referentsOf[at] = [long.id];
    long.mentions.push(...short.mentions);
    for (const form of short.forms) long.forms.add(form);
    short.mentions = [];
  }
}
