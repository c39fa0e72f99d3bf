import { browser } from 'wxt/browser';
import type { BackgroundRequests } from './background-requests.ts';
import type { RequestName } from './ask-background.ts';
import { isOwnPage } from './is-own-page.ts';
import { readRequest, type KnownRequest } from './read-request.ts';

type Handlers = {
  [K in RequestName]: (
    ...args: Parameters<BackgroundRequests[K]>
  ) => Promise<ReturnType<BackgroundRequests[K]>>;
};

/** Answers requests from the extension's own views; anything else that arrives is left alone. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isOwnPage(sender)) return undefined;
    const request = readRequest(message);
    if (request === null) return undefined;
    void answerTo(request, handlers).then(respond);
    return true;
  });
}

const REFUSED: ReturnType<BackgroundRequests['correct']> = { ok: false, error: 'refused' };

function answerTo(request: KnownRequest, handlers: Handlers): Promise<unknown> {
  switch (request.name) {
    case 'prepare':
      return handlers.prepare();
    case 'cancelAnalysis':
      return handlers.cancelAnalysis(request.tabId);
    case 'analyzeReading':
      return handlers.analyzeReading(request.tabId, request.reading);
    case 'correct':
      if (request.change === 'refused') return Promise.resolve(REFUSED);
      return handlers.correct(request.tabId, request.reading, request.change);
  }
}
