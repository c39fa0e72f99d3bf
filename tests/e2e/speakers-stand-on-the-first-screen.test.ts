import { expect } from 'vitest';
import { articlePage, printedTimes } from '../../tools/browser/article-page.ts';
import { faultsOf, readFirstScreen } from '../../tools/browser/first-screen.ts';
import { ARTICLES } from './articles.ts';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf, WHEEL } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** Six people, some experts with a name and some without, under a headline of several lines. */
const DAM = {
  title:
    'Engineers, farmers and two ministries quarrel over who is to pay for the old dam at Ekby, which may or may not hold another winter of rain like the last one',
  paragraphs: [
    '“The wall has moved four millimetres since spring, and that is within what it was built for,” said Odile Farrand, a hydraulic engineer at the Norra Institute of Water.',
    'Experts said the gates had not been tested in ten years. Analysts said a new dam would cost more than the county earns in a year.',
    '“We were promised water in dry years and safety in wet ones, and we have had neither,” said Teun Brask, who farms below the dam.',
    'The county would pay no more than a third, said Runa Tofte, the transport minister, after a meeting on Monday that lasted until midnight.',
    '“Nobody has asked us what we can see from the lock house,” said Kari Halvard, the lock keeper. She said the sluice had been stuck since March.',
    'The Farmers’ League of Ekby called the plan “a bill without an address” and asked for a vote before the frost.',
    'Ivo Lindgren, a geologist at the University of Sund, said the rock under the eastern side was sounder than the papers of 1961 suggest.',
    'The dam holds the water of three valleys. Work on it, if there is to be any, would begin in May and last until the spring after.',
  ],
} as const;

const [sample] = ARTICLES;
if (sample === undefined) throw new Error('Expected the sample article, got none.');

const PAGES: Readonly<Record<string, string>> = {
  'dam.html': pageOf(`<main>${articleMarkup(DAM)}</main>`, { title: DAM.title }),
  'ferry.html': pageOf(`<main>${articleMarkup(FERRY)}</main>`, { title: FERRY.title }),
  'wheel.html': pageOf(`<main>${articleMarkup(WHEEL)}</main>`, { title: WHEEL.title }),
  'sample.html': articlePage(sample.single),
  'twice.html': articlePage(printedTimes(sample.single, 2)),
};

test.for(Object.keys(PAGES))(
  '%s: three speakers, or all there are, every kind, the heading of the findings, and one set of numbers',
  async (name, { chromium, serve }) => {
    const server = await serve(PAGES);
    const page = await chromium.open(server.address(name));
    const screen = await readFirstScreen(await chromium.clickToolbarButton(page));
    expect(screen.listed).toBeGreaterThan(0);
    expect(faultsOf(screen)).toEqual([]);
  },
);

test('a page that cannot be read is told in the same width', async ({ chromium, serve }) => {
  const server = await serve({ 'empty.html': '<!doctype html><title>Nothing</title>' });
  const page = await chromium.open(server.address('empty.html'));
  const screen = await readFirstScreen(await chromium.clickToolbarButton(page));
  expect(screen).toMatchObject({ view: 'failed', width: 400 });
});

test('experts are one step away: a click on their name in the legend lists them alone', async ({
  chromium,
  serve,
}) => {
  const server = await serve(PAGES);
  const page = await chromium.open(server.address('dam.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  await popup.report();
  await popup.page.click('[data-legend="expert"] button');
  await popup.page.waitForSelector('[data-everybody]');
  const { speakers } = await popup.report();
  const names = speakers.map((speaker) => speaker.name);
  expect(names).toEqual(expect.arrayContaining(['Odile Farrand', 'Ivo Lindgren']));
  expect(names).not.toContain('Teun Brask');
});
