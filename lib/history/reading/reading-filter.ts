import type { SpeakerKind } from '../../speakers/speaker.ts';
import { dayOf, outletOf, type RememberedArticle, type RememberedStatement } from './remembered-article.ts';

/** What the reader wants to look at: outlet, time and word choose articles, kind and name choose among their voices. */
export interface ReadingFilter {
  readonly outlet: string | null;
  /** First and last month, as “2026-05”. */
  readonly since: string | null;
  readonly until: string | null;
  readonly kind: SpeakerKind | null;
  /** With a name, without one. */
  readonly named: boolean | null;
  /** Stands in the title, in a statement or in the name of somebody who is heard. Empty: every article. */
  readonly word: string;
}

export const EVERYTHING: ReadingFilter = {
  outlet: null,
  since: null,
  until: null,
  kind: null,
  named: null,
  word: '',
};

/** Whether an article is looked at. */
export function isChosen(article: RememberedArticle, { outlet, since, until, word }: ReadingFilter): boolean {
  if (outlet !== null && outletOf(article) !== outlet) return false;
  const month = dayOf(article)?.slice(0, 7) ?? '';
  if (since !== null && month < since) return false;
  if (until !== null && (month === '' || month > until)) return false;
  const wanted = word.trim().toLowerCase();
  if (wanted === '') return true;
  const texts = [
    article.title,
    ...article.speakers.flatMap(({ name, quotes }) => [name, ...(article.statements ? [] : quotes)]),
    ...(article.statements ?? []).map(({ words }) => words),
  ];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

/** Whether a voice is looked at, or a statement of it. A voice that is not settled has no kind, and is none with a name. */
export function isChosenVoice(
  { kind, named }: Pick<RememberedStatement, 'kind' | 'named'>,
  filter: Pick<ReadingFilter, 'kind' | 'named'>,
): boolean {
  if (filter.kind !== null && kind !== filter.kind) return false;
  return filter.named === null || (kind !== null && named === filter.named);
}
