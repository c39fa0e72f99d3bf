import { SINGULAR_PRONOUNS } from '../data/common-words.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../data/role-nouns.ts';
import type { Gender } from './name-drafts.ts';
import type { RunningText } from '../sources/running-text.ts';

/** Sentences in which a pronoun may settle whom it means, when only one person is named in them. */
const REACH = 2;

/**
 * For each voice (by key) the gender the text itself gives: by title (“Ms.”), by role (“spokeswoman”), or by a pronoun where
 * only one person is near. Never from a name.
 */
export function gendersInText(text: RunningText): Map<string, Gender> {
  const { words, mentions, referents, referentsOf } = text;
  const genders = new Map<string, Gender>();
  for (const referent of referents) if (referent.gender) genders.set(`name ${referent.id}`, referent.gender);
  const votes = new Map<string, { male: number; female: number }>();
  const near: { voice: string; sentence: number }[] = [];
  let next = 0;
  words.forEach((word, at) => {
    for (; next < mentions.length && (mentions[next]?.from ?? Infinity) <= at; next++) {
      const mention = mentions[next];
      const only = referentsOf[next]?.length === 1 ? referents[referentsOf[next]?.[0] ?? -1] : undefined;
      if (!mention || only?.referentClass !== 'person') continue;
      near.push({ voice: `name ${only.id}`, sentence: words[mention.from]?.sentence ?? 0 });
      const role = roleGender(text, mention.titleFrom, mention.from, mention.to);
      if (role && !genders.has(`name ${only.id}`)) genders.set(`name ${only.id}`, role);
    }
    // “Ruiz denied it to her face”: only who acts is likely the one named last.
    const gender = SINGULAR_PRONOUNS.get(word.lower);
    if (!gender || !/^s?he$/u.test(word.lower)) return;
    while (near.length > 0 && word.sentence - (near[0]?.sentence ?? 0) >= REACH) near.shift();
    const voices = new Set(near.map(({ voice }) => voice));
    const [voice] = voices;
    if (voices.size !== 1 || voice === undefined) return;
    const vote = votes.get(voice) ?? { male: 0, female: 0 };
    vote[gender]++;
    votes.set(voice, vote);
  });
  for (const [voice, { male, female }] of votes) {
    if (genders.has(voice)) continue;
    if (male >= 2 * female + 1 && male > female) genders.set(voice, 'male');
    else if (female >= 2 * male + 1) genders.set(voice, 'female');
  }
  return genders;
}

/** “spokeswoman Ana Ruiz”, “Ana Ruiz, an actress”. */
function roleGender({ words }: RunningText, titleFrom: number, from: number, to: number): Gender | null {
  const around = [words[titleFrom - 1], words[from - 1]];
  if (words[to + 1]?.text === ',') {
    // “Ana Ruiz, whose brother …” says nothing of her.
    for (const word of [words[to + 2], words[to + 3], words[to + 4]]) {
      if (/^(?:who|whose|whom|which)$/u.test(word?.lower ?? 'who')) break;
      around.push(word);
    }
  }
  for (const word of around) {
    if (!word || word.sentence !== words[to]?.sentence) continue;
    if (word.mark) continue;
    if (FEMALE_ROLES.has(word.lower) && !word.possessive) return 'female';
    if (MALE_ROLES.has(word.lower) && !word.possessive) return 'male';
  }
  return null;
}
