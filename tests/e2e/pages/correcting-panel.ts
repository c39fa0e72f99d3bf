import type { ElementHandle } from 'puppeteer-core';
import { ReportPage } from './report-page.ts';

/** The side panel, as a reader who corrects uses it. */
export class CorrectingPanel extends ReportPage {
  async openSection(name: 'speakers' | 'quotes' | 'repeats' | 'framing'): Promise<void> {
    await (await this.element(`[data-tab="${name}"]`)).click();
  }

  /** Gives the statement with these words to a speaker of the list, by name. */
  async reassign(words: string, speaker: string): Promise<void> {
    await this.openSection('quotes');
    const item = await this.statement(words);
    await press(item, '[data-attribution]');
    await item.waitForSelector('details[data-correct]');
    await press(item, 'details[data-correct] > summary');
    await item.waitForSelector('form select');
    await choose(item, speaker);
    await press(item, '[data-reassign]');
  }

  /** Says of the statement with these words that it is no quote. */
  async setAside(words: string): Promise<void> {
    await this.openSection('quotes');
    const item = await this.statement(words);
    await press(item, '[data-attribution]');
    await item.waitForSelector('[data-decide="not-a-statement"]');
    await press(item, '[data-decide="not-a-statement"]');
  }

  /** Adds what is selected on the page as words of a speaker; `over`: what becomes of a statement that has some of them already. */
  async addSelection(speaker: string, over?: 'replace' | 'split'): Promise<void> {
    await this.openSection('quotes');
    await (await this.element('#add-selection')).click();
    const form = await this.element('[data-add-quote] form');
    await choose(form, speaker);
    if (over !== undefined) {
      // It is asked wherever the words are a statement’s already.
      const asked = await form.waitForSelector('[data-add-over]');
      await asked?.select(over);
    }
    await press(form, '[data-add]');
  }

  async undo(): Promise<void> {
    await (await this.element('#correction-undo')).click();
  }

  /** How many corrections it says hold; waits until it says so. */
  async untilCorrections(count: number): Promise<void> {
    await this.page.waitForFunction(
      (expected) =>
        Number(document.querySelector<HTMLElement>('[data-corrections]')?.dataset.corrections ?? 0) ===
        expected,
      // A panel beside a popup draws no frames to wait for.
      { polling: 200 },
      count,
    );
  }

  /** Who is said to speak in the statement with these words. */
  async speakerOf(words: string): Promise<string> {
    const item = await this.statement(words);
    return item.$eval('bdi', (name) => name.textContent);
  }

  private async statement(words: string): Promise<ElementHandle> {
    await this.element('[data-quote]');
    for (const item of await this.page.$$('[data-quote]'))
      if ((await item.evaluate((node) => node.textContent)).includes(words)) return item;
    throw new Error(`Expected a statement with “${words}”`);
  }

  private async element(selector: string): Promise<ElementHandle> {
    const found = await this.page.waitForSelector(selector);
    if (!found) throw new Error(`Expected ${selector} in the panel`);
    return found;
  }
}

/** Presses what may lie under the footer for the pointer. */
async function press(within: ElementHandle, selector: string): Promise<void> {
  await within.$eval(selector, (element) => {
    if (element instanceof HTMLElement) element.click();
  });
}

async function choose(within: ElementHandle, speaker: string): Promise<void> {
  await within.$eval(
    'select',
    (select, name) => {
      const option = [...select.options].find(({ text }) => text === name);
      if (!option) throw new Error(`Expected ${name} in the list of speakers`);
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    speaker,
  );
}
