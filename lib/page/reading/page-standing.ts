import type { PageStanding } from '../../exchange/page-reading.ts';
import { isSameText } from '../../exchange/fingerprint.ts';
import { isProse } from '../../text/article.ts';
import type { LivePage } from './live-page.ts';
import { isOnThePage, trueDocument } from '../true-members.ts';
import { framesOf } from './frames-of.ts';
import { pageFingerprint } from './page-fingerprint.ts';

/** With this share of its text left, it is still the article that was read. */
const SAME_ARTICLE_SHARE = 0.8;

/** Compares the page with the reading of the given fingerprint. `page` is the reading kept last, if any. */
export function pageStanding(document: Document, fingerprint: string, page: LivePage | null): PageStanding {
  if (isSameText(pageFingerprint(document), fingerprint)) return 'same';
  // Also a page that the browser had put aside, with the reading of then, and has brought back.
  if (page?.reading.fingerprint !== fingerprint) return 'unread';
  return shareLeft(document, page) >= SAME_ARTICLE_SHARE ? 'changed' : 'gone';
}

function shareLeft(document: Document, page: LivePage): number {
  const { blocks } = page.reading.article;
  let present: string | null = null;
  let [all, left] = [0, 0];
  page.blocks.forEach(({ text, pieces }, id) => {
    const block = blocks[id];
    if (!block || !isProse(block)) return;
    all += text.length;
    const stands = pieces.every(
      ({ node, from, start, length }) =>
        isOnThePage(node) &&
        plain(node.data.slice(from, from + length)) === plain(text.slice(start, start + length)),
    );
    // A framework may have put the same text into new nodes.
    if (stands || (present ??= textOf(document)).includes(plain(text))) left += text.length;
  });
  return all === 0 ? 0 : left / all;
}

function textOf(document: Document): string {
  const page = trueDocument(document);
  return plain([page, ...framesOf(page)].map((each) => each.documentElement.textContent).join(''));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}
