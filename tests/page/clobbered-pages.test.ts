import { describe, expect, test } from 'vitest';
import { pageMarks } from '../../lib/page/marks/paint-marks.ts';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { pageFingerprint } from '../../lib/page/reading/page-fingerprint.ts';
import { readLivePage, readPage } from '../../lib/page/reading/read-page.ts';
import { isProse } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';
import { PARAGRAPHS, TEXT } from '../support/ferry-text.ts';

/** What elements and documents are asked for. A form answers with its field of that name, a document with its form. */
const MEMBERS = [
  ...['attributes', 'children', 'childNodes', 'childElementCount', 'firstChild', 'firstElementChild'],
  ...[
    'lastChild',
    'nextSibling',
    'nextElementSibling',
    'previousElementSibling',
    'parentNode',
    'parentElement',
  ],
  ...[
    'nodeName',
    'nodeType',
    'tagName',
    'localName',
    'namespaceURI',
    'ownerDocument',
    'shadowRoot',
    'isConnected',
  ],
  ...[
    'textContent',
    'innerText',
    'innerHTML',
    'id',
    'className',
    'classList',
    'style',
    'host',
    'data',
    'length',
  ],
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'closest', 'matches', 'contains'],
  ...['getAttribute', 'hasAttribute', 'setAttribute', 'removeAttribute', 'getRootNode', 'checkVisibility'],
  ...[
    'getBoundingClientRect',
    'compareDocumentPosition',
    'appendChild',
    'removeChild',
    'replaceChild',
    'remove',
  ],
  ...[
    'cloneNode',
    'scrollIntoView',
    'getClientRects',
    'assignedNodes',
    'body',
    'head',
    'title',
    'documentElement',
  ],
  ...[
    'contentType',
    'defaultView',
    'readyState',
    'createElement',
    'createTreeWalker',
    'createRange',
    'getSelection',
  ],
];
const fields = (names: readonly string[]): string =>
  names.map((name) => `<input type="hidden" name="${name}">`).join('');
const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>The Norra Herald</title></head><body>${body}</body></html>`;
const ARTICLE = `<article><h1>The last ferry</h1>${TEXT}</article>`;

const PAGES: Readonly<Record<string, string>> = {
  'a form around the article, with fields of all these names': pageOf(
    `<form action="/search">${fields(MEMBERS)}${ARTICLE}</form>`,
  ),
  'a form in the article': pageOf(
    ARTICLE.replace('</article>', `<form>${fields(MEMBERS)}<p>Write to us.</p></form></article>`),
  ),
  'a form beside the article': pageOf(`<form>${fields(MEMBERS)}</form>${ARTICLE}`),
  'forms and pictures that are named like members of the document': pageOf(
    `${ARTICLE}${MEMBERS.map((name) => `<form name="${name}"></form><img alt="" name="${name}">`).join('')}`,
  ),
  'two pictures of each name': pageOf(
    `${MEMBERS.map((name) => `<img alt="" name="${name}"><img alt="" name="${name}">`).join('')}${ARTICLE}`,
  ),
  'ids that name members of the window': pageOf(
    `${['document', 'location', 'getComputedStyle', 'scrollY', 'innerHeight', 'CSS'].map((id) => `<a id="${id}"></a>`).join('')}${ARTICLE}`,
  ),
};

describe('fields and forms that are named like what a reader asks for', () => {
  test.each(Object.entries(PAGES))('%s: the text is read and marked', async (_, html) => {
    const document = await openPage(html);
    const reading = readPage(document, 'https://herald.example/ferry');
    if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
    const { title, blocks } = reading.value.article;
    const prose = blocks.filter(isProse);
    expect(title).toBe('The last ferry');
    expect(prose.slice(0, PARAGRAPHS.length).map(({ text }) => text)).toEqual(PARAGRAPHS);
    const marks = pageMarks(
      () => keptLivePage(document),
      () => readLivePage(document, 'https://herald.example/ferry')?.blocks ?? [],
    );
    const span = { block: prose[1]?.id ?? 0, start: 0, end: 20 };
    marks.paint([{ style: 'expert', spans: [span] }]);
    expect(marks.show([span])).toBe('shown');
    marks.clear();
    expect(pageFingerprint(document)).toBe(reading.value.fingerprint);
  });
});
