import { readPage, readPageGently } from '../../lib/page/reading/read-page.ts';
import { readAlone } from '../bench/readability-in-page.ts';

/** What it costs to read the open page (ms), in the best of several rounds: other programs make work longer, never shorter. */
export interface PageCost {
  readonly reading: number;
  /** Readability alone, on a copy as it asks for. */
  readonly readability: number;
  /** How long the page is held up at a time while it is read in steps. */
  readonly longestBlock: number;
}

const ROUNDS = 9;

/** Runs in the page: reads it and lets Readability read it, in turn. */
export async function measurePageCost(): Promise<PageCost> {
  const costs: PageCost[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const reading = timeOf(() => readPage(document, document.location.href));
    const readability = timeOf(readAlone);
    costs.push({ reading, readability, longestBlock: await longestBlock() });
  }
  // What is done for the first time is compiled and laid out as well.
  const [, ...rounds] = costs;
  const best = (of: (cost: PageCost) => number): number => Math.min(...rounds.map(of));
  return {
    reading: best((cost) => cost.reading),
    readability: best((cost) => cost.readability),
    longestBlock: best((cost) => cost.longestBlock),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The longest time between two beats of a clock that goes on whenever the page may do something of its own. */
async function longestBlock(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  await readPageGently(document, document.location.href);
  // One more beat, for the last step.
  await new Promise<void>((resolve) => setTimeout(resolve));
  port1.close();
  return longest;
}
