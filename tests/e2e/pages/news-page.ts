import type { Page } from 'puppeteer-core';

/** The page the reader is on. Its own scripts see the registry of highlights, so what we paint can be read from there. */
export class NewsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until a marked passage can be seen, and gives its words. */
  async markedInSight(): Promise<string> {
    const text = await this.page.waitForFunction(() => {
      const ranges = [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter((range) => range instanceof Range);
      const inSight = ranges.find((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return inSight?.toString();
    });
    return String(await text.jsonValue());
  }

  takeMarksOff(): Promise<void> {
    return this.page.evaluate(() => CSS.highlights.clear());
  }

  /** The document as text: every element and attribute. */
  document(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }

  /** Pixels from the top of the page to the top of what is seen of it. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  picture(): Promise<string> {
    return this.page.screenshot({ encoding: 'base64' });
  }
}
