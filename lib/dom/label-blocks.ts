import { PROSE_KINDS, type BlockKind } from '../text/article.ts';
import { findGluedHeading } from '../text/split-glued-headings.ts';
import type { ArticleArea } from './find-article-area.ts';
import { sliceLiveBlock, type LiveBlock } from './live-block.ts';
import { readSigns, type Signs } from './block-signs.ts';
import { sameWords, type PageMetadata } from './read-metadata.ts';

/** A live block and what it is in the article. */
export interface LabelledBlock {
  readonly live: LiveBlock;
  readonly kind: BlockKind;
}

/** A block belongs to the article when at least this share of its characters is in the area. */
const AREA_SHARE = 0.5;
/** Above this share of hidden prose the page hides its article until a script runs: then hidden says nothing. */
const MAX_HIDDEN_SHARE = 0.5;

/**
 * Names what each block of the article is. Nothing is deleted: captions, links, promotion and hidden text keep their
 * place and carry their kind as the reason why they are not analysed.
 */
export function labelBlocks(
  blocks: readonly LiveBlock[],
  area: ArticleArea,
  metadata: PageMetadata,
): LabelledBlock[] {
  const own = blocks.filter((block) => shareInArea(block, area) >= AREA_SHARE);
  const labelled: LabelledBlock[] = [];
  let started = false;
  for (const live of own) {
    const kind = kindOf(live, readSigns(live, area.root), metadata, started);
    started ||= kind === 'paragraph';
    labelled.push(...splitGlued({ live, kind }));
  }
  return withHidden(withoutLooseHeadings(labelled));
}

function kindOf(live: LiveBlock, signs: Signs, metadata: PageMetadata, started: boolean): BlockKind {
  if (signs.isMainHeading || sameWords(live.text, metadata.title)) return 'headline';
  if (signs.isCaption) return 'caption';
  if (signs.isDate) return 'date';
  if (signs.isByline) return 'byline';
  if (signs.isLinks) return 'links';
  if (signs.isPromo) return 'promo';
  if (!started && (signs.isDek || sameWords(live.text, metadata.description ?? ''))) return 'dek';
  if (signs.isHeading) return 'heading';
  if (signs.isQuote) return 'quote';
  if (signs.isListItem) return 'list';
  return signs.isCell ? 'cell' : 'paragraph';
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

/** A heading that no running text follows before the next one stands over links or promotion. */
function withoutLooseHeadings(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  let bodyFollows = false;
  return blocks
    .toReversed()
    .map((block): LabelledBlock => {
      if (isProseKind(block.kind)) bodyFollows = true;
      if (block.kind === 'heading' && !bodyFollows) return { ...block, kind: 'promo' };
      if (block.kind === 'links' || block.kind === 'promo') bodyFollows = false;
      return block;
    })
    .toReversed();
}

/** Hidden copies of visible text are markup for other screens; other hidden text is kept apart too, unless it is most. */
function withHidden(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const visible = new Set(blocks.filter(({ live }) => !live.hidden).map(({ live }) => live.text));
  const isCopy = ({ live }: LabelledBlock): boolean => live.hidden && visible.has(live.text);
  const prose = blocks.filter((block) => isProseKind(block.kind) && !isCopy(block));
  const characters = (of: readonly LabelledBlock[]): number =>
    of.reduce((sum, { live }) => sum + live.text.length, 0);
  const hidden = characters(prose.filter(({ live }) => live.hidden));
  const believed = hidden <= characters(prose) * MAX_HIDDEN_SHARE;
  return blocks.map((block): LabelledBlock => {
    if (isCopy(block)) return { ...block, kind: 'duplicate' };
    return block.live.hidden && believed ? { ...block, kind: 'hidden' } : block;
  });
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
