import { browser } from 'wxt/browser';
import type { Report } from '../report/report.ts';
import type { Article } from '../text/article.ts';
import type { Analyst } from './analyst.ts';

/** What the background asks of its worker: an analysis, or, without an article, to get ready for one. */
export interface WorkerRequest {
  readonly ask: number;
  readonly article: Article | null;
}

let worker: Worker | undefined;
let asked = 0;

/** Analyses in a worker: Firefox runs its background on the thread of its windows, which an analysis would hold up. */
export const analystInWorker: Analyst = {
  prepare: () => send(ownWorker(), { ask: asked++, article: null }),
  analyze(article) {
    const own = ownWorker();
    const ask = asked++;
    return new Promise<Report>((resolve, reject) => {
      const stop = new AbortController();
      own.addEventListener(
        'message',
        ({ data }: MessageEvent<{ ask: number; report?: Report; error?: string }>) => {
          if (data.ask !== ask) return;
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
      send(own, { ask, article });
    });
  },
};

function ownWorker(): Worker {
  return (worker ??= new Worker(browser.runtime.getURL('/analysis-worker.js')));
}

function send(to: Worker, request: WorkerRequest): void {
  to.postMessage(request);
}
