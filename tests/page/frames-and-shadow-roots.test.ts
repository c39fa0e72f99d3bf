import { describe, expect, onTestFinished, test } from 'vitest';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { Result } from '../../lib/exchange/result.ts';
import type { PageReading } from '../../lib/exchange/page-reading.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { isProse } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';

const PARAGRAPHS = [
  'The lighthouse on Skerry Point went dark on Sunday night, for the first time since the war, and two boats ran onto the rocks below it.',
  '“We saw nothing but our own lamp,” said Arne Holt, who steered the first of the two boats and swam ashore with his son.',
  'The coast guard said that a fuse had melted in the heat of the afternoon and that nobody had looked at the alarm.',
  'Liv Sande, who keeps the harbour, wants a keeper back in the tower: “A lamp that nobody watches is a candle.”',
  'The county will decide in October whether the tower gets a second lamp, a keeper, or neither of them.',
];
const TEXT = `<h1>The night the lamp went out</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
const ARTICLE = pageOf(`<article>${TEXT}</article>`);
const LINKS = pageOf('<a href="/a">Home</a> <a href="/b">Harbour</a> <a href="/c">Weather</a>');
const NOTICE = pageOf('<p>Eat at the quay: fresh cod every day, and a view of the harbour with it.</p>');

function pageOf(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The night the lamp went out</title></head><body>${body}</body></html>`;
}

/** An address of a page of our own, for frames that cannot hold one in an attribute. */
function addressOf(html: string): string {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html; charset=utf-8' }));
  onTestFinished(() => URL.revokeObjectURL(address));
  return address;
}

const frameset = (frames: string, columns = '20%,80%') =>
  `<!doctype html><html lang="en"><head><title>The Skerry Gazette</title></head><frameset cols="${columns}">${frames}</frameset></html>`;
const frame = (html: string) => `<frame src="${addressOf(html)}">`;
const LARGE = 'style="width: 900px; height: 600px"';
const PICTURES = ['tower', 'rocks', 'boats', 'quay']
  .map(
    (what) =>
      `<figure><img alt="" src="data:,"><figcaption>The ${what} on Monday morning.</figcaption></figure>`,
  )
  .join('');
const WIDGET =
  '<x-offer><template shadowrootmode="open"><p>Eat at the quay: fresh cod every day from noon, and a view of the harbour that no other house can give you.</p></template></x-offer>';
const inAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** Nobody answers there: the browser's own page about it is as closed as another site's. */
const ELSEWHERE = 'http://127.0.0.1:9/lamp.html';

async function read(html: string): Promise<Result<PageReading, ReadFailure>> {
  return readPage(await openPage(html), 'https://gazette.example/lamp');
}

const proseOf = (reading: Result<PageReading, ReadFailure>): readonly string[] =>
  reading.ok ? reading.value.article.blocks.filter(isProse).map(({ text }) => text) : [reading.error];

describe('an article in frames that can be looked into is read', () => {
  test.each<[string, () => string]>([
    ['in a frameset', () => frameset(frame(LINKS) + frame(ARTICLE))],
    [
      'in a frameset in a frameset',
      () => frameset(frame(LINKS) + frame(frameset(frame(ARTICLE) + frame(LINKS), '80%,20%'))),
    ],
    [
      'in a frameset with words for browsers without frames',
      () =>
        frameset(
          `${frame(ARTICLE)}<noframes><body>Your browser shows no frames. Please take another one to read the Gazette.</body></noframes>`,
          '100%',
        ),
    ],
    [
      'in an object',
      () => pageOf(`<object type="text/html" data="${addressOf(ARTICLE)}" ${LARGE}></object>`),
    ],
    [
      'in a sealed frame that may still be looked into',
      () => pageOf(`<iframe sandbox="allow-same-origin" srcdoc="${inAttribute(ARTICLE)}" ${LARGE}></iframe>`),
    ],
    [
      'beside frames of other sites',
      () =>
        pageOf(
          `<iframe src="${ELSEWHERE}" ${LARGE}></iframe><iframe srcdoc="${inAttribute(ARTICLE)}" ${LARGE}></iframe>`,
        ),
    ],
  ])('%s', async (_, html) => expect(proseOf(await read(html()))).toEqual(PARAGRAPHS));
});

describe('frames that are closed to us are told, with the address that can be opened', () => {
  const elsewhere = { error: 'other-site-frame', detail: ELSEWHERE };
  const sealed = { error: 'frame-without-address' };
  test.each<[string, () => string, object]>([
    [
      'of another site',
      () => pageOf(`<p>The Skerry Gazette</p><iframe src="${ELSEWHERE}" ${LARGE}></iframe>`),
      elsewhere,
    ],
    [
      'of another site, in a frameset',
      () => frameset(`${frame(LINKS)}<frame src="${ELSEWHERE}">`),
      elsewhere,
    ],
    [
      'of another site, in a frame of this one',
      () =>
        pageOf(
          `<iframe srcdoc="${inAttribute(pageOf(`<iframe src="${ELSEWHERE}" ${LARGE}></iframe>`))}" ${LARGE}></iframe>`,
        ),
      elsewhere,
    ],
    [
      'of another site, as an object',
      () => pageOf(`<object type="text/html" data="${ELSEWHERE}" ${LARGE}></object>`),
      elsewhere,
    ],
    [
      'sealed, with the text in an attribute',
      () =>
        pageOf(
          `<p>The Skerry Gazette</p><iframe sandbox srcdoc="${inAttribute(ARTICLE)}" ${LARGE}></iframe>`,
        ),
      sealed,
    ],
    [
      'the largest of several',
      () =>
        pageOf(
          `<iframe sandbox srcdoc="${inAttribute(ARTICLE)}" style="width: 500px; height: 500px"></iframe><iframe src="${ELSEWHERE}" ${LARGE}></iframe>`,
        ),
      elsewhere,
    ],
  ])('%s', async (_, html, failure) => expect(await read(html())).toEqual({ ok: false, ...failure }));

  test('sealed, with an address of the page’s own site', async () => {
    const own = new URL('/lamp.html', location.href).href;
    const reading = await read(pageOf(`<iframe sandbox src="${own}" ${LARGE}></iframe>`));
    expect(reading).toEqual({ ok: false, error: 'sealed-frame', detail: own });
  });
});

describe('no frame is blamed', () => {
  test.each<[string, () => string, ReadFailure]>([
    ['an empty one', () => pageOf(`<iframe ${LARGE}></iframe>`), 'no-text'],
    ['an empty sealed one', () => pageOf(`<iframe sandbox ${LARGE}></iframe>`), 'no-text'],
    [
      'a sealed one with a few words',
      () => pageOf(`<iframe sandbox srcdoc="<p>Advertisement</p>" ${LARGE}></iframe>`),
      'no-text',
    ],
    [
      'one that is not shown',
      () =>
        pageOf(
          `<iframe src="${ELSEWHERE}" style="width: 900px; height: 600px; visibility: hidden"></iframe>`,
        ),
      'no-text',
    ],
    ['a small one', () => pageOf(`<iframe src="${ELSEWHERE}" width="300" height="250"></iframe>`), 'no-text'],
    [
      'one of this site with a notice',
      () => pageOf(`<iframe srcdoc="${inAttribute(NOTICE)}" ${LARGE}></iframe>`),
      'no-text',
    ],
  ])('%s', async (_, html, error) => expect(await read(html())).toEqual({ ok: false, error }));

  test.each<[string, () => string]>([
    [
      'an article with an advertisement of another site over it',
      () => pageOf(`<iframe src="${ELSEWHERE}" ${LARGE}></iframe><article>${TEXT}</article>`),
    ],
    [
      'an article with a sealed frame in it',
      () =>
        pageOf(
          `<article>${TEXT.replace('</p>', `</p><iframe sandbox srcdoc="${inAttribute(NOTICE)}" ${LARGE}></iframe>`)}</article>`,
        ),
    ],
    [
      'an article with a widget in a shadow root',
      () => pageOf(`<article>${PICTURES}${TEXT.replace('</p>', `</p>${WIDGET}`)}</article>`),
    ],
  ])('%s', async (_, html) => expect(proseOf(await read(html()))).toEqual(PARAGRAPHS));
});
