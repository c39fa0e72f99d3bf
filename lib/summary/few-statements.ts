import type { CountedArticle } from './counted-article.ts';

/** Fewer statements than this are told one by one, without shares. */
export const ENOUGH_STATEMENTS = 5;
const ENOUGH_WORDS = 60;

/** Too little is said for shares. */
export function hasFewStatements({ statements, credited }: CountedArticle): boolean {
  return statements.length < ENOUGH_STATEMENTS || credited < ENOUGH_WORDS;
}
