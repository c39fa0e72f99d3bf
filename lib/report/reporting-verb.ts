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

/**
 * The word that reports, in its dictionary form: “said” → `say`, “has repeatedly claimed” → `claim`,
 * “according to” → `according to`. Null when the cue is a mark such as a colon.
 */
export function reportingVerb(
  attribution: Attribution,
  tokensOf: (block: BlockId) => readonly Token[],
): string | null {
  const cue = attribution.cue.flatMap(({ block, start, end }) =>
    tokensOf(block).filter((token) => token.start >= start && token.end <= end),
  );
  const verb = cue.find((token) => token.pos === 'VERB' && !AUXILIARIES.has(token.lemma));
  const words = cue.filter((token) => /\p{L}/u.test(token.text));
  if (words[0]?.lower === 'according') return 'according to';
  if (verb) return verb.lemma;
  return words.length > 0 ? words.map((token) => token.lower).join(' ') : null;
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
