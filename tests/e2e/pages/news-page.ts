import type { Page } from 'puppeteer-core';

/** A passage marked on the page. */
export interface MarkedPassage {
  readonly style: string;
  readonly text: string;
  /** Whether some of it can be seen without scrolling. */
  readonly inSight: boolean;
}

/** The page the reader is on. Its own scripts see the registry of highlights, so what we paint can be read from there. */
export class NewsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until something is marked, and says what. */
  async marked(): Promise<readonly MarkedPassage[]> {
    await this.page.waitForFunction(() => CSS.highlights.size > 0);
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([style, highlight]) =>
        [...highlight].flatMap((range) => {
          if (!(range instanceof Range)) return [];
          const { top, bottom } = range.getBoundingClientRect();
          return { style, text: range.toString(), inSight: bottom > 0 && top < innerHeight };
        }),
      ),
    );
  }

  takeMarksOff(): Promise<void> {
    return this.page.evaluate(() => CSS.highlights.clear());
  }

  /** The document as text: every element and attribute. */
  document(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  picture(): Promise<string> {
    return this.page.screenshot({ encoding: 'base64' });
  }
}
