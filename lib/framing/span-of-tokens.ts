import type { TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';

/** Where tokens of a sentence stand in its block; `from` and `to` are their indices, `to` included. */
export function spanOfTokens({ block, tokens }: Sentence, from: number, to: number): TextSpan {
  const [first, last] = [tokens[from], tokens[to]];
  if (!first || !last)
    throw new RangeError(`Expected tokens ${from}–${to} in a sentence of ${tokens.length}`);
  return { block, start: first.start, end: last.end };
}
