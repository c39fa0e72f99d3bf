import { defineBackground } from 'wxt/utils/define-background';
import { analystHere } from '../lib/extension/analyst-here.ts';
import { analystInWorker } from '../lib/extension/analyst-worker.ts';
import { analyzeReading, cancelAnalysis } from '../lib/extension/analyze-reading.ts';
import { answerRequests } from '../lib/extension/messenger.ts';

export default defineBackground(() => {
  const analyst = import.meta.env.FIREFOX ? analystInWorker : analystHere;
  answerRequests({
    prepare() {
      analyst.prepare();
      return Promise.resolve(null);
    },
    analyzeReading: (tabId, reading) => analyzeReading(tabId, reading, analyst),
    cancelAnalysis(tabId) {
      cancelAnalysis(tabId);
      return Promise.resolve(null);
    },
  });
});
