import { browser } from 'wxt/browser';
import type { BackgroundRequests } from './messages.ts';

export type RequestName = keyof BackgroundRequests;

/** A request as it travels to the background. */
export interface Request {
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
