import { expect, test } from 'vitest';
import { aliasCorrections, aliasOf } from '../../lib/corrections/aliases.ts';

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

test('a merge and a new name can be remembered, nothing else', () => {
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
  expect(aliasOf({ kind: 'edit-speaker', speaker: { name: 'A', at }, changes: { role: 'b' } })).toBeNull();
  expect(aliasOf({ kind: 'not-a-quote', at })).toBeNull();
});
