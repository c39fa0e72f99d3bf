import { expect, test } from 'vitest';
import { answerInOrder } from '../../tools/corpus/answer-in-order.ts';

/** Questions that are answered when the test says so. */
function asked() {
  const open = new Map<number, (answer: string) => void>();
  const ask = (request: number): Promise<string> => new Promise((resolve) => open.set(request, resolve));
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { open, ask, tick };
}

test('answers come in the order of the requests, whichever is ready first', async () => {
  const { open, ask, tick } = asked();
  const answers = answerInOrder([0, 1, 2], 3, ask);
  const all = Array.fromAsync(answers);
  await tick();
  for (const request of [2, 0, 1]) open.get(request)?.(`answer ${request}`);
  expect(await all).toEqual(['answer 0', 'answer 1', 'answer 2']);
});

test('no more are asked at once than there are processes', async () => {
  const { open, ask, tick } = asked();
  const all = Array.fromAsync(answerInOrder([0, 1, 2, 3], 2, ask));
  await tick();
  expect([...open.keys()]).toEqual([0, 1]);
  open.get(1)?.('b');
  await tick();
  expect([...open.keys()]).toEqual([0, 1, 2]);
  for (const request of [0, 2]) open.get(request)?.('a');
  await tick();
  open.get(3)?.('d');
  expect(await all).toEqual(['a', 'b', 'a', 'd']);
});

test('one process asks for the next only when the last answer is taken', async () => {
  const { open, ask, tick } = asked();
  const answers = answerInOrder([0, 1], 1, ask);
  const first = answers.next();
  await tick();
  open.get(0)?.('a');
  expect(await first).toEqual({ done: false, value: 'a' });
  await tick();
  expect([...open.keys()]).toEqual([0]);
  const second = answers.next();
  await tick();
  open.get(1)?.('b');
  expect(await second).toEqual({ done: false, value: 'b' });
});

test('it ends when nobody takes answers any more, though requests go on', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<number> {
    for (;;) yield await Promise.resolve(given++);
  }
  for await (const answer of answerInOrder(endless(), 2, (request) => Promise.resolve(request)))
    if (answer === 10) break;
  const after = given;
  await new Promise((resolve) => setImmediate(resolve));
  expect(given - after).toBeLessThanOrEqual(1);
});

test('requests that cannot be read fail after the answers before them', async () => {
  function* broken(): Generator<number> {
    yield 0;
    throw new Error('no more lines');
  }
  const taken: number[] = [];
  const take = async (): Promise<void> => {
    for await (const answer of answerInOrder(broken(), 2, (request) => Promise.resolve(request)))
      taken.push(answer);
  };
  await expect(take()).rejects.toThrow('no more lines');
  expect(taken).toEqual([0]);
});

test('nothing asked, nothing answered', async () => {
  expect(await Array.fromAsync(answerInOrder([], 2, () => Promise.resolve(0)))).toEqual([]);
});
