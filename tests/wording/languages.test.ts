import { afterEach, describe, expect, test } from 'vitest';
import {
  formatDate,
  formatNumber,
  formatPercent,
  plural,
  speak,
  t,
} from '../../components/wording/messages.ts';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

const chinese: Readonly<Record<string, { readonly message: string } | undefined>> = zh;
const slotsOf = (message: string) => (message.match(/\{\w+\}/g) ?? []).toSorted();

describe('both languages say the same things', () => {
  test('the same messages', () => expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted()));
  test('with the same slots', () => {
    const slots = (messages: typeof chinese) =>
      Object.entries(messages).map(([key, entry]) => [key, ...slotsOf(entry?.message ?? '')].join(' '));
    expect(slots(zh).toSorted()).toEqual(slots(en).toSorted());
  });
  test('in words that browsers take', () => {
    const refused = Object.entries(zh).filter(
      ([, { message }]) => message.trim() === '' || message.includes('$'),
    );
    expect(refused).toEqual([]);
  });
  test('what is left in English is meant to be', () => {
    const same = Object.entries(en).filter(
      ([key, { message }]) =>
        chinese[key]?.message === message && /[a-z]{2}/i.test(message.replaceAll(/\{\w+\}/g, '')),
    );
    expect(same.map(([key]) => key)).toEqual(['productName', 'languageEnglish', 'keyShift']);
  });
});

describe('the language that is chosen', () => {
  afterEach(() => speak('en', 'en'));
  test.each([
    ['browser', 'en-GB', 'en'],
    ['browser', 'zh-CN', 'zh-CN'],
    ['browser', 'zh', 'zh-CN'],
    ['browser', 'zh-TW', 'zh-CN'],
    ['browser', 'fr', 'en'],
    ['browser', '', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh_CN', 'en', 'zh-CN'],
  ] as const)('%s, in a browser that speaks “%s”: %s', async (choice, browser, spoken) => {
    expect(await speak(choice, browser)).toBe(spoken);
    expect(t('speakersHeading')).toBe(spoken === 'en' ? 'Speakers' : '说话人');
  });

  test('numbers, dates and plurals follow', async () => {
    await speak('zh_CN', 'en');
    expect(formatDate('2024-03-12')).toBe('2024年3月12日');
    expect(formatNumber(12345)).toBe('12,345');
    expect(formatPercent(0.45)).toBe('45%');
    expect(plural('words', 1)).toBe('1 词');
    await speak('en', 'zh-CN');
    expect(formatDate('2024-03-12')).toBe('March 12, 2024');
  });
});
