import type { Page } from 'puppeteer-core';

/** A page whose every mutation is counted, and whose document is compared with what it was. */
export class WatchedPage {
  readonly page: Page;
  private readonly before: string;

  private constructor(page: Page, before: string) {
    this.page = page;
    this.before = before;
  }

  static async watch(page: Page): Promise<WatchedPage> {
    const before = await page.evaluate(() => {
      const record: string[] = [];
      new MutationObserver((mutations) => {
        for (const { type, target } of mutations) record.push(`${type} of ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { mutationsSeen: record });
      return document.documentElement.outerHTML;
    });
    return new WatchedPage(page, before);
  }

  /** Everything that has changed since; nothing, when the page is as it was. */
  async changes(): Promise<string[]> {
    const { record, now } = await this.page.evaluate(() => {
      const record: unknown = Reflect.get(globalThis, 'mutationsSeen');
      return {
        record: Array.isArray(record) ? record.map(String) : [],
        now: document.documentElement.outerHTML,
      };
    });
    return now === this.before ? record : [...record, 'the document reads otherwise'];
  }

  /** Ranges that are marked on the page now. */
  marks(): Promise<number> {
    return this.page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
    );
  }

  async waitForMarks(on: boolean): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => [...CSS.highlights.values()].some((highlight) => highlight.size > 0) === wanted,
      {},
      on,
    );
  }
}
