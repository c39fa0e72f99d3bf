import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { pageOf } from './pages/invented-pages.ts';

const cards = Array.from(
  { length: 12 },
  (_, i) =>
    `<div><h3><a href="/${i}">Story number ${i} of a long day on the coast</a></h3><p>A line or two about story number ${i}, which goes on behind the link above.</p></div>`,
).join('');

test('Firefox: a front page is told from an article', async ({ firefox, serve }) => {
  const server = await serve({ 'front.html': pageOf(`<main>${cards}</main>`) });
  await firefox.open(server.address('front.html'));
  const popup = await firefox.clickToolbarButton();
  const { view, heading } = asReport(await popup.waitFor(READ_REPORT));
  expect({ view, heading }).toEqual({ view: 'failed', heading: messages.failFrontPageTitle.message });
});
