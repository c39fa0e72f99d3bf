import type { Article, TextSpan } from '../text/article.ts';
import { isProse, textOf } from '../text/article.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import type { Attribution } from './attribution.ts';

/** A quotation in the headline and where the text has it. */
export interface HeadlineTrace {
  /** The words without their marks. */
  readonly words: string;
  /** Where they stand, when the headline is a block of the article. */
  readonly span: TextSpan | null;
  readonly found: 'exact' | 'altered' | 'not found';
  /** The attribution that holds the words; null when nobody in the text is quoted with them. */
  readonly attribution: number | null;
}

/** A headline's quotation is an altered one of the text when at least this share of its words stands there close together. */
const ALTERED_SHARE = 0.6;

/** Sets each quotation of the headline beside the words that the text attributes to somebody. */
export function traceHeadlineQuotes(article: Article, attributions: readonly Attribution[]): HeadlineTrace[] {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const text = headline?.text ?? article.title;
  const contents = attributions.map(({ id, content }) => ({
    id,
    words: content.flatMap((span) => wordsOf(textOf(article, span))),
  }));
  const body = article.blocks.filter(isProse).map((block) => wordsOf(block.text));
  return findQuotations([{ id: headline?.id ?? 0, text }])
    .filter(({ depth }) => depth === 1)
    .map(({ innerStart, innerEnd }) => {
      const printed = text.slice(innerStart, innerEnd);
      const wanted = wordsOf(printed);
      const span = headline ? { block: headline.id, start: innerStart, end: innerEnd } : null;
      const exact = contents.find(({ words }) => holds(words, wanted));
      if (exact) return { words: printed, span, found: 'exact', attribution: exact.id };
      if (body.some((words) => holds(words, wanted)))
        return { words: printed, span, found: 'exact', attribution: null };
      const altered = contents.find(({ words }) => nearlyHolds(words, wanted));
      return altered
        ? { words: printed, span, found: 'altered', attribution: altered.id }
        : { words: printed, span, found: 'not found', attribution: null };
    });
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.normalize('NFKD'));
}

function holds(words: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  return words.some((_, at) => wanted.every((word, k) => words[at + k] === word));
}

/** Whether most of the wanted words, at least two, stand within a stretch half as long again as they are. */
function nearlyHolds(words: readonly string[], wanted: readonly string[]): boolean {
  const set = new Set(wanted);
  const width = Math.ceil(wanted.length * 1.5) + 1;
  const needed = Math.max(2, Math.ceil(set.size * ALTERED_SHARE));
  const inWindow = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    const entering = words[i] ?? '';
    if (set.has(entering)) inWindow.set(entering, (inWindow.get(entering) ?? 0) + 1);
    const leaving = words[i - width];
    if (leaving !== undefined && set.has(leaving)) {
      const left = (inWindow.get(leaving) ?? 1) - 1;
      if (left === 0) inWindow.delete(leaving);
      else inWindow.set(leaving, left);
    }
    if (inWindow.size >= needed) return true;
  }
  return false;
}
