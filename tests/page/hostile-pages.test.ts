import { array, number, object, parse, string } from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { readPage } from '../../lib/page/reading/read-page.ts';
import type { Article } from '../../lib/text/article.ts';
import { growthOf, TOO_MUCH } from '../support/growth.ts';
import { openPage } from '../support/open-page.ts';
import { PARAGRAPHS, TEXT } from '../support/ferry-text.ts';

const pageOf = (body: string, head = '', title = 'The last ferry'): string =>
  `<!doctype html><html lang="en"><head><title>The Norra Herald</title>${head}</head><body><article><h1>${title}</h1>${body}</article></body></html>`;

function read(document: Document): Article {
  const reading = readPage(document, 'https://herald.example/ferry');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  return reading.value.article;
}

const proseOf = ({ blocks }: Article): string[] =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);

/** Elements of one kind, each in the one before; the last is given back. */
function nest(inside: Element, depth: number, display: string, tag = 'div'): Element {
  const { ownerDocument } = inside;
  const outermost = ownerDocument.createElement(tag);
  let innermost = outermost;
  for (let i = 1; i < depth; i++) {
    innermost.style.display = display;
    const inner = ownerDocument.createElement(tag);
    innermost.append(inner);
    innermost = inner;
  }
  innermost.style.display = display;
  inside.append(outermost);
  return innermost;
}

const DEPTH = 10_000;

describe('elements ten thousand deep, as only a script builds them', () => {
  test('around the text: it is read all the same', async () => {
    const document = await openPage(pageOf(''));
    const article = document.querySelector('article');
    if (article === null) throw new Error('Expected an article, got none.');
    nest(article, DEPTH, 'contents').innerHTML = TEXT;
    expect(proseOf(read(document))).toEqual(PARAGRAPHS);
  });

  test.each([
    ['hidden, beside the text', 'body', 'none', 'div'],
    ['hidden, in the article', 'article', 'none', 'div'],
    ['in a line of the text', 'article p', 'contents', 'span'],
  ])('%s: the text is read', async (_, place, display, tag) => {
    const document = await openPage(pageOf(TEXT));
    const around = document.querySelector(place);
    if (around === null) throw new Error(`Expected “${place}”, got none.`);
    nest(around, DEPTH, display, tag);
    expect(proseOf(read(document))).toEqual(PARAGRAPHS);
  });
});

const METRICS = object({ metrics: array(object({ name: string(), value: number() })) });

/** Milliseconds that the page's thread has worked; what else the machine does is not counted. */
async function worked(): Promise<number> {
  const { metrics } = parse(METRICS, await cdp().send('Performance.getMetrics'));
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
  if (seconds === undefined) throw new Error('Expected Chromium to tell the time of its thread');
  return seconds * 1000;
}

/** Milliseconds of work that reading the page takes, at its best of three. */
async function readingWork(html: string): Promise<number> {
  const document = await openPage(html);
  let least = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = await worked();
    readPage(document, 'https://herald.example/ferry');
    least = Math.min(least, (await worked()) - before);
  }
  return least;
}

/** Pages of a size, each unpleasant in one way; the size is so chosen that reading takes some tens of milliseconds. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'lines of one word': (n) => pageOf(`${TEXT}<p>${'so<br>'.repeat(n * 2)}</p>`),
  'spans of one word': (n) => pageOf(`${TEXT}<p>${'<span>so </span>'.repeat(n)}</p>`),
  'empty elements': (n) => pageOf(`${TEXT}${'<b></b>'.repeat(n * 4)}`),
  paragraphs: (n) => pageOf(`${TEXT}${`<p>${PARAGRAPHS[0]}</p>`.repeat(n / 2)}`),
  links: (n) => pageOf(`${TEXT}<p>${'<a href="/">to the bridge</a>, '.repeat(n)}</p>`),
  // So long because the browser treats shorter ones another way, ten times as quick: that step would count as growth.
  'one long paragraph': (n) => pageOf(`${TEXT}<p>${'The boat goes at noon. '.repeat(n * 40)}</p>`),
  'a byline of capitals': (n) => pageOf(`<p>By ${'A'.repeat(Math.min(110, n))}!</p>${TEXT}`),
  'spaces in JSON-LD': (n) =>
    pageOf(TEXT, `<script type="application/ld+json">{"a":${' '.repeat(n * 60)}"b"}</script>`),
  'types without end in JSON-LD': (n) =>
    pageOf(TEXT, `<script type="application/ld+json">${'"@type": ['.repeat(n * 10)}</script>`),
  'headings without end': (n) => pageOf(`${TEXT}${'<h2>On the quay</h2>'.repeat(n)}`),
  'a title without end': (n) => pageOf(TEXT, '', 'The ferry - '.repeat(n * 5)),
  'meta elements': (n) => pageOf(TEXT, '<meta name="author" content="Ida Brandt @ a.b @">'.repeat(n)),
  'quotation marks': (n) => pageOf(`${TEXT}<p>${'“'.repeat(n * 20)}</p>`),
  'lists in lists': (n) => pageOf(`${TEXT}${'<ul><li>One thing'.repeat(Math.min(250, n / 8))}`),
};

/** Eight times as much is ten thousand and more of each. */
const SIZE = 1000;

describe('reading a page of eight times the size takes about eight times the work', () => {
  beforeAll(() => cdp().send('Performance.enable', { timeDomain: 'threadTicks' }));

  test.each(Object.entries(SHAPES))('%s', { timeout: 600_000 }, async (_, shape) => {
    expect(await growthOf((size) => readingWork(shape(size)), SIZE)).toBeLessThan(TOO_MUCH);
  });
});
