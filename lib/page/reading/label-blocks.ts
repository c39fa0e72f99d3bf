import { parentOf } from '../true-members.ts';
import { PROSE_KINDS, type BlockKind } from '../../text/article.ts';
import { findEditorialNotes } from '../../text/editorial-note.ts';
import { isSignature } from '../../text/sign-quotes.ts';
import { findGluedHeading } from '../../text/split-glued-headings.ts';
import type { ArticleArea } from './article-area.ts';
import { sliceLiveBlock, type LiveBlock } from './live-block.ts';
import { signReader, type Signs } from './block-signs.ts';
import { sameWords, type PageMetadata } from './read-metadata.ts';

/** A live block and what it is in the article. */
export interface LabelledBlock {
  readonly live: LiveBlock;
  readonly kind: BlockKind;
}

/** With less running text than this among its blocks, the article's class names mean something else than they say. */
const MIN_PROSE_SHARE = 0.5;
const MAX_RESCUED_LINK_SHARE = 0.5;
/** Paragraphs of the article with the same parent: then what stands between them is a paragraph too. */
const MIN_SIBLINGS = 3;
const MAX_LABEL_WORDS = 4;
const ABOUT_AUTHOR = /^about the (?:author|writer|reporter|contributor|columnist|journalist)s?:?$/iu;
/** A block belongs to the article when at least this share of its characters is in the area. */
const AREA_SHARE = 0.5;
/** With less than this share of the prose in sight the page hides its article until a script runs: then hidden says nothing. */
const MIN_SEEN_SHARE = 0.1;

/** Above a headline so many lines of links and promotion are the site's menu; fewer are a label, or where the article stands in the site. */
const MIN_MENU_LINES = 6;
const MENU_KINDS: ReadonlySet<BlockKind> = new Set(['links', 'promo', 'hidden', 'duplicate']);

/**
 * Names what each block of the article is. Nothing but a menu above the headline is left out: captions, links, promotion and hidden text keep their
 * place and carry their kind as the reason why they are not analysed.
 */
export function labelBlocks(
  blocks: readonly LiveBlock[],
  area: ArticleArea,
  metadata: PageMetadata,
): LabelledBlock[] {
  const own = blocksOfArticle(blocks, area);
  const byAllSigns = label(own, area, metadata, true);
  const labelled = proseShare(byAllSigns) < MIN_PROSE_SHARE ? label(own, area, metadata, false) : byAllSigns;
  return withoutMenu(withHidden(withoutLooseHeadings(withEditorialNotes(withBiographies(labelled)))));
}

function label(
  blocks: readonly LiveBlock[],
  area: ArticleArea,
  metadata: PageMetadata,
  believeNames: boolean,
): LabelledBlock[] {
  const signsOf = signReader(area, believeNames);
  const labelled: LabelledBlock[] = [];
  let paragraphs = 0;
  for (const live of blocks) {
    const kind = kindOf(live, signsOf(live), metadata, paragraphs);
    if (kind === 'paragraph') paragraphs++;
    labelled.push(...splitGlued({ live, kind }));
  }
  return labelled;
}

/** The share of the article's characters outside links that stand in running text. */
function proseShare(blocks: readonly LabelledBlock[]): number {
  const characters = (of: readonly LabelledBlock[]): number =>
    of.reduce((sum, { live }) => sum + live.text.length - live.linkCharacters, 0);
  return characters(blocks.filter(({ kind }) => isProseKind(kind))) / (characters(blocks) || 1);
}

/**
 * The blocks of the area, and between them what Readability leaves out by its looks: embedded quotations that it takes
 * for social buttons, and paragraphs among paragraphs whose markup holds many links.
 */
function blocksOfArticle(blocks: readonly LiveBlock[], area: ArticleArea): LiveBlock[] {
  const inside = blocks.map((block) => shareInArea(block, area) >= AREA_SHARE);
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  // In a shadow root a paragraph may stand in no element.
  const aroundOf = (element: Element): Node => parentOf(element) ?? element.getRootNode();
  const parents = new Map<Node, number>();
  blocks.forEach(({ element }, i) => {
    if (element.tagName !== 'P' || inside[i] !== true) return;
    const around = aroundOf(element);
    parents.set(around, (parents.get(around) ?? 0) + 1);
  });
  const isAmongParagraphs = ({ element }: LiveBlock): boolean =>
    element.tagName === 'P' && (parents.get(aroundOf(element)) ?? 0) >= MIN_SIBLINGS;
  const isEmbeddedQuote = ({ element }: LiveBlock): boolean => {
    const quote = element.closest('blockquote');
    return quote !== null && quote !== area.root && area.root.contains(quote);
  };
  // “<div><h2>Who pays</h2></div>” among paragraphs in a wrapper each.
  const isHeadingOfText = ({ element }: LiveBlock, i: number): boolean => {
    const next = blocks[i + 1];
    return (
      /^H[2-4]$/u.test(element.tagName) &&
      inside[i + 1] === true &&
      next !== undefined &&
      (parentOf(parentOf(parentOf(element)))?.contains(next.element) ?? false)
    );
  };
  return blocks.filter((block, i) => {
    if (inside[i] === true) return true;
    // The signature of an embedded post is mostly links.
    const isText =
      block.linkCharacters < block.text.length * MAX_RESCUED_LINK_SHARE ||
      (isEmbeddedQuote(block) && isSignature(block.text));
    return (
      i > first &&
      i < last &&
      isText &&
      (isEmbeddedQuote(block) || isAmongParagraphs(block) || isHeadingOfText(block, i))
    );
  });
}

/** “Ana Ruiz is a reporter in Otero”: whoever wrote the text does not stand in it like that. */
function isBiography({ text }: LiveBlock, { byline }: PageMetadata): boolean {
  const name = byline?.split(/, | and /u).find((one) => one.includes(' ') && text.startsWith(one));
  return (
    name !== undefined &&
    /^(?: \([^)]*\))?,? (?:is|was|has been|writes|covers|reports|works) /u.test(text.slice(name.length))
  );
}

/** @param paragraphs how many stand before it: a standfirst may stand behind a summary */
function kindOf(live: LiveBlock, signs: Signs, metadata: PageMetadata, paragraphs: number): BlockKind {
  const started = paragraphs > 0;
  if (isLine(live.text, metadata.title) || metadata.heading?.contains(live.element)) return 'headline';
  // Parts of an article may have main headings of their own.
  if (signs.isMainHeading) return metadata.heading === null ? 'headline' : 'heading';
  if (signs.isCaption) return 'caption';
  if (signs.isDate) return 'date';
  if (signs.isByline || isBiography(live, metadata)) return 'byline';
  if (signs.isEditorialNote) return 'editorial-note';
  if (signs.isLinks) return 'links';
  if (signs.isPromo) return 'promo';
  if (paragraphs < 2 && signs.isDek && !(signs.isHeading && wordsIn(live.text) <= MAX_LABEL_WORDS))
    return 'dek';
  if (!started && signs.isHeadingLine && !signs.isHeading) return 'dek';
  // Above the first paragraph a heading is the article's own second line, or a label such as “Breaking news”.
  if (signs.isHeading && !started)
    return sameWords(live.text, metadata.description ?? '') || wordsIn(live.text) > MAX_LABEL_WORDS
      ? 'dek'
      : 'promo';
  if (signs.isHeading) return 'heading';
  if (signs.isQuote) return 'quote';
  if (signs.isListItem) return 'list';
  return signs.isCell ? 'cell' : 'paragraph';
}

/** Whether a block says what the page's metadata does. Marks are less than half of any line: most pairs need no closer look. */
function isLine(text: string, line: string): boolean {
  return text.length <= 2 * line.length && line.length <= 2 * text.length && sameWords(text, line);
}

function splitGlued(block: LabelledBlock): LabelledBlock[] {
  const glued = block.kind === 'paragraph' ? findGluedHeading(block.live.text) : null;
  if (!glued) return [block];
  const { text } = block.live;
  return [
    { live: sliceLiveBlock(block.live, 0, glued.headingEnd), kind: 'heading' },
    { live: sliceLiveBlock(block.live, glued.paragraphStart, text.length), kind: 'paragraph' },
  ];
}

/** What stands under “About the author” is about whoever wrote the text. */
function withBiographies(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  let isBiography = false;
  return blocks.map((block): LabelledBlock => {
    if (block.kind === 'heading' || block.kind === 'headline')
      isBiography = ABOUT_AUTHOR.test(block.live.text);
    return isBiography ? { ...block, kind: 'byline' } : block;
  });
}

function withEditorialNotes(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const notes = findEditorialNotes(blocks.map(({ kind, live }) => ({ kind, text: live.text })));
  return blocks.map((block, number) => (notes.has(number) ? { ...block, kind: 'editorial-note' } : block));
}

/** A heading that no running text follows before the next one stands over links or promotion. */
function withoutLooseHeadings(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  let bodyFollows = false;
  return blocks
    .toReversed()
    .map((block): LabelledBlock => {
      if (isProseKind(block.kind)) bodyFollows = true;
      if (block.kind === 'heading' && !bodyFollows) return { ...block, kind: 'promo' };
      // A label over an advertisement parts no heading from its text; a link to something else does.
      if (block.kind === 'links' || (block.kind === 'promo' && block.live.linkCharacters > 0))
        bodyFollows = false;
      return block;
    })
    .toReversed();
}

/** Hidden copies of visible text are markup for other screens; other hidden text is kept apart too, unless it is nearly all. */
function withHidden(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const visible = new Set(blocks.filter(({ live }) => !live.hidden).map(({ live }) => live.text));
  const isCopy = ({ live }: LabelledBlock): boolean => live.hidden && visible.has(live.text);
  const prose = blocks.filter((block) => isProseKind(block.kind) && !isCopy(block));
  const characters = (of: readonly LabelledBlock[]): number =>
    of.reduce((sum, { live }) => sum + live.text.length, 0);
  const hidden = characters(prose.filter(({ live }) => live.hidden));
  const believed = hidden <= characters(prose) * (1 - MIN_SEEN_SHARE);
  return blocks.map((block): LabelledBlock => {
    if (isCopy(block)) return { ...block, kind: 'duplicate' };
    return block.live.hidden && believed ? { ...block, kind: 'hidden' } : block;
  });
}

/** Without the site's menu, where that is all that stands above the headline. */
function withoutMenu(blocks: LabelledBlock[]): LabelledBlock[] {
  const first = blocks.findIndex(({ kind }) => !MENU_KINDS.has(kind));
  return first >= MIN_MENU_LINES && blocks[first]?.kind === 'headline' ? blocks.slice(first) : blocks;
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}

function isProseKind(kind: BlockKind): boolean {
  return PROSE_KINDS.some((prose) => prose === kind);
}

function shareInArea(block: LiveBlock, area: ArticleArea): number {
  let inside = 0;
  let all = 0;
  for (const piece of block.pieces) {
    all += piece.length;
    if (area.nodes.has(piece.node)) inside += piece.length;
  }
  return all === 0 ? 0 : inside / all;
}
