import type { Page } from 'puppeteer-core';
import { reportOnScreen, type ReportOnScreen } from '../../../tools/browser/report-on-screen.ts';

/** The popup or the side panel, as a reader uses it. */
export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What it shows once it has an answer. */
  report(): Promise<ReportOnScreen> {
    return reportOnScreen(this.page);
  }

  /** Opens a speaker's statements and clicks the first: its words come back as the view prints them. */
  async showFirstQuoteOf(speaker: string): Promise<string> {
    const card = await this.page.waitForSelector(
      `[data-speaker]:has([data-name=${JSON.stringify(speaker)}])`,
    );
    if (card === null) throw new Error(`Expected a card for ${speaker}, got none`);
    const summary = await card.$('summary');
    // In sight as a reader would bring it there: not under the footer, where a click would meet that.
    await summary?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await summary?.click();
    const quote = await card.waitForSelector('[data-attribution]');
    const words = await quote?.$eval('span', (element) => element.textContent);
    await quote?.click();
    return words ?? '';
  }
}
