import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { asReport, READ_REPORT } from '../../tools/browser/report-on-screen.ts';
import { firefoxTest as test } from './extension-test.ts';
import { pageOf } from './pages/invented-pages.ts';

test('Firefox: a page without text is said to have none', async ({ firefox, serve }) => {
  const server = await serve({ 'blank.html': pageOf('<img alt="" src="data:,">') });
  await firefox.open(server.address('blank.html'));
  const popup = await firefox.clickToolbarButton();
  const { view, heading } = asReport(await popup.waitFor(READ_REPORT));
  expect({ view, heading }).toEqual({ view: 'failed', heading: messages.failNoTextTitle.message });
});
