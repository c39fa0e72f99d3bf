import { expect } from 'vitest';
import { chromiumTest as test } from './extension-test.ts';
import { articleMarkup, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

const OPINION = {
  title: 'A bridge is not a bus',
  paragraphs: [
    'The new bridge at Ekby is a fine thing to look at, and on a clear morning it is a fine thing to walk across as well.',
    'It does not run after dark, it does not wait for the last train, and it does not know the way to the hospital on the other side.',
    'A town that gives up its ferry because it has a bridge has confused the road with the journey, and it will pay for that in January.',
    'Nobody on the council has to cross at night, and so the crossing at night has become a number in a table, and a small one.',
    'There is a simple way out: let the boat run on the three evenings on which it is full, and keep it at the quay on the others.',
  ],
} as const;

test('an opinion piece that quotes nobody is read, and nobody is made a speaker', async ({
  chromium,
  serve,
}) => {
  const server = await serve({
    'opinion.html': pageOf(`<main>${articleMarkup(OPINION)}</main>`, { title: OPINION.title }),
  });
  const page = await chromium.open(server.address('opinion.html'));
  const { view, heading, speakers } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect({ view, heading, speakers }).toEqual({ view: 'nothing', heading: OPINION.title, speakers: [] });
});
