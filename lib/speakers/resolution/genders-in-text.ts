import { SINGULAR_PRONOUNS } from '../data/common-words.ts';
import type { Gender } from './name-drafts.ts';
import { roleGender } from './role-gender.ts';
import type { RunningText } from '../sources/running-text.ts';

/** Sentences in which a pronoun may settle whom it means, when only one person is named in them. */
const REACH = 2;

/** A pronoun tells of one person; that may leave one person for another pronoun, and so on, a few times at most. */
const ROUNDS = 3;

/** Sentences in which nobody else of that gender may be named. */
const WIDE_REACH = 6;

/** “He” or “she” as who acts, with the people named in the sentences before it, and in some more. */
interface Told {
  readonly gender: Gender;
  readonly people: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
}

/**
 * For each voice (by key) the gender the text itself gives: by title (“Ms.”), by role (“spokeswoman”), or by a pronoun where
 * only one person is near whom it can mean. Never from a name.
 */
export function gendersInText(text: RunningText): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { id, gender } of text.referents) if (gender) genders.set(`name ${id}`, gender);
  const told = pronounsWithPeople(text, genders);
  for (let round = 0; round < ROUNDS; round++) {
    const votes = votesOf(told, genders);
    for (const [voice, { male, female }] of votes) {
      if (male >= 2 * female + 1) genders.set(voice, 'male');
      else if (female >= 2 * male + 1) genders.set(voice, 'female');
    }
    if (votes.size === 0) break;
  }
  return genders;
}

/** How often pronouns that can mean nobody else tell a voice's gender; voices known already are left out. */
function votesOf(
  told: readonly Told[],
  genders: ReadonlyMap<string, Gender>,
): Map<string, Record<Gender, number>> {
  const votes = new Map<string, Record<Gender, number>>();
  for (const { gender, people, further } of told) {
    const meant = [...people].filter((voice) => (genders.get(voice) ?? gender) === gender);
    const [voice] = meant;
    if (voice === undefined || meant.length > 1 || genders.has(voice)) continue;
    // Of whom the text tells that gender, and who was named a little before, may be meant as well.
    if ([...further].some((other) => genders.get(other) === gender)) continue;
    const vote = votes.get(voice) ?? { male: 0, female: 0 };
    vote[gender]++;
    votes.set(voice, vote);
  }
  return votes;
}

/** Every “he” and “she”. What stands in a quotation tells nothing of who is named outside it. Notes genders of roles on the way. */
function pronounsWithPeople(text: RunningText, genders: Map<string, Gender>): Told[] {
  const { words, mentions, referents, referentsOf } = text;
  const told: Told[] = [];
  const near: { voice: string; sentence: number; quotation: number }[] = [];
  let next = 0;
  let quotation = 0;
  let quotations = 0;
  words.forEach((word, at) => {
    if (word.block !== words[at - 1]?.block) quotation = 0;
    if (/^[“"]$/u.test(word.text)) quotation = word.text === '"' && quotation > 0 ? 0 : ++quotations;
    else if (word.text === '”') quotation = 0;
    for (; next < mentions.length && (mentions[next]?.from ?? Infinity) <= at; next++) {
      const mention = mentions[next];
      const only = referentsOf[next]?.length === 1 ? referents[referentsOf[next]?.[0] ?? -1] : undefined;
      if (!mention || only?.referentClass !== 'person') continue;
      near.push({ voice: `name ${only.id}`, sentence: words[mention.from]?.sentence ?? 0, quotation });
      const role = roleGender(words, mention.titleFrom, mention.from, mention.to);
      if (role && !genders.has(`name ${only.id}`)) genders.set(`name ${only.id}`, role);
    }
    // “Ruiz denied it to her face”: only who acts is likely the one named last.
    const gender = SINGULAR_PRONOUNS.get(word.lower);
    if (!gender || !/^s?he$/u.test(word.lower)) return;
    while (near.length > 0 && word.sentence - (near[0]?.sentence ?? 0) >= WIDE_REACH) near.shift();
    const same = near.filter((one) => one.quotation === quotation);
    const people = same.flatMap(({ voice, sentence }) => (word.sentence - sentence < REACH ? [voice] : []));
    if (people.length > 0)
      told.push({ gender, people: new Set(people), further: new Set(same.map(({ voice }) => voice)) });
  });
  return told;
}
