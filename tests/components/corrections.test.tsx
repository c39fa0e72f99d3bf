import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { ReportState } from '../../components/app/report-state.ts';
import { EMPTY_LOG, push, undo, type CorrectionLog } from '../../lib/corrections/correction-log.ts';
import type { Correction } from '../../lib/corrections/correction.ts';
import { changedReview, type ReviewChange } from '../../lib/corrections/review-change.ts';
import type { CorrectionFailure } from '../../lib/extension/messaging/background-requests.ts';
import type { ReadFailure } from '../../lib/exchange/read-failure.ts';
import type { Result } from '../../lib/exchange/result.ts';
import type { CorrectionsInView } from '../../lib/extension/storage/tab-corrections.ts';
import type { Report } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { eventually } from '../support/eventually.ts';
import { renderView, type RenderedView } from '../support/render-view.tsx';
import { sampleReport, type Sample } from '../support/sample-report.ts';

const DAM: Sample = {
  blocks: [
    '“The dam holds,” said Ana Ruiz, an engineer of the Dam Board, on Monday.',
    '“Nobody asked us,” said Bo Li. “We were told on the radio,” Li added.',
    'The valley waits for a puppet of a board to decide.',
    'The dam is safe, the ministry told the Ledger.',
  ],
  speakers: [
    { name: 'Ana Ruiz', kind: 'expert', role: 'engineer', affiliation: 'Dam Board' },
    { name: 'Bo Li', kind: 'person', aliases: ['Li'] },
    { name: 'the ministry', kind: 'organization' },
  ],
  statements: [
    {
      block: 0,
      words: '“The dam holds,”',
      by: 'Ana Ruiz',
      source: 'Ana Ruiz',
      cue: 'said',
      why: 'The name stands after the verb.',
    },
    { block: 1, words: '“Nobody asked us,”', by: 'Bo Li', source: 'Bo Li', cue: 'said' },
    {
      block: 1,
      words: '“We were told on the radio,”',
      by: 'Bo Li',
      source: 'Li',
      cue: 'added',
      certainty: 0.5,
    },
    { block: 3, words: 'The dam is safe', couldBe: ['the ministry', 'Ana Ruiz'], type: 'indirect' },
  ],
};
const report = sampleReport(DAM);
const SELECTED: TextSpan[] = [{ block: 2, start: 0, end: 16 }];

/** A background that keeps the log, and gives `next` as the report made anew. */
interface Background {
  readonly changes: ReviewChange[];
  log: CorrectionLog;
  next: Report;
  failure: CorrectionFailure | null;
  /** What differs in the review it answers with. */
  answered: Partial<CorrectionsInView>;
  selection: Result<readonly TextSpan[], ReadFailure>;
}

let background: Background;
beforeEach(() => {
  background = {
    changes: [],
    log: EMPTY_LOG,
    next: report,
    failure: null,
    answered: {},
    selection: { ok: true, value: SELECTED },
  };
});
afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

function stateWith(shown: Report, at: number, review: Partial<CorrectionsInView> = {}): ReportState {
  const whole: CorrectionsInView = { log: background.log, aliases: [], kept: true, ...review };
  return {
    status: 'ready',
    stored: {
      tabId: 1,
      url: 'https://example.org/',
      fingerprint: 'f',
      at,
      readAt: 0,
      report: shown,
      review: whole,
    },
  };
}

async function panel(review: Partial<CorrectionsInView> = {}, first: Report = report): Promise<RenderedView> {
  // A change on its way when a test ends is not one of the next test.
  const own = background;
  let made = 0;
  const view: RenderedView = await renderView(stateWith(first, made, review), {
    form: 'panel',
    actions: {
      correcting: {
        change: (change) => {
          own.changes.push(change);
          if (own.failure !== null) return Promise.resolve(own.failure);
          own.log = changed(own.log, change);
          view.draw(stateWith(own.next, ++made, { log: own.log, ...review, ...own.answered }));
          return Promise.resolve(null);
        },
        selection: () => Promise.resolve(background.selection),
      },
    },
  });
  return view;
}

function changed(log: CorrectionLog, change: ReviewChange): CorrectionLog {
  return changedReview({ log }, [], change).review.log;
}

const made = (): Correction | undefined => {
  const last = background.changes.at(-1);
  return last?.kind === 'correct' ? last.correction : undefined;
};
const waitForChange = (times = 1): Promise<void> =>
  eventually(() => expect(background.changes).toHaveLength(times));

async function set(view: RenderedView, selector: string, value: string): Promise<void> {
  const field = view.all(selector)[0];
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLSelectElement))
    throw new Error(`Expected a field ${selector} in the view`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
}

const FIRST = '[data-correct="0"]';
const NONE = '[data-quote="0"] [data-decide="not-a-statement"]';
const openQuote = async (view: RenderedView, id: number): Promise<void> => {
  await view.press('[data-tab="quotes"]');
  await view.press(`[data-quote="${id}"] [data-attribution]`);
  await view.press(`[data-correct="${id}"] summary`);
};
type SpeakerPart = 'edit' | 'merge' | 'split' | 'not-a-voice';
const openSpeaker = async (view: RenderedView, id: string, ...parts: SpeakerPart[]): Promise<void> => {
  await view.press(`[data-speaker="${id}"] summary`);
  for (const part of parts)
    await view.press(`[data-correct-speaker="${id}"] > [data-part="${part}"] > summary`);
};

test('the popup corrects nothing', async () => {
  const view = await renderView(stateWith(report, 0), { form: 'popup' });
  expect(view.all('[data-correct], [data-correct-speaker], #correction-undo, #add-selection')).toEqual([]);
});

describe('a statement', () => {
  test('is given to another speaker of the article', async () => {
    const view = await panel();
    await openQuote(view, 0);
    await set(view, `${FIRST} select`, 'speaker:bo-li');
    await view.press(`${FIRST} [data-reassign]`);
    await waitForChange();
    expect(made()).toMatchObject({
      kind: 'reassign',
      at: [{ exact: '“The dam holds,”' }],
      to: { name: 'Bo Li' },
    });
  });

  test('is given to somebody who is not in the list, by name', async () => {
    const view = await panel();
    await openQuote(view, 0);
    await set(view, `${FIRST} select`, 'else');
    await set(view, `${FIRST} input`, ' Cy  Day ');
    await view.press(`${FIRST} [data-reassign]`);
    await waitForChange();
    expect(made()).toMatchObject({ to: { name: 'Cy Day', at: [] } });
  });

  test('is given to nobody', async () => {
    const view = await panel();
    await openQuote(view, 0);
    await set(view, `${FIRST} select`, 'nobody');
    await view.press(`${FIRST} [data-reassign]`);
    await waitForChange();
    expect(made()).toMatchObject({ kind: 'reassign', to: null });
  });

  test('is given to a candidate by one click', async () => {
    const view = await panel();
    await openQuote(view, 3);
    expect(view.all('[data-candidate-speaker]').map(({ textContent }) => textContent)).toEqual([
      'Ana Ruiz',
      'the ministry',
    ]);
    await view.press('[data-candidate-speaker="the-ministry"]');
    await waitForChange();
    expect(made()).toMatchObject({ kind: 'reassign', to: { name: 'the ministry' } });
  });

  test.each([
    ['no statement', NONE, { kind: 'not-a-quote' }],
    ['indirect', `${FIRST} [data-type="indirect"]`, { kind: 'change-type', type: 'indirect' }],
  ])('is %s', async (_, button, correction) => {
    const view = await panel();
    await openQuote(view, 0);
    await view.press(button);
    await waitForChange();
    expect(made()).toMatchObject(correction);
  });

  test('says why in the list of a speaker: cue, reason, certainty', async () => {
    const view = await panel();
    await view.press('[data-speaker="ana-ruiz"] summary');
    await view.press('[data-speaker="ana-ruiz"] [data-correct="0"] summary');
    const why = view.text('[data-speaker="ana-ruiz"] [data-correct="0"] dl');
    expect(why).toContain('Cuesaid');
    expect(why).toContain('The name stands after the verb.');
    expect(why).toMatch(/certain/i);
  });
});

describe('a speaker', () => {
  test('gets another name, role and kind: only what was changed', async () => {
    const view = await panel();
    await openSpeaker(view, 'ana-ruiz', 'edit');
    await set(view, '[data-field="name"]', 'Ana Ruiz Soto');
    await set(view, '[data-field="role"]', '');
    await set(view, '[data-field="kind"]', 'official');
    await view.press('[data-edit]');
    await waitForChange();
    expect(background.changes[0]).toMatchObject({ remember: false });
    expect(made()).toMatchObject({
      kind: 'edit-speaker',
      changes: { name: 'Ana Ruiz Soto', role: null, kind: 'official' },
    });
  });

  test('without a name is given one by typing it, and asked for the kind that there is no more', async () => {
    const [first, ...others] = report.speakers;
    if (!first) throw new Error('Expected a speaker');
    const view = await panel(
      {},
      { ...report, speakers: [{ ...first, named: false, kindByReader: 'to choose' }, ...others] },
    );
    expect(view.all('[data-kind-to-choose]')).toHaveLength(1);
    await openSpeaker(view, 'ana-ruiz', 'edit');
    expect(view.text('[data-kind-note]')).toContain('please choose');
    await set(view, '[data-field="name"]', 'Ana Ruiz Soto');
    await view.press('[data-edit]');
    await waitForChange();
    expect(made()).toMatchObject({
      changes: { name: 'Ana Ruiz Soto', named: true, kind: 'expert' },
    });
  });

  test('a name is taken away by a click', async () => {
    const view = await panel();
    await openSpeaker(view, 'ana-ruiz', 'edit');
    await view.press('[data-field="named"]');
    await view.press('[data-edit]');
    await waitForChange();
    expect(made()).toEqual(expect.objectContaining({ changes: { named: false } }));
  });

  test('is the same as another, remembered only when the reader says so', async () => {
    const view = await panel();
    await openSpeaker(view, 'bo-li', 'merge');
    expect(view.all('[data-part="merge"] [data-remember]')).toEqual([]);
    await set(view, '[data-merge-into]', 'ana-ruiz');
    await view.press('[data-part="merge"] [data-remember]');
    await view.press('[data-merge]');
    await waitForChange();
    expect(background.changes[0]).toMatchObject({ remember: true });
    expect(made()).toMatchObject({
      kind: 'merge-speakers',
      into: { name: 'Ana Ruiz' },
      from: { name: 'Bo Li' },
    });
  });

  test('is two: the chosen statements are another’s', async () => {
    const view = await panel();
    await openSpeaker(view, 'bo-li', 'split');
    await view.press('[data-split="2"]');
    await set(view, '[data-split-name]', 'Li Wei');
    await view.press('[data-split-off]');
    await waitForChange();
    expect(made()).toMatchObject({
      kind: 'split-speaker',
      name: 'Li Wei',
      at: [[{ exact: '“We were told on the radio,”' }]],
    });
  });

  test('a speaker with one statement cannot be split; in a private window no name is remembered', async () => {
    const view = await panel({ kept: false });
    await openSpeaker(view, 'ana-ruiz', 'edit');
    expect(view.all('[data-correct-speaker="ana-ruiz"] > [data-part="split"]')).toEqual([]);
    await set(view, '[data-field="name"]', 'Another');
    expect(view.all('[data-remember]')).toEqual([]);
    expect(view.text()).toContain('Private window: corrections are not saved on this computer');
  });
});

describe('words selected on the page', () => {
  const add = '#add-selection';
  test('are added as the words of a speaker', async () => {
    const view = await panel();
    await view.press('[data-tab="quotes"]');
    await view.press(add);
    expect(view.text('[data-add-quote] form')).toContain('The valley waits');
    await set(view, '[data-add-quote] select', 'speaker:bo-li');
    await view.press('[data-add]');
    await waitForChange();
    expect(made()).toMatchObject({
      kind: 'add-quote',
      at: [{ exact: 'The valley waits' }],
      by: { name: 'Bo Li' },
      type: 'indirect',
    });
    await eventually(() => expect(view.text('[data-add-quote]')).toContain('Added.'));
    expect(document.activeElement?.id).toBe('add-selection');
  });

  test.each<[string, Result<readonly TextSpan[], ReadFailure>, string]>([
    ['nothing is selected', { ok: true, value: [] }, 'Select words of the article'],
    ['the page is closed to us', { ok: false, error: 'not-granted' }, 'Click its toolbar button'],
    ['the page is gone', { ok: false, error: 'page-gone' }, 'could not be asked'],
  ])('%s: a sentence says so', async (_, selection, sentence) => {
    background.selection = selection;
    const view = await panel();
    await view.press('[data-tab="quotes"]');
    await view.press(add);
    await eventually(() => expect(view.text('[data-add-quote]')).toContain(sentence));
    expect(view.all('[data-add-quote] form')).toEqual([]);
  });
});

describe('undo and redo', () => {
  const key = (init: KeyboardEventInit): Promise<void> =>
    act(() => {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      );
    });

  test('name what they do, and stay when there is nothing left', async () => {
    const view = await panel();
    expect(view.all('#correction-undo')).toEqual([]);
    await openQuote(view, 0);
    await view.press(NONE);
    await eventually(() =>
      expect(view.text('#correction-undo')).toBe('Undo “The dam holds,” is not a statement'),
    );
    expect(view.text('[data-corrections] summary')).toBe('One correction');
    view.all('#correction-undo')[0]?.focus();
    await view.press('#correction-undo');
    await eventually(() =>
      expect(view.text('#correction-redo')).toBe('Redo “The dam holds,” is not a statement'),
    );
    expect(view.all('#correction-undo')[0]?.getAttribute('aria-disabled')).toBe('true');
    await eventually(() => expect(document.activeElement?.id).toBe('correction-undo'));
    await view.press('#correction-undo');
    expect(background.changes).toHaveLength(2);
    await view.press('#correction-redo');
    await eventually(() =>
      expect(background.changes.map(({ kind }) => kind)).toEqual(['correct', 'undo', 'redo']),
    );
  });

  test.each<[string, KeyboardEventInit, string[]]>([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }, ['undo']],
    ['Cmd+Z', { key: 'z', metaKey: true }, ['undo']],
    ['Shift+Ctrl+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, ['redo']],
    ['Ctrl+Y', { key: 'y', ctrlKey: true }, ['redo']],
    ['Z alone', { key: 'z' }, []],
    ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, []],
  ])('by key: %s', async (_, init, kinds) => {
    const word = (entry: string): Correction => ({ kind: 'dismiss-word', entry });
    background.log = undo(push(push(EMPTY_LOG, word('puppet')), word('regime')));
    await panel();
    await key(init);
    expect(background.changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each<[string, KeyboardEventInit]>([
    ['Ctrl+Z', { key: 'z', ctrlKey: true }],
    ['Ctrl+Y', { key: 'y', ctrlKey: true }],
  ])('by key with nothing to do nothing is saved: %s', async (_, init) => {
    await panel();
    await key(init);
    expect(background.changes).toEqual([]);
  });

  test('in a text field the keys mean the text', async () => {
    const view = await panel();
    await openSpeaker(view, 'ana-ruiz', 'edit');
    view.all('[data-field="name"]')[0]?.focus();
    await key({ key: 'z', ctrlKey: true });
    expect(background.changes).toEqual([]);
  });
});

describe('after a correction', () => {
  test('open cards, the section and the focus stay; corrected items say so', async () => {
    const view = await panel();
    await view.press('[data-speaker="ana-ruiz"] summary');
    await openSpeaker(view, 'bo-li', 'edit');
    await set(view, '[data-field="role"]', 'farmer');
    background.next = {
      ...report,
      speakers: report.speakers
        .map((one) =>
          one.id === 'bo-li' ? { ...one, role: 'farmer', corrected: true as const, words: 99 } : one,
        )
        .toReversed(),
    };
    view.all('[data-speaker="bo-li"] [data-edit]')[0]?.focus();
    await view.press('[data-speaker="bo-li"] [data-edit]');
    await waitForChange();
    await eventually(() => expect(view.text('[data-speaker="bo-li"]')).toContain('corrected'));
    expect(view.all('[data-speaker="ana-ruiz"] details')[0]?.hasAttribute('open')).toBe(true);
    expect(view.all('[data-speaker="bo-li"] details')[0]?.hasAttribute('open')).toBe(true);
    await eventually(() =>
      expect(
        document.activeElement?.closest<HTMLElement>('[data-correct-speaker]')?.dataset.correctSpeaker,
      ).toBe('bo-li'),
    );
  });

  test('where the item is gone, the focus is on the next one', async () => {
    const view = await panel();
    background.next = sampleReport({ ...DAM, statements: DAM.statements?.slice(1) ?? [] });
    await openQuote(view, 0);
    view.all(NONE)[0]?.focus();
    await view.press(NONE);
    await eventually(() => expect(document.activeElement?.textContent).toBe('“Nobody asked us,”'));
    await waitForChange();
    expect(document.activeElement?.textContent).toBe('“Nobody asked us,”');
  });

  test('what could not be saved is told, and nothing changes', async () => {
    background.failure = 'full';
    const view = await panel();
    await openQuote(view, 0);
    await view.press(NONE);
    await eventually(() => expect(view.text('[role="alert"]')).toContain('no room left'));
    expect(view.all('[data-corrections]')).toEqual([]);
  });

  test('a correction that was saved without its name tells that, until one is saved whole', async () => {
    background.answered = { failure: 'full' };
    const view = await panel();
    await openQuote(view, 0);
    await view.press(NONE);
    await eventually(() => expect(view.text('[role="alert"]')).toContain('no room left'));
    expect(view.all('[data-corrections="1"]')).toHaveLength(1);
    background.answered = {};
    await view.press('#correction-undo');
    await eventually(() => expect(view.text('[role="alert"]')).toBe(''));
  });

  test('corrections without a place are told, explained, and can be removed', async () => {
    background.log = push(push(EMPTY_LOG, { kind: 'dismiss-word', entry: 'puppet' }), {
      kind: 'not-a-quote',
      at: [{ exact: '“It is gone,”', prefix: '', suffix: '', position: 0 }],
    });
    const view = await panel({}, { ...report, unplaced: [1] });
    expect(view.text('[data-corrections] > summary')).toBe('2 corrections, one no longer finds its place');
    await view.press('[data-corrections] > summary');
    expect(view.text('[data-unplaced]')).toContain('not on the page as it is now');
    await view.press('[data-unplaced] button');
    expect(background.changes).toEqual([{ kind: 'take-back', correction: background.log.corrections[1] }]);
  });

  test('remembered names that hold here are listed and can be forgotten', async () => {
    const aliases = [
      { alias: 'Li', name: 'Bo Li' },
      { alias: 'Yiwei', name: 'Wang Yiwei' },
    ];
    const view = await panel({ aliases });
    await view.press('[data-corrections] > summary');
    expect(view.all('[data-alias]').map(({ dataset }) => dataset.alias)).toEqual(['Li']);
    await view.press('[data-alias] button');
    expect(background.changes).toEqual([{ kind: 'forget', alias: 'Li' }]);
  });

  test('in a private window they are listed, and stay remembered', async () => {
    const view = await panel({ aliases: [{ alias: 'Li', name: 'Bo Li' }], kept: false });
    await view.press('[data-corrections] > summary');
    expect(view.all('[data-alias]').map(({ dataset }) => dataset.alias)).toEqual(['Li']);
    expect(view.all('[data-alias] button')).toEqual([]);
  });
});

test.each<[string, (view: RenderedView) => Promise<void>, string]>([
  ...(['edit', 'merge', 'split', 'not-a-voice'] as const).map(
    (part): [string, (view: RenderedView) => Promise<void>, string] => [
      `a speaker: ${part}`,
      (view) => openSpeaker(view, 'bo-li', part),
      `[data-part="${part}"] form`,
    ],
  ),
  [
    'a statement',
    async (view) => {
      await view.press('[data-tab="quotes"]');
      await view.press('[data-quote="3"] [data-attribution]');
      await view.press('[data-quote="3"] [data-correct] > summary');
    },
    '[data-quote="3"] [data-correct] form',
  ],
  [
    'words to be added',
    async (view) => {
      await view.press('[data-tab="quotes"]');
      await view.press('#add-selection');
    },
    '[data-add-quote] form',
  ],
])('Escape closes the form of %s, and the focus is on what opens it', async (_, open, form) => {
  const view = await panel();
  await open(view);
  await eventually(() => expect(view.all(form)).not.toEqual([]));
  view.all(`${form} :is(input, select, button)`)[0]?.focus();
  await view.key('Escape');
  await eventually(() => expect(view.all(form)).toEqual([]));
  expect(document.activeElement?.matches('summary, #add-selection')).toBe(true);
  expect(background.changes).toEqual([]);
});

test.each(['light', 'dark'])('axe finds nothing with every form open: %s', async (theme) => {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }],
  });
  background.log = push(EMPTY_LOG, { kind: 'dismiss-word', entry: 'puppet' });
  const view = await panel({ aliases: [{ alias: 'Li', name: 'Bo Li' }] }, { ...report, unplaced: [0] });
  await openSpeaker(view, 'bo-li', 'edit', 'merge', 'split', 'not-a-voice');
  await set(view, '[data-merge-into]', 'ana-ruiz');
  await view.press('[data-corrections] > summary');
  const check = async (): Promise<void> => {
    const { violations } = await axe.run(view.root, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };
  await check();
  await openQuote(view, 3);
  await set(view, '[data-correct="3"] select', 'else');
  await view.press('#add-selection');
  await check();
  await view.press('[data-tab="framing"]');
  await check();
});

describe('not a voice', () => {
  test('a speaker goes with all statements, in one step', async () => {
    const view = await panel();
    await openSpeaker(view, 'bo-li', 'not-a-voice');
    expect(view.text('[data-correct-speaker="bo-li"] [data-part="not-a-voice"]')).toContain(
      'all its 2 statements',
    );
    await view.press('[data-correct-speaker="bo-li"] [data-not-a-voice]');
    await waitForChange();
    expect(made()).toMatchObject({ kind: 'not-a-voice', speaker: { name: 'Bo Li' } });
    expect(view.text('#correction-undo')).toContain('Bo Li is not a voice');
  });

  test('is remembered when the reader says so', async () => {
    const view = await panel();
    await openSpeaker(view, 'bo-li', 'not-a-voice');
    await view.press('[data-part="not-a-voice"] [data-remember]');
    await view.press('[data-not-a-voice]');
    await waitForChange();
    expect(background.changes[0]).toMatchObject({ kind: 'correct', remember: true });
  });
});

describe('what was said of a speaker in an earlier article', () => {
  const RUIZ = { alias: 'Ana Ruiz', name: 'Ana Ruiz', facts: { role: 'mayor', kind: 'official' } } as const;

  test('is offered, and said here too at one press', async () => {
    const view = await panel({ aliases: [RUIZ] });
    expect(view.text('[data-offered]')).toContain(
      'In an earlier article you said of Ana Ruiz: mayor, Official.',
    );
    await view.press('[data-take-offer]');
    await waitForChange();
    expect(made()).toMatchObject({
      kind: 'edit-speaker',
      speaker: { name: 'Ana Ruiz' },
      changes: { role: 'mayor', kind: 'official' },
    });
  });

  test('of somebody who is no voice', async () => {
    const view = await panel({ aliases: [{ alias: 'Bo Li', name: 'Bo Li', notAVoice: true }] });
    expect(view.text('[data-offered]')).toContain('Bo Li is not a voice');
    await view.press('[data-take-offer]');
    await waitForChange();
    expect(made()).toMatchObject({ kind: 'not-a-voice' });
  });

  test.each([
    ['of somebody else', [{ ...RUIZ, alias: 'Cy Day', name: 'Cy Day' }]],
    ['the same as here', [{ ...RUIZ, facts: { role: 'engineer' } }]],
    ['a name alone', [{ alias: 'Ann', name: 'Ana Ruiz' }]],
  ])('nothing is offered: %s', async (_, aliases) => {
    const view = await panel({ aliases });
    expect(view.all('[data-offered]')).toEqual([]);
  });
});

describe('where a statement begins and ends', () => {
  test('a word on or back by a press, and saved', async () => {
    const view = await panel();
    await openQuote(view, 0);
    await view.press(`${FIRST} [data-move="end 1"]`);
    await view.press(`${FIRST} [data-move="end 1"]`);
    await view.press(`${FIRST} [data-move="end -1"]`);
    expect(view.text(`${FIRST} [data-words-now]`)).toBe('“The dam holds,” said');
    await view.press(`${FIRST} [data-save-words]`);
    await waitForChange();
    expect(made()).toMatchObject({
      kind: 'change-content',
      at: [{ exact: '“The dam holds,”' }],
      content: [{ exact: '“The dam holds,” said' }],
    });
  });

  test('as it is selected on the page', async () => {
    const view = await panel();
    await openQuote(view, 0);
    await view.press(`${FIRST} [data-take-selection]`);
    await eventually(() => expect(view.text(`${FIRST} [data-words-now]`)).toBe('The valley waits'));
    await view.press(`${FIRST} [data-save-words]`);
    await waitForChange();
    expect(made()).toMatchObject({ kind: 'change-content', content: [{ exact: 'The valley waits' }] });
  });

  test('unchanged words are not saved', async () => {
    const view = await panel();
    await openQuote(view, 0);
    expect(view.all(`${FIRST} [data-save-words]`)[0]?.hasAttribute('disabled')).toBe(true);
  });
});
