import { expect, test } from 'vitest';
import type { Repeat } from '../../lib/repeats/repeat.ts';
import { SAMPLES } from '../support/sample-articles.ts';
import { sampleReport } from '../support/sample-report.ts';
import { renderView } from '../support/render-view.tsx';

const short = 'The mill is shut.';
const long =
  'The mill has been shut since the flood, and nobody in the valley can say when it will open again.';

const repeated = (blocks: readonly (string | readonly ['heading', string])[], ...repeats: Repeat[]) =>
  sampleReport({
    blocks: ['“Shut,” said Ada Moor.', ...blocks],
    speakers: [{ name: 'Ada Moor', kind: 'person' }],
    statements: [{ block: 0, words: '“Shut,”', by: 'Ada Moor' }],
    repeats,
  });

test.each([
  [
    'the whole text',
    SAMPLES.doubled,
    'The whole text is printed twice: paragraphs 1–4 again as 5–8. Counted once.',
  ],
  [
    'one paragraph with small changes',
    SAMPLES.few,
    'One paragraph is printed twice, with small changes: paragraph 2 again as 3. Counted once.',
  ],
  [
    'all but a line of it',
    repeated([`${long} ${long}`, `${long} ${long}`], { kind: 'exact', first: [1], copies: [[2]] }),
    'Nearly the whole text is printed twice: paragraph 2 again as 3. Counted once.',
  ],
  [
    'a few paragraphs, three times',
    repeated([short, short, short, short, short, short, long, long], {
      kind: 'exact',
      first: [1, 2],
      copies: [
        [3, 4],
        [5, 6],
      ],
    }),
    '2 paragraphs are printed three times: paragraphs 2–3 again as 4–5, 6–7. Counted once.',
  ],
  [
    'paragraphs that do not stand together',
    repeated([short, long, short, long, long, long, long], { kind: 'near', first: [1, 3], copies: [[5, 7]] }),
    '2 paragraphs are printed twice, with small changes: paragraphs 2, 4 again as 6, 8. Counted once.',
  ],
  [
    'a heading, which has no number',
    repeated([['heading', 'The mill'], long, ['heading', 'The mill']], {
      kind: 'exact',
      first: [1],
      copies: [[3]],
    }),
    'Printed twice: “The mill” again as “The mill”. Counted once.',
  ],
])('%s', async (_, report, sentence) => {
  const view = await renderView(report, { form: 'panel' });
  await view.press('[data-tab="repeats"]');
  expect(view.text('[data-repeat="0"] p')).toBe(sentence);
});

test('in the popup, several repeats are one sentence', async () => {
  const whole = await renderView(SAMPLES.doubled);
  expect(whole.text('[data-repeat]')).toBe(
    'The whole text is printed twice: paragraphs 1–4 again as 5–8. Counted once.',
  );
  const two = await renderView(SAMPLES.few);
  expect(two.all('[data-repeat]')).toHaveLength(1);
  expect(two.text('[data-repeat]')).toBe(
    'Printed more than once: paragraph 2 again as 3; paragraph 4 again as 5, 6. Counted once.',
  );
});

test('the text that is counted and each copy can be shown', async () => {
  const view = await renderView(SAMPLES.few, { form: 'panel' });
  await view.press('[data-tab="repeats"]');
  for (const nth of [0, 1, 2]) await view.press('[data-repeat="1"] button', nth);
  expect(view.shown.map((spans) => spans.map(({ block }) => block))).toEqual([[4], [5], [6]]);
});

test('a run of paragraphs is shown as one passage', async () => {
  const view = await renderView(SAMPLES.doubled);
  await view.press('[data-repeat] button', 1);
  expect(view.shown[0]?.map(({ block }) => block)).toEqual([4, 5, 6, 7]);
});

test('nothing printed twice: the popup is silent, the panel says so', async () => {
  const popup = await renderView(SAMPLES.rich);
  expect(popup.text()).not.toContain('Repeats');
  const panel = await renderView(SAMPLES.rich, { form: 'panel' });
  await panel.press('[data-tab="repeats"]');
  expect(panel.text('[role="tabpanel"]:not([hidden])')).toBe('Nothing is printed twice.');
});
