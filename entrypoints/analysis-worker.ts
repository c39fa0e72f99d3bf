import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analystHere } from '../lib/extension/background/analyst-here.ts';
import { warmingUp } from '../lib/extension/background/warm-up.ts';
import type { WorkerRequest } from '../lib/extension/background/analyst-worker.ts';
import type { ReadingStep } from '../lib/analysis/read-statements.ts';

/** The analysis in a worker, for Firefox. Only our own background can speak to it. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    const analyst = warmingUp(analystHere);
    const underWay = new Map<number, AbortController>();
    self.addEventListener('message', ({ data: { ask, task } }: MessageEvent<WorkerRequest>) => {
      if (task === 'prepare') {
        analyst.prepare();
        return;
      }
      if (task === 'stop') {
        underWay.get(ask)?.abort();
        return;
      }
      const stop = new AbortController();
      underWay.set(ask, stop);
      const onStep = (step: ReadingStep): void => self.postMessage({ ask, step });
      analyst
        .analyze(task, { onStep, signal: stop.signal })
        .then(
          (report) => self.postMessage({ ask, report }),
          (error: unknown) => self.postMessage({ ask, error: String(error) }),
        )
        .finally(() => underWay.delete(ask));
    });
  },
});
