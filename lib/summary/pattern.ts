import type { CountedArticle } from './counted-article.ts';
import { ARTICLE, type Piece } from './say.ts';

export type SummaryLanguage = 'en' | 'zh';

/** One sentence the first screen can have: when it is said, and in which words. */
export interface Pattern {
  /** `L2`, `A1`; the letter is the family. */
  readonly id: string;
  /** The sentence as it may come out, about invented people. */
  readonly example: string;
  /** The sentence in a language; null when there is nothing to say. */
  readonly say: (article: CountedArticle, language: SummaryLanguage) => readonly Piece[] | null;
}

/** Puts a pattern together: `read` is its gate and gives what the sentence in each language is made of. */
export function pattern<Values>({
  id,
  example,
  read,
  en,
  zh,
}: {
  readonly id: string;
  readonly example: string;
  readonly read: (article: CountedArticle) => Values | null;
  readonly en: (values: Values) => readonly Piece[];
  readonly zh: (values: Values) => readonly Piece[];
}): Pattern {
  return {
    id,
    example,
    say: (article, language) => {
      const values = read(article);
      if (values === null) return null;
      // An article before a name is English, not the name’s.
      return language === 'zh' ? zh(values).filter(({ text }) => text !== ARTICLE) : en(values);
    },
  };
}
