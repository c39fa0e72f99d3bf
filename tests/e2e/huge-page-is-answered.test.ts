import { expect } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ownChromiumTest as test } from './extension-test.ts';
import { articleMarkup, FERRY, pageOf } from './pages/invented-pages.ts';
import { ReportPage } from './pages/report-page.ts';

/** How long a reader may be left without an answer (ms), on a machine that is busy with other tests. */
const PATIENCE = 400_000;

const ARTICLE = articleMarkup(FERRY);
const withText = (html: string): string => ARTICLE.replace('</article>', `${html}</article>`);

/** Text that only a script can put there: halves of characters are no UTF-8. */
const LONE_SURROGATES = `<script>
  const paragraph = document.createElement('p');
  paragraph.textContent = 'The \\ud800 council \\udc00 said \\ud83d again. '.repeat(200);
  document.querySelector('article').append(paragraph);
  document.querySelector('h1').append(' \\ud800');
</script>`;

/** Elements ten thousand deep, with the article in the innermost or beside them. */
const nested = (display: string, isAround: boolean): string => `${isAround ? '' : ARTICLE}
  <template>${ARTICLE}</template><style>.deep { display: ${display} }</style><script>
  const outermost = document.createElement('div');
  let innermost = outermost;
  for (let i = 0; i < 10000; i++) {
    innermost.className = 'deep';
    const inner = document.createElement('div');
    innermost.append(inner);
    innermost = inner;
  }
  innermost.append(${isAround ? "document.querySelector('template').content.cloneNode(true)" : "'x'"});
  document.body.append(outermost);
</script>`;

const everyPlane = Array.from({ length: 17 }, (_, plane) =>
  String.fromCodePoint(plane * 0x10000 + 0x61, plane * 0x10000 + 0x1f00, plane * 0x10000 + 0xfffd),
).join(' ');

const WORDS_OF_ARTICLE = FERRY.paragraphs.join(' ').split(' ').length;
const paragraphs = Array.from(
  { length: Math.ceil(1_000_000 / WORDS_OF_ARTICLE) },
  (_, i) => `<p>Day ${i}. ${FERRY.paragraphs.join(' ')}</p>`,
).join('');

/** What a machine that is busy many times over may say, with “Read again”: Chromium ends a background that does not answer it in time. */
const TOO_MUCH = [messages.failTooSlowTitle.message, messages.failAnalysisStoppedTitle.message];

test.for([
  ['100,000 elements beside the text', `${ARTICLE}<aside>${'<i>x</i>'.repeat(100_000)}</aside>`],
  ['100,000 empty elements in the text', withText('<b></b>'.repeat(100_000))],
  ['elements 10,000 deep around the text', nested('contents', true)],
  ['hidden elements 10,000 deep beside the text', nested('none', false)],
  [
    'one paragraph of 5 MB',
    withText(`<p>${'The boats lay still on Thursday, and nothing moved. '.repeat(100_000)}</p>`),
  ],
  ['1,000,000 words', `<article><h1>${FERRY.title}</h1>${paragraphs}</article>`],
] as const)(
  '%s: the browser lives, and there is an answer',
  { timeout: 2 * PATIENCE },
  async ([, body], { chromium, serve }) => {
    const server = await serve({ 'page.html': pageOf(body) });
    const page = await chromium.open(server.address('page.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    await popup.page.waitForSelector('[data-view]:not([data-view="loading"])', { timeout: PATIENCE });
    const { view, speakers, heading } = await popup.report();
    // Anything else would be a wrong answer.
    if (view !== 'ready') expect(TOO_MUCH).toContain(heading);
    else expect(speakers.map(({ name }) => name)).toContain(FERRY.speaker);
    expect(await page.evaluate(() => document.title)).toBe('The Norra Herald');
    await page.close();
  },
);

test.for([
  ['50,000 opening quotation marks', withText(`<p>${'“'.repeat(50_000)}</p>`)],
  ['50,000 pairs of quotation marks', withText(`<p>${'“a” '.repeat(50_000)}</p>`)],
  ['characters of every plane', withText(`<p>${everyPlane.repeat(50)}</p>`)],
  ['halves of characters', `${ARTICLE}${LONE_SURROGATES}`],
  [
    'controls that turn the direction of writing',
    withText(`<p>${'\u202eevil\u202c \u2067x\u2069 \u200f \u061c '.repeat(500)}</p>`),
  ],
] as const)(
  '%s: the article is read all the same',
  { timeout: PATIENCE },
  async ([, body], { chromium, serve }) => {
    const server = await serve({ 'page.html': pageOf(body) });
    const page = await chromium.open(server.address('page.html'));
    const popup = new ReportPage(await chromium.clickToolbarButton(page));
    await popup.page.waitForSelector('[data-view]:not([data-view="loading"])', { timeout: PATIENCE });
    const { view, speakers } = await popup.report();
    expect(view).toBe('ready');
    expect(speakers.map(({ name }) => name)).toContain(FERRY.speaker);
  },
);

test('a page that was too much for the browser itself: that is what the reader is told', async ({
  chromium,
  serve,
}) => {
  const server = await serve({ 'page.html': pageOf(nested('block', true)) });
  const page = await chromium.open('about:blank');
  const crashed = new Promise((resolve) => page.once('error', resolve));
  await page.goto(server.address('page.html'));
  await crashed;
  const popup = new ReportPage(await chromium.clickToolbarButton(page));
  const { view, heading } = await popup.report();
  expect({ view, heading }).toEqual({ view: 'failed', heading: messages.failPageStoppedTitle.message });
});
