import { parentOf } from '../true-members.ts';
import { isProse, type Block } from '../../text/article.ts';
import { isSignature, mayBeSignature, signQuotes } from '../../text/sign-quotes.ts';
import { innermostAround } from './block-signs.ts';
import type { LabelledBlock } from './label-blocks.ts';
import type { LiveBlock } from './live-block.ts';
import type { TurnBlock } from './read-turns.ts';

/** Elements that by the HTML standard hold a quotation's source beside it. */
const SOURCE_TAGS = 'cite, footer, figcaption';
const SOURCE_NAMES = /source|attribution|\bcite|citation|signature|speaker|author|\bwho\b|credit|\bby\b/u;
/** What networks print under an embedded post: “A post shared by Edda Rowan (@eddarowan9) on Oct 2, 2026”. */
const SHARED_BY = /^(?:a (?:post|photo|video|reel|picture) shared|posted) by \p{Lu}/iu;
/** All that some networks print: “@eddarowan9”. */
const HANDLE = /^@[\w.]+$/u;

/**
 * Makes blocks of an article: in block quotes and embedded posts the line that says whose words they are becomes a signature, and the others
 * bear its number. So do lines that sign a quotation over them, and lines with the name of who says what stands below.
 */
export function signBlocks(labelled: readonly TurnBlock[]): Block[] {
  const blocks = labelled.map(({ live, kind, turn }, id): Block => ({
    id,
    kind,
    text: live.text,
    ...(turn === undefined ? {} : { turn }),
  }));
  signTurns(labelled, blocks);
  const containers = Map.groupBy(labelled.keys(), (id) => quotationAround(labelled[id]));
  for (const [container, ids] of containers) {
    if (!container) continue;
    const quoted = ids.filter((id) => isQuoted(blocks[id]));
    const signatures = quoted.filter((id, i) => signs(labelled[id], container, i === 0));
    const [signature] = signatures;
    if (signature === undefined) continue;
    for (const id of quoted) {
      const block = blocks[id];
      if (!block || (block.kind === 'links' && !signatures.includes(id))) continue;
      blocks[id] = signatures.includes(id)
        ? { ...block, kind: 'signature' }
        : { ...block, kind: 'quote', signedBy: signature };
    }
  }
  return signQuotes(blocks);
}

/** A name in a line of its own signs the running text below it, up to the next name or heading. */
function signTurns(labelled: readonly TurnBlock[], blocks: Block[]): void {
  let signedBy: Block['id'] | null = null;
  blocks.forEach((block, id) => {
    if (labelled[id]?.isName) {
      blocks[id] = { ...block, kind: 'signature' };
      signedBy = id;
    } else if (block.kind === 'heading') signedBy = null;
    else if (signedBy !== null && isProse(block)) blocks[id] = { ...block, signedBy };
  });
}

/** The block quote a block stands in, or stands behind as its source; for a caption beside it, the figure that holds them both. */
function quotationAround(block: LabelledBlock | undefined): Element | null {
  const element = block?.live.element;
  const quote = element?.closest('blockquote') ?? (block && quotationBefore(block.live)) ?? null;
  const figure = (quote ?? element)?.closest('figure') ?? null;
  return figure?.querySelector('blockquote') ? figure : quote;
}

/** `<blockquote>…</blockquote><cite>Ana Ruiz</cite>` */
function quotationBefore(live: LiveBlock): Element | null {
  const source = innermostAround(live).closest('cite');
  const before = source?.textContent.trim() === live.text ? source.previousElementSibling : null;
  return before?.tagName === 'BLOCKQUOTE' ? before : null;
}

/** Hidden copies, dates over it and the like are no part of a quotation. */
function isQuoted(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    (isProse(block) ||
      ['caption', 'byline', 'links', 'heading'].includes(block.kind) ||
      (block.kind === 'date' && SHARED_BY.test(block.text)))
  );
}

function signs(block: LabelledBlock | undefined, container: Element, isFirst: boolean): boolean {
  if (!block) return false;
  const { text } = block.live;
  if (isSignature(text) || SHARED_BY.test(text) || HANDLE.test(text)) return true;
  if (block.live.element.tagName === 'CITE' && !container.contains(block.live.element)) return true;
  if (isFirst || !mayBeSignature(text)) return false;
  for (let at: Element | null = innermostAround(block.live); at && at !== container; at = parentOf(at))
    if (at.matches(SOURCE_TAGS) || SOURCE_NAMES.test(at.getAttribute('class')?.toLowerCase() ?? ''))
      return true;
  return false;
}
