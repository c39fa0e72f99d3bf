import type { BlockId } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import type { ArticleNames, Name } from './name.ts';

/** Shorter forms are initials and letters that any other text may hold by chance. */
const SHORTEST_FORM = 2;

/**
 * The names of an article as another text of it prints them: its headline, where capitals say little. Only forms that the article
 * itself prints are found, whatever their capitals there; the longest first, no two overlap.
 *
 * @param names names of the article
 * @param text the other text, all of one block
 * @param sentences its sentences
 */
export function findNamesAgain(
  names: ArticleNames,
  text: string,
  sentences: readonly Sentence[],
): ArticleNames {
  const lower = text.toLowerCase();
  // Letters whose small form has another length (“İ”) would shift every place behind them.
  if (lower.length !== text.length) return { ...names, names: [], byBlock: new Map() };
  const byFirst = formsByFirstWord(names);
  const found: Name[] = [];
  const byBlock = new Map<BlockId, number[]>();
  for (const { block, tokens } of sentences) {
    const ends = new Set(tokens.map(({ end }) => end));
    let free = 0;
    for (const { text: printed, start } of tokens) {
      if (start < free || !/^\p{Lu}/u.test(printed)) continue;
      const known = (byFirst.get(firstWord(lower.slice(start, start + LONGEST_FIRST))) ?? []).find(
        ({ form }) => lower.startsWith(form, start) && ends.has(start + form.length),
      );
      if (!known) continue;
      free = start + known.form.length;
      byBlock.set(block, [...(byBlock.get(block) ?? []), found.length]);
      found.push({ ...known.name, span: { block, start, end: free } });
    }
  }
  return { names: found, named: names.named, byBlock };
}

/** No word of a name is longer (UTF-16 units). */
const LONGEST_FIRST = 60;

interface KnownForm {
  readonly form: string;
  readonly name: Name;
}

/** Every printed form in lower case by its first word, the longest first; a form of two things goes to the first named. */
function formsByFirstWord({ named, names }: ArticleNames): ReadonlyMap<string, readonly KnownForm[]> {
  const byFirst = new Map<string, KnownForm[]>();
  for (const { forms, names: own } of named) {
    const name = names[own[0] ?? -1];
    if (!name) continue;
    for (const printed of forms) {
      const form = printed.toLowerCase();
      if (form.length < SHORTEST_FORM) continue;
      const known = byFirst.get(firstWord(form));
      if (known) known.push({ form, name });
      else byFirst.set(firstWord(form), [{ form, name }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}

function firstWord(lower: string): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(lower)?.[0] ?? '';
}
