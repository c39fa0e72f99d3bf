import type { Verdict } from './verdicts.ts';

const STEPS = 10;

/** Whether “80 % certain” is right eight times in ten: attributions counted by their certainty. */
export class Reliability {
  readonly #steps = Array.from({ length: STEPS }, () => ({ count: 0, sum: 0, right: 0 }));

  /** Counts attributions with what a reader says of them; those that are neither right nor wrong are left out. */
  add(certainties: readonly number[], verdicts: readonly Verdict[]): void {
    certainties.forEach((certainty, i) => {
      const verdict = verdicts[i];
      const step = this.#steps[Math.min(STEPS - 1, Math.floor(certainty * STEPS))];
      if (!step || verdict === undefined || verdict === 'left out') return;
      step.count++;
      step.sum += certainty;
      if (verdict === 'right') step.right++;
    });
  }

  /** Mean distance between what was said and what was right, in points, each step weighted by its attributions. */
  gap(): number {
    const all = this.#steps.reduce((sum, { count }) => sum + count, 0);
    const off = this.#steps.reduce((sum, step) => sum + Math.abs(step.sum - step.right), 0);
    return (100 * off) / (all || 1);
  }

  table(): string {
    const lines = this.#steps.flatMap(({ count, sum, right }, i) => {
      if (count === 0) return [];
      const [from, to] = [(i / STEPS).toFixed(1), ((i + 1) / STEPS).toFixed(1)];
      const share = (part: number): string => ((100 * part) / count).toFixed(0).padStart(4);
      return [`    ${from}–${to}  said ${share(sum)} %   right ${share(right)} %   of ${count}`];
    });
    return [`  certainty against what is right (mean gap ${this.gap().toFixed(1)} points):`, ...lines].join(
      '\n',
    );
  }
}
