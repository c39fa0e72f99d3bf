import type { Attribution } from '../attribution/attribution.ts';
import type { RepeatedPassage } from '../repeats/repeat.ts';
import type { TextSpan } from '../text/article.ts';
import { isInside } from '../text/is-inside.ts';

/**
 * Statements without those that are nothing but a sentence printed before, where the first printing is a statement as
 * well: it is the same statement, once. The rest keeps its order and is renumbered.
 */
export function countStatementsOnce(
  attributions: readonly Attribution[],
  passages: readonly RepeatedPassage[],
): readonly Attribution[] {
  const sentences = passages.filter(({ kind }) => kind === 'sentence');
  if (sentences.length === 0) return attributions;
  const outer = attributions.filter(({ level }) => level === 'outer');
  const isTold = (first: readonly TextSpan[]): boolean =>
    outer.some(({ content }) => content.some((span) => first.some((place) => isInside(span, place))));
  const copies = sentences.filter(({ first }) => isTold(first)).flatMap((passage) => passage.copies.flat());
  const again = new Set(
    outer
      .filter(({ content }) => content.every((span) => copies.some((copy) => isInside(span, copy))))
      .map(({ id }) => id),
  );
  if (again.size === 0) return attributions;
  const kept = attributions.filter(
    ({ id, parent }) => !again.has(id) && (parent === null || !again.has(parent)),
  );
  const newId = new Map(kept.map(({ id }, i) => [id, i]));
  return kept.map((attribution, id) => ({
    ...attribution,
    id,
    parent: attribution.parent === null ? null : (newId.get(attribution.parent) ?? null),
  }));
}
