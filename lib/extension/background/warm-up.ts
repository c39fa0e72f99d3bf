import type { AnalysisTask, Analyst } from './analyst.ts';

/** Analyses after which the browser has compiled what it will compile. */
const WARM_UPS = 8;
/** The first one begins so long (ms) after the answer: what is left to do for the reader comes before it. */
const REST_MS = 250;
/** Between two of them (ms): whatever has arrived meanwhile comes first. */
const PAUSE_MS = 15;
/** A text of more characters has compiled enough by itself, and would hold up a request for longer than it gains. */
const LONGEST_TEXT = 20_000;

/**
 * An analyst that reads the article of its first answer a few times more while nobody waits: the first analysis after a start takes
 * six times as long as the tenth, since the browser compiles only what it has seen often. Any request stops that; it goes on
 * after the answer.
 */
export function warmingUp(analyst: Analyst): Analyst {
  let left = WARM_UPS;
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = new AbortController();

  const rest = (): void => {
    clearTimeout(timer);
    running.abort();
  };
  const later = (task: AnalysisTask, ms: number): void => {
    if (left > 0) timer = setTimeout(() => void again(task), ms);
  };
  const again = async (task: AnalysisTask): Promise<void> => {
    left--;
    const own = (running = new AbortController());
    try {
      await analyst.analyze(task, { onStep: () => undefined, signal: own.signal });
      if (!own.signal.aborted) later(task, PAUSE_MS);
    } catch (error) {
      if (!own.signal.aborted) console.info('Warming up was given up', error);
    }
  };

  return {
    prepare() {
      rest();
      analyst.prepare();
    },
    async analyze(task, observed) {
      rest();
      waiting++;
      try {
        return await analyst.analyze(task, observed);
      } finally {
        waiting--;
        if (waiting === 0 && lengthOf(task) <= LONGEST_TEXT) later(task, REST_MS);
      }
    },
  };
}

function lengthOf({ article }: AnalysisTask): number {
  return article.blocks.reduce((sum, { text }) => sum + text.length, 0);
}
