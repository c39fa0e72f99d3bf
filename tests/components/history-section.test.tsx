import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { HistorySource } from '../../components/history/use-history.ts';
import { database } from '../../lib/extension/storage/database.ts';
import { historyStore } from '../../lib/extension/storage/history-store.ts';
import { eventually } from '../support/eventually.ts';
import { historyOf } from '../support/history-of.ts';
import { renderView } from '../support/render-view.tsx';
import { sampleReport, type Sample } from '../support/sample-report.ts';

const WIRE =
  'The two ministers met for six hours in the border town on Monday and left without naming a date for the next meeting.';
const LONG = '“The mill must turn again before winter, whatever the council says,”';
const SHORT = '“The mill must turn again before winter,”';

function story(title: string, publisher: string, role: string, quote: string, wire = WIRE): Sample {
  return {
    article: { title, publisher, published: '2026-02-03' },
    blocks: [wire, `${quote} said Runa Tofte.`],
    speakers: [{ name: 'Runa Tofte', kind: 'person', role }],
    statements: [{ block: 1, words: quote, by: 'Runa Tofte' }],
  };
}
const HERE = sampleReport(story('Here', 'Courier', 'baker', SHORT));
const EARLIER = story('Earlier', 'Herald', 'councillor', LONG, WIRE.replace('six', 'seven'));

let runs = 0;
async function sourceWith(
  samples: readonly (readonly [string, Sample])[],
  standing: HistorySource['standing'] = 'on',
): Promise<HistorySource> {
  const store = historyStore(database(`history-view-${runs++}`));
  for (const [url, sample] of samples)
    await store.remember(historyOf(url, sample), { isOn: true, isPrivate: false });
  return { ...store, standing };
}

async function show(history: HistorySource) {
  const view = await renderView(HERE, { form: 'panel', actions: { history } });
  await view.press('[data-tab="history"]');
  const panel = '[role="tabpanel"]:not([hidden])';
  await eventually(() => expect(view.text(panel)).not.toContain('Looking through'));
  return { view, text: (selector = panel) => view.text(selector) };
}

test('the same speaker, paragraph and quotation in an earlier article, with both texts', async () => {
  const { text } = await show(await sourceWith([['https://herald.example/earlier', EARLIER]]));
  expect(text('[data-heard-before]')).toContain('Runa Tofte');
  expect(text('[data-heard-before]')).toContain('Herald · February 3, 2026');
  expect(text('[data-heard-before]')).toContain('councillor');
  expect(text('[data-same-paragraphs]')).toContain('met for six hours');
  expect(text('[data-same-paragraphs]')).toContain('met for seven hours');
  expect(text('[data-cut-quote]')).toContain('shorter here');
  expect(text('[data-cut-quote] [data-pair]')).toContain('whatever the council says');
});

test('two articles side by side, chosen by button or from the list', async () => {
  const { view, text } = await show(await sourceWith([['https://herald.example/earlier', EARLIER]]));
  await view.press('[data-compare]');
  await eventually(() => expect(view.all('[data-side-by-side]')).toHaveLength(1));
  expect(text('[data-side-by-side]')).toContain('Speakers in both');
  // One statement in either: too few for percent.
  expect(text('[data-share="person"]')).toBe('People7 words11 words');
  expect(view.all('[data-share="unclear"]')).toEqual([]);
  expect(view.all('select')[0]).toMatchObject({ value: 'https://herald.example/earlier' });
});

/** An article in which one person says so much, and nobody knows who says the rest. */
function told(statements: number, unsettled: number): Sample {
  const [by, nobody] = ['The mill turned twice', 'The brook ran dry again'];
  const blocks = Array.from({ length: statements + unsettled }, (_, i) => (i < statements ? by : nobody));
  return {
    article: { title: 'Told', publisher: 'Herald', published: '2026-02-03' },
    blocks,
    speakers: [
      { name: 'Runa Tofte', kind: 'person' },
      { name: 'Ida Holm', kind: 'person' },
    ],
    statements: blocks.map((words, block) => ({
      block,
      words,
      ...(words === by ? { by: 'Runa Tofte' } : { couldBe: ['Runa Tofte', 'Ida Holm'] }),
    })),
  };
}

test.each([
  ['five statements', told(5, 0), '100%', null],
  ['four', told(4, 0), '16 words', null],
  ['none settled of five', told(0, 5), null, '25 words'],
  ['five settled and three not', told(5, 3), '57%', '43%'],
])('the earlier article has %s: %#', async (_, earlier, settled, unsettled) => {
  const { view, text } = await show(await sourceWith([['https://herald.example/told', earlier]]));
  await act(() => {
    const choice = view.all('select')[0];
    if (!(choice instanceof HTMLSelectElement)) throw new Error('Expected a list of articles');
    choice.value = 'https://herald.example/told';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => expect(view.all('[data-side-by-side]')).toHaveLength(1));
  if (settled !== null) expect(text('[data-share="person"] td:last-child')).toBe(settled);
  if (unsettled === null) expect(view.all('[data-share="unclear"]')).toEqual([]);
  else expect(text('[data-share="unclear"] td:last-child')).toBe(unsettled);
});

test.each([
  ['on', [], 'This is the first article that is remembered; the next one will be compared with it.'],
  ['off', [], 'No articles are remembered.'],
  ['off', [], 'History is off'],
  ['private', [], 'This is a private window: this article is not remembered.'],
  [
    'on',
    [
      [
        'https://other.example/x',
        { ...story('X', 'Y', 'z', LONG), blocks: ['Nothing.', LONG], speakers: [], statements: [] },
      ],
    ],
    'No earlier article has a named speaker, a paragraph or a quotation of this one.',
  ],
] as const)('%s: one sentence says so (%#)', async (standing, samples, sentence) => {
  const { text } = await show(await sourceWith(samples, standing));
  expect(text()).toContain(sentence);
});

test('the article itself is not among the earlier ones', async () => {
  const own = await sourceWith([['https://example.org/', story('Here', 'Courier', 'baker', SHORT)]]);
  const { text } = await show(own);
  expect(text()).toContain('This is the first article');
});

test('a store that cannot be read says why', async () => {
  const source = await sourceWith([]);
  const failing = { ...source, related: () => Promise.resolve({ ok: false, error: 'newer' } as const) };
  const { text } = await show(failing);
  expect(text()).toContain('A newer version of Whose Words');
});

test.each(['light', 'dark'])('axe finds nothing: %s', async (theme) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  const { view } = await show(await sourceWith([['https://herald.example/earlier', EARLIER]]));
  await view.press('[data-compare]');
  await eventually(() => expect(view.all('[data-side-by-side]')).toHaveLength(1));
  const { violations } = await axe.run(view.root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
