import { divideWords, type DividedWords } from '../../report/divide-words.ts';
import { nameKey } from '../compare-articles.ts';
import type { HeardSpeaker } from '../history-entry.ts';
import { findSharedWords, type SharedWords } from './find-shared-words.ts';
import { EVERYTHING } from './reading-filter.ts';
import { statementsOf, type RememberedArticle } from './remembered-article.ts';

/** So many articles fit side by side. */
export const MOST_SIDE_BY_SIDE = 6;

/** Several articles side by side. */
export interface ManyCompared {
  readonly columns: readonly {
    readonly article: RememberedArticle;
    readonly divided: DividedWords;
    /** Voices with a name that none of the others has. */
    readonly onlyHere: readonly HeardSpeaker[];
  }[];
  /** Voices with a name that at least two of them have, those of most articles first; null where an article has them not. */
  readonly inSeveral: readonly { readonly name: string; readonly heard: readonly (HeardSpeaker | null)[] }[];
  /** The same words in at least two of them. */
  readonly shared: readonly SharedWords[];
}

/** What several articles, such as of one event, have in common, and who speaks in one of them alone. */
export function compareMany(articles: readonly RememberedArticle[]): ManyCompared {
  const named = articles.map(
    ({ speakers }) =>
      new Map(speakers.filter((speaker) => speaker.named).map((speaker) => [nameKey(speaker.name), speaker])),
  );
  const keys = [...new Set(named.flatMap((heard) => [...heard.keys()]))];
  const times = (key: string): number => named.filter((heard) => heard.has(key)).length;
  return {
    columns: articles.map((article, i) => ({
      article,
      divided: divideWords(article.words, article.speakers, statementsOf(article).length),
      onlyHere: [...(named[i] ?? [])].filter(([key]) => times(key) === 1).map(([, speaker]) => speaker),
    })),
    inSeveral: keys
      .filter((key) => times(key) > 1)
      .sort((a, b) => times(b) - times(a))
      .map((key) => {
        const heard = named.map((speakers) => speakers.get(key) ?? null);
        return { name: heard.find((speaker) => speaker !== null)?.name ?? key, heard };
      }),
    shared: findSharedWords(articles, EVERYTHING),
  };
}
