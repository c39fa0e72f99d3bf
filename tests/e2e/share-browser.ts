import type { Browser } from 'puppeteer-core';

/** What can be shared: a browser that can be made as new. */
export interface Renewable {
  readonly browser: Pick<Browser, 'connected'>;
  startAnew(): Promise<void>;
  close(): Promise<void>;
}

/** One browser after the other for whoever asks, the same as long as it can be made as new. */
export interface SharedBrowser<B extends Renewable> {
  /** The browser as after its first start: nothing is open, nothing is kept. */
  asNew(): Promise<B>;
  close(): Promise<void>;
}

/** Starts a browser when it is first asked for, and another where one has ended or does not come to rest. */
export function shareBrowser<B extends Renewable>(launch: () => Promise<B>): SharedBrowser<B> {
  let running: B | null = null;
  return {
    async asNew() {
      if (running?.browser.connected === true) {
        try {
          await running.startAnew();
          return running;
        } catch (error) {
          // What the file before left behind must not become the fault of this one.
          console.warn('A browser is started again, since it could not be made as new:', error);
          await running.close().catch(() => undefined);
        }
      }
      running = await launch();
      return running;
    },
    async close() {
      await running?.close();
      running = null;
    },
  };
}
