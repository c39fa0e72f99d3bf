import { CONTEXT_IN_PAGE, type PlaceInPage } from '../../text/place-in-page.ts';
import type { TextSpan } from '../../text/article.ts';
import { documentOf } from '../true-members.ts';
import type { ResolveSpan } from './resolve-span.ts';

/** Where each span stands in the text of its page; null where it does not, such as in a shadow tree. Goes through the page once. */
export function placesInPage(spans: readonly TextSpan[], resolve: ResolveSpan): (PlaceInPage | null)[] {
  const ranges = spans.map(resolve);
  const first = ranges.flat()[0];
  if (!first) return spans.map(() => null);
  const { text, starts } = textOfPage(documentOf(first.startContainer));
  return ranges.map((own) => {
    const [from, to] = [own[0], own.at(-1)];
    if (!from || !to) return null;
    const begin = starts.get(from.startContainer);
    const last = starts.get(to.endContainer);
    if (begin === undefined || last === undefined) return null;
    return placeOf(text, begin + from.startOffset, last + to.endOffset);
  });
}

function placeOf(text: string, from: number, to: number): PlaceInPage | null {
  const whole = text.slice(from, to);
  const exact = whole.trim();
  if (exact === '') return null;
  const start = from + whole.length - whole.trimStart().length;
  const end = start + exact.length;
  return {
    start,
    end,
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT_IN_PAGE), start),
    suffix: text.slice(end, end + CONTEXT_IN_PAGE),
  };
}

/** `textContent` of the body, and where in it each text node begins. */
function textOfPage(document: Document) {
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const starts = new Map<Node, number>();
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    starts.set(node, length);
    parts.push(data);
    length += data.length;
  }
  return { text: parts.join(''), starts };
}
