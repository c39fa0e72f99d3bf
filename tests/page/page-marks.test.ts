import { afterEach, describe, expect, test } from 'vitest';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { pageMarks } from '../../lib/page/marks/paint-marks.ts';
import { takeOffLeftMarks } from '../../lib/page/marks/take-off-left-marks.ts';
import { readLivePage, readPage } from '../../lib/page/reading/read-page.ts';
import type { Mark, PageMarks } from '../../lib/exchange/mark.ts';
import type { Article, TextSpan } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';

const TOWN =
  'The town of Otero woke to the sound of sirens, and nobody at the town hall could say at first what they were for.';
const QUILL =
  '“We are watching every centimetre of that wall,” said Marta Quill, the chief engineer of the Otero Water Board.';
const FELD =
  'Council leader Jonas Feld said that no one had been ordered to leave their home, and that the school would stay open.';
const LAKE =
  'The lake is kept two metres below its usual level, and the road across the top of the dam stays closed to lorries.';

let installed: PageMarks | null = null;
afterEach(() => installed?.clear());

async function readInFrame(paragraphs: readonly string[], css = '') {
  const document = await openPage(
    `<!doctype html><html lang="en"><head><title>Otero</title><style>p { margin: 0 0 600px } ${css}</style></head>` +
      `<body><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  );
  const reading = readPage(document, 'https://courier.example/');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  const marks = pageMarks(
    () => keptLivePage(document),
    () => readLivePage(document, 'https://courier.example/')?.blocks ?? [],
  );
  installed = marks;
  const window = document.defaultView;
  if (!window) throw new Error('Expected the frame to have a window, got none.');
  return { document, window, marks, article: reading.value.article };
}

function spanOf(article: Article, words: string, copy = 0): TextSpan {
  const block = article.blocks.filter(({ text }) => text.includes(words))[copy];
  if (!block) throw new Error(`Expected a block with “${words}”, got none.`);
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length };
}

/** The words that a style paints now, range by range. */
function painted(window: Window & typeof globalThis, style: Mark['style']): string[] {
  return Array.from(window.CSS.highlights.get(`whose-words-${style}`) ?? [], String);
}

test('whether marks are on the page is told as it is, a shown passage aside', async () => {
  const { window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
  const said = [marks.painted()];
  marks.show([spanOf(article, 'sirens')]);
  said.push(marks.painted());
  marks.paint([{ style: 'expert', spans: [spanOf(article, 'Marta Quill')] }]);
  said.push(marks.painted());
  window.CSS.highlights.clear();
  said.push(marks.painted());
  marks.paint([{ style: 'repeat', spans: [spanOf(article, 'sirens')] }]);
  said.push(marks.painted());
  marks.clear();
  said.push(marks.painted());
  expect(said).toEqual([false, false, true, false, true, false]);
});

test('marks are painted under their style, later ones in place of earlier ones', async () => {
  const { window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
  marks.paint([
    { style: 'expert', spans: [spanOf(article, 'Marta Quill')] },
    { style: 'official', spans: [spanOf(article, 'Jonas Feld')] },
    { style: 'expert', spans: [spanOf(article, 'sirens')] },
  ]);
  expect(painted(window, 'expert')).toEqual(['Marta Quill', 'sirens']);
  expect(painted(window, 'official')).toEqual(['Jonas Feld']);
  marks.paint([{ style: 'repeat', spans: [spanOf(article, 'ordered to leave')] }]);
  expect(painted(window, 'expert')).toEqual([]);
  expect(painted(window, 'repeat')).toEqual(['ordered to leave']);
});

test('a passage is scrolled to the middle and marked beside the marks that are painted', async () => {
  const { window, marks, article } = await readInFrame([TOWN, QUILL, FELD, LAKE]);
  marks.paint([{ style: 'official', spans: [spanOf(article, 'Marta Quill')] }]);
  expect(marks.show([spanOf(article, 'two metres')])).toBe('shown');
  expect(painted(window, 'shown')).toEqual(['two metres']);
  expect(painted(window, 'official')).toEqual(['Marta Quill']);
  const [range] = window.CSS.highlights.get('whose-words-shown') ?? [];
  if (!(range instanceof window.Range)) throw new Error('Expected a live range');
  await expect
    .poll(() => Math.abs(range.getBoundingClientRect().top - window.innerHeight / 2))
    .toBeLessThan(120);
});

test('clearing leaves neither highlight nor style sheet', async () => {
  const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
  marks.paint([{ style: 'expert', spans: [spanOf(article, 'Marta Quill')] }]);
  marks.show([spanOf(article, 'sirens')]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(window.CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('the page’s own sheets stay, also those it adopts while marks are painted', async () => {
  const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
  const [before, during] = [new window.CSSStyleSheet(), new window.CSSStyleSheet()];
  document.adoptedStyleSheets = [before];
  marks.paint([{ style: 'expert', spans: [spanOf(article, 'Marta Quill')] }]);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, during];
  marks.clear();
  expect(document.adoptedStyleSheets).toEqual([before, during]);
});

test('marks reach into shadow roots', async () => {
  const document = await openPage(
    '<!doctype html><body><article><x-story><template shadowrootmode="open"><div>' +
      [TOWN, QUILL, FELD, LAKE].map((text) => `<p>${text}</p>`).join('') +
      '</div></template></x-story></article></body>',
  );
  const reading = readPage(document, 'https://courier.example/');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  const marks = pageMarks(
    () => keptLivePage(document),
    () => [],
  );
  installed = marks;
  marks.paint([{ style: 'expert', spans: [spanOf(reading.value.article, 'Marta Quill')] }]);
  expect(document.querySelector('x-story')?.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
  marks.clear();
  expect(document.querySelector('x-story')?.shadowRoot?.adoptedStyleSheets).toHaveLength(0);
});

describe('when the page has changed since it was read', () => {
  test('a framework that replaced every node: found by the same text', async () => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
    for (const p of document.querySelectorAll('p'))
      p.replaceWith(Object.assign(document.createElement('p'), { textContent: p.textContent }));
    expect(marks.show([spanOf(article, 'Jonas Feld')])).toBe('shown');
    expect(painted(window, 'shown')).toEqual(['Jonas Feld']);
  });

  test('text nodes split in the middle of the passage', async () => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
    const node = document.querySelectorAll('p')[2]?.firstChild;
    if (!(node instanceof window.Text)) throw new Error('Expected a text node');
    node.splitText(20);
    expect(marks.show([spanOf(article, 'Jonas Feld')])).toBe('shown');
    expect(painted(window, 'shown').join('')).toBe('Jonas Feld');
  });

  test('of two identical paragraphs the one in the same place is taken', async () => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD, QUILL]);
    const second = spanOf(article, 'Marta Quill', 1);
    for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true));
    expect(marks.show([second])).toBe('shown');
    const [range] = window.CSS.highlights.get('whose-words-shown') ?? [];
    expect(range?.startContainer.parentElement).toBe(document.querySelectorAll('p')[3]);
  });

  test('a paragraph edited elsewhere: found by the words around the passage', async () => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
    const p = document.querySelectorAll('p')[1];
    if (p) p.textContent = `Correction. ${QUILL} She was speaking on the radio.`;
    expect(marks.show([spanOf(article, 'said Marta Quill')])).toBe('shown');
    expect(painted(window, 'shown')).toEqual(['said Marta Quill']);
  });

  test.each([
    ['taken out of sight', 'display: none'],
    ['made invisible', 'visibility: hidden'],
    ['folded up', 'height: 0; overflow: hidden'],
  ])('a paragraph %s since it was read: it says so and goes nowhere', async (_, style) => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD, LAKE]);
    const p = document.querySelectorAll('p')[1];
    p?.setAttribute('style', style);
    expect(marks.show([spanOf(article, 'Marta Quill')])).toBe('hidden');
    expect(painted(window, 'shown')).toEqual([]);
    p?.removeAttribute('style');
    expect(marks.show([spanOf(article, 'Marta Quill')])).toBe('shown');
  });

  test('a paragraph below the edge of a box that shows only its beginning', async () => {
    const { document, marks, article } = await readInFrame([TOWN, QUILL, FELD, LAKE]);
    const around = document.querySelectorAll('p')[0]?.parentElement;
    around?.setAttribute('style', 'height: 10px; overflow: hidden');
    expect(marks.show([spanOf(article, 'Marta Quill')])).toBe('hidden');
    around?.setAttribute('style', 'height: 10px; overflow: auto');
    expect(marks.show([spanOf(article, 'Marta Quill')])).toBe('shown');
  });

  test.each([
    ['the paragraph is gone', ''],
    [
      'its place is taken by others',
      'Nothing of what stood here is left, and Marta Quill is only named in passing by the paper.',
    ],
  ])('%s: never a jump to the same name elsewhere', async (_, now) => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD, LAKE]);
    const p = document.querySelectorAll('p')[1];
    if (p) p.textContent = now;
    expect(marks.show([spanOf(article, 'Marta Quill')])).toBe('gone');
    expect(painted(window, 'shown')).toEqual([]);
  });
});

describe('where words stand in the text of the page', () => {
  test.each([
    ['in one piece', QUILL, 'watching every centimetre', 'watching every centimetre'],
    [
      'over lines that the page wraps',
      FELD.replace('no one had', 'no one\n      had'),
      'no one had been',
      'no one\n      had been',
    ],
    ['with an element inside', LAKE.replace('two metres', '<b>two</b> metres'), 'two metres', 'two metres'],
    ['that stand twice', `${QUILL}</p><p>${FELD}</p><p>${QUILL}`, 'every centimetre', 'every centimetre'],
  ])('%s', async (_, paragraph, words, exact) => {
    const { document, marks, article } = await readInFrame([TOWN, paragraph, LAKE, FELD]);
    const [place] = marks.places([spanOf(article, words)]);
    const text = document.body.textContent;
    expect(place).toMatchObject({ exact });
    expect(text.slice(place?.start, place?.end)).toBe(exact);
    expect(text.slice(0, place?.start).endsWith(place?.prefix ?? '-')).toBe(true);
    expect(text.slice(place?.end).startsWith(place?.suffix ?? '-')).toBe(true);
  });

  test('words that the page has taken away stand nowhere, the others where they are', async () => {
    const { document, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
    const spans = [spanOf(article, 'sirens'), spanOf(article, 'Marta Quill'), spanOf(article, 'Jonas Feld')];
    document.querySelectorAll('p')[1]?.remove();
    expect(marks.places(spans).map((place) => place?.exact)).toEqual(['sirens', undefined, 'Jonas Feld']);
    expect(marks.places([])).toEqual([]);
  });
});

describe('marks that another version of the extension has left', () => {
  test('are taken off with their style sheet; what the page has of its own stays', async () => {
    const { document, window, marks, article } = await readInFrame([TOWN, QUILL, FELD]);
    const [sheet, range] = [new window.CSSStyleSheet(), document.createRange()];
    sheet.replaceSync('::highlight(search) { color: red; }');
    document.adoptedStyleSheets = [sheet];
    window.CSS.highlights.set('search', new window.Highlight(range));
    marks.paint([{ style: 'expert', spans: [spanOf(article, 'Marta Quill')] }]);
    marks.show([spanOf(article, 'sirens')]);
    expect([...window.CSS.highlights.keys()].length).toBeGreaterThan(2);

    takeOffLeftMarks(document);
    expect([...window.CSS.highlights.keys()]).toEqual(['search']);
    expect(document.adoptedStyleSheets).toEqual([sheet]);
  });

  test('are looked for where there are none, and nothing is touched', async () => {
    const { document } = await readInFrame([TOWN, QUILL, FELD]);
    const before = document.adoptedStyleSheets;
    takeOffLeftMarks(document);
    expect(document.adoptedStyleSheets).toEqual(before);
  });
});
