import { LABEL } from './decode.ts';
import type { Paragraph } from './paragraph.ts';

/** A stretch of tokens of one paragraph; `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** An attribution within one paragraph, in tokens. */
export interface LinkedAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
}

/** The spans that labels draw, by role, in reading order. */
export interface LabelledSpans {
  readonly sources: readonly TokenRange[];
  readonly cues: readonly TokenRange[];
  readonly contents: readonly TokenRange[];
}

export function readSpans(labels: Uint8Array): LabelledSpans {
  const spans = { sources: [] as TokenRange[], cues: [] as TokenRange[], contents: [] as TokenRange[] };
  for (let from = 0; from < labels.length;) {
    const label = labels[from] ?? 0;
    let to = from + 1;
    if (label === LABEL.outside) {
      from = to;
      continue;
    }
    const inside = label % 2 === 1 ? label + 1 : label;
    while (to < labels.length && labels[to] === inside) to++;
    const into =
      inside === LABEL.sourceInside
        ? spans.sources
        : inside === LABEL.cueInside
          ? spans.cues
          : spans.contents;
    into.push({ from, to });
    from = to;
  }
  return spans;
}

/** What a boundary between sentences counts in tokens of distance. */
const SENTENCE_COST = 12;
/** What another span in between counts. */
const SPAN_COST = 8;

/** Joins each content to the nearest cue and each cue to the nearest source; contents of one cue are one attribution. */
export function linkSpans(
  paragraph: Paragraph,
  { sources, cues, contents }: LabelledSpans,
): LinkedAttribution[] {
  const byCue = new Map<TokenRange | null, TokenRange[]>();
  for (const content of contents) {
    const cue = nearest(paragraph, content, cues, contents);
    const own = byCue.get(cue);
    if (cue && own) own.push(content);
    else if (cue) byCue.set(cue, [content]);
  }
  const linked: LinkedAttribution[] = [];
  for (const content of contents) {
    if (![...byCue.values()].some((own) => own.includes(content))) {
      const source = nearest(paragraph, content, sources, cues);
      linked.push({ source: source ? [source] : [], cue: [], content: [content] });
    }
  }
  for (const [cue, own] of byCue) {
    if (!cue) continue;
    const source = nearest(paragraph, cue, sources, cues);
    linked.push({ source: source ? [source] : [], cue: [cue], content: own });
  }
  return linked.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

function nearest(
  paragraph: Paragraph,
  to: TokenRange,
  candidates: readonly TokenRange[],
  obstacles: readonly TokenRange[],
): TokenRange | null {
  let best: TokenRange | null = null;
  let bestCost = Infinity;
  for (const candidate of candidates) {
    const [left, right] = candidate.from < to.from ? [candidate, to] : [to, candidate];
    let cost = right.from - left.to;
    for (let i = left.to; i <= right.from; i++)
      if (i > 0 && paragraph.sentenceStart[i] === i) cost += SENTENCE_COST;
    for (const { from } of obstacles) if (from >= left.to && from < right.from) cost += SPAN_COST;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
