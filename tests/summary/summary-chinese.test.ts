import { describe, expect, test } from 'vitest';
import { CHINESE } from '../../lib/summary/full/summary-chinese.ts';
import { ENGLISH } from '../../lib/summary/full/summary-english.ts';

const figure = (count: number) => ({ count, passages: [] });
const REPORTER = { en: 'the reporter’s', zh: '记者' };

describe('the summary in Chinese', () => {
  test('has a sentence for everything the English one has', () =>
    expect(Object.keys(CHINESE).toSorted()).toEqual(Object.keys(ENGLISH).toSorted()));

  test.each([
    [
      CHINESE.whoSpeaks({
        credited: figure(12),
        own: figure(18),
        total: 30,
        shares: [
          { voice: 'expert', ...figure(30) },
          { voice: 'official', ...figure(20) },
        ],
        unnamed: figure(6),
        unnamedDocuments: true,
        inPercent: true,
        teller: REPORTER,
      }),
      '全文 30 句中，12 句注明出自他人，18 句是记者自己的话。在全文的词里，30%来自专家，20%来自官员；6%出自不具名者（含文件）。',
    ],
    [
      CHINESE.nobodySpeaks({ own: figure(9), teller: { en: 'the writers’', zh: '作者' } }),
      '没有找到注明出自他人的话：全部 9 句都是作者自己的话。',
    ],
    [
      CHINESE.noName({
        sentences: figure(4),
        sources: ['analysts', 'experts'],
        all: true,
        first: figure(2),
        relayed: figure(1),
        relays: ['media'],
      }),
      '4 句的来源没有姓名，只称“analysts”或“experts”，全文开头 2 句都在其中；另有 1 句转述自未具名的“media”。',
    ],
    [
      CHINESE.namedExperts({
        names: ['Yang Jin', 'Lü Xiang'],
        sentences: figure(9),
        nationality: 'Chinese',
        toldTo: null,
        institution: null,
        last: { name: 'Yang Jin', ...figure(3) },
      }),
      '2 位具名专家（Yang Jin、Lü Xiang）共出现在 9 句中，介绍时都冠以中国机构；全文最后 3 句归 Yang Jin。',
    ],
    [
      CHINESE.officials({ groups: [{ nationality: 'Ruritanian', ...figure(3), most: null }] }),
      ' Ruritanian 官员出现在 3 句中。'.trim(),
    ],
    [
      CHINESE.ends({ first: { text: 'A', passages: [] }, last: { text: 'A', passages: [] } }),
      '第一句和最后一句引述都出自 A。',
    ],
    [
      CHINESE.headline({
        missing: [],
        quotes: [
          {
            text: 'candid',
            printed: 'candid',
            exact: true,
            credit: { name: 'analysts', named: false },
            passages: [],
          },
        ],
        credited: [],
        absent: [],
      }),
      '标题引用“candid”；在正文里这些词出自不具名的“analysts”。',
    ],
  ])('%#', (sentence, expected) =>
    expect(
      sentence
        .map(({ text }) => text)
        .join('')
        .trim(),
    ).toBe(expected),
  );
});
