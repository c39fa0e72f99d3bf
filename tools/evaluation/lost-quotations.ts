import { isProse, type Article, type Block } from '../../lib/text/article.ts';
import { findQuotations } from '../../lib/text/quotation-marks.ts';

/** Shorter quotations are titles and single words, which stand in headings and captions too. */
const MIN_WORDS = 4;

/** The paragraphs of a body, a paragraph a line, with a quotation that is not read: neither as running text nor as a heading of it. */
export function lostQuotations(body: string, { blocks }: Article): string[] {
  const read = lettersOf(
    blocks
      .filter(isText)
      .map(({ text }) => text)
      .join(' '),
  );
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((text) =>
      findQuotations([{ id: 0, text }])
        .filter(({ style, depth }) => style === 'speech' && depth === 1)
        .map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))
        .some((words) => words.split(/\s+/u).length >= MIN_WORDS && !read.includes(lettersOf(words))),
    );
}

function isText(block: Block): boolean {
  return isProse(block) || block.kind === 'heading' || block.kind === 'dek';
}

/** Marks and spaces differ between a page and what was copied from it. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
