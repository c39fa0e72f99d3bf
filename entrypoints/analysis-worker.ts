import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analystHere } from '../lib/extension/analyst-here.ts';
import type { WorkerRequest } from '../lib/extension/analyst-worker.ts';

/** The analysis in a worker, for Firefox. Only our own background can speak to it. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    self.addEventListener('message', ({ data: { ask, article } }: MessageEvent<WorkerRequest>) => {
      if (article === null) {
        analystHere.prepare();
        return;
      }
      analystHere.analyze(article).then(
        (report) => self.postMessage({ ask, report }),
        (error: unknown) => self.postMessage({ ask, error: String(error) }),
      );
    });
  },
});
