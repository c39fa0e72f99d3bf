import { browser } from 'wxt/browser';
import type { ReadingStep } from '../../analysis/read-statements.ts';
import type { Report } from '../../report/report.ts';
import type { AnalysisTask, Analyst } from './analyst.ts';

/** What the background asks of its worker: an analysis, to get ready for one, or to stop the one it has asked for. */
export interface WorkerRequest {
  readonly ask: number;
  readonly task: AnalysisTask | 'prepare' | 'stop';
}

interface WorkerAnswer {
  readonly ask: number;
  readonly step?: ReadingStep;
  readonly report?: Report;
  readonly error?: string;
}

let worker: Worker | undefined;
let asked = 0;

/** Analyses in a worker: Firefox runs its background on the thread of its windows, which an analysis would hold up. */
export const analystInWorker: Analyst = {
  prepare: () => send(ownWorker(), { ask: asked++, task: 'prepare' }),
  analyze(task, { onStep, signal }) {
    const own = ownWorker();
    const ask = asked++;
    return new Promise<Report>((resolve, reject) => {
      const stop = new AbortController();
      own.addEventListener(
        'message',
        ({ data }: MessageEvent<WorkerAnswer>) => {
          if (data.ask !== ask) return;
          if (data.step) {
            onStep(data.step);
            return;
          }
          stop.abort();
          if (data.report) resolve(data.report);
          else reject(new Error(data.error ?? 'The analysis gave no report'));
        },
        { signal: stop.signal },
      );
      own.addEventListener(
        'error',
        (event) => {
          stop.abort();
          worker = undefined;
          reject(new Error(`The analysis stopped: ${event.message}`));
        },
        { signal: stop.signal },
      );
      signal.addEventListener(
        'abort',
        () => {
          stop.abort();
          send(own, { ask, task: 'stop' });
          reject(signal.reason instanceof Error ? signal.reason : new Error('The analysis was stopped'));
        },
        { signal: stop.signal },
      );
      send(own, { ask, task });
    });
  },
};

function ownWorker(): Worker {
  return (worker ??= new Worker(browser.runtime.getURL('/analysis-worker.js')));
}

function send(to: Worker, request: WorkerRequest): void {
  to.postMessage(request);
}
