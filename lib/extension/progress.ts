import { browser } from 'wxt/browser';
import type { AnalysisProgress } from './messages.ts';

interface ProgressMessage {
  readonly to: 'views';
  readonly progress: AnalysisProgress;
}

/** Tells the views that are open how far an analysis is. */
export function tellProgress(progress: AnalysisProgress): void {
  const message: ProgressMessage = { to: 'views', progress };
  void browser.runtime.sendMessage(message).catch(nobodyListens);
}

/** Calls back with the progress of a tab's analysis. Returns how to stop. */
export function watchProgress(tabId: number, onProgress: (progress: AnalysisProgress) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && isProgress(message) && message.progress.tabId === tabId)
      onProgress(message.progress);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** The popup has been closed: the analysis goes on, and its report is kept. */
function nobodyListens(): void {
  console.info('No view is open to be told how far the analysis is');
}

function isProgress(value: unknown): value is ProgressMessage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'to' in value &&
    value.to === 'views' &&
    'progress' in value &&
    typeof value.progress === 'object' &&
    value.progress !== null &&
    'tabId' in value.progress &&
    'done' in value.progress &&
    'total' in value.progress
  );
}
