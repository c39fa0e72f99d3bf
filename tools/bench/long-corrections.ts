import type { Correction } from '../../lib/corrections/correction.ts';
import type { Article } from '../../lib/text/article.ts';

/** As many as a file from elsewhere may well bring. */
const CORRECTIONS = 1_000;
/** Each names this much of the text, as far as there is so much. */
const CHARACTERS = 20_000;

/** Corrections that name long passages of an article; every other one as they stood before the page was edited. */
export function longCorrections({ blocks }: Article): Correction[] {
  const text = blocks.map((block) => block.text).join('\n');
  const length = Math.min(CHARACTERS, text.length);
  return Array.from({ length: CORRECTIONS }, (_, i): Correction => {
    const position = (i * 37) % Math.max(1, text.length - length);
    const words = text.slice(position, position + length);
    const exact = i % 2 === 0 ? words : words.replaceAll('e ', 'x ');
    return { kind: 'not-a-quote', at: [{ exact, prefix: '', suffix: '', position }] };
  });
}
