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

  /** The section that is open. */
  section(): Promise<string> {
    return this.page.$eval('[role="tab"][aria-selected="true"]', (tab) => tab.getAttribute('data-tab') ?? '');
  }

  /** In a list that has the focus: types the beginning of a speaker's name, any but this one. Gives the name. */
  async chooseAnother(list: string, than: string): Promise<string> {
    const name = await this.page.$eval(
      list,
      (select, not) => {
        const options = select instanceof HTMLSelectElement ? [...select.options] : [];
        // Of one word are “somebody else” and “nobody”.
        return options.find(({ text, value }) => /[:-]/u.test(value) && text !== not)?.text ?? '';
      },
      than,
    );
    await this.page.keyboard.type(name.slice(0, 4));
    await this.page.waitForFunction(
      (at, wanted) => {
        const select = document.querySelector(at);
        return select instanceof HTMLSelectElement && select.selectedOptions[0]?.text === wanted;
      },
      { polling: 100 },
      list,
      name,
    );
    return name;
  }

  /** Waits until so many corrections hold. A panel beside a page draws no frames to wait for. */
  async untilCorrections(count: number): Promise<void> {
    await this.page.waitForFunction(
      (expected) =>
        Number(document.querySelector<HTMLElement>('[data-corrections]')?.dataset.corrections ?? 0) ===
        expected,
      { polling: 100 },
      count,
    );
  }

  /** A key with Control held. */
  async control(key: 'z' | 'y'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }
}
