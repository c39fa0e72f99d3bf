import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/reading/read-page.ts';
import type { Article } from '../../lib/text/article.ts';
import { openPage } from '../support/open-page.ts';

const TEXT = [
  'The lower dam at Otero failed on Sunday after two days of rain, and forty houses stood in water.',
  'The fire brigade brought out the last families by boat, and nobody was hurt, the town hall wrote.',
  'Engineers will look at the upper dam on Monday, when the water has gone down by another metre.',
];

/** The article of a page with a text of its own, and what else stands in its head and over the text. */
async function readWith(
  over: string,
  head = '<title>Lower dam fails at Otero</title>',
  url = 'https://courier.example/otero',
): Promise<Article> {
  const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('');
  const document = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head>` +
      `<body><main><article><h1>Lower dam fails at Otero</h1>${over}${paragraphs}</article></main></body></html>`,
  );
  const reading = readPage(document, url);
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  return reading.value.article;
}

describe('a byline ends before the date', () => {
  test.each([
    ['By Ana Ruiz - Apr 16, 2015 8:02 pm UTC', 'Ana Ruiz'],
    ['ANA RUIZ March 11, 2015 3:46 PM', 'ANA RUIZ'],
    ['COURIER STAFF NOVEMBER 20, 2019 10:43', 'COURIER STAFF'],
    ['By Ana Ruiz | Updated: Tuesday, 20 November 2019', 'Ana Ruiz'],
    ['By Ana Ruiz and Tom Hale, 2019-11-20', 'Ana Ruiz and Tom Hale'],
    ['By Ana Ruiz 20:02, 16 Apr 2015', 'Ana Ruiz'],
    ['By Ana Ruiz (20.11.2019)', 'Ana Ruiz'],
    // No dates.
    ['By April June Summers', 'April June Summers'],
    ['By Ana Ruiz, Class of 2019', 'Ana Ruiz, Class of 2019'],
    ['By May Hale, Desk 4', 'May Hale, Desk 4'],
    ['By Ana Ruiz, March 8 Alliance', 'Ana Ruiz, March 8 Alliance'],
  ])('%s', async (line, byline) => {
    expect((await readWith(`<p class="byline">${line}</p>`)).byline).toBe(byline);
  });

  test('also where the metadata has it', async () => {
    expect((await readWith('', '<meta name="author" content="By Ana Ruiz, Nov 20, 2019">')).byline).toBe(
      'Ana Ruiz',
    );
  });
});

describe('what is nobody’s name is no byline', () => {
  test.each([
    ['the account of a program', 'admin', null],
    ['… with a number', 'wp-admin2', null],
    ['a desk', 'The Courier Desk', 'The Courier Desk'],
    ['a name that begins so', 'Root Adminsky', 'Root Adminsky'],
  ])('%s', async (_, author, byline) => {
    expect((await readWith('', `<meta name="author" content="${author}">`)).byline).toBe(byline);
  });

  const review = (author: string): string =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'ClaimReview',
      author: { '@type': 'Organization', name: 'Otero Courier' },
      itemReviewed: { '@type': 'CreativeWork', author: { '@type': 'Person', name: author } },
    })}</script>`;

  test.each([
    [
      'a claimant, in JSON-LD',
      review('The Otero Water Board'),
      '<h4 class="author">The Otero Water Board</h4>',
      null,
    ],
    [
      'a claimant, in markup',
      '',
      '<div itemprop="itemReviewed"><span itemprop="author">The Otero Water Board</span></div>',
      null,
    ],
    [
      'whoever wrote a comment',
      '',
      '<div itemtype="https://schema.org/Comment"><b class="author">Tom Hale</b></div>',
      null,
    ],
    [
      'whoever checks the claim',
      review('The Otero Water Board'),
      '<h4 class="author">Ana Ruiz</h4>',
      'Ana Ruiz',
    ],
    ['a body that signs', '', '<h4 class="author">The Otero Water Board</h4>', 'The Otero Water Board'],
  ])('%s', async (_, head, over, byline) => {
    expect((await readWith(over, head)).byline).toBe(byline);
  });
});

describe('the publisher is called as readers know it', () => {
  const called = (site: string, title: string): string =>
    `<meta property="og:site_name" content="${site}"><title>${title}</title>`;

  test.each([
    [
      'not by the computer',
      called('Hosted', 'Lower dam fails | Hosted'),
      'https://hosted.courier.example/1',
      'hosted.courier.example',
    ],
    [
      '… where the page tells its address',
      `${called('Hosted', 'Dam')}<link rel="canonical" href="https://hosted.courier.example/1">`,
      'https://copy.example/1',
      'copy.example',
    ],
    ['as the title prints it', called('ot', 'Lower dam fails - ot.com'), 'https://www.ot.com/1', 'ot.com'],
    [
      '… with its capitals',
      called('otero', 'Lower dam fails | Otero.com'),
      'https://o.example/',
      'Otero.com',
    ],
    // As the site says.
    ['a slug that nothing explains', called('otero', 'Lower dam fails'), 'https://otero.example/', 'otero'],
    ['a slug and a title’s own words', called('ot', 'Dam - ot.com is sold'), 'https://ot.example/', 'ot'],
    ['a name like the host’s', called('Edda', 'Dam'), 'https://edda.notes.example/', 'Edda'],
    ['a name like a computer’s elsewhere', called('Edition', 'Dam'), 'https://edition.example/', 'Edition'],
  ])('%s', async (_, head, url, publisher) => {
    expect((await readWith('', head, url)).publisher).toBe(publisher);
  });
});

describe('a printed date is without the outlet before it', () => {
  test.each([
    ['courier.example.com November 18, 2019', 'November 18, 2019'],
    ['otero.org Updated November 18, 2019 at 4 p.m.', 'Updated November 18, 2019 at 4 p.m.'],
    ['Updated 10:01 pm PST, Tuesday, November 19, 2019', 'Updated 10:01 pm PST, Tuesday, November 19, 2019'],
    ['Published: 18 November 2019', 'Published: 18 November 2019'],
    ['14 hours ago', '14 hours ago'],
  ])('%s', async (line, published) => {
    expect((await readWith(`<div class="date">${line}</div>`)).published).toBe(published);
  });
});
