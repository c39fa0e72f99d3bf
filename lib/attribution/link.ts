import { LABEL, LABELS } from './tagger/decode.ts';
import { findMissedSource } from './find-missed-source.ts';
import { QUOTE_STATE, type Paragraph } from './tagger/paragraph.ts';
import type { TaggedParagraph } from './tagger/tagged-paragraph.ts';
import type { TokenRange } from './tagger/token-range.ts';

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
/** So many spans to the left and as many to the right are looked at: the nearest by cost is among them. */
const NEIGHBOURS = 3;
/** Parts of one source may have so many tokens between them: “Ruiz, an engineer”. */
const SOURCE_GAP = 2;

/**
 * Joins each content to the nearest cue and each cue to the nearest source; contents of one cue are one attribution.
 * A cue whose source the labels missed takes the likeliest words of its sentence. A content without cue is kept only when it is
 * quoted or has a source.
 */
export function linkSpans(
  tagged: TaggedParagraph,
  { sources, cues, contents }: LabelledSpans,
): LinkedAttribution[] {
  const { paragraph } = tagged.facts;
  const sentences = countSentences(paragraph);
  const byCue = new Map<TokenRange, TokenRange[]>();
  const linked: LinkedAttribution[] = [];
  for (const content of contents) {
    const clause = paragraph.tokens[content.from]?.lower === 'that';
    const cue = nearest(
      sentences,
      content,
      cues,
      contents,
      (candidate) => clause || takesWhatFollows(paragraph, candidate),
    );
    if (cue) {
      const own = byCue.get(cue);
      if (own) own.push(content);
      else byCue.set(cue, [content]);
      continue;
    }
    const source = nearest(sentences, content, sources, cues);
    const quoted = (paragraph.quoteState[content.from] ?? 0) !== QUOTE_STATE.outside;
    if (source || quoted) linked.push({ source: source ? [source] : [], cue: [], content: [content] });
  }
  let previous: readonly TokenRange[] = [];
  for (const [cue, own] of [...byCue].sort((a, b) => a[0].from - b[0].from)) {
    const labelled = nearest(sentences, cue, sources, cues);
    const apart = !labelled || sentences[labelled.from] !== sentences[cue.from];
    const missed = apart ? findMissedSource(tagged, cue, own) : null;
    const found = missed ? [missed] : labelled ? partsOf(labelled, sources, sentences) : previous;
    linked.push({ source: found, cue: [cue], content: own });
    previous = found;
  }
  return linked.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0));
}

/** For each token, how many sentences have begun up to it. */
function countSentences({ sentenceStart }: Paragraph): Int32Array {
  const counts = new Int32Array(sentenceStart.length);
  let count = 0;
  sentenceStart.forEach((start, i) => {
    if (start === i) count++;
    counts[i] = count;
  });
  return counts;
}

/** The span with the least distance, sentence boundaries and other spans in between counted in. All lists are in reading order. */
function nearest(
  sentences: Int32Array,
  to: TokenRange,
  candidates: readonly TokenRange[],
  obstacles: readonly TokenRange[],
  onlyBefore: (candidate: TokenRange) => boolean = () => false,
): TokenRange | null {
  const middle = countBefore(candidates, to.from);
  let best: TokenRange | null = null;
  let bestCost = Infinity;
  for (const candidate of candidates.slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS)) {
    const [left, right] = candidate.from < to.from ? [candidate, to] : [to, candidate];
    const boundaries = (sentences[right.from] ?? 0) - (sentences[left.to - 1] ?? 0);
    const between = countBefore(obstacles, right.from) - countBefore(obstacles, left.to);
    const wrongSide = candidate === right && onlyBefore(candidate) ? 1 : 0;
    const cost = right.from - left.to + boundaries * SENTENCE_COST + (between + wrongSide) * SPAN_COST;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** “…, adding that” · “… and urged them to”: a participle after a comma and a verb after “and” report what follows them. */
function takesWhatFollows({ tokens, quoteState }: Paragraph, { from }: TokenRange): boolean {
  const before = quoteState[from - 1] === QUOTE_STATE.closing ? from - 2 : from - 1;
  if (tokens[before]?.text === ',') return (tokens[from]?.lower ?? '').endsWith('ing');
  return tokens[before]?.pos === 'CCONJ' && tokens[from]?.pos !== 'PROPN';
}

/** How many of the spans begin before a token. */
function countBefore(spans: readonly TokenRange[], token: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A source with its neighbours that are parts of it. */
function partsOf(source: TokenRange, sources: readonly TokenRange[], sentences: Int32Array): TokenRange[] {
  const at = sources.indexOf(source);
  const joined = (i: number): boolean => {
    const [left, right] = [sources[i], sources[i + 1]];
    if (!left || !right || right.from - left.to > SOURCE_GAP) return false;
    return sentences[left.from] === sentences[right.from];
  };
  let [first, last] = [at, at];
  while (joined(first - 1)) first--;
  while (joined(last)) last++;
  return sources.slice(first, last + 1);
}

/** Mean probability of the labels that make up an attribution. */
export function certaintyOf(
  { probabilities }: TaggedParagraph,
  labels: Uint8Array,
  linked: LinkedAttribution,
): number {
  let [sum, count] = [0, 0];
  for (const { from, to } of [...linked.source, ...linked.cue, ...linked.content]) {
    for (let i = from; i < to; i++) {
      sum += probabilities[i * LABELS + (labels[i] ?? 0)] ?? 0;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
