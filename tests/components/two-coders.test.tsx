import { expect, test, vi } from 'vitest';
import { reportFile } from '../../lib/export/report-file.ts';
import type { ReviewChange } from '../../lib/corrections/review-change.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';
import { sampleReport, type Sample } from '../support/sample-report.ts';

const SAMPLE: Sample = {
  blocks: [
    '“The mill turns,” said Runa Tofte. Ole Brandt said the ferry was late. It rained on the harbour.',
  ],
  speakers: [
    { name: 'Runa Tofte', kind: 'person' },
    { name: 'Ole Brandt', kind: 'business' },
  ],
  statements: [
    { block: 0, words: '“The mill turns,”', by: 'Runa Tofte' },
    { block: 0, words: 'the ferry was late', by: 'Ole Brandt', type: 'indirect' },
  ],
};
const REPORT = sampleReport(SAMPLE);
const OTHER = sampleReport({
  ...SAMPLE,
  statements: [
    { block: 0, words: '“The mill turns,”', by: 'Ole Brandt' },
    { block: 0, words: 'It rained on the harbour', by: 'Ole Brandt', type: 'indirect' },
  ],
});

async function panel(
  change = vi.fn((wanted: ReviewChange) =>
    Promise.resolve(wanted.kind === 'correct' ? null : ('unexpected' as const)),
  ),
) {
  const view = await renderView(REPORT, {
    form: 'panel',
    actions: {
      correcting: { change, selection: () => Promise.resolve({ ok: false, error: 'page-gone' }) },
      history: {
        standing: 'on',
        deleted: 0,
        related: () => Promise.resolve({ ok: true, value: { speakers: [], articles: [] } }),
        articles: () => Promise.resolve({ ok: true, value: [] }),
        entry: () => Promise.resolve({ ok: true, value: null }),
      },
    },
  });
  await view.press('[id$="-history-tab"]');
  return { view, change };
}

async function open(view: RenderedView, text: string): Promise<void> {
  const input = view.root.querySelector<HTMLInputElement>('[data-other-coding]');
  if (input === null) throw new Error('Expected where to open a file, got nothing');
  const files = new DataTransfer();
  files.items.add(new File([text], 'theirs.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(view.all('[data-two-coders], [data-refused]')).toHaveLength(1));
}

const FILE = JSON.stringify(reportFile(OTHER, 'https://ledger.example/a', {}, 0));

test('another person’s file is laid beside the report, with what both say', async () => {
  const { view } = await panel();
  await open(view, FILE);
  expect(view.text('[data-agreement="speaker"]')).toBe('Who says it?0%0 of 10');
  expect(view.all('[data-disagreement]').map((one) => one.dataset.disagreement)).toEqual([
    'speaker',
    'only here',
    'only there',
  ]);
  expect(view.text('[data-disagreement="speaker"]')).toContain('YouRuna TofteTheyOle Brandt');
  expect(view.text('[data-disagreement="only there"]')).toContain('Youno statementTheyOle Brandt');
});

test('one key keeps the own answer and goes on, one takes theirs as a correction', async () => {
  const { view, change } = await panel();
  await open(view, FILE);
  view.all('[data-keep-mine]')[0]?.focus();
  await view.key('1');
  expect(view.text('[data-two-coders]')).toContain('3 places where you differ, 1 settled');
  expect(document.activeElement).toBe(view.all('[data-keep-mine]')[1]);
  await view.key('2');
  await vi.waitFor(() => expect(change).toHaveBeenCalledTimes(1));
  expect(change.mock.calls[0]?.[0]).toMatchObject({ kind: 'correct', correction: { kind: 'not-a-quote' } });
  await view.press('[data-take-theirs]', 2);
  expect(change.mock.calls[1]?.[0]).toMatchObject({
    correction: { kind: 'add-quote', by: { name: 'Ole Brandt' } },
  });
});

test('a file that is none is told, and what was compared before stays', async () => {
  const { view } = await panel();
  await open(view, 'The mill turns.');
  expect(view.text()).toContain('This file is not JSON');
  expect(view.all('[data-two-coders]')).toEqual([]);
});

test('the same answers', async () => {
  const { view } = await panel();
  await open(view, JSON.stringify(reportFile(REPORT, 'https://ledger.example/a', {}, 0)));
  expect(view.text('[data-two-coders]')).toContain('You agree on everything.');
  expect(view.text('[data-agreement="isStatement"]')).toContain('100%');
});
