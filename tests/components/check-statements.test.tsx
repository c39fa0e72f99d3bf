import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReportState } from '../../components/app/report-state.ts';
import { EMPTY_LOG, findingCorrections } from '../../lib/corrections/correction-log.ts';
import { notedReport } from '../../lib/corrections/noted-report.ts';
import { changedReview, type Review, type ReviewChange } from '../../lib/corrections/review-change.ts';
import { REPORT_VERSION, type Report } from '../../lib/report/report.ts';
import { statementProgress } from '../../lib/report/statement-state.ts';
import { eventually } from '../support/eventually.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';
import { sampleReport } from '../support/sample-report.ts';

/** An article with so many statements, the last of which is the least certain. */
function articleOf(statements: number): Report {
  const numbers = Array.from({ length: statements }, (_, i) => i);
  return sampleReport({
    blocks: numbers.map((i) => `“The gate number ${i} is shut,” said Ana Ruiz on day ${i}.`),
    speakers: [{ name: 'Ana Ruiz', kind: 'expert' }],
    statements: numbers.map((i) => ({
      block: i,
      words: `“The gate number ${i} is shut,”`,
      by: 'Ana Ruiz',
      source: 'Ana Ruiz',
      cue: 'said',
      certainty: i === statements - 1 ? 0.3 : 0.95,
    })),
  });
}

/** A background as the real one: what is noted and taken away is in the report it answers with. */
interface Background {
  review: Review;
  readonly changes: ReviewChange[];
  isFull: boolean;
}
let background: Background;
beforeEach(() => {
  background = { review: { log: EMPTY_LOG }, changes: [], isFull: false };
  localStorage.clear();
});

/** The report without what the reader has taken away, which stands beside it. */
function corrected(found: Report, review: Review): Report {
  const gone = findingCorrections(review.log).map((made) =>
    made.kind === 'not-a-quote' ? made.at[0]?.position : undefined,
  );
  const starts = found.article.blocks.map((_, i) =>
    found.article.blocks.slice(0, i).reduce((sum, { text }) => sum + text.length + 1, 0),
  );
  const numberOf = ({ content }: Report['attributions'][number]): number =>
    gone.indexOf((starts[content[0]?.block ?? 0] ?? 0) + (content[0]?.start ?? 0));
  const left = found.attributions.filter((said) => numberOf(said) === -1);
  const removed = found.attributions.filter((said) => numberOf(said) !== -1);
  return notedReport(
    {
      ...found,
      version: REPORT_VERSION,
      attributions: left.map((said, id) => ({ ...said, id })),
      removed: removed.map((said, i) => ({
        ...said,
        id: left.length + i,
        by: found.speakers[0] ?? null,
        through: null,
        correction: numberOf(said),
      })),
    },
    review,
  );
}

async function panel(found: Report): Promise<RenderedView> {
  // A change on its way when a test ends is not one of the next test.
  const own = background;
  let made = 0;
  const state = (): ReportState => ({
    status: 'ready',
    stored: {
      tabId: 1,
      url: 'https://example.org/',
      fingerprint: 'f',
      at: made++,
      readAt: 0,
      report: corrected(found, own.review),
      review: { ...own.review, aliases: [], kept: true },
    },
  });
  const view: RenderedView = await renderView(state(), {
    form: 'panel',
    actions: {
      correcting: {
        change: (change) => {
          own.changes.push(change);
          if (own.isFull) return Promise.resolve('full');
          own.review = changedReview(own.review, [], change).review;
          view.draw(state());
          return Promise.resolve(null);
        },
        selection: () => Promise.resolve({ ok: true, value: [] }),
      },
    },
  });
  return view;
}

/** Presses a key where the focus is, as a person does; counts it. */
let keys = 0;
async function press(key: string): Promise<void> {
  keys++;
  await act(async () => {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    if (target.dispatchEvent(event) && key === 'Enter' && target instanceof HTMLElement) target.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
beforeEach(() => (keys = 0));

const focused = (): string => document.activeElement?.textContent ?? '';
const gate = (number: number): string => `“The gate number ${number} is shut,”`;
const settled = (changes: number): Promise<void> =>
  eventually(() => expect(background.changes).toHaveLength(changes));

test('a whole article of 45 right statements takes at most one and a half keys a statement', async () => {
  const view = await panel(articleOf(45));
  const visited: string[] = [];
  await press('Enter');
  for (let i = 0; i < 45; i++) {
    visited.push(focused());
    await press('Enter');
  }
  await settled(45);
  await eventually(() => expect(view.text('[data-checked]')).toBe('45 of 45 checked'));
  expect(keys).toBeLessThanOrEqual(1.5 * 45);
  // The least certain first, then in the order of the text, each once.
  expect(visited).toEqual([44, ...Array.from({ length: 44 }, (_, i) => i)].map(gate));
  expect(view.text('[data-told]')).toBe('No open statement is left in this list.');
  expect(document.activeElement?.closest('[data-quote]')).not.toBeNull();
});

describe('one key each', () => {
  test('right, none, on, back: the next one is next, and the focus is always on a statement', async () => {
    const view = await panel(articleOf(6));
    // 5 is right, 0 is none, from 1 on to 2, to the next open one, which is none, and back.
    for (const [key, number] of [
      ['Enter', 5],
      ['r', 0],
      ['x', 1],
      ['n', 2],
      ['o', 3],
      ['x', 4],
      ['k', 3],
    ] as const) {
      await press(key);
      await eventually(() => expect([key, focused()]).toEqual([key, gate(number)]));
      expect(document.activeElement?.matches('[data-quote] [data-attribution]')).toBe(true);
    }
    await settled(3);
    await eventually(() => expect(view.text('[data-checked]')).toBe('3 of 6 checked'));
    expect(view.all('[data-state]:not(i)').map(({ dataset }) => dataset.state)).toEqual([
      'checked',
      'not-a-statement',
      ...['open', 'open'],
      'not-a-statement',
      'open',
    ]);
  });

  test('e opens the form with the focus in it, Escape closes it and gives the focus back', async () => {
    const view = await panel(articleOf(3));
    await press('Enter');
    await press('e');
    await eventually(() => expect(document.activeElement?.matches('[data-correct] form select')).toBe(true));
    await view.key('Escape');
    expect(view.all('[data-correct][open]')).toEqual([]);
    expect(document.activeElement?.matches('[data-correct] > summary')).toBe(true);
  });

  test('Enter presses what has the focus, unless that is the statement one is at', async () => {
    const view = await panel(articleOf(3));
    await view.press('[data-tab="quotes"]');
    view.all('[data-quote="1"] [data-attribution]')[0]?.focus();
    await press('Enter');
    expect(view.shown).toHaveLength(1);
    expect(background.changes).toEqual([]);
    await press('Enter');
    await settled(1);
    expect(background.changes[0]).toMatchObject({ kind: 'note', notes: { state: 'checked' } });
  });
});

test('what is noted is undone and redone in turn, and the reader is where it was', async () => {
  const view = await panel(articleOf(4));
  for (const key of ['Enter', 'Enter', 'x']) await press(key);
  await settled(2);
  await eventually(() => expect(view.text('[data-checked]')).toBe('2 of 4 checked'));
  await press('u');
  await eventually(() => expect(view.text('[data-checked]')).toBe('1 of 4 checked'));
  await eventually(() => expect(focused()).toBe(gate(0)));
  await press('u');
  await eventually(() => expect(view.text('[data-checked]')).toBe('0 of 4 checked'));
  await eventually(() => expect(focused()).toBe(gate(3)));
  await press('u');
  await eventually(() => expect(view.text('[data-told]')).toBe('There is nothing to undo.'));
  await press('U');
  await eventually(() => expect(view.text('[data-checked]')).toBe('1 of 4 checked'));
  await press('U');
  await eventually(() => expect(view.text('[data-checked]')).toBe('2 of 4 checked'));
  expect(view.text('#correction-undo')).toContain('is not a statement');
});

test('the only statement of an article is taken away: it stands there still, with the focus, and comes back', async () => {
  const view = await panel(articleOf(1));
  await press('Enter');
  await press('x');
  await eventually(() => expect(view.text('[data-checked]')).toBe('1 of 1 checked'));
  expect(view.all('[role="tabpanel"]:not([hidden]) [data-quote][data-state="not-a-statement"]')).toHaveLength(
    1,
  );
  await eventually(() => expect(focused()).toBe(gate(0)));
  await press('u');
  await eventually(() => expect(view.text('[data-checked]')).toBe('0 of 1 checked'));
  await eventually(() => expect(focused()).toBe(gate(0)));
});

test('the buttons do what the keys do; what is none can be brought back', async () => {
  const view = await panel(articleOf(3));
  await view.press('[data-tab="quotes"]');
  await view.press('[data-quote="0"] [data-attribution]');
  await view.press('[data-quote="0"] [data-decide="checked"]');
  await settled(1);
  await eventually(() => expect(focused()).toBe(gate(1)));
  await view.press('[data-quote="1"] [data-decide="not-a-statement"]');
  await eventually(() =>
    expect(view.all('[data-state="not-a-statement"] [data-bring-back]')).toHaveLength(1),
  );
  await eventually(() => expect(focused()).toBe(gate(2)));
  await view.press('[data-bring-back]');
  await eventually(() => expect(view.text('[data-checked]')).toBe('1 of 3 checked'));
  // Checked once more is open again.
  await view.press('[data-quote="0"] [data-attribution]');
  await view.press('[data-quote="0"] [data-decide="open"]');
  await eventually(() => expect(view.text('[data-checked]')).toBe('0 of 3 checked'));
});

test('only those of one state are listed', async () => {
  const view = await panel(articleOf(5));
  for (const key of ['Enter', 'Enter', 'x']) await press(key);
  await settled(2);
  const listed = (): number => view.all('ol > [data-quote]').length;
  for (const [state, count] of [
    ['open', 3],
    ['checked', 1],
    ['corrected', 0],
    ['not-a-statement', 1],
  ] as const) {
    await view.press(`[data-filter-state="${state}"]`);
    expect([state, listed()]).toEqual([state, count]);
    expect(view.text(`[data-filter-state="${state}"] b`)).toBe(String(count));
  }
  await view.press('[data-filter-state="not-a-statement"]');
  expect(listed()).toBe(5);
});

test('what could not be kept is open again, and told', async () => {
  const view = await panel(articleOf(3));
  background.isFull = true;
  await press('Enter');
  await press('Enter');
  await settled(1);
  await eventually(() => expect(view.text('[role="alert"]')).toContain('no room left'));
  expect(view.text('[data-checked]')).toBe('0 of 3 checked');
});

test('the popup says how far one is, once one has begun', async () => {
  const found = articleOf(3);
  expect((await renderView(found)).all('[data-checked]')).toEqual([]);
  const [first] = found.attributions;
  const begun = {
    ...found,
    attributions: [
      ...(first ? [{ ...first, noted: { state: 'checked' as const } }] : []),
      ...found.attributions.slice(1),
    ],
  };
  expect(statementProgress(begun).done).toBe(1);
  expect((await renderView(begun)).text('[data-checked]')).toBe('1 of 3 checked');
});

test('is accessible in every state', async () => {
  const view = await panel(articleOf(4));
  for (const key of ['Enter', 'Enter', 'x']) await press(key);
  await settled(2);
  await view.press('[data-why] > summary');
  const { violations } = await axe.run(view.root);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

describe('notes and codes', () => {
  async function field(
    view: RenderedView,
    selector: string,
    words: string,
    leave: 'blur' | 'Enter',
  ): Promise<void> {
    const element = view.all(selector)[0];
    if (!(element instanceof HTMLInputElement) && !(element instanceof HTMLTextAreaElement))
      throw new Error(`Expected a field ${selector}`);
    await act(async () => {
      element.value = words;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    });
    await act(() => {
      if (leave === 'Enter')
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        );
      else element.dispatchEvent(new FocusEvent('blur'));
    });
  }

  test.each([320, 400, 800])(
    'in a panel of %i pixels a long code leaves room for who speaks',
    async (width) => {
      const found = articleOf(2);
      const noted = { codes: ['without-a-space-'.repeat(6)] };
      const attributions = found.attributions.map((said) => ({ ...said, noted }));
      const view = await renderView({ ...found, attributions }, { form: 'panel' });
      view.root.style.inlineSize = `${width}px`;
      await view.press('[data-tab="quotes"]');
      expect(view.text('[data-quote="0"]')).toContain('without-a-space');
      const line = view.all('[data-quote] bdi').map((name) => name.getBoundingClientRect());
      expect(line).toHaveLength(2);
      for (const { height, width: wide } of line) expect(wide).toBeGreaterThan(height);
    },
  );

  test('are written by one key, kept when the field is left, found by a filter, and undone', async () => {
    const view = await panel(articleOf(3));
    await press('Enter');
    await press('c');
    await eventually(() =>
      expect(document.activeElement?.matches('[data-quote="2"] [data-note]')).toBe(true),
    );
    await field(view, '[data-quote="2"] [data-note]', 'Check against the log.', 'blur');
    await settled(1);
    await field(view, '[data-quote="2"] [data-add-code]', 'gates', 'Enter');
    await settled(2);
    await eventually(() => expect(view.text('[data-quote="2"] [data-code]')).toContain('gates'));
    expect(background.review.statements?.[0]).toMatchObject({
      note: 'Check against the log.',
      codes: ['gates'],
    });
    // The list of codes may be drawn a moment later, and again: what it has not yet cannot be chosen.
    await eventually(async () => {
      await act(() => {
        const list = view.all('[role="tabpanel"]:not([hidden]) [data-filter="code"]')[0];
        if (!(list instanceof HTMLSelectElement)) throw new Error('Expected a list of codes');
        list.value = 'gates';
        list.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(view.all('ol > [data-quote]')).toHaveLength(1);
    });
    await view.press('#correction-undo');
    await eventually(() => expect(background.review.statements?.[0]?.codes).toBeUndefined());
    expect(background.review.statements?.[0]?.note).toBe('Check against the log.');
  });

  test('a code is taken off by a press; the same one twice is one', async () => {
    const view = await panel(articleOf(2));
    await press('Enter');
    await press('t');
    for (const code of ['a', 'b', 'a']) await field(view, '[data-quote="1"] [data-add-code]', code, 'Enter');
    await settled(2);
    await view.press('[data-quote="1"] [data-code="a"]');
    await settled(3);
    await eventually(() => expect(background.review.statements?.[0]?.codes).toEqual(['b']));
  });

  test('of a speaker', async () => {
    const view = await panel(articleOf(2));
    await view.press('[data-speaker] summary');
    await field(view, '[data-speaker] [data-note]', 'Called on Monday.', 'blur');
    await settled(1);
    expect(background.review.speakers?.[0]).toMatchObject({
      speaker: { name: 'Ana Ruiz' },
      note: 'Called on Monday.',
    });
  });
});
