import { browser } from 'wxt/browser';
import type { BackgroundRequests } from './messages.ts';

type RequestName = keyof BackgroundRequests;
type Handlers = {
  [K in RequestName]: (
    ...args: Parameters<BackgroundRequests[K]>
  ) => Promise<ReturnType<BackgroundRequests[K]>>;
};

interface Request {
  readonly to: 'background';
  readonly name: RequestName;
  readonly args: readonly unknown[];
}

/** Asks the background; its answer is typed by `BackgroundRequests`. Rejects when the background cannot be reached. */
export async function askBackground<K extends RequestName>(
  name: K,
  ...args: Parameters<BackgroundRequests[K]>
): Promise<ReturnType<BackgroundRequests[K]>> {
  const request: Request = { to: 'background', name, args };
  return browser.runtime.sendMessage(request);
}

/** Answers requests from the extension's own views; anything else that arrives is left alone. */
export function answerRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isRequest(message, handlers)) return undefined;
    const [tabId] = message.args;
    if (typeof tabId !== 'number') return undefined;
    void handlers[message.name](tabId).then(respond);
    return true;
  });
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
