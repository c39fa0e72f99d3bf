import { ENOUGH_STATEMENTS } from '../few-statements.ts';
import { quotedWords } from '../quoted-words.ts';
import { inChinese, inEnglish } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, say } from '../say.ts';
import { shareInChinese, shareInEnglish } from '../share-in-words.ts';
import { teller } from '../page-nouns.ts';

const MUCH_QUOTED = 0.4;

export const DIRECT_WORDS: readonly Pattern[] = [
  pattern({
    id: 'H1',
    example: 'We found no statement quoted word for word: all eight are in the reporter’s wording.',
    read: (article) =>
      article.statements.length >= ENOUGH_STATEMENTS &&
      article.statements.every(({ attribution }) => attribution.type === 'indirect')
        ? article
        : null,
    en: (article) =>
      say`We found no statement quoted word for word: all ${counted(inEnglish(article.statements.length), article.allPassages)} are in ${teller(article).en} wording.`,
    zh: (article) =>
      say`未见逐字引用：${counted(`${inChinese(article.statements.length)}句`, article.allPassages)}全为${teller(article).zh}转述。`,
  }),
  pattern({
    id: 'H2',
    example: 'Almost half of the words stand in quotation marks.',
    read: (article) => {
      const marks = quotedWords(article);
      const share = article.words === 0 ? 0 : marks.words / article.words;
      return share >= MUCH_QUOTED ? { share, passages: marks.passages } : null;
    },
    en: ({ share, passages }) => {
      const words = shareInEnglish(share);
      return words?.plural === true
        ? say`${counted(words.text, passages)} stand in quotation marks.`
        : say`${counted(words?.text ?? '', passages)} of the words stand in quotation marks.`;
    },
    zh: ({ share, passages }) => say`${counted(shareInChinese(share) ?? '', passages)}的词在引号内。`,
  }),
];
