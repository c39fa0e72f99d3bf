import { wordHashes } from '../../repeats/word-hashes.ts';
import { nameKey } from '../compare-articles.ts';
import { listStatements, type StatementInArticle } from './list-statements.ts';
import { dayOf, type RememberedArticle } from './remembered-article.ts';
import type { ReadingFilter } from './reading-filter.ts';

/** The same words of one speaker in several articles: who had them first, who cut them, through whom they came. */
export interface SharedWords {
  readonly name: string;
  /** The first in time first. */
  readonly printings: readonly StatementInArticle[];
  /** Index of the longest form. */
  readonly longest: number;
}

/** Words in a row that two statements must share, as in `find-cut-quotes.ts`. */
const SHARED_WORDS = 6;
/** Statements that are looked at, the newest: bounds the time that it takes. */
const MOST_STATEMENTS = 40_000;
/** An article prints a statement once; a group in more articles than this is an outlet's own formula. */
const MOST_PRINTINGS = 50;

/**
 * Statements of named speakers that share a run of words and stand in different articles, those in most articles first. Statements
 * are compared within one speaker only. Takes time linear in the words.
 */
export function findSharedWords(
  articles: readonly RememberedArticle[],
  filter: ReadingFilter,
): SharedWords[] {
  const said = listStatements(articles, { ...filter, named: true }).slice(0, MOST_STATEMENTS);
  const bySpeaker = Map.groupBy(said, ({ statement }) => nameKey(statement.speaker?.name ?? ''));
  const groups: SharedWords[] = [];
  for (const [key, own] of bySpeaker) {
    if (key === '' || new Set(own.map(({ article }) => article.address)).size < 2) continue;
    for (const printings of alike(own)) groups.push(groupOf(printings));
  }
  return groups.sort((a, b) => b.printings.length - a.printings.length);
}

/** Statements joined by runs that they share, with those in at least two articles. */
function alike(said: readonly StatementInArticle[]): StatementInArticle[][] {
  const group = said.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] ?? root;
    group[i] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [i, { statement }] of said.entries()) {
    const words = wordHashes(statement.words);
    for (let from = 0; from + SHARED_WORDS <= words.length; from++) {
      const run = words.subarray(from, from + SHARED_WORDS).join(' ');
      const before = firstWith.get(run);
      if (before === undefined) firstWith.set(run, i);
      else group[rootOf(i)] = rootOf(before);
    }
  }
  return [...Map.groupBy(said.keys(), rootOf).values()]
    .map((members) => onePerArticle(members.flatMap((i) => said[i] ?? [])))
    .filter((printings) => printings.length > 1 && printings.length <= MOST_PRINTINGS);
}

/** Of each article its longest form. */
function onePerArticle(said: readonly StatementInArticle[]): StatementInArticle[] {
  return [...Map.groupBy(said, ({ article }) => article.address).values()].flatMap((own) =>
    own.toSorted((a, b) => b.statement.words.length - a.statement.words.length).slice(0, 1),
  );
}

function groupOf(said: readonly StatementInArticle[]): SharedWords {
  const printings = said.toSorted((a, b) => {
    const [one, other] = [dayOf(a.article) ?? '', dayOf(b.article) ?? ''];
    return one === other ? a.article.readAt - b.article.readAt : one < other ? -1 : 1;
  });
  const lengths = printings.map(({ statement }) => statement.words.length);
  return {
    name: printings[0]?.statement.speaker?.name ?? '',
    printings,
    longest: lengths.indexOf(Math.max(...lengths)),
  };
}
