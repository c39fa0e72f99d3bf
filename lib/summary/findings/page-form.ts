import type { Passage } from '../../report/passage.ts';
import { isProse } from '../../text/article.ts';
import { inChinese, inEnglish, many } from '../number-words.ts';
import { sentencesWithI } from '../page-nouns.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, joined, printed, say } from '../say.ts';
import { asPassages } from '../text-places.ts';
import type { CountedArticle } from '../counted-article.ts';
import { isQuotedUncredited } from '../quoted-words.ts';

const UNFINISHED =
  /(?:^|[.!?…–—-]\s)(?:more to follow|more to come|this is a breaking (?:news )?story|this is a developing story|this (?:breaking |developing )?(?:news )?story (?:will be|is being) updated|please check back)\b/iu;

const LEAST_LABELS = 3;
/** “Attendance: 12,836”, at the beginning of a paragraph or of a sentence in it. */
const LABEL = /(?:^|[.!?”"]\s)(?<label>\p{Lu}[\p{L}’ ]{2,24}):\s/gu;
/** Below this credited share the form of the page is worth telling. */
const HARDLY_ANY = 0.04;

export const PAGE_FORM: readonly Pattern[] = [
  pattern({
    id: 'M',
    example: 'The page says that it is not finished: ‘more to follow’.',
    read: ({ report }) => {
      for (const { id, text, kind } of report.article.blocks) {
        const found = kind === 'hidden' || kind === 'links' ? null : UNFINISHED.exec(text);
        if (found)
          return {
            words: found[0].replace(/^[.!?…–—-]\s/u, ''),
            place: { block: id, start: found.index, end: found.index + found[0].length },
          };
      }
      return null;
    },
    en: ({ words, place }) => say`The page says that it is not finished: ‘${printed(words, [[place]])}’.`,
    zh: ({ words, place }) => say`页面注明尚未完稿：“${printed(words, [[place]])}”。`,
  }),
  pattern({
    id: 'N1',
    example: 'Three entries have the label ‘Bottom line’.',
    read: (article) => {
      if (!isForm(article)) return null;
      const labels = article.report.article.blocks.filter(isProse).flatMap(({ id, text }) => {
        return Array.from(text.matchAll(LABEL), (found) => {
          const label = found.groups?.label ?? '';
          const start = found.index + found[0].indexOf(label);
          return { label, passage: [{ block: id, start, end: start + label.length }] satisfies Passage };
        });
      });
      const [most, second] = [...Map.groupBy(labels, ({ label }) => label)]
        .map(([label, own]) => ({ label, passages: own.map(({ passage }) => passage) }))
        .filter(({ passages }) => passages.length >= LEAST_LABELS)
        .sort((a, b) => b.passages.length - a.passages.length);
      return most ? { most, second: second ?? null } : null;
    },
    en: ({ most, second }) => {
      const entries = counted(`${inEnglish(most.passages.length)} entries`, most.passages);
      const also =
        second === null
          ? ''
          : say`, ${counted(inEnglish(second.passages.length), second.passages)} the label ‘${printed(second.label, second.passages)}’`;
      return say`${entries} have the label ‘${printed(most.label, most.passages)}’${also}.`;
    },
    zh: ({ most, second }) => {
      const of = ({ label, passages }: { label: string; passages: readonly Passage[] }) =>
        say`${counted(`${inChinese(passages.length)}项`, passages)}标有“${printed(label, passages)}”`;
      return say`${joined([most, ...(second === null ? [] : [second])].map(of), '，', '，')}。`;
    },
  }),
  pattern({
    id: 'N2',
    example: 'The writer says ‘I’ in two sentences.',
    read: (article) => {
      const own = isForm(article) ? sentencesWithI(article) : [];
      return own.length >= 2 ? own : null;
    },
    en: (own) => say`The writer says ‘I’ in ${counted(many(own.length, 'sentence'), asPassages(own))}.`,
    zh: (own) => say`作者有${counted(`${inChinese(own.length)}句`, asPassages(own))}用“我”。`,
  }),
];

/** A list or review: hardly anybody speaks, or much is quoted and credited to nobody. */
function isForm(article: CountedArticle): boolean {
  return article.creditedShare < HARDLY_ANY || isQuotedUncredited(article);
}
