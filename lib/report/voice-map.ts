import { copiedSpans } from './copied-spans.ts';
import type { UnsummarizedReport } from './report.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { isProse, type BlockId, type TextSpan } from '../text/article.ts';
import { wordStarts } from '../text/count-words.ts';
import type { Passage } from './passage.ts';
import { lookOf } from '../speakers/speaker.ts';
import type { Voice } from './voice-shares.ts';
import { firstFrom } from '../text/first-from.ts';

/** Words of one statement that stand together in one paragraph. */
export interface VoiceSegment {
  readonly attribution: SpokenAttribution;
  readonly voice: Voice;
  /** Null when we could not settle who speaks. */
  readonly name: string | null;
  /** Number of the first word, counted from 0 over the running text without its copies. */
  readonly from: number;
  readonly words: number;
  readonly block: BlockId;
  /** What of the statement stands in this paragraph. */
  readonly passage: Passage;
}

/** The running text from first to last word, copies left out: where somebody speaks, and how long the whole is. */
export interface VoiceMapData {
  readonly total: number;
  readonly segments: readonly VoiceSegment[];
}

/** A stretch of the strip in one colour, in shares (0 … 1) of its length. */
export interface DrawnStretch {
  readonly voice: Voice;
  readonly from: number;
  readonly length: number;
}

/** Where each voice stands in the text. Each word belongs to one statement at most, as in the counts. Linear in the text. */
export function readVoiceMap(report: UnsummarizedReport): VoiceMapData {
  const copied = Map.groupBy(copiedSpans(report), ({ block }) => block);
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  const parts = Map.groupBy(
    report.attributions
      .filter(({ level }) => level === 'outer')
      .flatMap((attribution) => attribution.content.map((span) => ({ attribution, span }))),
    ({ span }) => span.block,
  );
  const segments: VoiceSegment[] = [];
  let total = 0;
  for (const block of report.article.blocks) {
    if (!isProse(block)) continue;
    const elsewhere = copied.get(block.id) ?? [];
    const starts = wordStarts(block.text).filter(
      (at) => !elsewhere.some(({ start, end }) => at >= start && at < end),
    );
    const owners = ownersOf(starts, parts.get(block.id) ?? []);
    let open: { attribution: SpokenAttribution; from: number; words: number } | null = null;
    const close = (): void => {
      if (open === null) return;
      const speaker = speakers.get(open.attribution.speaker ?? '');
      segments.push({
        ...open,
        voice: lookOf(speaker),
        name: speaker?.name ?? null,
        block: block.id,
        passage: open.attribution.content.filter((span) => span.block === block.id),
      });
      open = null;
    };
    owners.forEach((owner, i) => {
      if (open !== null && owner === open.attribution) open.words++;
      else {
        close();
        if (owner !== null) open = { attribution: owner, from: total + i, words: 1 };
      }
    });
    close();
    total += owners.length;
  }
  return { total, segments };
}

interface Part {
  readonly attribution: SpokenAttribution;
  readonly span: TextSpan;
}

/** Whose each word of a paragraph is, by the offsets at which the words begin: the first statement that has it in it. */
function ownersOf(starts: readonly number[], parts: readonly Part[]): (SpokenAttribution | null)[] {
  const owners = starts.map((): SpokenAttribution | null => null);
  for (const { attribution, span } of parts) {
    const first = firstFrom(starts, span.start);
    for (let i = first; i < starts.length && (starts[i] ?? 0) < span.end; i++) owners[i] ??= attribution;
  }
  return owners;
}

/** The strip is drawn in this many steps, 2 px each where it is narrowest in full size: what is thinner is not seen. */
export const DRAWN_STEPS = 160;

/**
 * What is drawn of a map: in each step the voice that has most of its words, neighbours of one voice joined. The article's own
 * words stay blank. Segments too thin for a step of their own are merged into it; they keep their place for the keyboard.
 */
export function drawVoiceMap({ total, segments }: VoiceMapData, steps = DRAWN_STEPS): DrawnStretch[] {
  const words = Array.from({ length: steps }, () => new Map<Voice, number>());
  for (const { voice, from, words: count } of segments) {
    const [start, end] = [(from * steps) / total, ((from + count) * steps) / total];
    for (let step = Math.floor(start); step < end && step < steps; step++) {
      const own = words[step];
      const share = Math.min(end, step + 1) - Math.max(start, step);
      own?.set(voice, (own.get(voice) ?? 0) + share);
    }
  }
  const drawn: { voice: Voice; from: number; length: number }[] = [];
  words.forEach((own, step) => {
    const voice = mostOf(own);
    const last = drawn.at(-1);
    if (voice === null) return;
    if (last?.voice === voice && last.from + last.length === step) last.length++;
    else drawn.push({ voice, from: step, length: 1 });
  });
  return drawn.map(({ voice, from, length }) => ({ voice, from: from / steps, length: length / steps }));
}

/** The voice that has most of a step; null when more of it is the article's own. */
function mostOf(shares: ReadonlyMap<Voice, number>): Voice | null {
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const [most] = [...shares].sort((a, b) => b[1] - a[1]);
  return most === undefined || all < 0.5 ? null : most[0];
}
