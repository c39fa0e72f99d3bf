import type { PageReading, ReadFailure, Result } from '../extension/messages.ts';
import { isProse, type Article, type Block } from '../text/article.ts';
import { readTextFile } from '../text/read-text-file.ts';
import { findAreaByText } from './find-area-by-text.ts';
import { findArticleArea, type ArticleArea } from './find-article-area.ts';
import { labelBlocks, type LabelledBlock } from './label-blocks.ts';
import type { LiveBlock, TextPiece } from './live-block.ts';
import { keepLivePage, type LivePage } from './live-page.ts';
import { pageFingerprint } from './page-fingerprint.ts';
import { readBlocks } from './read-blocks.ts';
import { readLanguage, readMetadata, sameWords } from './read-metadata.ts';

/** With fewer words of running text a page is a notice, a form or a list, not an article. */
const MIN_PROSE_WORDS = 20;
/** An area with less text than this may be a teaser beside the article. */
const FEW_CHARACTERS = 600;
/** Another area has to have this many times the text to be taken instead. */
const CLEARLY_MORE = 1.5;

/**
 * Reads the article of a page, and keeps the way back to its text nodes in this world's global for the marks. The page
 * is not changed. Fails with `pdf` in the browser's PDF viewer and `no-article` where no running text was found.
 */
export function readPage(document: Document, url: string): Result<PageReading, ReadFailure> {
  if (document.contentType === 'application/pdf') return { ok: false, error: 'pdf' };
  const page = readLivePage(document, url);
  if (!page) return { ok: false, error: 'no-article' };
  keepLivePage(page);
  return { ok: true, value: page.reading };
}

/** The same reading without keeping it; null where there is no article. */
export function readLivePage(document: Document, url: string): LivePage | null {
  const read = document.contentType === 'text/plain' ? readPlainText(document) : readMarkup(document, url);
  if (!read || proseWords(read.article) < MIN_PROSE_WORDS) return null;
  return {
    document,
    reading: { article: read.article, url, fingerprint: pageFingerprint(document) },
    blocks: read.blocks,
  };
}

interface Reading {
  readonly article: Article;
  readonly blocks: readonly LiveBlock[];
}

function readMarkup(document: Document, url: string): Reading | null {
  const area = chooseArea(document);
  if (!area) return null;
  const metadata = readMetadata(document, url);
  const labelled = withHeadline(labelBlocks(readBlocks(area.root), area, metadata), document, metadata.title);
  const blocks = labelled.map(({ live, kind }, id): Block => ({ id, kind, text: live.text }));
  const prose = blocks.filter(isProse).map((block) => block.text);
  return {
    article: {
      title: metadata.title,
      byline: metadata.byline ?? bylineIn(labelled),
      published: metadata.published ?? labelled.find(({ kind }) => kind === 'date')?.live.text ?? null,
      publisher: metadata.publisher,
      language: readLanguage(document, area.root, prose.join('\n')),
      blocks,
    },
    blocks: labelled.map(({ live }) => live),
  };
}

/**
 * Readability's area; where that has next to no text, the article may stand in an open shadow root or in a frame of the
 * same site, and the area with clearly more text is taken.
 */
function chooseArea(document: Document): ArticleArea | null {
  const area = findArticleArea(document);
  if (area && area.characters >= FEW_CHARACTERS) return area;
  const others = [document, ...framesOf(document)].map((place) =>
    place === document ? findAreaByText(place.documentElement, area !== null) : findArticleArea(place),
  );
  return others.reduce(
    (best, other) => ((other?.characters ?? 0) > (best?.characters ?? 0) * CLEARLY_MORE ? other : best),
    area,
  );
}

/** The documents of the page's frames that the page itself may read; those of other sites are closed to it and to us. */
function framesOf(document: Document): Document[] {
  return Array.from(document.getElementsByTagName('iframe'), (frame) => frame.contentDocument).filter(
    (inner) => inner !== null,
  );
}

/** The page's main heading stands above the area more often than in it: it belongs to the article all the same. */
function withHeadline(blocks: LabelledBlock[], document: Document, title: string): LabelledBlock[] {
  if (blocks.some(({ kind }) => kind === 'headline')) return blocks;
  const heading = Array.from(document.getElementsByTagName('h1')).find((h1) =>
    sameWords(h1.textContent, title),
  );
  if (!heading) return blocks;
  const own = readBlocks(heading).filter(({ hidden }) => !hidden);
  return [...own.map((live): LabelledBlock => ({ live, kind: 'headline' })), ...blocks];
}

function bylineIn(blocks: readonly LabelledBlock[]): string | null {
  const start = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const byline =
    blocks
      .slice(0, start)
      .find(({ kind }) => kind === 'byline')
      ?.live.text.replace(/^by:? /iu, '') ?? '';
  return byline === '' ? null : byline;
}

/** A text file shown by the browser: its text stands in one `<pre>`, and is read as the same file on disk would be. */
function readPlainText(document: Document): Reading | null {
  const pre = document.querySelector('body > pre');
  if (!pre) return null;
  const nodes = Array.from(pre.childNodes).filter((node) => isText(node));
  const { article, starts } = readTextFile(nodes.map((node) => node.data).join(''));
  const blocks = article.blocks.map(({ id, text }): LiveBlock => {
    const pieces = piecesOf(nodes, starts[id] ?? 0, text.length);
    return { text, pieces, element: pre, hidden: false, linkCharacters: 0, boldCharacters: 0 };
  });
  return { article, blocks };
}

/** The parts of consecutive text nodes that hold `length` characters from `start` of their joined text. */
function piecesOf(nodes: readonly Text[], start: number, length: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let before = 0;
  for (const node of nodes) {
    const from = Math.max(start - before, 0);
    const to = Math.min(start + length - before, node.length);
    if (from < to) pieces.push({ node, from, start: before + from - start, length: to - from });
    before += node.length;
  }
  return pieces;
}

/** Words, and every character of a script written without spaces. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

function proseWords(article: Article): number {
  return article.blocks.filter(isProse).reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}
