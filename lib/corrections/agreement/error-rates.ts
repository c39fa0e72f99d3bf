import { outletOf, type RememberedArticle } from '../../history/reading/remembered-article.ts';
import type { ArticleCorrections } from '../article-corrections.ts';
import { activeCorrections } from '../correction-log.ts';
import type { AttributionAnchor, Correction } from '../correction.ts';

/** How often the reader put the program right, in the articles of one outlet that the reader has corrected. */
export interface ErrorRate {
  readonly outlet: string;
  readonly articles: number;
  /** Statements that the program had found in them: what the others are counted of. */
  readonly found: number;
  /** Of these, statements that the reader changed or took for none. */
  readonly changed: number;
  /** Statements that the reader added. */
  readonly missed: number;
}

const CHANGES = ['reassign', 'split-speaker', 'not-a-quote', 'change-type', 'change-content'] as const;

/**
 * How often the program erred by the reader's own corrections, outlet by outlet, most statements first. Only articles count that have a
 * correction and whose statements are remembered: what nobody has looked at says nothing.
 */
export function errorRates(
  reviews: readonly ArticleCorrections[],
  articles: readonly RememberedArticle[],
): ErrorRate[] {
  const known = new Map(articles.map((article) => [article.address, article]));
  const rates = new Map<string, ErrorRate>();
  for (const { address, log } of reviews) {
    const article = known.get(address);
    const corrections = activeCorrections(log);
    if (article?.statements === undefined || corrections.length === 0) continue;
    const changed = placesOf(corrections, CHANGES);
    const added = placesOf(corrections, ['add-quote']);
    const dropped = placesOf(corrections, ['not-a-quote']);
    // What the reader added and took back or changed was not the program's.
    const wrong = [...changed].filter((place) => !added.has(place)).length;
    const kept = [...added].filter((place) => !dropped.has(place)).length;
    const gone = [...dropped].filter((place) => !added.has(place)).length;
    const outlet = outletOf(article);
    const before = rates.get(outlet) ?? { outlet, articles: 0, found: 0, changed: 0, missed: 0 };
    rates.set(outlet, {
      outlet,
      articles: before.articles + 1,
      // The entry is of the corrected article.
      found: before.found + Math.max(wrong, article.statements.length - kept + gone),
      changed: before.changed + wrong,
      missed: before.missed + kept,
    });
  }
  return [...rates.values()].sort((a, b) => b.found - a.found);
}

/** The different places that corrections of these kinds are about. */
function placesOf(corrections: readonly Correction[], kinds: readonly Correction['kind'][]): Set<string> {
  return new Set(
    corrections
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(statementsIn)
      .map((at) => JSON.stringify(at)),
  );
}

function statementsIn(correction: Correction): readonly AttributionAnchor[] {
  switch (correction.kind) {
    case 'split-speaker':
      return correction.at;
    case 'reassign':
    case 'not-a-quote':
    case 'change-type':
    case 'change-content':
    case 'add-quote':
      return [correction.at];
    default:
      return [];
  }
}
