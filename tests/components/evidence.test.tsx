import { expect, test } from 'vitest';
import { textOf, type TextSpan } from '../../lib/text/article.ts';
import { sampleReport } from '../support/sample-report.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { renderView } from '../support/render-view.tsx';

const words = (spans: readonly TextSpan[] | undefined): string[] =>
  (spans ?? []).map((span) => textOf(SAMPLES.rich.article, span));

test('a sentence of the summary shows its passages one after the other, and begins again', async () => {
  const view = await renderView(SAMPLES.rich);
  const steps: string[] = [];
  for (let press = 0; press < 4; press++) {
    await view.press('[data-summary="1"] button');
    steps.push(view.text('[data-summary="1"] button span:last-child'));
  }
  expect(steps).toEqual(['1 of 2', '2 of 2', '1 of 2', '2 of 2']);
  expect(view.shown.slice(0, 2).map(words)).toEqual([['Analysts warned'], ['Several analysts said']]);
});

test('marks beside a figure stay on its line, and every letter stands once', async () => {
  const sentence = 'Rests on ‘*analysts*’, “*some*”; and *two* more.';
  const view = await renderView({
    ...sampleReport({
      blocks: ['“Shut,” said Ada Moor.'],
      speakers: [{ name: 'Ada Moor', kind: 'person' }],
      statements: [{ block: 0, words: '“Shut,”', by: 'Ada Moor' }],
      summary: [[sentence, [[0, 'Ada Moor']]]],
    }),
  });
  expect(view.text('[data-lede]')).toBe(sentence.replaceAll('*', ''));
  expect(view.all('[data-lede] > span').map(({ textContent }) => textContent)).toEqual([
    '‘analysts’,',
    '“some”;',
    'two',
  ]);
});

test('another button begins with its own first passage', async () => {
  const view = await renderView(SAMPLES.rich);
  await view.press('[data-summary="0"] button');
  await view.press('[data-summary="1"] button');
  expect(words(view.shown.at(-1))).toEqual(['Analysts warned']);
  expect(view.text('[data-summary="0"]')).not.toMatch(/\d of \d/);
});

test('a statement in two parts is shown as one passage', async () => {
  const view = await renderView(SAMPLES.rich);
  await view.press('[data-speaker="adaeze-lindqvist"] summary');
  await view.press('[data-attribution="0"]');
  expect(words(view.shown[0])).toEqual([
    '“We are building for our grandchildren, and grandchildren are expensive,”',
    '“Nobody has shown me a cheaper way to keep the sea out.”',
  ]);
  expect(view.text('[data-attribution="0"]')).not.toMatch(/\d of \d/);
});

test('text that is gone from the page is said to be gone', async () => {
  const view = await renderView(SAMPLES.rich, { outcome: 'gone' });
  await view.press('[data-summary="0"] button');
  expect(view.text('[data-summary="0"]')).toContain('This text is no longer on the page.');
  expect(view.text('[role="status"]')).toBe('This text is no longer on the page.');
});

test('text that the page hides is said to be hidden', async () => {
  const view = await renderView(SAMPLES.rich, { outcome: 'hidden' });
  await view.press('[data-summary="0"] button');
  expect(view.text('[data-summary="0"]')).toContain('The page hides this text now.');
  expect(view.text('[role="status"]')).toBe('The page hides this text now.');
});

test('a page that cannot be asked has not shown anything', async () => {
  const show = () => Promise.reject(new Error('the tab is closed'));
  const view = await renderView(SAMPLES.rich, { actions: { show } });
  await view.press('[data-summary="0"] button');
  expect(view.text('[data-summary="0"]')).toContain('The page does not answer just now.');
});

test('what is shown is said aloud', async () => {
  const view = await renderView(SAMPLES.rich);
  await view.press('[data-summary="0"] button');
  expect(view.text('[role="status"]')).toBe('Passage 1 of 3 is shown on the page.');
});

test.each(['rich', 'doubled', 'unnamedOnly', 'few', 'nothing', 'crowd', 'longNames'] as const)(
  'no figure of ours without a way to its passages: %s',
  async (name) => {
    for (const form of ['popup', 'panel'] as const) {
      const view = await renderView(SAMPLES[name], { form });
      const figures = view
        .all('[data-legend], [data-words], [data-attributions], [data-summary], [data-repeat]')
        .filter((element) => /\d/.test(element.textContent));
      expect(figures.length).toBeGreaterThanOrEqual(name === 'nothing' ? 0 : 2);
      for (const figure of figures) {
        expect(
          figure.closest('summary') ?? figure.querySelector('button'),
          figure.textContent,
        ).not.toBeNull();
      }
    }
  },
);
