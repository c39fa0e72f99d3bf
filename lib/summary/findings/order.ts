import { findQuotations } from '../../text/quotation-marks.ts';
import { isProse, type TextSpan } from '../../text/article.ts';
import type { CountedArticle } from '../counted-article.ts';
import { nameOf, passagesOf, roleInEnglish } from '../naming.ts';
import { inChinese, inEnglish, many } from '../number-words.ts';
import { isLive, teller } from '../page-nouns.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, printed, say } from '../say.ts';
import { shareInChinese, shareInEnglish } from '../share-in-words.ts';
import { asPassages } from '../text-places.ts';

/** Statements “stand late” or early from so many of them on, when one third of the text has so many times the other’s share. */
const STATEMENTS_TO_PLACE = 8;
const TIMES_THE_OTHER = 2;
const THIRDS = 3;
/** The last word is had within this part of the text. */
const LAST_TENTH = 0.9;
const LONG_STATEMENT = 100;
const LONG_SHARE = 0.08;
const FRAMED_SHARE = 0.35;
const FRAMED_STATEMENTS = 5;
const FRAMING_SENTENCES = 3;

/** Where nobody speaks before the middle: the part of the text that holds everything said. */
const LAST_PARTS = [
  { from: 1 / 2, en: 'half', zh: '一半' },
  { from: 3 / 5, en: 'two fifths', zh: '五分之二' },
  { from: 2 / 3, en: 'third', zh: '三分之一' },
  { from: 3 / 4, en: 'quarter', zh: '四分之一' },
  { from: 4 / 5, en: 'fifth', zh: '五分之一' },
] as const;

interface Third {
  readonly share: number;
  readonly statements: CountedArticle['statements'];
}

/** How much of each third of the text is other people’s words. */
function thirds(article: CountedArticle): readonly Third[] {
  return Array.from({ length: THIRDS }, (_, i): Third => {
    const [from, to] = [i / THIRDS, (i + 1) / THIRDS];
    const own = article.statements.filter(({ at }) => at >= from && at < to);
    const words = own.reduce((sum, one) => sum + one.words, 0);
    return { share: Math.min(1, (THIRDS * words) / article.words), statements: own };
  });
}

/** Neither printed long ago nor a heading’s: a statement can have the last word only today. */
const OLD = /\b(?:1[0-8]\d\d|19[0-6]\d)\b/u;

export const ORDER_OF_STATEMENTS: readonly Pattern[] = [
  pattern({
    id: 'I1',
    example:
      'The statements stand late: four fifths of the last third is other people’s words, a quarter of the first.',
    read: (article) => {
      if (article.statements.length < STATEMENTS_TO_PLACE || isLive(article)) return null;
      const [first, , last] = thirds(article);
      if (!first || !last) return null;
      const late = last.share >= TIMES_THE_OTHER * first.share;
      const early = first.share >= TIMES_THE_OTHER * last.share;
      if (!late && !early) return null;
      const [much, little] = late ? [last, first] : [first, last];
      if (shareInEnglish(much.share) === null || shareInEnglish(little.share) === null) return null;
      return { late, much, little };
    },
    en: ({ late, much, little }) => {
      const words = shareInEnglish(much.share);
      const shown = counted(words?.text ?? '', passagesOf(much.statements));
      return say`The statements stand ${late ? 'late' : 'early'}: ${shown} of the ${late ? 'last' : 'first'} third ${words?.plural === true ? 'are' : 'is'} other people’s words, ${counted(shareInEnglish(little.share)?.text ?? '', passagesOf(little.statements))} of the ${late ? 'first' : 'last'}.`;
    },
    zh: ({ late, much, little }) =>
      say`引语集中在${late ? '后' : '前'}部：${late ? '后' : '前'}三分之一占${counted(shareInChinese(much.share) ?? '', passagesOf(much.statements))}，${late ? '前' : '后'}三分之一占${counted(shareInChinese(little.share) ?? '', passagesOf(little.statements))}。`,
  }),
  pattern({
    id: 'I0',
    example: 'The two statements stand in the last two fifths of the text.',
    read: (article) => {
      const first = article.statements[0]?.at ?? 0;
      const [part] = LAST_PARTS.filter(({ from }) => first >= from).slice(-1);
      return article.statements.length >= 2 && part && !isLive(article) ? { article, part } : null;
    },
    en: ({ article, part }) =>
      say`The ${counted(many(article.statements.length, 'statement'), article.allPassages)} stand in the last ${part.en} of the text.`,
    zh: ({ article, part }) =>
      say`${counted(`${inChinese(article.statements.length)}句`, article.allPassages)}引语都在全文的最后${part.zh}。`,
  }),
  pattern({
    id: 'I2',
    example: 'The last two statements are Vera Lund’s, one of the organisers.',
    read: (article) => {
      const [before, last] = article.statements.slice(-2);
      if (article.statements.length < 5 || isLive(article)) return null;
      if (!before || !last?.speaker?.named || before.speaker !== last.speaker) return null;
      if (last.speaker === article.statements[0]?.speaker || last.to < LAST_TENTH) return null;
      const voice = article.voices.find(({ speaker }) => speaker === last.speaker);
      const texts = [before, last]
        .flatMap(({ passage }) => passage)
        .map(({ block }) => article.report.article.blocks[block]?.text ?? '');
      // Whose words are most of the text has the last ones as well.
      if (!voice || voice === article.voices[0] || texts.some((text) => OLD.test(text))) return null;
      const others = article.statements.findLastIndex(({ speaker }) => speaker !== last.speaker);
      return { article, voice, own: article.statements.slice(others + 1) };
    },
    en: ({ article, voice, own }) => {
      const role = roleInEnglish(article, voice);
      return say`The ${counted(`last ${many(own.length, 'statement')}`, passagesOf(own))} are by ${nameOf(article, voice)}${role === null ? '' : say`, ${printed(role, [])}`}.`;
    },
    zh: ({ article, voice, own }) =>
      say`${counted(`最后${inChinese(own.length)}句`, passagesOf(own))}出自${nameOf(article, voice)}。`,
  }),
  pattern({
    id: 'I3',
    example: 'The longest statement is by Vera Lund: 142 words, one word in ten.',
    read: (article) => {
      const longest = [...article.statements].sort((a, b) => b.words - a.words)[0];
      if (!longest?.speaker?.named || longest.words < LONG_STATEMENT) return null;
      if (longest.words < LONG_SHARE * article.words || article.statements.length < 5) return null;
      const voice = article.voices.find(({ speaker }) => speaker === longest.speaker);
      return voice ? { article, voice, longest } : null;
    },
    en: ({ article, voice, longest }) =>
      say`The longest statement is by ${nameOf(article, voice)}: ${counted(`${longest.words} words`, [longest.passage])}, ${counted(shareInEnglish(longest.words / article.words)?.text ?? '', [longest.passage])}.`,
    zh: ({ article, voice, longest }) =>
      say`最长的一段出自${nameOf(article, voice)}：${counted(`${longest.words}词`, [longest.passage])}，${counted(shareInChinese(longest.words / article.words) ?? '', [longest.passage])}。`,
  }),
  pattern({
    id: 'I4',
    example: 'The first four sentences and the last three are the writer’s alone.',
    read: (article) => {
      const { sentences } = article;
      if (article.statements.length < FRAMED_STATEMENTS || article.creditedShare >= FRAMED_SHARE) return null;
      const marks = findQuotations(article.report.article.blocks.filter(isProse));
      const isOwn = ({ span, credited }: (typeof sentences)[number]) =>
        !credited && !marks.some(({ block, start, end }) => isAround({ block, start, end }, span));
      const first = sentences.findIndex((one) => !isOwn(one));
      const last = sentences.length - 1 - sentences.findLastIndex((one) => !isOwn(one));
      if (first < FRAMING_SENTENCES || last < FRAMING_SENTENCES) return null;
      return { article, opening: sentences.slice(0, first), closing: sentences.slice(-last) };
    },
    en: ({ article, opening, closing }) =>
      say`The ${counted(`first ${many(opening.length, 'sentence')}`, asPassages(opening))} and the ${counted(`last ${inEnglish(closing.length)}`, asPassages(closing))} are ${teller(article).en} alone.`,
    zh: ({ article, opening, closing }) =>
      say`${counted(`开头${inChinese(opening.length)}句`, asPassages(opening))}和${counted(`结尾${inChinese(closing.length)}句`, asPassages(closing))}都是${teller(article).zh}自己的话。`,
  }),
];

/** Whether the quotation holds at least half of the sentence. */
function isAround(quotation: TextSpan, { block, start, end }: TextSpan): boolean {
  const common = Math.min(quotation.end, end) - Math.max(quotation.start, start);
  return quotation.block === block && common >= (end - start) / 2;
}
