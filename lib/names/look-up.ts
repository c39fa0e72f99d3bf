import type { BlockId, TextSpan } from '../text/article.ts';
import type { ArticleNames, Name, NameKind, Named } from './name.ts';

/** The name that covers a place in the text (UTF-16 offset into its block), null for none. */
export function nameAt(names: ArticleNames, block: BlockId, offset: number): Name | null {
  const own = names.byBlock.get(block) ?? [];
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names.names[own[middle] ?? -1]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = names.names[own[low] ?? -1];
  return found && found.span.start <= offset ? found : null;
}

/** The names that touch a span, in reading order. */
export function namesIn(names: ArticleNames, { block, start, end }: TextSpan): Name[] {
  return (names.byBlock.get(block) ?? []).flatMap((i) => {
    const name = names.names[i];
    return name && name.span.start < end && name.span.end > start ? [name] : [];
  });
}

/** The name that a span is: the same words, “the” and marks at the edges aside; null for none. */
export function nameOf(names: ArticleNames, span: TextSpan): Name | null {
  return (
    namesIn(names, span).find(({ span: own }) => own.start === span.start && own.end === span.end) ?? null
  );
}

/** Whether a span is the name of such a thing, no more and no less. */
export function isNameOf(names: ArticleNames, span: TextSpan, kind: NameKind): boolean {
  return nameOf(names, span)?.kind === kind;
}

/** Whether a span is only a part of a longer name: “Security” in “National Security Council”. */
export function isPartOfName(names: ArticleNames, { block, start, end }: TextSpan): boolean {
  const own = nameAt(names, block, start)?.span;
  return own !== undefined && own.end >= end && own.end - own.start > end - start;
}

/** What a name is of, with every form of it in the article. */
export function namedBy(names: ArticleNames, { named }: Name): Named {
  const found = names.named[named];
  if (!found)
    throw new RangeError(
      `Expected a name of this article, got one of thing ${named} of ${names.named.length}`,
    );
  return found;
}

/** Who or what the article names by a form it prints (any capitals): “Lind” → Mara Lind; null when it names nothing so, or two. */
export function namedAs(names: ArticleNames, form: string): Named | null {
  const lower = form.toLowerCase();
  const fitting = names.named.filter(({ forms }) => forms.some((own) => own.toLowerCase() === lower));
  const [only] = fitting;
  return only && fitting.length === 1 ? only : null;
}
