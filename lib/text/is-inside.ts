import type { TextSpan } from './article.ts';

/** True when the first span lies wholly in the second. */
export function isInside(span: TextSpan, place: TextSpan): boolean {
  return span.block === place.block && span.start >= place.start && span.end <= place.end;
}
