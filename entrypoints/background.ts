import { defineBackground } from 'wxt/utils/define-background';
import { analyzeHere } from '../lib/extension/analyst-here.ts';
import { analyzeInWorker } from '../lib/extension/analyst-worker.ts';
import { analyzeTab } from '../lib/extension/analyze-tab.ts';
import { answerRequests } from '../lib/extension/messenger.ts';

export default defineBackground(() => {
  const analyst = import.meta.env.FIREFOX ? analyzeInWorker : analyzeHere;
  answerRequests({ analyzeTab: (tabId) => analyzeTab(tabId, analyst) });
});
