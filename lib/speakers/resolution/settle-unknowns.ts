import { BODY_WORDS } from '../data/body-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import type { NameMention } from './name-mention.ts';
import type { Grouping } from './name-drafts.ts';
import type { Word } from '../sources/read-words.ts';

/** Runs of unknown words are people when later words treat them so, bodies when “the” stands before them. */
export function settleUnknowns({ drafts, mentions, words }: Grouping, shortForms: readonly number[]): void {
  const alone = new Set(
    shortForms.flatMap((at) =>
      words[(mentions[at]?.titleFrom ?? 0) - 1]?.lower === 'the' ? [] : [mentions[at]?.parts[0]],
    ),
  );
  for (const draft of drafts) {
    if (draft.referentClass !== 'person' || draft.sure) continue;
    const own = draft.mentions.flatMap((at) => mentions[at] ?? []);
    const withThe = own.some(
      (mention) =>
        words[mention.from - 1]?.lower === 'the' &&
        !words[mention.to]?.possessive &&
        endsPhrase(words, mention.to),
    );
    const houseLike = own.some(
      (mention) =>
        /^(?:at|within)$/u.test(words[mention.from - 1]?.lower ?? '') ||
        (/^(?:of|for)$/u.test(words[mention.from - 1]?.lower ?? '') &&
          isStaff(words[mention.from - 2]?.lower ?? '')) ||
        standsAmongBodies(words, mention),
    );
    const treated = own.some((mention) => isTreatedAsPerson(words, mention));
    const lastAlone = alone.has(draft.parts.at(-1));
    if (treated || (lastAlone && !withThe)) draft.sure = true;
    else if (withThe || houseLike || own.every((mention) => mention.to - mention.from > 3))
      draft.referentClass = 'body';
  }
}

/** “a spokesman for Exxon Mobil”: people who work for bodies, rarely for people. */
function isStaff(lower: string): boolean {
  return /^(?:spokesman|spokeswoman|spokesperson|president|director|founder|co-founder|ceo|chairman|chairwoman|executive|officer|analyst|manager|owner|economist)$/u.test(
    lower,
  );
}

/** No noun follows that the name would only describe: “the Obama administration”. */
export function endsPhrase(words: readonly Word[], to: number): boolean {
  const next = words[to + 1];
  return next?.sentence !== words[to]?.sentence || !/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '');
}

/** In a list with a body: “Blue Fjord, Ceres Robotics, …”. */
function standsAmongBodies(words: readonly Word[], mention: NameMention): boolean {
  const [comma, next, far, further] = [1, 2, 3, 4].map((step) => words[mention.to + step]);
  if (!/^(?:,|and|or)$/u.test(comma?.lower ?? '') || !next?.capital) return false;
  const ahead = [next, far, further].filter((word) => word?.capital);
  return ahead.some(
    (word) =>
      BODY_WORDS.has(word?.lower ?? '') ||
      /\p{Ll}\p{Lu}/u.test(word?.text.replace(/^(?:Mc|Mac|d[aeiu]|l[ae]|van|von|mac)(?=\p{Lu})/u, '') ?? ''),
  );
}

/** “X, who …”, “X, a senior analyst”, “X, 43, …”. */
function isTreatedAsPerson(words: readonly Word[], mention: NameMention): boolean {
  const after = words[mention.to + 1];
  if (after?.lower === 'who') return true;
  if (after?.text !== ',') return false;
  for (let i = mention.to + 2; i < mention.to + 8; i++) {
    const word = words[i];
    if (word?.sentence !== after.sentence) return false;
    if (word.lower === 'who' || /^\d\d$/u.test(word.text)) return i === mention.to + 2;
    if (word.mark) return false;
    if (ROLE_NOUNS.has(word.lower)) return true;
    if (BODY_WORDS.has(word.lower) || /^(?:said|says|and|or)$/u.test(word.lower)) return false;
  }
  return false;
}
