import type { Attribution } from '../attribution/attribution.ts';
import type { BlockId } from '../text/article.ts';
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
  const cue = attribution.cue.flatMap(({ block, start, end }) =>
    tokensOf(block).filter((token) => token.start >= start && token.end <= end),
  );
  const words = cue.filter((token) => /\p{L}/u.test(token.text));
  if (words[0]?.lower === 'according') return { lemma: 'according to', printed: 'according to' };
  const verb = words.find((token) => token.pos === 'VERB' && !AUXILIARIES.has(token.lemma));
  if (verb) return { lemma: verb.lemma, printed: verb.lower };
  const all = words.map((token) => token.lower).join(' ');
  return all === '' ? null : { lemma: all, printed: all };
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
