import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyzeHere } from '../lib/extension/analyst-here.ts';
import type { Article } from '../lib/text/article.ts';

/** The analysis in a worker, for Firefox. Only our own background can speak to it. */
export default defineUnlistedScript({
  include: ['firefox'],
  main() {
    self.addEventListener('message', ({ data }: MessageEvent<{ ask: number; article: Article }>) => {
      analyzeHere(data.article).then(
        (report) => self.postMessage({ ask: data.ask, report }),
        (error: unknown) => self.postMessage({ ask: data.ask, error: String(error) }),
      );
    });
  },
});
