import type { PageStanding } from '../../exchange/page-reading.ts';
import { isProse } from '../../text/article.ts';
import type { LivePage } from './live-page.ts';
import { pageFingerprint } from './page-fingerprint.ts';

/** With this share of its text left, it is still the article that was read. */
const SAME_ARTICLE_SHARE = 0.8;

/** Compares the page with the reading of the given fingerprint. `page` is the reading kept last, if any. */
export function pageStanding(document: Document, fingerprint: string, page: LivePage | null): PageStanding {
  const now = pageFingerprint(document);
  if (now === fingerprint) return 'same';
  if (page?.reading.fingerprint !== fingerprint || addressIn(now) !== addressIn(fingerprint)) return 'gone';
  return shareLeft(document, page) >= SAME_ARTICLE_SHARE ? 'changed' : 'gone';
}

/** The part of a fingerprint that stands for the address. */
function addressIn(fingerprint: string): string {
  return fingerprint.slice(0, fingerprint.indexOf('-'));
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
        node.isConnected &&
        plain(node.data.slice(from, from + length)) === plain(text.slice(start, start + length)),
    );
    // A framework may have put the same text into new nodes.
    if (stands || (present ??= plain(document.documentElement.textContent)).includes(plain(text)))
      left += text.length;
  });
  return all === 0 ? 0 : left / all;
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '');
}
