import { afterEach, describe, expect, test } from 'vitest';
import { speak } from '../../components/wording/messages.ts';
import { reasonInWords } from '../../components/wording/reason-in-words.ts';
import { findQuotationsOnly } from '../../lib/analysis/find-quotations-only.ts';
import { articleFrom } from '../support/article-from.ts';
import { readAttributions } from '../support/read-attributions.ts';

afterEach(() => speak('en', 'en'));

/** Texts, each with the reason its last statement has, in Chinese. */
const READ: readonly (readonly [string, string])[] = [
  ['“The dam is sound,” said Ana Ruiz.', '“said”紧跟在引文之后，并指明“Ana Ruiz”'],
  ['“The dam is sound,” the engineer Ana Ruiz said.', '“said”在引文之后，并指明“the engineer Ana Ruiz”'],
  ['Ana Ruiz said “the dam is sound”.', '“said”紧接在引文之前，并指明“Ana Ruiz”'],
  ['Ana Ruiz said the dam was sound.', '“said”紧接在这句话之前，并指明“Ana Ruiz”'],
  ['According to Ana Ruiz, the dam is sound.', '“According to”在这句话之前，并指明“Ana Ruiz”'],
  ['“We,” she said, “were wrong.”', '“said”夹在引文的各部分之间，并指明“she”'],
  [
    'The Herald reported that Ana Ruiz said the dam was sound.',
    '“said”紧接在这句话之前（在另一来源的话之中），并指明“Ana Ruiz”',
  ],
  ['“The dam was sound.” — Ana Ruiz, engineer', '破折号后的名字是前面这些话的署名'],
  [
    '“The dam is sound,” said Ana Ruiz.\n“It will stay so for years to come.”',
    '引文旁边没有来源；前面的话出自“Ana Ruiz”',
  ],
  [
    'Ana Ruiz told the council:\n“The dam is sound, and it will stay so for years.”',
    '引文前的冒号引出“Ana Ruiz”的话',
  ],
  [
    'Ana Ruiz: What did you see?\nBo Li: Nothing, it was dark.\nAna Ruiz: And then?\nBo Li: Then it rained.',
    '冒号前的名字说明后面是谁的话',
  ],
  ['Q: What did you see?\nA: Nothing, it was dark.\nQ: And then?\nA: It rained.', '访谈中的回答'],
  [
    'The engineer Ana Ruiz wrote in a letter:\n> The dam is sound and will stay so.',
    '独立引文；前一段讲的是“The engineer Ana Ruiz”',
  ],
];

test.each(READ)('%s', async (text, reason) => {
  const why = readAttributions(text).at(-1)?.why ?? '';
  expect(reasonInWords(why)).toBe(why);
  await speak('zh_CN', 'en');
  expect(reasonInWords(why)).toBe(reason);
});

test('quotation marks of an article that is not in English', async () => {
  const article = articleFrom('„Der Damm ist sicher und bleibt es auch“, sagte Ana Ruiz.', {
    language: 'de',
  });
  await speak('zh_CN', 'en');
  expect(reasonInWords(findQuotationsOnly(article, new Set())[0]?.why ?? '')).toBe(
    '它带有引号。文章不是英文，因此没有读其他内容。',
  );
});

describe('reasons that are rare, or that the reader gives', () => {
  test.each([
    ['The quotation stands without a source', '引文没有写明来源'],
    ['The statement stands without a source', '这句话没有写明来源'],
    [
      '“was said” stands between the parts of the statement but names nobody',
      '“was said”夹在这句话的各部分之间，但没有指明是谁',
    ],
    ['Ana Ruiz stands beside the quotation', '“Ana Ruiz”在引文旁边'],
    [
      'Ana Ruiz stands beside the statement inside what another source says',
      '“Ana Ruiz”在这句话旁边（在另一来源的话之中）',
    ],
    [
      '“says” stands beside the statement and names Ana and names',
      '“says”在这句话旁边，并指明“Ana and names”',
    ],
    ['Nothing is attributed here', '这里没有转述任何话'],
    ['The reader has said who speaks.', '读者指明了说话人。'],
    ['The reader has marked these words.', '读者标出了这些话。'],
  ])('%s', async (why, reason) => {
    await speak('zh_CN', 'en');
    expect(reasonInWords(why)).toBe(reason);
  });
  test.each(['', 'a reason of another program', '“said” stands upon the quotation and names Ana'])(
    'as it is: “%s”',
    async (why) => {
      await speak('zh_CN', 'en');
      expect(reasonInWords(why)).toBe(why);
    },
  );
});
