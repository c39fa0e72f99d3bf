import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { chromiumTest as test } from './extension-test.ts';
import { ReportPage } from './pages/report-page.ts';

/** One empty page. */
const PDF = new TextEncoder().encode(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`);

test('a PDF is told from a page without text', async ({ chromium, serve }) => {
  const server = await serve({ 'report.pdf': PDF });
  const page = await chromium.open(server.address('report.pdf'));
  const { view, heading } = await new ReportPage(await chromium.clickToolbarButton(page)).report();
  expect({ view, heading }).toEqual({ view: 'failed', heading: messages.failPdfTitle.message });
});
