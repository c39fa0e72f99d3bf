import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import chinese from '../../public/_locales/zh_CN/messages.json';
import { leanModule } from '../../tools/build/lean-messages.ts';

const LOCALES = join(import.meta.dirname, '..', '..', 'public', '_locales');

test('the Chinese messages in the order of the English ones, each once', () => {
  const module = leanModule(join(LOCALES, 'zh_CN', 'messages.json'), join(LOCALES, 'en', 'messages.json'));
  const values: unknown = JSON.parse(/^const values = (.*);$/mu.exec(module)?.[1] ?? '');
  const all = new Map(Object.entries(chinese).map(([key, { message }]) => [key, message]));
  expect(values).toEqual(Object.keys(english).map((key) => all.get(key)));
});
