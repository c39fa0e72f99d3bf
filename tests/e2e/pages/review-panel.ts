import type { Page } from 'puppeteer-core';

/** The panel as somebody uses it who has only a keyboard. */
export class ReviewPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async ready(): Promise<void> {
    await this.page.waitForSelector('[data-view="ready"]');
  }

  /** Presses Tab until the focus is on what matches. Throws when a whole round does not reach it. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 200; presses++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector))
        return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Expected ${selector} to be reached with the Tab key`);
  }

  /** The number of the statement under the focus; null when it is on none. */
  focusedQuote(): Promise<string | null> {
    return this.page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null,
    );
  }

  /** What the statement with the focus says. */
  focusedWords(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.querySelector('span')?.textContent ?? '');
  }

  text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
  }
}
