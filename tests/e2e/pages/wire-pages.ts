import { articleMarkup, pageOf } from './invented-pages.ts';

const WIRE =
  'The divers found the great wheel on Thursday morning, eleven metres under the quay, where the flood had carried it twenty-six years ago.';

/** Two papers on one story: a paragraph and a speaker in common, and a quotation that the second one cuts. */
const FIRST = {
  title: 'Divers find the wheel of the Aske mill',
  paragraphs: [
    WIRE,
    '“We lose a piece of ourselves with that wheel, and nobody asked the people on this side of the river,” said Runa Tofte, head of the bakers’ guild, when the news came.',
    'Kari Halvard, whose family owns the mill, said the wheel would be cleaned before the winter and shown to the public in spring.',
    'The town has put aside ninety thousand crowns for a hall with a glass front, and will hear three builders before the end of the month.',
  ],
};
const SECOND = {
  title: 'A wheel comes back to the river',
  paragraphs: [
    'It is as tall as a house and black as tar, and on Friday half the town stood on the quay to see the crane lift it.',
    WIRE.replace('eleven', 'twelve'),
    '“We lose a piece of ourselves with that wheel,” said Runa Tofte, head of the new mill society, when the bells had stopped.',
    'Ivo Brandt, an engineer at the university in Ekby, said the oak would hold for another century if it was dried slowly.',
  ],
};

const page = (story: typeof FIRST, outlet: string, published: string): string =>
  pageOf(articleMarkup(story), {
    title: story.title,
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">`,
  });

export const WIRE_PAGES = {
  'first.html': page(FIRST, 'Halden Courier', '2026-02-03'),
  'second.html': page(SECOND, 'Norra Herald', '2026-02-04'),
} as const;
export const FIRST_TITLE = FIRST.title;
