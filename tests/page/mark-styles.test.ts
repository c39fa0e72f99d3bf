import { afterEach, describe, expect, test } from 'vitest';
import { contrast, mix, readPaint, type Color } from '../../lib/page/marks/color.ts';
import { groundOf } from '../../lib/page/marks/mark-ground.ts';
import { markLine } from '../../lib/exchange/mark-lines.ts';
import { highlightName, markStyleSheet } from '../../lib/page/marks/mark-styles.ts';
import { keptLivePage } from '../../lib/page/reading/live-page.ts';
import { pageMarks } from '../../lib/page/marks/paint-marks.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import type { PageMarks } from '../../lib/exchange/mark.ts';
import { VOICE_LOOKS } from '../../lib/speakers/speaker.ts';
import { openPage } from '../support/open-page.ts';

let installed: PageMarks | null = null;
afterEach(() => installed?.clear());

const GROUNDS: readonly (readonly [string, string, { readonly back: string; readonly text: string }])[] = [
  ['nothing painted', '', { back: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)' }],
  [
    'a dark page',
    'body { background: #111; color: #eee }',
    { back: 'rgb(17, 17, 17)', text: 'rgb(238, 238, 238)' },
  ],
  [
    'a dark page that only its text tells of',
    'html { color-scheme: dark } body { color: rgb(240 240 240) }',
    { back: 'rgb(18, 18, 18)', text: 'rgb(240, 240, 240)' },
  ],
  [
    'a dark box on a light page',
    'article { background: #203040; color: #fff }',
    { back: 'rgb(32, 48, 64)', text: 'rgb(255, 255, 255)' },
  ],
  [
    'a light box on a dark page',
    'body { background: #000; color: #fff } article { background: #fff8e7; color: #222 }',
    { back: 'rgb(255, 248, 231)', text: 'rgb(34, 34, 34)' },
  ],
  [
    'a veil over a dark page',
    'body { background: #000; color: #fff } p { background: rgb(255 255 255 / 0.2) }',
    { back: 'rgb(51, 51, 51)', text: 'rgb(255, 255, 255)' },
  ],
  [
    'a picture behind light text',
    'article { background: #fff linear-gradient(#000, #333); color: #fff }',
    { back: 'rgb(18, 18, 18)', text: 'rgb(255, 255, 255)' },
  ],
  [
    'a ground that cannot be what is seen',
    'body { background: #fff; color: #fff }',
    { back: 'rgb(18, 18, 18)', text: 'rgb(255, 255, 255)' },
  ],
  [
    'middle grey',
    'body { background: #888; color: #000 }',
    { back: 'rgb(136, 136, 136)', text: 'rgb(0, 0, 0)' },
  ],
  [
    'signal red',
    'body { background: #c00; color: #fff }',
    { back: 'rgb(204, 0, 0)', text: 'rgb(255, 255, 255)' },
  ],
  [
    'grey on grey',
    'body { background: #ddd; color: #777 }',
    { back: 'rgb(221, 221, 221)', text: 'rgb(119, 119, 119)' },
  ],
];

function color(css: string): Color & { readonly alpha: number } {
  const paint = readPaint(css);
  if (paint === null) throw new Error(`Expected a colour, got ${css}`);
  return paint;
}

describe.each(GROUNDS)('%s', (_, css, expected) => {
  test('is seen as it is', async () => {
    const document = await openPage(`<style>${css}</style><article><p>A wall of water.</p></article>`);
    const { back, text } = groundOf(document.querySelector('p') ?? document.body);
    const rgb = ({ red, green, blue }: Color): string =>
      `rgb(${[red, green, blue].map((channel) => Math.round(255 * channel)).join(', ')})`;
    expect({ back: rgb(back), text: rgb(text) }).toEqual(expected);
  });

  test('lines stand out, marked words can be read as well as the others, copies are dimmed and legible', () => {
    const back = color(expected.back);
    const text = color(expected.text);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyleSheet([{ back, text }]));
    const styleOf = (name: string): CSSStyleDeclaration => {
      const rule = Array.from(sheet.cssRules).find(
        (each) => each instanceof CSSStyleRule && each.selectorText === `::highlight(${name})`,
      );
      if (!(rule instanceof CSSStyleRule)) throw new Error(`Expected a rule for ${name}`);
      return rule.style;
    };
    const readable = Math.min(4.5, contrast(text, back));
    for (const kind of VOICE_LOOKS) {
      const style = styleOf(highlightName(kind));
      expect(contrast(color(style.textDecorationColor), back), kind).toBeGreaterThanOrEqual(2.9);
      const tint = color(style.backgroundColor);
      expect(contrast(text, mix(back, tint, tint.alpha)), kind).toBeGreaterThanOrEqual(readable - 0.1);
    }
    const dimmed = color(styleOf(highlightName('repeat')).color);
    expect(contrast(dimmed, back)).toBeGreaterThanOrEqual(readable - 0.1);
    if (readable >= 4.5) expect(contrast(dimmed, back)).toBeLessThan(contrast(text, back));
  });
});

test('one line for each: with a name, without one, not settled', () => {
  const lines = Map.groupBy(VOICE_LOOKS, markLine);
  expect([...lines.keys()].map((line) => /underline (\w+)/.exec(line)?.[1])).toEqual([
    'solid',
    'dashed',
    'dotted',
  ]);
  expect([...lines.values()].map((looks) => looks.length)).toEqual([7, 7, 1]);
  expect(markLine('expert-unnamed')).toBe(markLine('person-unnamed'));
});

test('a dark box in a light page gets colours of its own', async () => {
  const words = [
    '“We are watching every centimetre of that wall,” said Marta Quill, the chief engineer of the Otero Water Board.',
    'Council leader Jonas Feld said that no one had been ordered to leave their home, and that the school would stay open.',
    'The lake is kept two metres below its usual level, and the road across the top of the dam stays closed to lorries.',
  ];
  const document = await openPage(
    `<!doctype html><style>.dark { background: #111; color: #eee }</style><body><article>${words
      .map((text, i) => `<p${i === 1 ? ' class="dark"' : ''}>${text}</p>`)
      .join('')}</article></body>`,
  );
  const reading = readPage(document, 'https://courier.example/');
  if (!reading.ok) throw new Error(`Expected an article, got ${reading.error}`);
  const { blocks } = reading.value.article;
  const marks = pageMarks(
    () => keptLivePage(document),
    () => [],
  );
  installed = marks;
  marks.paint(
    blocks.map(({ id, text }) => ({
      style: 'expert',
      spans: [{ block: id, start: 0, end: text.length }],
      attribution: id,
    })),
  );
  const registry = document.defaultView?.CSS.highlights;
  const painted = [...(registry ?? [])].map(([name, ranges]) => [name, Array.from(ranges, String).length]);
  expect(painted).toEqual([
    ['whose-words-expert', 2],
    ['whose-words-1-expert', 1],
  ]);
  marks.clear();
  expect(registry?.size).toBe(0);
});
