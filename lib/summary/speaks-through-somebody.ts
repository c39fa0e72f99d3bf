import type { UnsummarizedReport } from '../report/report.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import { namePlaces } from './text-places.ts';

/** Whoever is called so speaks for the body named beside. */
const SPEAKS_FOR = /\b(?:spokes\p{L}+|representatives?|statement|press office|officials?)\b/iu;

/** Whether a body that was asked is heard elsewhere through a spokesperson: “a Northlake spokeswoman said” for “Northlake”. */
export function speaksThroughSomebody(
  { article, attributions, speakers }: Pick<UnsummarizedReport, 'article' | 'attributions' | 'speakers'>,
  who: string,
  refusal: TextSpan,
): boolean {
  const body = who.replace(/^(?:the|an?)\s+/iu, '').trim();
  if (!/^\p{Lu}/u.test(body)) return false;
  const roles = new Map(
    speakers.map(({ id, role, affiliation }) => [id, `${role ?? ''} ${affiliation ?? ''}`]),
  );
  return attributions.some(({ source, content, speaker }) => {
    const isRefusal = content.some(
      ({ block, start, end }) => block === refusal.block && start < refusal.end && end > refusal.start,
    );
    const words = `${source.map((span) => textOf(article, span)).join(' ')} ${roles.get(speaker ?? '') ?? ''}`;
    return !isRefusal && SPEAKS_FOR.test(words) && namePlaces(words, body).length > 0;
  });
}
