import { browser } from 'wxt/browser';
import { cancelAnalysis } from './analyze-reading.ts';
import { forgetReport, moveReport } from '../storage/reports.ts';
import { forgetPrivateCorrections, movePrivateCorrections } from '../storage/tab-corrections.ts';

/**
 * When a tab is closed, its analysis ends, and its report and what was corrected there in a private window go from the memory of
 * the session. One that the browser replaces by another (it had discarded it, or had the page ready) hands on both. To be called as the background starts: the browser wakes it for that.
 */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    cancelAnalysis(tabId);
    void Promise.all([forgetReport(tabId), forgetPrivateCorrections(tabId)]).catch((error: unknown) =>
      console.error('What a closed tab left could not be forgotten', error),
    );
  });
  browser.tabs.onReplaced.addListener((added, removed) => {
    cancelAnalysis(removed);
    void Promise.all([moveReport(removed, added), movePrivateCorrections(removed, added)]).catch(
      (error: unknown) => console.error('What a replaced tab left could not be handed on', error),
    );
  });
}
