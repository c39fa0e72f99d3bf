import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/text/nlp.ts';
import {
  any,
  capitalised,
  findPattern,
  matchAt,
  maybe,
  named,
  not,
  pos,
  printed,
  some,
  word,
  type TokenPattern,
} from '../../lib/text/token-pattern.ts';
import { ARTICLES, DAYS } from '../../lib/text/word-classes.ts';

const tokensOf = (text: string) => readText(text, 0).flatMap(({ tokens }) => tokens);
const found = (text: string, pattern: TokenPattern): string | null => {
  const tokens = tokensOf(text);
  const match = findPattern(tokens, 0, pattern);
  return (
    match &&
    tokens
      .slice(match.from, match.to)
      .map((token) => token.text)
      .join(' ')
  );
};

describe('a pattern over tokens', () => {
  const onDay: TokenPattern = [maybe(word('on')), word(DAYS)];
  test.each<[string, TokenPattern, string | null]>([
    ['Lind spoke on Sunday at noon', onDay, 'on Sunday'],
    ['Lind spoke Sunday at noon', onDay, 'Sunday'],
    ['Lind spoke at noon', onDay, null],
    ['the tall new dam broke', [word(ARTICLES), some(pos('ADJ'), 0, 3), pos('NOUN')], 'the tall new dam'],
    [
      'Lind told the council that it leaks',
      [word('told'), some(any, 1, 5), word('that')],
      'told the council that',
    ],
    ['Lind told the council it leaks', [word('told'), some(any, 1, 5), word('that')], null],
    ['Lind said: never', [word('said'), printed(':')], 'said :'],
    ['the Lind dam', [not(capitalised), capitalised], 'the Lind'],
  ])('%s', (text, pattern, expected) => expect(found(text, pattern)).toBe(expected));

  test('a part gives back what the next one needs', () => {
    expect(found('a b b', [word('a'), some(word('b'), 0, 9), word('b')])).toBe('a b b');
  });

  test('named parts tell what they took, null when they took nothing', () => {
    const tokens = tokensOf('told the council that');
    const pattern = [
      word('told'),
      named('listener', some(not(word('that')), 1, 5)),
      named('day', maybe(word(DAYS))),
    ];
    const match = matchAt(tokens, 0, pattern);
    expect(match?.part('listener')).toEqual({ from: 1, to: 3 });
    expect(match?.part('day')).toBeNull();
    expect(match?.part('nothing of that name')).toBeNull();
  });

  test('the end is not looked past', () => {
    expect(matchAt(tokensOf('on Sunday'), 0, onDay, 1)).toBeNull();
  });
});
