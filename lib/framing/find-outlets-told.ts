import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { OUTLET_WORDS, OUTLETS } from '../speakers/data/outlets.ts';
import type { BlockId } from '../text/article.ts';
import type { Sentence, Token } from '../text/nlp.ts';
import { indexRanges, type Ranged } from '../text/range-index.ts';

/** Longest name of an outlet in words. */
const NAME_WORDS = 5;

/** The outlet each statement was made to, as printed: “told the Global Times”; by attribution id. */
export function findOutletsTold(
  sentences: readonly Sentence[],
  attributions: readonly SpokenAttribution[],
): ReadonlyMap<number, string> {
  const byBlock = new Map<BlockId, Ranged<Sentence>[]>();
  for (const sentence of sentences) {
    const known = byBlock.get(sentence.block);
    const range = { from: sentence.start, to: sentence.end, value: sentence };
    if (known) known.push(range);
    else byBlock.set(sentence.block, [range]);
  }
  const sentencesOf = new Map([...byBlock].map(([block, ranges]) => [block, indexRanges(ranges)]));
  const found = new Map<number, string>();
  for (const { id, cue } of attributions) {
    for (const { block, end } of cue) {
      // The sentence that holds the cue's last character.
      const [sentence] = sentencesOf.get(block)?.(end - 1, end) ?? [];
      if (!sentence) continue;
      const at = sentence.tokens.findIndex((token) => token.end >= end);
      // A cue may include the hearer: “told the Global Times”.
      const told = [at, at - 1, at - 2, at - 3].find((i) =>
        /^(?:told|tell|tells|telling)$/u.test(sentence.tokens[i]?.lower ?? ''),
      );
      const outlet = outletAt(sentence.tokens, (told ?? at) + 1);
      if (outlet) found.set(id, outlet);
    }
  }
  return found;
}

function outletAt(tokens: readonly Token[], from: number): string | null {
  const start = /^(?:the|to)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const run: Token[] = [];
  for (const token of tokens.slice(start, start + NAME_WORDS)) {
    if (!/^\p{Lu}/u.test(token.text)) break;
    run.push(token);
  }
  for (let length = run.length; length > 0; length--) {
    const words = run.slice(0, length);
    const name = words.map(({ text }) => text).join(' ');
    const isOutlet =
      OUTLETS.has(name.toLowerCase()) || (length > 1 && OUTLET_WORDS.has(words.at(-1)?.lower ?? ''));
    if (isOutlet) return name;
  }
  return null;
}
