import type { Attribution } from '../attribution/attribution.ts';
import type { BlockId, TextSpan } from '../text/article.ts';
import type { Sentence, Token } from '../text/nlp.ts';

const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'shall',
  'should',
  'must',
]);

/** A word that reports: its dictionary form, to count by, and the form printed, to show. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly printed: string;
}

/**
 * The word of a cue that reports: “said” (say), “claimed” (claim) of “has repeatedly claimed”, “according to”.
 * Null when the cue is a mark such as a colon.
 */
export function reportingVerb(
  attribution: Attribution,
  tokensOf: (block: BlockId) => readonly Token[],
): ReportingVerb | null {
  const cue = attribution.cue.flatMap((span) => tokensIn(tokensOf(span.block), span));
  const words = cue.filter((token) => /\p{L}/u.test(token.text));
  if (words[0]?.lower === 'according') return { lemma: 'according to', printed: 'according to' };
  const verb = words.find((token) => token.pos === 'VERB' && !AUXILIARIES.has(token.lemma));
  if (verb) return { lemma: verb.lemma, printed: verb.lower };
  const all = words.map((token) => token.lower).join(' ');
  return all === '' ? null : { lemma: all, printed: all };
}

/** The tokens of a block that lie wholly in a span of it. */
function tokensIn(tokens: readonly Token[], { start, end }: TextSpan): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while ((tokens[past]?.end ?? Infinity) <= end) past++;
  return tokens.slice(low, past);
}

/** Looks up the tokens of a block; built once, so that asking is cheap. */
export function tokensByBlock(sentences: readonly Sentence[]): (block: BlockId) => readonly Token[] {
  const tokens = new Map<BlockId, Token[]>();
  for (const sentence of sentences) {
    const own = tokens.get(sentence.block);
    if (own) own.push(...sentence.tokens);
    else tokens.set(sentence.block, [...sentence.tokens]);
  }
  return (block) => tokens.get(block) ?? [];
}
