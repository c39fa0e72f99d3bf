import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests } from '../../lib/extension/messaging/answer-requests.ts';
import { readRequest } from '../../lib/extension/messaging/read-request.ts';
import { eventually } from '../support/eventually.ts';

const article = {
  title: 'The last ferry',
  byline: null,
  published: null,
  publisher: 'The Norra Herald',
  language: 'en',
  blocks: [{ id: 0, kind: 'paragraph', text: 'The ferry stops.' }],
};
const reading = { article, url: 'https://herald.example/ferry', fingerprint: '1-2-3', notes: [] };
const request = (name: unknown, ...args: unknown[]) => ({ to: 'background', name, args });
const withBlock = (block: unknown) => ({ ...reading, article: { ...article, blocks: [block] } });

describe('a request is known when every part of it is', () => {
  test.each<[string, unknown]>([
    ['prepare', request('prepare')],
    ['analyse', request('analyzeReading', 7, reading)],
    ['correct', request('correct', 7, { ...reading, readAt: 1 }, { kind: 'undo' })],
    ['cancel', request('cancelAnalysis', 7)],
  ])('%s', (_, message) => {
    expect(readRequest(message)).not.toBeNull();
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'prepare'],
    ['a list', ['background', 'prepare']],
    ['a request to others', { to: 'panel', name: 'prepare', args: [] }],
    ['an unknown name', request('deleteEverything')],
    ['a name every object has', request('constructor')],
    ['a name that is inherited', request('__proto__')],
    ['no arguments', { to: 'background', name: 'prepare' }],
    ['a tab that is a word', request('cancelAnalysis', '7')],
    ['a tab that is no number', request('cancelAnalysis', Number.NaN)],
    ['no reading', request('analyzeReading', 7)],
    ['a reading without an article', request('analyzeReading', 7, { ...reading, article: null })],
    [
      'blocks that only look like a list',
      request('analyzeReading', 7, { ...reading, article: { ...article, blocks: { length: 1 } } }),
    ],
    ['a block without text', request('analyzeReading', 7, withBlock({ id: 0, kind: 'paragraph' }))],
    [
      'a block with an object for a text',
      request('analyzeReading', 7, withBlock({ ...article.blocks[0], text: { length: 3 } })),
    ],
    ['a block of another place', request('analyzeReading', 7, withBlock({ ...article.blocks[0], id: 5 }))],
    [
      'a block of no kind',
      request('analyzeReading', 7, withBlock({ ...article.blocks[0], kind: 'toString' })),
    ],
    [
      'a title that is a list',
      request('analyzeReading', 7, { ...reading, article: { ...article, title: ['a'] } }),
    ],
    ['a note that is a word', request('analyzeReading', 7, { ...reading, notes: ['partial'] })],
    ['a correction of a reading without a time', request('correct', 7, reading, { kind: 'undo' })],
  ])('%s is none', (_, message) => {
    expect(readRequest(message)).toBeNull();
  });

  test('keys that would change every object change nothing', () => {
    const polluting: unknown = JSON.parse(
      '{"kind":"forget","alias":"Eira","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    const known = readRequest(request('correct', 7, { ...reading, readAt: 1 }, polluting));
    expect(known).toMatchObject({ name: 'correct', change: { kind: 'forget', alias: 'Eira' } });
    const change: object = known?.name === 'correct' && known.change !== 'refused' ? known.change : {};
    expect(Object.keys(change)).toEqual(['kind', 'alias']);
    expect('polluted' in change).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

const anchor = (exact: string) => ({ exact, prefix: '', suffix: '', position: 0 });
const notAQuote = (...at: readonly unknown[]) => ({
  kind: 'correct',
  correction: { kind: 'not-a-quote', at },
  remember: false,
});

describe('a change that is not one of ours, or too large, is told apart from no request', () => {
  test.each<[string, unknown, boolean]>([
    ['words of a whole page', notAQuote(anchor('x'.repeat(100_000))), true],
    ['a thousand parts', notAQuote(...Array<unknown>(1000).fill(anchor('ferry'))), true],
    ['words of more than any page', notAQuote(anchor('x'.repeat(100_001))), false],
    ['more parts than a statement has', notAQuote(...Array<unknown>(1001).fill(anchor('ferry'))), false],
    ['a name without end', { kind: 'forget', alias: 'x'.repeat(501) }, false],
    ['no kind', { kind: '__proto__' }, false],
    ['none', undefined, false],
  ])('%s', async (_, change, isTaken) => {
    fakeBrowser.reset();
    const correct = vi.fn(() => Promise.resolve({ ok: false as const, error: 'full' as const }));
    const never = vi.fn(() => Promise.reject(new Error('Nobody asked for this.')));
    answerRequests({ prepare: never, analyzeReading: never, correct, cancelAnalysis: never });
    const respond = vi.fn();
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') };
    const message = request('correct', 7, { ...reading, readAt: 1 }, change);
    void fakeBrowser.runtime.onMessage.trigger(message, sender, respond);
    await eventually(() => expect(respond).toHaveBeenCalledTimes(1));
    expect(respond).toHaveBeenCalledWith({ ok: false, error: isTaken ? 'full' : 'refused' });
    expect(correct).toHaveBeenCalledTimes(isTaken ? 1 : 0);
  });
});

describe('only the extension’s own views are answered', () => {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

  test.each([
    ['a view', own, true],
    ['another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }, false],
    ['a script of ours in a page', { ...own, url: 'https://herald.example/ferry' }, false],
    ['a page that calls itself like a view', { ...own, url: `https://herald.example/?${own.url}` }, false],
    ['a sender without an address', { id: own.id }, false],
  ])('%s', async (_, sender, isAnswered) => {
    fakeBrowser.reset();
    const prepare = vi.fn(() => Promise.resolve(null));
    const never = vi.fn(() => Promise.reject(new Error('Nobody asked for this.')));
    answerRequests({ prepare, analyzeReading: never, correct: never, cancelAnalysis: never });
    const heard = await fakeBrowser.runtime.onMessage.trigger(request('prepare'), sender, vi.fn());
    expect(heard).toHaveLength(1);
    expect(prepare).toHaveBeenCalledTimes(isAnswered ? 1 : 0);
  });
});
