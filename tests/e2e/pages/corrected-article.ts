import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import { CorrectingPanel } from './correcting-panel.ts';
import { articleMarkup, FERRY, pageOf } from './invented-pages.ts';
import { ReportPage } from './report-page.ts';

/** An article in which two people speak, and the one change that the tests make in it. */
export const FERRY_PAGE = pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title });
export const DOCTOR = FERRY.speaker;
export const CHAIR = 'Tove Lind';
export const DOCTORS_WORDS = 'I row across myself';

/** The words counted for the two, as far as they speak; others in the article are of no matter here. */
export async function wordsBySpeaker(view: ReportPage): Promise<Record<string, number>> {
  const { speakers } = await view.report();
  const two = speakers.filter(({ name }) => name === DOCTOR || name === CHAIR);
  return Object.fromEntries(two.map(({ name, words }) => [name, words]));
}

/** Clicks on the page and opens the panel beside it. */
export async function openCorrecting(chromium: ExtensionBrowser, address: string) {
  const page = await chromium.open(address);
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const before = await wordsBySpeaker(popup);
  const panel = new CorrectingPanel(await chromium.openPanel(popup.page));
  await panel.report();
  return { page, panel, before };
}

/** Gives the doctor's words to the chair. */
export async function correct(panel: CorrectingPanel): Promise<void> {
  await panel.reassign(DOCTORS_WORDS, CHAIR);
  await panel.untilCorrections(1);
}
