import { describe, expect, test } from 'vitest';
import { labelBlocks } from '../../lib/page/reading/label-blocks.ts';
import { readBlocks } from '../../lib/page/reading/read-blocks.ts';
import { readMetadata } from '../../lib/page/reading/read-metadata.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { openPage } from '../support/open-page.ts';

const TEXT = [
  'The old mill at Ardle turned again on Sunday, for the first time since the flood of 1987 took its wheel down the river.',
  'Some two hundred people stood on both banks when the sluice was opened, and the brass band of the fire brigade played.',
  '“My father would have wept,” said Berit Solheim, whose family ran the mill for four generations, and she took off her cap.',
  'The new wheel is of larch and steel, weighs nine tons and was made by two carpenters in a barn behind the school.',
  'From May the mill will grind flour for the bakers of the valley, and its turbine will light the street down to the bridge.',
];

/** As what a page's block of these words is read, between paragraphs or behind the last of them. */
async function kindOf(
  words: string,
  markup: string,
  place: 'between' | 'behind' = 'between',
): Promise<string> {
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`);
  paragraphs.splice(place === 'between' ? 3 : TEXT.length, 0, markup);
  const document = await openPage(
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The mill at Ardle turns again</title>' +
      '<meta name="author" content="Nils Farstad"></head><body><main><article>' +
      `<h1>The mill at Ardle turns again</h1>${paragraphs.join('')}</article></main></body></html>`,
  );
  const reading = readPage(document, 'https://courier.example/ardle/mill');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  return reading.value.article.blocks.find(({ text }) => text.includes(words))?.kind ?? 'left out';
}

const IMG = '<img alt="" src="data:," width="400" height="300">';
const SENTENCE = 'Berit Solheim at the sluice that her father built in the spring of 1931';

describe('what stands under a picture is its caption', () => {
  test.each([
    ['the only item of a list', `<figure>${IMG}</figure><ul><li><p>${SENTENCE}</p></li></ul>`],
    ['slanted, in the paragraph of the picture', `<p>${IMG}<br><em>${SENTENCE}.</em></p>`],
    [
      'slanted, in a paragraph behind it',
      `<p><a href="/big">${IMG}</a></p><p class="text"><em>${SENTENCE}</em></p>`,
    ],
    ['small', `<div align="center"><div>${IMG}</div><br><small>${SENTENCE}</small></div>`],
    [
      'in a span',
      `<div align="center"><div>${IMG}<noscript>${IMG}</noscript></div><br><span class="minor">${SENTENCE}</span></div>`,
    ],
    ['named a legend', `<div>${IMG}</div><p class="legend">${SENTENCE}</p>`],
    ['with a credit', `<p>${SENTENCE}. Credit: Gro Ekern</p>`],
    ['with a mark of copyright', `<p>${SENTENCE}, photos © Gro Ekern, 2018</p>`],
    ['that says which picture', `<p>Cover image: ${SENTENCE}</p>`],
    [
      'of an agency',
      `<p>In this Sunday, Nov. 10, 2019, photo, Berit Solheim at the sluice that her father built stands.</p>`,
    ],
    ['behind a counter', `<p><b>1</b>of<b>4</b>${SENTENCE}</p>`],
  ])('%s', async (_, markup) => {
    expect(await kindOf('Berit Solheim at the sluice', markup)).toBe('caption');
  });

  test.each([
    ['1 / 5', 'caption'],
    ['3 of 4', 'caption'],
    ['Top photo by Gro Ekern', 'caption'],
  ])('%s', async (line, kind) => {
    expect(await kindOf(line, `<p>${line}</p>`)).toBe(kind);
  });
});

describe('what only looks like one stays', () => {
  test.each([
    [
      'items of a list behind a picture',
      'list',
      `<figure>${IMG}</figure><ul><li>${SENTENCE}</li><li>The band of the brigade</li></ul>`,
    ],
    ['one item behind a paragraph', 'list', `<p>Seen on Sunday:</p><ul><li>${SENTENCE}</li></ul>`],
    ['a paragraph behind a picture', 'paragraph', `<p>${IMG}</p><p>${SENTENCE}.</p>`],
    ['a slanted sentence behind a picture', 'paragraph', `<p>${IMG}</p><p><em>${SENTENCE}.</em></p>`],
    ['a slanted line behind a paragraph', 'paragraph', `<p><em>${SENTENCE}</em></p>`],
    ['a sentence in a span behind a picture', 'paragraph', `<p>${IMG}<span>${SENTENCE}.</span></p>`],
    [
      'a paragraph that begins slanted',
      'paragraph',
      `<p>${IMG}<em>Berit Solheim at the sluice</em> was seen by all.</p>`,
    ],
    ['the word credit', 'paragraph', `<p>${SENTENCE} gave all the credit: to her father.</p>`],
    [
      'a photo that is told of',
      'paragraph',
      '<p>In this photo Berit Solheim at the sluice is nine years old, and the wheel stands.</p>',
    ],
    ['a number of several', 'paragraph', `<p>3 of 4 came to see ${SENTENCE}.</p>`],
    ['a cell', 'cell', `<table><tr><td>Berit Solheim at the sluice</td><td>3 of 4</td></tr></table>`],
  ])('%s', async (_, kind, markup) => {
    expect(await kindOf('Berit Solheim at the sluice', markup)).toBe(kind);
  });
});

test('the page’s address under its sign is no caption', async () => {
  const address = 'https://courier.example/ardle/mill';
  expect(await kindOf(address, `<div>${IMG}<span>${address}</span></div>`)).toBe('promo');
});

describe('lines of the page are no text', () => {
  test.each([
    ['Advert', 'promo'],
    ['CLICK HERE TO GET THE COURIER APP', 'promo'],
    ['Trending: Ferry runs aground at Ostra', 'promo'],
    ['Order Reprints', 'promo'],
    ['Text size', 'promo'],
    ['This story originally appeared on the pages of the Courier.', 'promo'],
    ['Our Standards: The Courier Principles.', 'promo'],
    ['This website uses cookies to improve your stay. Accept', 'promo'],
    ['Courier House, 1 Mill Lane, Ardle. All rights reserved.', 'promo'],
    ['Today 12:01 AM', 'date'],
  ])('%s', async (line, kind) => {
    expect(await kindOf(line, `<p>${line}</p>`, 'behind')).toBe(kind);
  });

  test('a headline in capitals that leads elsewhere', async () => {
    const markup = '<p><strong><a href="/ferry">FERRY RUNS AGROUND AT OSTRA</a></strong></p>';
    expect(await kindOf('FERRY RUNS', markup)).toBe('links');
  });
});

describe('a menu over the headline', () => {
  const linkTo = (name: string): string => `<li><a href="/${name}">${name}</a></li>`;
  const sections = ['Home', 'Valley', 'Sports', 'Business', 'Living', 'Travel', 'Homes', 'Jobs'];

  test.each([
    ['is left out', sections, '', []],
    ['is a trail when it is short', sections.slice(0, 3), '', ['links', 'links', 'links']],
    [
      'stays where a paragraph stands over the headline too',
      sections,
      '<p>The valley paper since 1931, out again every Sunday.</p>',
      [...sections.map(() => 'links'), 'paragraph'],
    ],
  ])('%s', async (_, names, under, kinds) => {
    const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
    const document = await openPage(
      '<!doctype html><html lang="en"><head><title>The mill at Ardle turns again</title></head><body><article>' +
        `<div><ul>${names.map(linkTo).join('')}</ul>${under}<h1>The mill at Ardle turns again</h1>${paragraphs}</div></article></body></html>`,
    );
    const area = document.querySelector('article > div');
    if (!area) throw new Error('Expected the text to have a parent, got none.');
    const nodes = new Set<Node>();
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.add(node);
    const found = { nodes, root: area, characters: area.textContent.length };
    const metadata = readMetadata(document, 'https://courier.example/ardle/mill', found);
    const labelled = labelBlocks(readBlocks(area), found, metadata).map(({ kind }) => kind);
    expect(labelled.slice(0, labelled.indexOf('headline'))).toEqual(kinds);
  });
});

describe('… and what is like them is', () => {
  test.each([
    ['Adverts for the mill hung all over the valley in the spring.', 'paragraph'],
    ['Click by click, the wheel began to move.', 'paragraph'],
    ['Trending topics in the valley were the mill and its wheel.', 'paragraph'],
    ['This story was told by her father, who heard it on the river.', 'paragraph'],
    ['This website uses cookies, which the mill’s own never did, said Jon Aas.', 'paragraph'],
    ['Our standards are those of 1931, said Jon Aas.', 'paragraph'],
    ['On the door stood “Ardle Mill. All rights reserved.”', 'paragraph'],
    ['Write to 1 Mill Lane, Ardle, said Jon Aas, or come and see.', 'paragraph'],
    ['This hymn was reprinted in the mill’s own book.', 'paragraph'],
    ['Today 12 people came to see the wheel.', 'paragraph'],
  ])('%s', async (line, kind) => {
    expect(await kindOf(line, `<p>${line}</p>`, 'behind')).toBe(kind);
  });

  test('a heading of the article in capitals', async () => {
    expect(await kindOf('WHAT THE WHEEL', '<h2>WHAT THE WHEEL IS MADE OF</h2>')).toBe('heading');
  });

  test('a sentence that is a link in running text', async () => {
    const markup =
      '<p>Nobody was hurt. <a href="/book">The mill’s book says why the wheel went.</a> It rained.</p>';
    expect(await kindOf('The mill’s book', markup)).toBe('paragraph');
  });
});
