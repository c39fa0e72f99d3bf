type Range = readonly [start: number, end: number];

interface Found {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly level: 'outer' | 'inner';
  readonly certainty: number;
}

interface Wanted {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** Contents that share this much of their characters are the same content, as in the scorer. */
const SAME_CONTENT = 0.3;
const STEPS = 10;

/** Whether “80 % certain” is right eight times in ten: attributions counted by their certainty. */
export class Reliability {
  readonly #steps = Array.from({ length: STEPS }, () => ({ count: 0, sum: 0, right: 0 }));

  /** Counts one article's outer attributions; right is one whose content and source an annotator marked. */
  add(found: readonly Found[], wanted: readonly Wanted[]): void {
    for (const attribution of found) {
      if (attribution.level === 'inner') continue;
      const step = this.#steps[Math.min(STEPS - 1, Math.floor(attribution.certainty * STEPS))];
      if (!step) continue;
      step.count++;
      step.sum += attribution.certainty;
      if (wanted.some((gold) => isRight(attribution, gold))) step.right++;
    }
  }

  table(): string {
    const all = this.#steps.reduce((sum, { count }) => sum + count, 0);
    let gap = 0;
    const lines = this.#steps.map(({ count, sum, right }, i) => {
      if (count === 0) return '';
      gap += Math.abs(sum - right);
      const [from, to] = [(i / STEPS).toFixed(1), ((i + 1) / STEPS).toFixed(1)];
      const share = (part: number): string => ((100 * part) / count).toFixed(0).padStart(4);
      return `    ${from}–${to}  said ${share(sum)} %   right ${share(right)} %   of ${count}`;
    });
    return [
      `  certainty against what is right (mean gap ${((100 * gap) / (all || 1)).toFixed(1)} points):`,
      ...lines.filter((line) => line !== ''),
    ].join('\n');
  }
}

function isRight(found: Found, gold: Wanted): boolean {
  const shared = overlap(found.content, gold.content);
  const union = length(found.content) + length(gold.content) - shared;
  if (union === 0 || shared / union < SAME_CONTENT) return false;
  return gold.source.length === 0 || overlap(found.source, gold.source) > 0;
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function overlap(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}
