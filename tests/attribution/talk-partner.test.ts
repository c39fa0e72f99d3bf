import { describe, expect, test } from 'vitest';
import { readAttributions } from '../support/read-attributions.ts';

/** Who is given the paragraphs that are nothing but a quotation; “nobody” where nobody is. */
function answersOf(lines: readonly string[]): string[] {
  return readAttributions(lines.join('\n'))
    .filter(({ cue }) => cue === '')
    .map(({ source }) => source || 'nobody');
}

const LIND = '“I never wanted to build it,” says Mara Lind. “They made me,” Lind says.';
const ANSWER = '“I would tear it down tomorrow. Nobody needs it any more.”';
const ANOTHER = '“Once. It was a wet year, and we mended it within a day.”';

describe('answers that stand alone go to whom the writer talks with', () => {
  test.each([
    [
      'questions of the writer’s',
      [LIND, 'What would she do with it now?', ANSWER, 'Has it leaked?', ANOTHER],
    ],
    ['what the writer says', [LIND, 'But it is new, I say.', ANSWER, 'It leaks, I suggest.', ANOTHER]],
    ['one of each', [LIND, 'Does she like it?', ANSWER, 'I look at the wall for a while.', ANOTHER]],
    [
      'and those in between',
      [LIND, 'Does she like it?', ANSWER, 'The wall is wet.', ANOTHER, 'And the mill?', ANSWER],
    ],
  ])('%s', (_, lines) => {
    const given = answersOf(lines);
    expect(given.length).toBeGreaterThan(1);
    expect(new Set(given)).toEqual(new Set(['Lind']));
  });

  test('the report says that it is a guess', () => {
    const found = readAttributions([LIND, 'Does she like it?', ANSWER, 'Has it leaked?', ANOTHER].join('\n'));
    expect(found.at(-1)).toMatchObject({ certainty: 0.5 });
    expect(found.at(-1)?.why).toContain('No source stands beside this quotation');
  });
});

describe('look-alikes are nobody’s', () => {
  const others =
    '“It is safe,” says Bo Rask. “It leaks,” says Ana Ruiz, a diver. “It is old,” says Karl Dunn.';
  test.each([
    ['nobody asks', [LIND, 'The wall stood for years.', ANSWER, 'It is wet.', ANOTHER]],
    ['one question may be put to the reader', [LIND, 'Who will pay for it?', ANSWER, 'It is wet.', ANOTHER]],
    [
      'several are talked to',
      [`${LIND.slice(0, 43)} ${others}`, 'Who should pay?', ANSWER, 'And when?', ANOTHER],
    ],
  ])('%s', (_, lines) => expect(new Set(answersOf(lines))).toEqual(new Set(['nobody'])));
});
