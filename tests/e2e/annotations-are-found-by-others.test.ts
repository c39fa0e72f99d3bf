import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { bundleScript } from '../../tools/build/bundle-script.ts';
import { chromiumTest as test } from './extension-test.ts';
import { pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** Lines that the source wraps, words in elements of their own, the same words elsewhere, and all of the text once more, unseen. */
const PAGE = pageOf(
  `<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "“The harbour is not for sale, and it will not be for sale as long as I sit here,” said Ines Koll, who chairs the council. “Whoever wants to buy it can buy a boat.” Joran Sted, an engineer at the Coastal Institute, said the northern wall needs new stones before winter, and that the cost would be about 4 million crowns. “We were never asked,” said Mira Ott, who mends nets on the quay. “We were never asked in my father’s time either,” Ott added."}</script>
  <nav><a href="/">Home</a> <a href="/sale">“The harbour is not for sale”</a></nav>
  <main><article><h1>Council keeps the harbour</h1>
    <p>The town of Velde will keep its harbour, the council
       decided on Monday, after a night in which nobody
       left the hall before two in the morning.</p>
    <p>“The harbour is <em>not</em> for sale, and it will not be for sale
       as long as I sit here,” said <a href="/koll">Ines Koll</a>, who chairs the
       council. “Whoever wants to buy it can buy a boat.”</p>
    <p>Joran Sted, an engineer at the Coastal Institute, said the northern
       wall needs new stones before winter, and that the cost
       would be about 4&nbsp;million crowns.</p>
    <p>“We were never asked,” said Mira Ott, who mends nets on the quay. “We were
       never asked in my father’s time either,” Ott added.</p>
    <p>Ines Koll said on Tuesday that “the harbour is not for sale” had been
       printed on eighty shirts &amp; three flags &mdash; and that she had paid for none.</p>
  </article></main>
  <aside><p>“We were never asked,” reads a poster in the window.</p></aside>`,
  { title: 'Council keeps the harbour' },
);

/** What the view saves next, as text. */
const CATCH_FILE = `window.savedFile = null;
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.savedFile = blob.text(); return make(blob); };`;

const selectors = v.strictTuple([
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
]);
const fileSchema = v.object({
  items: v.array(v.object({ target: v.array(v.object({ selector: selectors })) })),
});

/** White space as the page shows it. */
const shown = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

test('every exported statement is found in its page at its own words by libraries that are not ours', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'harbour.html': PAGE });
  const page = await chromium.open(server.address('harbour.html'));
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { speakers } = await popup.report();
  const panel = await chromium.openPanel(popup.page);
  await panel.waitForSelector('[data-view="ready"]');
  await panel.click('[data-tab="quotes"]');
  const words = await panel.$$eval('[data-quote] [data-attribution]', (buttons) =>
    buttons.map((button) => button.textContent),
  );
  expect(words.length).toBeGreaterThan(4);
  expect(speakers.map(({ name }) => name)).toContain('Mira Ott');

  await panel.evaluate(CATCH_FILE);
  await panel.click('#export');
  await panel.click('[data-export="annotations"]');
  await panel.waitForFunction('window.savedFile !== null');
  const file = v.parse(fileSchema, JSON.parse(String(await panel.evaluate('window.savedFile'))));
  expect(file.items).toHaveLength(words.length);

  // A page loaded afresh, in which nothing of ours has been.
  const fresh = await chromium.open(server.address('harbour.html'));
  await fresh.evaluate(
    await bundleScript(join(import.meta.dirname, 'pages', 'other-anchoring.ts'), 'others'),
  );
  const found: string[] = [];
  for (const { target } of file.items) {
    const parts: string[] = [];
    for (const { selector } of target) {
      const [quote, position] = selector;
      const [byQuote, byPosition, place] = v.parse(
        v.tuple([v.string(), v.string(), v.tuple([v.number(), v.number()])]),
        await fresh.evaluate(`(() => {
          const quoted = others.rangeOfQuote(document.body, ${JSON.stringify(quote)}, { hint: ${position.start} });
          const placed = others.rangeOfPosition(document.body, ${JSON.stringify(position)});
          const before = document.createRange();
          before.selectNodeContents(document.body);
          before.setEnd(quoted.startContainer, quoted.startOffset);
          const start = before.toString().length;
          return [String(quoted), String(placed), [start, start + String(quoted).length]];
        })()`),
      );
      expect(byQuote).toBe(quote.exact);
      expect(byPosition).toBe(quote.exact);
      // Not the same words in the script and the links above, or in the poster below.
      expect(place).toEqual([position.start, position.end]);
      parts.push(shown(byQuote));
    }
    found.push(parts.join(' … '));
  }
  expect(found.sort()).toEqual(words.map(shown).sort());
});
