import { countryIn } from '../../speakers/kinds/country-of-voice.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../../speakers/speaker.ts';
import type { CountedVoice } from '../counted-article.ts';
import { kindWords } from '../kind-words.ts';
import { isNameless, isNearlyAnother, nameOf, passagesOf, wordsOfStatements } from '../naming.ts';
import { pattern, type Pattern } from '../pattern.ts';
import { counted, joined, say } from '../say.ts';
import { shareInChinese, shareInEnglish } from '../share-in-words.ts';
import { withThe } from '../with-the.ts';

/** One kind has this share of the credited words, and at most so many named speakers are of another. */
const ONE_KIND = 0.75;
const MOST_ODD = 3;
const LEAST_STATEMENTS = 8;
const LEAST_OF_KIND = 3;
/** A state is a side from so many speakers on. */
const LEAST_OF_SIDE = 3;

/** What the odd ones are not. */
const NOT_OF: Readonly<Record<SpeakerKind, string>> = {
  official: 'who are not officials',
  expert: 'not heard as experts',
  business: 'who do not speak for companies',
  organization: 'who do not speak for organizations',
  media: 'not from other media',
  document: 'not in writing',
  person: 'who do not speak for themselves',
};

export const ODD_ONES: readonly Pattern[] = [
  pattern({
    id: 'F1',
    example: 'Vera Lund and Ole Brandt are the only speakers who are not officials: one word in nine.',
    read: (article) => {
      if (article.statements.length < LEAST_STATEMENTS) return null;
      const kind = SPEAKER_KINDS.find(
        (one) =>
          one !== 'person' &&
          wordsOfStatements(article.statements.filter(({ speaker }) => speaker?.kind === one)) >=
            ONE_KIND * article.credited,
      );
      // Beside one or two speakers of a kind everybody is odd.
      if (!kind || article.voices.filter(({ speaker }) => speaker.kind === kind).length < LEAST_OF_KIND)
        return null;
      const others = article.statements.filter(({ speaker }) => speaker?.kind !== kind);
      const odd = article.voices.filter(({ speaker }) => speaker.kind !== kind);
      const share = wordsOfStatements(others) / article.words;
      if (odd.length === 0 || odd.length > MOST_ODD || shareInEnglish(share) === null) return null;
      // Of a spelling that another name of the text nearly has nothing is said.
      if (odd.some((voice) => isNearlyAnother(article, voice))) return null;
      // Somebody without a name may be of any kind.
      if (others.some((one) => one.speaker === null || isNameless(one))) return null;
      return { article, kind, odd, others, share };
    },
    en: ({ article, kind, odd, others, share }) => {
      const names = joined(
        odd.map((voice) => nameOf(article, voice)),
        ', ',
        ' and ',
      );
      const [are, speakers] = odd.length === 1 ? ['is', 'speaker'] : ['are', 'speakers'];
      const notOf =
        odd.length === 1
          ? NOT_OF[kind]
              .replace('who are not officials', 'who is not an official')
              .replace('who do', 'who does')
          : NOT_OF[kind];
      return say`${names} ${are} the only ${speakers} ${notOf}: ${counted(shareInEnglish(share)?.text ?? '', passagesOf(others))}.`;
    },
    zh: ({ article, kind, odd, others, share }) =>
      say`不属于${kindWords(kind).zh}的说话人只有${joined(
        odd.map((voice) => nameOf(article, voice)),
        '、',
        '和',
      )}：${counted(shareInChinese(share) ?? '', passagesOf(others))}。`,
  }),
  pattern({
    id: 'F2',
    example: 'Speakers for Torva have a fifth of the words, speakers for Oporia one word in seven.',
    read: (article) => {
      const sides = [...Map.groupBy(article.voices, sideOf)]
        .flatMap(([country, voices]) =>
          country !== null && voices.length >= LEAST_OF_SIDE ? [[country, voices] as const] : [],
        )
        .map(([country, voices]) => {
          const statements = voices.flatMap((voice) => voice.statements);
          return { country, statements, share: wordsOfStatements(statements) / article.words };
        })
        .sort((a, b) => b.share - a.share);
      const [one, other, third] = sides;
      // Of three sides two would tell half of it.
      if (!one || !other || third || shareInEnglish(other.share) === null) return null;
      return { one, other };
    },
    en: ({ one, other }) =>
      say`Speakers for ${withThe(one.country)} have ${counted(shareInEnglish(one.share)?.text ?? '', passagesOf(one.statements))} of the words, speakers for ${withThe(other.country)} ${counted(shareInEnglish(other.share)?.text ?? '', passagesOf(other.statements))}.`,
    zh: ({ one, other }) =>
      say`代表${one.country}的说话人占${counted(shareInChinese(one.share) ?? '', passagesOf(one.statements))}，代表${other.country}的占${counted(shareInChinese(other.share) ?? '', passagesOf(other.statements))}。`,
  }),
];

/** The state an official voice speaks for: “Torva’s ministry” is of Torva whatever else is printed; allies of a state are others. */
function sideOf({ speaker: { kind, country, name } }: CountedVoice): string | null {
  if (kind !== 'official' || /\b(?:allies|partners|neighbou?rs|opponents|critics)$/iu.test(name)) return null;
  return country ?? (/^\p{Lu}\p{Ll}+[’']s\s/u.test(name) ? countryIn(name) : null);
}
