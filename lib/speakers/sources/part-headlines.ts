import type { NameMention } from '../resolution/name-mention.ts';
import { mentionOf } from './read-run.ts';
import { textOfWords, type Word } from './read-words.ts';

/** A line is written like a headline with at least so many words beside the name, of which nearly all have a capital. */
const MIN_WORDS = 3;
const MIN_CAPITALS = 0.8;
/** Words without a capital in any headline. */
const SMALL = /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|vs|is|be|than|into|over|after)$/u;

/**
 * Parts “Deval Stone Names Chief of Staff to Replace Lind”: in a line where every word has a capital, a name ends where it does in the
 * rest of the text, “Gov. Deval Stone”. Any other mention stays as it is.
 */
export function partHeadlines(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  const known = new Set(
    mentions.flatMap(({ nameClass, from, to }) =>
      nameClass === 'person' && to > from ? [textOfWords(words, from, to)] : [],
    ),
  );
  return mentions.map((mention) => {
    const { from, titleFrom } = mention;
    for (let to = mention.to - 1; to > from; to--)
      if (known.has(textOfWords(words, from, to)) && isHeadline(words, from, to))
        return mentionOf(words, titleFrom, from, to, 'person', true);
    return mention;
  });
}

function isHeadline(words: readonly Word[], from: number, to: number): boolean {
  const inLine = (i: number): boolean => words[i]?.sentence === words[from]?.sentence;
  let [first, last] = [from, to];
  while (inLine(first - 1)) first--;
  while (inLine(last + 1)) last++;
  const line = [...words.slice(first, from), ...words.slice(to + 1, last + 1)].filter(
    ({ mark, lower }) => !mark && !SMALL.test(lower),
  );
  return (
    line.length >= MIN_WORDS && line.filter(({ capital }) => capital).length >= line.length * MIN_CAPITALS
  );
}
