import { expect, test } from 'vitest';
import { countWords, wordStarts } from '../../lib/text/count-words.ts';

test.each([
  [
    'The US-led talks, at 3.5 per cent, don’t end.',
    ['The', 'US-led', 'talks', 'at', '3.5', 'per', 'cent', 'don’t', 'end'],
  ],
  ['“Nobody,” she said—twice.', ['Nobody', 'she', 'said', 'twice']],
  ["a,,b c.-d 'tis x-", ['a', 'b', 'c', 'd', 'tis', 'x']],
  ['Ďáblice 中文 𝒜bc-𝒷', ['Ďáblice', '中文', '𝒜bc-𝒷']],
  ['… — 👍 !', []],
  ['', []],
])('words of %j', (text, words) => {
  expect(countWords(text)).toBe(words.length);
  expect(wordStarts(text).map((at, i) => text.slice(at, at + (words[i]?.length ?? 0)))).toEqual(words);
});
