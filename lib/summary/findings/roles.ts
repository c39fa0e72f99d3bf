import type { CountedVoice } from '../counted-article.ts';
import { nameOf } from '../naming.ts';
import { inChinese, inEnglish } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, printed, say } from '../say.ts';

const LEAST_NAMED = 4;

/** The last word of a role: what it says somebody is. */
function headOf({ speaker }: CountedVoice): string {
  return (
    /(?<!\p{Ll})(?<head>\p{Ll}{3,})$/u.exec(
      (speaker.role ?? '').split(/,|\s(?:of|for|at|in|on|from|to|and)\s/u, 1)[0] ?? '',
    )?.groups?.head ?? ''
  );
}

function passagesOfAll(voices: readonly CountedVoice[]) {
  return voices.flatMap(({ passages }) => passages);
}

export const ROLES: readonly Pattern[] = [
  pattern({
    id: 'K1',
    example: 'Five of the six named speakers are printed as ‘author’, the sixth, Vera Lund, as ‘novelist’.',
    read: (article) => {
      const named = article.voices.filter(({ speaker }) => speaker.named);
      if (named.length < LEAST_NAMED) return null;
      const [most] = [...Map.groupBy(named, headOf)]
        .filter(([head]) => head !== '')
        .sort((a, b) => b[1].length - a[1].length);
      if (!most || most[1].length < named.length - 1) return null;
      const other = named.find((voice) => !most[1].includes(voice)) ?? null;
      return { article, named, head: most[0], same: most[1], other };
    },
    en: ({ article, named, head, same, other }) => {
      const all = counted(inEnglish(named.length), passagesOfAll(named));
      if (other === null)
        return say`All ${all} named speakers are printed as ‘${printed(head, passagesOfAll(same))}’.`;
      const as = headOf(other) === '' ? '' : say`, as ‘${printed(headOf(other), [])}’`;
      return say`${counted(inEnglish(same.length), passagesOfAll(same))} of the ${all} named speakers are printed as ‘${printed(head, passagesOfAll(same))}’, the other, ${nameOf(article, other)}${as === '' ? ', is not' : as}.`;
    },
    zh: ({ named, head, same }) =>
      say`${counted(`${inChinese(named.length)}位`, passagesOfAll(named))}具名说话人中${counted(`${inChinese(same.length)}位`, passagesOfAll(same))}标为“${printed(head, passagesOfAll(same))}”。`,
  }),
  pattern({
    id: 'K2',
    example: 'All eight people heard as experts are introduced with a body they work for.',
    read: (article) => {
      const experts = article.voices.filter(({ speaker }) => speaker.kind === 'expert' && speaker.named);
      const people = experts.filter(({ speaker }) => speaker.role !== null || speaker.affiliation !== null);
      if (people.length < LEAST_NAMED || people.length < experts.length) return null;
      return people.every(({ speaker }) => speaker.affiliation !== null) ? people : null;
    },
    en: (people) =>
      say`All ${counted(`${inEnglish(people.length)} people`, passagesOfAll(people))} heard as experts are introduced with a body they work for.`,
    zh: (people) =>
      say`${counted(`${inChinese(people.length)}位`, passagesOfAll(people))}专家都标明了所属机构。`,
  }),
];
