import { defineBackground } from 'wxt/utils/define-background';
import { analystHere } from '../lib/extension/background/analyst-here.ts';
import { analystInWorker } from '../lib/extension/background/analyst-worker.ts';
import { analyzeReading, cancelAnalysis } from '../lib/extension/background/analyze-reading.ts';
import { answerRequests } from '../lib/extension/messaging/answer-requests.ts';
import { correctReport } from '../lib/extension/background/correct-report.ts';
import { database } from '../lib/extension/storage/database.ts';
import { closeToPages } from '../lib/extension/storage/close-to-pages.ts';
import { forgetClosedTabs } from '../lib/extension/background/forget-closed-tabs.ts';
import { openPanelByCommand } from '../lib/extension/tabs/open-panel.ts';
import { correctionStore } from '../lib/extension/storage/correction-store.ts';
import { tabCorrections as reviewsIn } from '../lib/extension/storage/tab-corrections.ts';
import { switchMarksByCommand } from '../lib/extension/background/switch-marks.ts';
import { warmingUp } from '../lib/extension/background/warm-up.ts';

export default defineBackground(() => {
  void closeToPages();
  openPanelByCommand();
  forgetClosedTabs();
  const analyst = import.meta.env.FIREFOX ? analystInWorker : warmingUp(analystHere);
  const reviews = reviewsIn(correctionStore(database()));
  switchMarksByCommand((tabId, reading) => analyzeReading(tabId, reading, reviews, analyst));
  answerRequests({
    prepare() {
      reviews.prepare();
      analyst.prepare();
      return Promise.resolve(null);
    },
    analyzeReading: (tabId, reading) => analyzeReading(tabId, reading, reviews, analyst),
    correct: (tabId, reading, change) => correctReport(tabId, reading, change, reviews, analyst),
    cancelAnalysis(tabId) {
      cancelAnalysis(tabId);
      return Promise.resolve(null);
    },
  });
});
