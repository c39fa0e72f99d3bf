import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BROWSER_MESSAGES, browserMessages } from '../../tools/build/browser-messages.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const sources = ['lib', 'entrypoints', 'components'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsx?|html)$/u.test(path))
    .map((path) => readFileSync(join(ROOT, room, path), 'utf8')),
);

test('what the manifest and our code ask the browser for is what it gets', () => {
  const asked = [readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'), ...sources].flatMap((text) =>
    Array.from(text.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'\)/gu), (match) => match[1] ?? match[2]),
  );
  expect([...new Set(asked)].sort()).toEqual([...BROWSER_MESSAGES]);
});

test.each(['en', 'zh_CN'])('each of them has words: %s', (language) => {
  const file = browserMessages(join(ROOT, 'public', '_locales', language, 'messages.json'));
  const messages: unknown = JSON.parse(file);
  for (const key of BROWSER_MESSAGES)
    expect(messages).toHaveProperty([key, 'message'], expect.stringMatching(/./u));
});
