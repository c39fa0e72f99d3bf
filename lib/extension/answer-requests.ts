import { browser } from 'wxt/browser';
import { readReviewChange } from '../corrections/review-change.ts';
import type { BackgroundRequests, PageReading, TimedReading } from './messages.ts';
import type { Request, RequestName } from './messenger.ts';

type Handlers = {
  [K in RequestName]: (
    ...args: Parameters<BackgroundRequests[K]>
  ) => Promise<ReturnType<BackgroundRequests[K]>>;
};

/** Answers requests from the extension's own views; anything else that arrives is left alone. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isRequest(message, handlers)) return undefined;
    const answer = answerTo(message, handlers);
    if (answer === null) return undefined;
    void answer.then(respond);
    return true;
  });
}

/** Null when the request is not one its name allows. */
function answerTo({ name, args }: Request, handlers: Handlers): Promise<unknown> | null {
  if (name === 'prepare') return handlers.prepare();
  const [tabId, reading, third] = args;
  if (name === 'cancelAnalysis') return typeof tabId === 'number' ? handlers.cancelAnalysis(tabId) : null;
  if (name === 'correct') {
    const change = readReviewChange(third);
    return typeof tabId === 'number' && isTimedReading(reading) && change
      ? handlers.correct(tabId, reading, change)
      : null;
  }
  return typeof tabId === 'number' && isPageReading(reading) ? handlers.analyzeReading(tabId, reading) : null;
}

function isRequest(message: unknown, handlers: Handlers): message is Request {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === 'background' &&
    'name' in message &&
    typeof message.name === 'string' &&
    Object.hasOwn(handlers, message.name) &&
    'args' in message &&
    Array.isArray(message.args)
  );
}

function isTimedReading(value: unknown): value is TimedReading {
  return isPageReading(value) && 'readAt' in value && typeof value.readAt === 'number';
}

function isPageReading(value: unknown): value is PageReading {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'object' &&
    value.article !== null &&
    'blocks' in value.article &&
    Array.isArray(value.article.blocks) &&
    'url' in value &&
    typeof value.url === 'string' &&
    'fingerprint' in value &&
    typeof value.fingerprint === 'string' &&
    'notes' in value &&
    Array.isArray(value.notes)
  );
}
