import { expect, test } from 'vitest';
import { aliasCorrections, aliasOf, offeredCorrections } from '../../lib/corrections/aliases.ts';

const named = (...names: string[]) => names.map((name) => ({ name, named: true }));
const YIWEI = { alias: 'Yiwei', name: 'Wang Yiwei' };
const BOB = { alias: 'Bob Tarnow', name: 'Robert Tarnow' };

test.each([
  ['both speak', named('Yiwei', 'Wang Yiwei'), YIWEI, 'merge-speakers'],
  ['only the other name speaks', named('Bob Tarnow'), BOB, 'edit-speaker'],
])('a remembered name is applied: %s', (_, speakers, alias, kind) => {
  expect(aliasCorrections(speakers, [alias]).map((made) => made.kind)).toEqual([kind]);
});

test.each([
  ['neither speaks', named('Ana Ruiz'), YIWEI],
  ['only the full name speaks', named('Wang Yiwei'), YIWEI],
  ['a part of a name alone may be somebody else’s', named('Yiwei'), YIWEI],
  ['another case is another name', named('yiwei', 'Wang Yiwei'), YIWEI],
  ['two of that name', named('Wang Yiwei', 'Wang Yiwei', 'Yiwei'), YIWEI],
  ['a voice without a name', [{ name: 'Bob Tarnow', named: false }], BOB],
])('nothing is applied: %s', (_, speakers, alias) => expect(aliasCorrections(speakers, [alias])).toEqual([]));

test('a merge, a new name and what else is said of a speaker can be remembered, nothing else', () => {
  const at = [{ exact: 'x', prefix: '', suffix: '', position: 0 }];
  expect(
    aliasOf({ kind: 'merge-speakers', into: { name: 'Wang Yiwei', at }, from: { name: 'Yiwei', at } }),
  ).toEqual(YIWEI);
  expect(
    aliasOf({
      kind: 'edit-speaker',
      speaker: { name: 'Bob Tarnow', at },
      changes: { name: 'Robert Tarnow' },
    }),
  ).toEqual(BOB);
  expect(aliasOf({ kind: 'edit-speaker', speaker: { name: 'A', at }, changes: { role: 'b' } })).toEqual({
    alias: 'A',
    name: 'A',
    facts: { role: 'b' },
  });
  expect(aliasOf({ kind: 'not-a-voice', speaker: { name: 'The bridge', at } })).toEqual({
    alias: 'The bridge',
    name: 'The bridge',
    notAVoice: true,
  });
  expect(aliasOf({ kind: 'edit-speaker', speaker: { name: 'A', at }, changes: {} })).toBeNull();
  expect(aliasOf({ kind: 'not-a-quote', at })).toBeNull();
});

const RUIZ = {
  name: 'Ana Ruiz',
  named: true,
  role: 'engineer',
  affiliation: null,
  kind: 'expert',
} as const;
const OFFICIAL = { alias: 'Ana Ruiz', name: 'Ana Ruiz', facts: { role: 'mayor', kind: 'official' } } as const;

test('what is remembered of a speaker is offered, as far as this article says something else', () => {
  expect(offeredCorrections([RUIZ], [OFFICIAL])).toEqual([
    {
      alias: 'Ana Ruiz',
      correction: {
        kind: 'edit-speaker',
        speaker: { name: 'Ana Ruiz', at: [] },
        changes: { role: 'mayor', kind: 'official' },
      },
    },
  ]);
  expect(
    offeredCorrections([{ ...RUIZ, role: 'mayor' }], [OFFICIAL]).map(({ correction }) => correction),
  ).toMatchObject([{ changes: { kind: 'official' } }]);
  expect(aliasCorrections([RUIZ], [OFFICIAL])).toEqual([]);
});

test('what is no voice is offered to be taken away', () => {
  const bridge = { ...RUIZ, name: 'The bridge' };
  expect(
    offeredCorrections([bridge], [{ alias: 'The bridge', name: 'The bridge', notAVoice: true }]),
  ).toMatchObject([{ correction: { kind: 'not-a-voice', speaker: { name: 'The bridge' } } }]);
});

test.each([
  ['it says the same', [{ ...RUIZ, role: 'mayor', kind: 'official' as const }]],
  ['nobody of that name', [{ ...RUIZ, name: 'Ana R. Ruiz' }]],
  ['two of that name', [RUIZ, { ...RUIZ, role: 'singer' }]],
  ['another case', [{ ...RUIZ, name: 'ana ruiz' }]],
])('nothing is offered: %s', (_, speakers) => expect(offeredCorrections(speakers, [OFFICIAL])).toEqual([]));
