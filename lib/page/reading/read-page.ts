import { isTextNode } from '../is-text-node.ts';
import { documentOf, trueDocument } from '../true-members.ts';
import type { PageReading } from '../../exchange/page-reading.ts';
import type { ReadFailure } from '../../exchange/read-failure.ts';
import type { Result } from '../../exchange/result.ts';
import { isProse, type Article, type Block } from '../../text/article.ts';
import { readTextFile } from '../../text/read-text-file.ts';
import { countWords } from '../../text/count-words.ts';
import type { ReadingNote } from '../../text/reading-note.ts';
import { chosenArea } from './chosen-area.ts';
import { findReadingNotes } from './find-reading-notes.ts';
import { isDoubtful } from './second-opinion.ts';
import { linkedHeadings, whyNoArticle } from './why-no-article.ts';
import { findAreaByText } from './find-area-by-text.ts';
import type { ArticleArea } from './article-area.ts';
import { findArticleArea } from './find-article-area.ts';
import { framesOf } from './frames-of.ts';
import { labelBlocks, type LabelledBlock } from './label-blocks.ts';
import type { LiveBlock, TextPiece } from './live-block.ts';
import { keepLivePage, type LivePage } from './live-page.ts';
import { pageFingerprint } from './page-fingerprint.ts';
import { signBlocks } from './sign-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { dateIn, withoutDate } from './printed-date.ts';
import { readTurns } from './read-turns.ts';
import { isNotRendered } from './visibility.ts';
import { namesAnother, readLanguage, readMetadata, type PageMetadata } from './read-metadata.ts';
import { findStandfirst } from './find-standfirst.ts';

/** With fewer words of running text a page is a notice, a form or a list, not an article. */
const MIN_PROSE_WORDS = 20;
/** A hidden paragraph with less text than this is a label or a note for screen readers. */
const PARAGRAPH_CHARACTERS = 80;
/** An area with less text than this may be a teaser beside the article. */
const FEW_CHARACTERS = 600;
/** Another area has to have this many times the text to be taken instead. */
const CLEARLY_MORE = 1.5;

/** Headings that are links, so many of them, with so few words under each: a page of links to articles. */
const MIN_LINKED_HEADINGS = 6;
const MAX_TEASER_WORDS = 50;
const MAX_TEASER_PARAGRAPHS = 2;
const MIN_HEADINGS_PER_PARAGRAPH = 0.6;

/**
 * Reads the article of a page, and keeps the way back to its text nodes in this world's global for the marks. The page
 * is not changed. Fails with `pdf` in the browser's PDF viewer and `no-article` where no running text was found.
 */
export function readPage(document: Document, url: string): Result<PageReading, ReadFailure> {
  return keep(document, readLivePage(document, url));
}

/** The same, each step in a task of its own: the page's own work comes in between, and it never stutters. */
export async function readPageGently(
  document: Document,
  url: string,
): Promise<Result<PageReading, ReadFailure>> {
  const steps = readInSteps(document, url);
  let step = steps.next();
  while (step.done !== true) {
    await nextTask();
    step = steps.next();
  }
  return keep(document, step.value);
}

/** The same reading at once and without keeping it; null where there is no article. */
export function readLivePage(document: Document, url: string): LivePage | null {
  const steps = readInSteps(document, url);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function keep(document: Document, page: LivePage | null): Result<PageReading, ReadFailure> {
  const answering = trueDocument(document);
  if (answering.contentType === 'application/pdf' || !page) return { ok: false, ...whyNoArticle(answering) };
  keepLivePage(page);
  return { ok: true, value: page.reading };
}

/** A message to ourselves: unlike a timer it is not held back in a tab that is out of sight. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function* readInSteps(document: Document, url: string): Generator<void, LivePage | null> {
  const page = trueDocument(document);
  const chosen = chosenArea(document);
  const read = page.contentType === 'text/plain' ? readPlainText(page) : yield* readMarkup(page, url, chosen);
  if (!read) return null;
  const { article, root, blocks, notes } = read;
  yield;
  const words = proseWords(article);
  if (words < MIN_PROSE_WORDS || (!isChosen(notes) && isFrontPage(root, article))) return null;
  const all = [...notes, ...findReadingNotes(page, root, words, wordsFoldedAway(root, article))];
  return {
    document,
    reading: { article, url, fingerprint: pageFingerprint(document), notes: all },
    root,
    blocks,
  };
}

interface Reading {
  readonly article: Article;
  readonly blocks: readonly LiveBlock[];
  readonly root: Element;
  /** What finding the text says about the reading. */
  readonly notes: readonly ReadingNote[];
}

function isChosen(notes: readonly ReadingNote[]): boolean {
  return notes.some(({ kind }) => kind === 'chosen-by-hand');
}

/** Headings that lead elsewhere, each with a few lines under it and no continuous text: a front page or a section list. */
function isFrontPage(root: Element, { blocks }: Article): boolean {
  const headings = linkedHeadings(root);
  if (headings < MIN_LINKED_HEADINGS) return false;
  let [prose, row] = [0, 0];
  for (const block of blocks) {
    row = isProse(block) ? row + 1 : 0;
    prose += Math.min(row, 1);
    if (row > MAX_TEASER_PARAGRAPHS || (row > 0 && countWords(block.text) > MAX_TEASER_WORDS)) return false;
  }
  return headings >= prose * MIN_HEADINGS_PER_PARAGRAPH;
}

function* readMarkup(
  document: Document,
  url: string,
  chosen: ArticleArea | null,
): Generator<void, Reading | null> {
  const area = chosen ?? (yield* chooseArea(document));
  if (!area) return null;
  yield;
  const live = readBlocks(area.root);
  yield;
  // The article may stand in a frame that has a title of its own.
  const own = documentOf(area.root);
  const metadata = readMetadata(own.title === '' ? document : own, url, area);
  const labelled = readTurns(withHead(labelBlocks(live, area, metadata), area, metadata));
  yield;
  const blocks = signBlocks(labelled);
  const prose = blocks.filter(isProse).map((block) => block.text);
  return {
    article: {
      title: metadata.title,
      byline: metadata.byline ?? bylineIn(labelled, metadata),
      published: metadata.published ?? printedDateIn(blocks),
      publisher: metadata.publisher,
      language: readLanguage(document, area.root, prose.join('\n')),
      blocks,
    },
    blocks: labelled.map(({ live }) => live),
    root: area.root,
    notes: chosen ? [{ kind: 'chosen-by-hand' }] : notesOnArea(document, area),
  };
}

function notesOnArea(document: Document, area: ArticleArea): ReadingNote[] {
  const count = area.others?.size ?? 0;
  if (count > 0) return [{ kind: 'more-articles', count }];
  return isDoubtful(document, area) ? [{ kind: 'low-confidence' }] : [];
}

/**
 * Readability's area; where that has next to no text, the article may stand in a shadow root or in a frame of the
 * same site, and the area with clearly more text is taken.
 */
function* chooseArea(document: Document): Generator<void, ArticleArea | null> {
  let best = yield* findArticleArea(document);
  if (best && best.characters >= FEW_CHARACTERS) return best;
  const shown = findAreaByText(document.documentElement, best !== null);
  if (isClearlyMore(shown, best)) best = shown;
  for (const frame of framesOf(document)) {
    const inside = yield* findArticleArea(frame);
    if (isClearlyMore(inside, best)) best = inside;
  }
  return best;
}

function isClearlyMore(other: ArticleArea | null, than: ArticleArea | null): boolean {
  return (other?.characters ?? 0) > (than?.characters ?? 0) * CLEARLY_MORE;
}

/** The page's main heading and its standfirst stand above the area more often than in it: they belong to the article all the same. */
function withHead(
  blocks: LabelledBlock[],
  area: ArticleArea,
  { heading, description }: PageMetadata,
): LabelledBlock[] {
  if (!heading) return blocks;
  const blocksOf = (element: Element, kind: 'headline' | 'dek'): LabelledBlock[] =>
    readBlocks(element)
      .filter(({ hidden }) => !hidden)
      .map((live): LabelledBlock => ({ live, kind }));
  const headline = blocks.some(({ kind }) => kind === 'headline') ? [] : blocksOf(heading, 'headline');
  const dek = blocks.some(({ kind }) => kind === 'dek')
    ? []
    : findStandfirst(heading, area, description).flatMap((element) => blocksOf(element, 'dek'));
  const known = new Set(blocks.flatMap(({ live }) => live.pieces.map(({ node }) => node)));
  const own = dek.filter(({ live }) => !live.pieces.some(({ node }) => known.has(node)));
  const at = blocks.findLastIndex(({ kind }) => kind === 'headline') + 1;
  return [...headline, ...blocks.slice(0, at), ...own, ...blocks.slice(at)];
}

function bylineIn(blocks: readonly LabelledBlock[], { reviewed }: PageMetadata): string | null {
  const start = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const byline =
    blocks
      .slice(0, start)
      .find(({ kind, live }) => kind === 'byline' && !namesAnother(live.element, reviewed))
      ?.live.text.replace(/^by:? /iu, '') ?? '';
  const name = withoutDate(byline);
  return name === '' ? null : name;
}

function printedDateIn(blocks: readonly Block[]): string | null {
  const date = blocks.find(({ kind }) => kind === 'date');
  return date ? dateIn(date.text) : null;
}

/** A text file shown by the browser: its text stands in one `<pre>`, and is read as the same file on disk would be. */
function readPlainText(document: Document): Reading | null {
  const pre = document.querySelector('body > pre');
  if (!pre) return null;
  const nodes = Array.from(pre.childNodes).filter((node) => isTextNode(node));
  const { article, starts } = readTextFile(nodes.map((node) => node.data).join(''));
  const blocks = article.blocks.map(({ id, text }): LiveBlock => {
    const pieces = piecesOf(nodes, starts[id] ?? 0, text.length);
    return { text, pieces, element: pre, hidden: false, linkCharacters: 0, boldCharacters: 0 };
  });
  return { article, blocks, root: pre, notes: [] };
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

/**
 * Words of paragraphs in the article that cannot be seen and are no copies of what is read. Those hidden by an attribute
 * of their own are not among the blocks, so the page is asked.
 */
function wordsFoldedAway(root: Element, { blocks }: Article): number {
  const folded = Array.from(root.querySelectorAll('p')).filter(
    (paragraph) => paragraph.textContent.length >= PARAGRAPH_CHARACTERS && isNotRendered(paragraph),
  );
  if (folded.length === 0) return 0;
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const read = new Set(blocks.filter(isProse).map(({ text }) => plain(text)));
  return folded
    .map(({ textContent }) => plain(textContent))
    .reduce((sum, text) => sum + (read.has(text) ? 0 : wordsOrCharacters(text)), 0);
}

function proseWords({ blocks }: Article): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? wordsOrCharacters(block.text) : 0), 0);
}

/** Words by their spaces; in scripts written without them (Thai, kana, Han) each character stands for a word. */
function wordsOrCharacters(text: string): number {
  let [words, unspaced] = [0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code <= 32 || code === 0xa0;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
    if (
      code >= 0xe00 &&
      (code <= 0xe7f || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff))
    )
      unspaced++;
  }
  return Math.max(words, unspaced);
}
