import { describe, expect } from 'vitest';
import { articlePage, articleText, printedTimes } from '../../tools/browser/article-page.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

describe.each(ARTICLES)('$single.title, printed twice', ({ single }) => {
  const doubled = printedTimes(single, 2);
  const last = single.paragraphs.length;
  test.for([
    ['html', articlePage(single), articlePage(doubled)],
    ['txt', articleText(single), articleText(doubled)],
  ] as const)('%s: says so, and counts as for one copy', async ([kind, once, twice], { chromium, serve }) => {
    const server = await serve({ [`once.${kind}`]: once, [`twice.${kind}`]: twice });
    const reportOf = async (name: string) => {
      const page = await chromium.open(server.address(`${name}.${kind}`));
      return new ReportPage(await chromium.clickToolbarButton(page)).report();
    };
    const [ofOne, ofTwo] = [await reportOf('once'), await reportOf('twice')];
    expect(ofTwo.repeats.join()).toContain(
      `The whole text is printed twice: paragraphs 1–${last} again as ${last + 1}–${2 * last}.`,
    );
    // With the notice fewer of them stand on the first screen, and those without a name may move.
    expect(ofTwo.speakers.toSorted(byId)).toEqual(ofOne.speakers.toSorted(byId));
  });
});
