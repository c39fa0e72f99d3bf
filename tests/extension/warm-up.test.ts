import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AnalysisTask, Analyst } from '../../lib/extension/background/analyst.ts';
import { warmingUp } from '../../lib/extension/background/warm-up.ts';
import { sampleReport } from '../support/sample-report.ts';

const REPORT = sampleReport({ blocks: ['The quay was closed, said Ana Ruiz.'] });
const TASK: AnalysisTask = { article: REPORT.article, corrections: [], aliases: [] };
const LONG: AnalysisTask = {
  ...TASK,
  article: {
    ...REPORT.article,
    blocks: [{ id: 0, kind: 'paragraph', text: 'The quay was closed. '.repeat(1000) }],
  },
};
/** Far longer than all warming up takes. */
const LONG_QUIET_MS = 60_000;

let asked: { readonly task: AnalysisTask; readonly signal: AbortSignal }[];
let answers: (() => void)[];
/** Answers at once unless answers are held back. */
let heldBack: boolean;

const analyst: Analyst = {
  prepare: () => undefined,
  analyze: (task, { signal }) => {
    asked.push({ task, signal });
    if (!heldBack) return Promise.resolve(REPORT);
    return new Promise((resolve) => answers.push(() => resolve(REPORT)));
  },
};
const NOBODY_STOPS = { onStep: () => undefined, signal: new AbortController().signal };
const quiet = () => vi.advanceTimersByTimeAsync(LONG_QUIET_MS);

beforeEach(() => {
  vi.useFakeTimers();
  [asked, answers, heldBack] = [[], [], false];
});
afterEach(() => {
  vi.useRealTimers();
});

test('the article of the first answer is read a few times more, and then never again', async () => {
  const warming = warmingUp(analyst);
  await expect(warming.analyze(TASK, NOBODY_STOPS)).resolves.toBe(REPORT);
  expect(asked).toHaveLength(1);
  await quiet();
  const times = asked.length;
  expect(times).toBeGreaterThan(5);
  await warming.analyze(TASK, NOBODY_STOPS);
  await quiet();
  expect(asked).toHaveLength(times + 1);
});

test('getting ready reads nothing', async () => {
  warmingUp(analyst).prepare();
  await quiet();
  expect(asked).toEqual([]);
});

test('a long text has warmed up enough by itself', async () => {
  await warmingUp(analyst).analyze(LONG, NOBODY_STOPS);
  await quiet();
  expect(asked).toHaveLength(1);
});

const REQUESTS: readonly (readonly [string, (of: Analyst) => void])[] = [
  ['another analysis', (of) => void of.analyze(LONG, NOBODY_STOPS)],
  ['a view that opens', (of) => of.prepare()],
];

test.each(REQUESTS)('%s stops it while it is under way', async (_, request) => {
  const warming = warmingUp(analyst);
  await warming.analyze(TASK, NOBODY_STOPS);
  heldBack = true;
  await vi.advanceTimersToNextTimerAsync();
  expect(asked[1]?.signal.aborted).toBe(false);
  request(warming);
  expect(asked[1]?.signal.aborted).toBe(true);
  const before = asked.length;
  answers[0]?.();
  await quiet();
  expect(asked).toHaveLength(before);
});

test('it waits while somebody waits for another answer', async () => {
  const warming = warmingUp(analyst);
  heldBack = true;
  const [first, second] = [warming.analyze(TASK, NOBODY_STOPS), warming.analyze(TASK, NOBODY_STOPS)];
  answers[0]?.();
  await first;
  await quiet();
  expect(asked).toHaveLength(2);
  heldBack = false;
  answers[1]?.();
  await second;
  await quiet();
  expect(asked.length).toBeGreaterThan(5);
});

test('what fails is not tried again, and nobody hears of it but the console', async () => {
  const told = vi.spyOn(console, 'info').mockReturnValue();
  let times = 0;
  const failing = warmingUp({
    prepare: () => undefined,
    analyze: () => (times++ === 0 ? Promise.resolve(REPORT) : Promise.reject(new Error('broken'))),
  });
  await failing.analyze(TASK, NOBODY_STOPS);
  await quiet();
  expect(times).toBe(2);
  expect(told).toHaveBeenCalledOnce();
});
