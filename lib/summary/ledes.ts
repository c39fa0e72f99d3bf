import type { Passage } from '../report/passage.ts';
import { SPEAKER_KINDS } from '../speakers/speaker.ts';
import type { CountedArticle, CountedStatement, CountedVoice } from './counted-article.ts';
import { hasFewStatements } from './few-statements.ts';
import { inChinese, inEnglish, many } from './number-words.ts';
import {
  isNameless,
  nameOf,
  passagesOf,
  possessive,
  roleInChinese,
  roleInEnglish,
  roleOf,
  wordsOfStatements,
} from './naming.ts';
import { kindWords } from './kind-words.ts';
import { isQuotedUncredited, quotedWords } from './quoted-words.ts';
import { pattern, type Pattern } from './pattern.ts';
import { counted, joined, printed, say, type Piece } from './say.ts';
import { shareInChinese, shareInEnglish } from './share-in-words.ts';
import { pageNoun, teller } from './page-nouns.ts';

/** So many speakers can be listed in a lede. */
const MOST_LISTED = 3;
/** Below this share credited, the first half of the lede is about the writer’s own words. */
const MOSTLY_OWN = 0.32;
/** From this share of words on whose speaker is not settled, that is what the lede says. */
const MUCH_OPEN = 0.1;

/** A share with what it opens, in both languages. */
interface ShownShare {
  readonly share: number;
  readonly passages: readonly Passage[];
}

/** The first half of most ledes: how much is other people’s words. */
interface FirstHalf {
  readonly article: CountedArticle;
  readonly isOwn: boolean;
  readonly shown: ShownShare;
}

function firstHalf(article: CountedArticle): FirstHalf {
  const isOwn = article.creditedShare < MOSTLY_OWN;
  return {
    article,
    isOwn,
    shown: isOwn
      ? { share: 1 - article.creditedShare, passages: article.ownPassages }
      : { share: article.creditedShare, passages: article.allPassages },
  };
}

function firstHalfInEnglish({ article, isOwn, shown }: FirstHalf): readonly Piece[] {
  const { text, plural } = shareInEnglish(shown.share) ?? { text: 'little', plural: false };
  const whose = isOwn ? `${teller(article).en} own` : 'other people’s words';
  return say`${counted(text, shown.passages)} of this ${pageNoun(article).en} ${plural ? 'are' : 'is'} ${whose}`;
}

function firstHalfInChinese({ article, isOwn, shown }: FirstHalf): readonly Piece[] {
  const share = counted(shareInChinese(shown.share) ?? '', shown.passages);
  return isOwn ? say`本文${share}是${teller(article).zh}自己的话` : say`本文${share}的词出自他人之口`;
}

/** “a third of it comes”, “seven words in ten come”. */
function partInEnglish({ share, passages }: ShownShare): readonly Piece[] {
  const { text, plural } = shareInEnglish(share) ?? { text: '', plural: false };
  return plural ? say`${counted(text, passages)} come` : say`${counted(text, passages)} of it comes`;
}

function partInChinese({ share, passages }: ShownShare): Piece {
  return counted(shareInChinese(share) ?? '', passages);
}

function sumOf(article: CountedArticle, statements: readonly CountedStatement[]): ShownShare {
  return { share: wordsOfStatements(statements) / article.words, passages: passagesOf(statements) };
}

/** “a quarter of it is Marta Lindqvist’s”, “a quarter of it comes from one witness, Marta Lindqvist” */
function wholePartInEnglish(article: CountedArticle, voice: CountedVoice): readonly Piece[] {
  const { text = '', plural = false } = shareInEnglish(voice.share) ?? {};
  const part = counted(text, voice.passages);
  const name = nameOf(article, voice);
  const role = voice.speaker.role ?? '';
  if (/^\p{Ll}{4,}$/u.test(role) && !OFFICE.test(role) && roleOf(article, voice) !== null)
    return say`${part}${plural ? ' come' : ' of it comes'} from one ${printed(role, [])}, ${name}`;
  return say`${part}${plural ? ' are ' : ' of it is '}${name}${possessive(voice.speaker.name)}`;
}

function wholePartInChinese(article: CountedArticle, voice: CountedVoice): readonly Piece[] {
  return say`其中${nameOf(article, voice)}一人占全文${counted(shareInChinese(voice.share) ?? '', voice.passages)}`;
}

/** Offices, of which the text says more than the word: “head of the border force”. */
const OFFICE =
  /^(?:head|chief|leader|director|member|president|chair\p{L}*|manager|minister|secretary|spokes\p{L}+|boss|partner|founder|editor|analyst|officer)$/u;

/** Of these one can say “four named experts”; officials and companies are often bodies. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['expert']);

const POLICE = /\b(?:police|constab|sheriff|detective|inspector|garda)/iu;
const MILITARY = /\b(?:military|army|navy|air force|defen[cs]e|troops|brigade|general staff)\b/iu;

/** “officials and police” when such a body is among the first three of them. */
function officialsAs(voices: readonly CountedVoice[]): { en: string; zh: string } {
  const words = voices
    .slice(0, 3)
    .map(({ speaker: { name, role, affiliation } }) => [name, role, affiliation].join(' '))
    .join(' ');
  if (MILITARY.test(words)) return { en: 'officials and the military', zh: '官方和军方' };
  if (POLICE.test(words)) return { en: 'officials and police', zh: '官方和警方' };
  return kindWords('official');
}

/** The head noun that most of these speakers’ roles share, in the plural as an editor would write it; null when they share none. */
function commonRole(voices: readonly CountedVoice[]): string | null {
  const heads = voices.map(
    ({ speaker }) => /(?<!\p{Ll})(?<head>\p{Ll}{3,})$/u.exec(speaker.role ?? '')?.groups?.head ?? '',
  );
  const [first] = heads;
  if (first === undefined || first === '' || heads.some((head) => head !== first)) return null;
  return /(?:s|x|ch|sh)$/u.test(first)
    ? null
    : /[^aeiou]y$/u.test(first)
      ? `${first.slice(0, -1)}ies`
      : `${first}s`;
}

/** The ledes; the first that has something to say is the article’s. */
export const LEDES: readonly Pattern[] = [
  pattern({
    id: 'L0',
    example: 'All of this page is the writer’s own words; we found nobody who speaks in it.',
    read: (article) => (article.statements.length === 0 && article.words > 0 ? article : null),
    en: (article) =>
      say`${counted('all', article.ownPassages)} of this page is ${teller(article).en} own words; we found nobody who speaks in it.`,
    zh: ({ ownPassages }) => say`${counted('全文', ownPassages)}都是作者自己的话，未发现他人发言。`,
  }),
  pattern({
    id: 'L6',
    example:
      'A third of this page stands in quotation marks, and one word in twenty is credited to a speaker.',
    read: (article) => {
      if (!isQuotedUncredited(article)) return null;
      const marks = quotedWords(article);
      return { article, quoted: { share: marks.words / article.words, passages: marks.passages } };
    },
    en: ({ article, quoted }) => {
      const share = shareInEnglish(quoted.share);
      const credited = shareInEnglish(article.creditedShare);
      const whom = credited
        ? say`${counted(credited.text, article.allPassages)} ${credited.plural ? 'are' : 'is'} credited to a speaker`
        : say`${counted(many(article.statements.length, 'statement'), article.allPassages)} ${article.statements.length === 1 ? 'is' : 'are'} credited to a speaker`;
      return say`${counted(share?.text ?? '', quoted.passages)} of this page ${share?.plural ? 'stand' : 'stands'} in quotation marks, and ${whom}.`;
    },
    zh: ({ article, quoted }) => {
      const credited =
        shareInChinese(article.creditedShare) ?? `只有${inChinese(article.statements.length)}句`;
      return say`本文${counted(shareInChinese(quoted.share) ?? '', quoted.passages)}的词在引号内，${counted(credited, article.allPassages)}标明了说话人。`;
    },
  }),
  pattern({
    id: 'L1b',
    example: 'Almost all of this page is the writer’s own words; six statements are somebody else’s.',
    read: (article) => (shareInEnglish(article.creditedShare) === null ? article : null),
    en: (article) => {
      const n = article.statements.length;
      const [only, other] = article.voices;
      const whose =
        only && !other && only.speaker.named
          ? say`, ${nameOf(article, only)}${possessive(only.speaker.name)}`
          : '';
      return say`${counted('almost all', article.ownPassages)} of this page is ${teller(article).en} own words; ${counted(many(n, 'statement'), article.allPassages)} ${n === 1 ? 'is' : 'are'} somebody else’s${whose}.`;
    },
    zh: (article) => {
      const n = counted(`${inChinese(article.statements.length)}句`, article.allPassages);
      const [only, other] = article.voices;
      const whose = only && !other && only.speaker.named ? say`${nameOf(article, only)}的` : '他人的';
      return say`${counted('几乎全文', article.ownPassages)}都是作者自己的话，只有${whose}${n}除外。`;
    },
  }),
  pattern({
    id: 'L1',
    example:
      'Three statements stand in this item, two of them by Ole Brandt, harbour master; the rest is the reporter’s own.',
    read: (article) => {
      const { statements, voices } = article;
      if (!hasFewStatements(article)) return null;
      const first = voices.find(({ speaker }) => speaker.named);
      // Of several who say one thing each none stands out.
      const named = voices.filter(({ speaker }) => speaker.named);
      const each =
        named.length > 1 &&
        named.length <= MOST_LISTED &&
        voices.every((one) => one.statements.length === 1) &&
        statements.every(({ speaker }) => speaker !== null);
      return { article, first: first ?? null, each: each ? named : [] };
    },
    en: ({ article, first, each }) => {
      const n = article.statements.length;
      const stand = say`${counted(many(n, 'statement'), article.allPassages)} ${n === 1 ? 'stands' : 'stand'} ${pageNoun(article).en === 'page' ? 'on' : 'in'} this ${pageNoun(article).en}`;
      const rest = say`; the rest is ${teller(article).en} own.`;
      if (each.length > 0) {
        const unnamed = article.statements.filter(isNameless);
        const without = counted(
          `${unnamed.length === 1 ? 'a voice' : `${inEnglish(unnamed.length)} voices`} without a name`,
          passagesOf(unnamed),
        );
        const all = [
          ...each.map((voice) => nameOf(article, voice)),
          ...(unnamed.length > 0 ? [without] : []),
        ];
        return say`${stand}, by ${joined(all, ', ', ' and ')}${rest}`;
      }
      if (first === null && !article.statements.every(isNameless)) return say`${stand}${rest}`;
      if (first === null)
        return say`${stand}, ${n === 1 ? 'by a voice' : 'all by voices'} without a name${rest}`;
      const role = roleInEnglish(article, first);
      const who = say`${nameOf(article, first)}${role === null ? '' : say`, ${printed(role, [])}`}`;
      const own = first.statements.length;
      if (own === n) return say`${stand}, ${n === 1 ? '' : n === 2 ? 'both ' : 'all '}by ${who}${rest}`;
      return say`${stand}, ${counted(inEnglish(own), first.passages)} of them by ${who}${rest}`;
    },
    zh: ({ article, first, each }) => {
      const n = article.statements.length;
      const stand = say`文中有${counted(`${inChinese(n)}句`, article.allPassages)}他人的话`;
      const rest = `，其余是${teller(article).zh}自己的话。`;
      if (each.length > 0) {
        const unnamed = article.statements.filter(isNameless);
        const without = counted(`${inChinese(unnamed.length)}位不具名者`, passagesOf(unnamed));
        const all = [
          ...each.map((voice) => nameOf(article, voice)),
          ...(unnamed.length > 0 ? [without] : []),
        ];
        return say`${stand}，分别出自${joined(all, '、', '和')}${rest}`;
      }
      if (first === null && !article.statements.every(isNameless)) return say`${stand}${rest}`;
      if (first === null) return say`${stand}，说话人均不具名${rest}`;
      const role = roleInChinese(article, first);
      // As printed, in English: there is a space between them.
      const who = say`${role === null ? '' : say`${printed(role, [])} `}${nameOf(article, first)}`;
      const own = first.statements.length;
      return own === n
        ? say`${stand}，${n === 1 ? '' : '都'}出自${who}${rest}`
        : say`${stand}，${counted(`${inChinese(own)}句`, first.passages)}出自${who}${rest}`;
    },
  }),
  pattern({
    id: 'L7',
    example: 'One word in twelve of this story is credited to somebody; one of its six sources has a name.',
    read: (article) => {
      if (article.creditedShare >= 0.18) return null;
      const nameless = article.statements.filter(isNameless);
      const sources = article.voices.map(({ statements }) => statements);
      const without = sources.filter((own) => own.every(isNameless));
      if (without.length < 3 || wordsOfStatements(nameless) < wordsOfStatements(sources.flat()) / 2)
        return null;
      return {
        article,
        all: sources.length,
        named: sources.filter((own) => !own.every(isNameless)).flat(),
        nameless: without.length,
      };
    },
    en: ({ article, all, named, nameless }) => {
      const share = shareInEnglish(article.creditedShare);
      const n = all - nameless;
      return say`${counted(share?.text ?? '', article.allPassages)} of this ${pageNoun(article).en} is credited to somebody; ${counted(n === 0 ? 'none' : inEnglish(n), passagesOf(named))} of its ${counted(`${inEnglish(all)} sources`, article.allPassages)} ${n <= 1 ? 'has' : 'have'} a name.`;
    },
    zh: ({ article, all, named, nameless }) =>
      say`本文${counted(shareInChinese(article.creditedShare) ?? '', article.allPassages)}的词标明了出处；${counted(inChinese(all), article.allPassages)}个来源中${counted(`${inChinese(all - nameless)}个`, passagesOf(named))}有名有姓。`,
  }),
  pattern({
    id: 'L3',
    example: 'Half of this story is other people’s words; a quarter of it comes from voices without a name.',
    read: (article) => {
      const own = article.statements.filter(
        (one) =>
          isNameless(one) && (one.speaker?.affiliation ?? null) === null && one.speaker?.kind !== 'document',
      );
      const part = sumOf(article, own);
      if (part.share < 0.1 || wordsOfStatements(own) < article.credited / 3) return null;
      return { first: firstHalf(article), part };
    },
    en: ({ first, part }) =>
      say`${firstHalfInEnglish(first)}; ${partInEnglish(part)} from voices without a name.`,
    zh: ({ first, part }) => say`${firstHalfInChinese(first)}；${partInChinese(part)}出自不具名者。`,
  }),
  pattern({
    id: 'L2',
    example: 'Half of this story is other people’s words; a quarter of it is Marta Lindqvist’s.',
    read: (article) => {
      const voice = article.voices.find(({ speaker }) => speaker.named);
      if (!voice || voice.share < 0.15 || voice.words < 0.4 * article.credited) return null;
      return { first: firstHalf(article), voice };
    },
    en: ({ first, voice }) => {
      return say`${firstHalfInEnglish(first)}; ${wholePartInEnglish(first.article, voice)}.`;
    },
    zh: ({ first, voice }) =>
      say`${firstHalfInChinese(first)}；${wholePartInChinese(first.article, voice)}。`,
  }),
  pattern({
    id: 'L4',
    example: 'Half of this story is other people’s words; a third of it comes from four named experts.',
    read: (article) => {
      const found = SPEAKER_KINDS.filter((kind) => kind !== 'person')
        .map((kind) => {
          const own = article.statements.filter(({ speaker }) => speaker?.kind === kind);
          return { kind, own, part: sumOf(article, own) };
        })
        .find(({ own, part }) => wordsOfStatements(own) >= 0.6 * article.credited && part.share >= 0.12);
      if (!found) return null;
      const voices = article.voices.filter(({ speaker }) => speaker.kind === found.kind);
      const named = voices.filter(({ speaker }) => speaker.named);
      const without = wordsOfStatements(found.own.filter(isNameless));
      const [only] = voices.length === 1 ? named : [];
      const allNamed = named.length >= 3 && without < 0.05 * wordsOfStatements(found.own);
      return {
        first: firstHalf(article),
        ...found,
        voices,
        only: only ?? null,
        named: allNamed ? named : [],
      };
    },
    en: ({ first, part, kind, voices, only, named }) => {
      if (only) return say`${firstHalfInEnglish(first)}; ${wholePartInEnglish(first.article, only)}.`;
      const word = kind === 'official' ? officialsAs(voices).en : kindWords(kind).en;
      const who =
        named.length > 0 && NAMED_KINDS.has(kind)
          ? counted(
              `${inEnglish(named.length)} named ${word}`,
              named.flatMap(({ passages }) => passages),
            )
          : word;
      return say`${firstHalfInEnglish(first)}; ${partInEnglish(part)} from ${who}.`;
    },
    zh: ({ first, part, kind, voices, only, named }) => {
      if (only) return say`${firstHalfInChinese(first)}；${wholePartInChinese(first.article, only)}。`;
      const word = kind === 'official' ? officialsAs(voices).zh : kindWords(kind).zh;
      const who =
        named.length > 0 && NAMED_KINDS.has(kind)
          ? say`${counted(
              `${inChinese(named.length)}位具名${word}`,
              named.flatMap(({ passages }) => passages),
            )}`
          : word;
      return say`${firstHalfInChinese(first)}；${partInChinese(part)}出自${who}。`;
    },
  }),
  pattern({
    id: 'L5',
    example: 'Two thirds of this story is other people’s words; half of it comes from three authors.',
    read: (article) => {
      const named = article.voices.filter(({ speaker }) => speaker.named);
      const three = named.slice(0, 3);
      const own = three.flatMap(({ statements }) => statements);
      if (named.length < 4 || wordsOfStatements(own) < 0.7 * article.credited) return null;
      return { first: firstHalf(article), part: sumOf(article, own), role: commonRole(three), three };
    },
    en: ({ first, part, role, three }) => {
      const names = joined(
        three.map((voice) => nameOf(first.article, voice)),
        ', ',
        ' and ',
      );
      return say`${firstHalfInEnglish(first)}; ${partInEnglish(part)} from three ${role ?? 'speakers'}: ${names}.`;
    },
    zh: ({ first, part, role, three }) => {
      const names = joined(
        three.map((voice) => nameOf(first.article, voice)),
        '、',
        '和',
      );
      return say`${firstHalfInChinese(first)}；${partInChinese(part)}出自三位${role === null ? '说话人' : `“${role}”`}：${names}。`;
    },
  }),
  pattern({
    id: 'L8',
    example: 'Half of this story is other people’s words; six speakers, four of them with a name.',
    read: (article) => {
      const sources = article.voices.map(({ statements }) => statements);
      const open = sumOf(
        article,
        article.statements.filter(({ speaker }) => speaker === null),
      );
      return {
        first: firstHalf(article),
        // A count of speakers would say that everybody is found.
        open: open.share >= MUCH_OPEN ? open : null,
        all: sources.length,
        named: sources.filter((own) => !own.every(isNameless)),
      };
    },
    en: ({ first, open, all, named }) => {
      if (open)
        return say`${firstHalfInEnglish(first)}; for ${counted(shareInEnglish(open.share)?.text ?? '', open.passages)} of it the speaker is not certain.`;
      if (all === 0) return say`${firstHalfInEnglish(first)}.`;
      const passages = passagesOf(named.flat());
      const speakers = counted(many(all, 'speaker'), first.article.allPassages);
      const who =
        named.length === all
          ? say`${speakers}, ${all === 1 ? 'with a name' : 'all with a name'}`
          : say`${speakers}, ${counted(named.length === 0 ? 'none' : inEnglish(named.length), passages)} of them with a name`;
      return say`${firstHalfInEnglish(first)}; ${who}.`;
    },
    zh: ({ first, open, all, named }) =>
      open
        ? say`${firstHalfInChinese(first)}；其中占全文${counted(shareInChinese(open.share) ?? '', open.passages)}的话未能确定说话人。`
        : all === 0
          ? say`${firstHalfInChinese(first)}。`
          : say`${firstHalfInChinese(first)}；共${counted(`${inChinese(all)}位`, first.article.allPassages)}说话人，${counted(`${inChinese(named.length)}位`, passagesOf(named.flat()))}具名。`,
  }),
];
