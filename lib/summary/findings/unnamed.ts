import type { SpeakerKind } from '../../speakers/speaker.ts';
import { ENOUGH_STATEMENTS } from '../few-statements.ts';
import { canBeSource, isNameless, passagesOf, printedSource, wordsOfStatements } from '../naming.ts';
import { inChinese, many } from '../number-words.ts';
import { pattern, type Pattern } from '../pattern.ts';
import type { Passage } from '../../report/passage.ts';
import { counted, joined, printed, say, type Sayable } from '../say.ts';
import { shareInChinese, shareInEnglish } from '../share-in-words.ts';

const LEAST_STATEMENTS = 3;
const SOURCES_SHOWN = 3;
/** “The minister”, “his lawyer”: somebody the text tells more of. */
const LEANS = /^(?:the|his|her|its|their|our|my|this|that|these|those|both|one of)\b/iu;
/** Less of the text than this is nothing to tell of a whole group. */
const LEAST_SHARE = 0.06;
const NOBODY = { source: [] } as const;

/** Words that say nobody in particular spoke. */
const VAGUE =
  /\b(?:many|some|others|critics|analysts|experts|sources|observers|insiders|economists|commentators|several|supporters|opponents|commenters|users|people)\b/iu;

/** Kinds of voices without a name, as a reader would call them; a text that can be looked up is none. */
const GROUPS: Readonly<Partial<Record<SpeakerKind, { readonly en: string; readonly zh: string }>>> = {
  official: { en: 'officials', zh: '官方人士' },
  expert: { en: 'experts', zh: '专家' },
  business: { en: 'companies', zh: '企业' },
  organization: { en: 'organizations', zh: '民间组织' },
  person: { en: 'people', zh: '当事人与普通人' },
};

/** “The experts” and “experts” are one. */
function withoutArticle(words: string): string {
  return words.replace(/^(?:the|an?)\s+/iu, '');
}

/** “Activists” after “rights activists” tells nothing more. */
function isPartOf(words: string, longer: string): boolean {
  return longer.toLowerCase().endsWith(withoutArticle(words).toLowerCase());
}

/** Holds a word in capitals that does not only open the phrase: a name, or whose somebody is. */
function holdsName(words: string): boolean {
  return (
    /\s\p{Lu}/u.test(withoutArticle(words)) ||
    /^\p{Lu}{2,}\b/u.test(withoutArticle(words)) ||
    /^\p{Lu}[\p{L}]+(?:[’']s?|ian|ish|ese|an)\s/u.test(withoutArticle(words))
  );
}

/** “, among them ‘a survivor’ and ‘the family’,”: the sources as printed; nothing when none can be shown. */
function among(
  sources: readonly { readonly words: string; readonly passages: readonly Passage[] }[],
  before: string,
  and: string,
  open: string,
  close: string,
): Sayable {
  if (sources.length === 0) return '';
  const last = close.slice(1);
  const names = sources.map(
    ({ words, passages }) => say`${open}${printed(words, passages)}${close.charAt(0)}`,
  );
  return say`${before}${joined(names, and, and)}${last}`;
}

export const UNNAMED: readonly Pattern[] = [
  pattern({
    id: 'E1',
    example: 'Four statements rest on “many” and “some analysts”, without a name.',
    read: (article) => {
      const own = article.statements.flatMap((one) => {
        const source = printedSource(article, one.attribution);
        const words = source.split(/,|\s(?:who|that|which)\b/u, 1)[0] ?? '';
        return isNameless(one) && VAGUE.test(words) && words.split(/\s+/u).length <= 4
          ? [{ one, words }]
          : [];
      });
      if (own.length < LEAST_STATEMENTS) return null;
      const sources = [...Map.groupBy(own, ({ words }) => withoutArticle(words).toLowerCase()).values()];
      return {
        own: own.map(({ one }) => one),
        sources: sources.slice(0, SOURCES_SHOWN),
        all: sources.length <= SOURCES_SHOWN,
      };
    },
    en: ({ own, sources, all }) => {
      const statements = counted(many(own.length, 'statement'), passagesOf(own));
      const shown = joined(
        sources.map(
          (same) =>
            say`‘${printed(withoutArticle(same[0]?.words ?? ''), passagesOf(same.map(({ one }) => one)))}’`,
        ),
        ', ',
        ' and ',
      );
      return all
        ? say`${statements} rest on ${shown}, without a name.`
        : say`${statements} rest on voices without a name, among them ${shown}.`;
    },
    zh: ({ own, sources, all }) => {
      const statements = counted(`${inChinese(own.length)}句话`, passagesOf(own));
      const shown = joined(
        sources.map(
          (same) =>
            say`“${printed(withoutArticle(same[0]?.words ?? ''), passagesOf(same.map(({ one }) => one)))}”`,
        ),
        '、',
        '和',
      );
      return all ? say`${statements}出自${shown}，均不具名。` : say`${statements}出自不具名者，如${shown}。`;
    },
  }),
  pattern({
    id: 'E2',
    example:
      'Officials without a name, among them ‘a harbour official’, have six statements, one word in seven.',
    read: (article) => {
      if (article.statements.length < ENOUGH_STATEMENTS) return null;
      // “Ukrainian authorities” and “Russian authorities” are no one group; who is told by a name is hardly without one.
      const nameless = article.statements.filter(
        (one) => isNameless(one) && !holdsName(printedSource(article, one.attribution)),
      );
      const groups = Object.entries(GROUPS).map(([kind, words]) => ({
        words,
        own: nameless.filter(({ speaker }) => speaker?.kind === kind),
      }));
      const most = groups.sort((a, b) => wordsOfStatements(b.own) - wordsOfStatements(a.own))[0];
      if (!most || most.own.length < LEAST_STATEMENTS) return null;
      const share = wordsOfStatements(most.own) / article.words;
      const sources = [
        ...Map.groupBy(most.own, (one) =>
          withoutArticle(printedSource(article, one.attribution)).toLowerCase(),
        ).values(),
      ]
        .map((all) => ({
          words: printedSource(article, all[0]?.attribution ?? NOBODY),
          passages: passagesOf(all),
        }))
        .filter(({ words }) => canBeSource(words) && !LEANS.test(words))
        .filter(({ words }, i, all) => !all.slice(0, i).some((other) => isPartOf(words, other.words)));
      return share < LEAST_SHARE ? null : { ...most, share, sources: sources.slice(0, 2) };
    },
    en: ({ words, own, share, sources }) =>
      say`${words.en} without a name${among(sources, ', among them ', ' and ', '‘', '’,')} have ${counted(many(own.length, 'statement'), passagesOf(own))}, ${counted(shareInEnglish(share)?.text ?? '', passagesOf(own))}.`,
    zh: ({ words, own, share, sources }) =>
      say`不具名的${words.zh}${among(sources, '（如', '、', '“', '”）')}有${counted(`${inChinese(own.length)}句话`, passagesOf(own))}，占${counted(shareInChinese(share) ?? '', passagesOf(own))}。`,
  }),
];
