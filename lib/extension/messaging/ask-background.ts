import { browser } from 'wxt/browser';
import type { BackgroundRequests } from './background-requests.ts';

export type RequestName = keyof BackgroundRequests;

/** A request as it travels to the background. */
export interface Request {
  readonly to: 'background';
  readonly name: RequestName;
  readonly args: readonly unknown[];
}

/**
 * Asks the background; its answer is typed by `BackgroundRequests`. Rejects when the background cannot be reached, or ends
 * before it has answered.
 */
export async function askBackground<K extends RequestName>(
  name: K,
  ...args: Parameters<BackgroundRequests[K]>
): Promise<ReturnType<BackgroundRequests[K]>> {
  const request: Request = { to: 'background', name, args };
  const answer: ReturnType<BackgroundRequests[K]> | undefined = await browser.runtime.sendMessage(request);
  // Chromium calls it no error when nobody is left to answer.
  if (answer === undefined) throw new Error(`Expected the background to answer “${name}”, got nothing.`);
  return answer;
}
