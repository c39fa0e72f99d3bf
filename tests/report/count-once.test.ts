import { expect, test } from 'vitest';
import type { Attribution } from '../../lib/attribution/attribution.ts';
import { findPrintedAgain, spansCountedElsewhere } from '../../lib/repeats/find-printed-again.ts';
import { countStatementsOnce } from '../../lib/report/count-once.ts';
import { countVoices } from '../../lib/report/count-voices.ts';
import { articleFrom } from '../support/article-from.ts';

const SAID =
  'The wheel will turn again before my grandchildren are grown, said Runa Tofte to everyone on the bridge.';
const OTHER = 'The council wants forty flats and a small museum in its place, and it has the votes for it.';

const ARTICLE = articleFrom(`${OTHER}\n${SAID}\nNobody laughed. ${SAID} Then the rain came.`);
const { passages } = findPrintedAgain(ARTICLE);
const CONTENT = SAID.indexOf(', said');
const SHIFT = 'Nobody laughed. '.length;

function statement(id: number, block: number, start: number, end: number): Attribution {
  return {
    id,
    source: [],
    cue: [],
    content: [{ block, start, end }],
    type: 'indirect',
    level: 'outer',
    parent: null,
    via: [],
    certainty: 1,
    why: '',
  };
}

test('a statement whose sentence is printed again is one statement', () => {
  const twice = [
    statement(0, 1, 0, CONTENT),
    statement(1, 2, SHIFT, SHIFT + CONTENT),
    statement(2, 2, 0, 15),
  ];
  const once = countStatementsOnce(twice, passages);
  expect(once.map(({ id, content }) => [id, content[0]?.block, content[0]?.start])).toEqual([
    [0, 1, 0],
    [1, 2, 0],
  ]);
});

test('found in the second printing only, it stays', () => {
  const found = [statement(0, 2, SHIFT, SHIFT + CONTENT)];
  expect(countStatementsOnce(found, passages)).toEqual(found);
});

test('the words of a sentence printed again are counted once, whoever they are of', () => {
  const { words } = countVoices(
    ARTICLE,
    [statement(0, 1, 0, CONTENT)],
    new Set(),
    spansCountedElsewhere({ passages }),
  );
  const inOther = OTHER.split(' ').length;
  const inSaid = SAID.split(' ').length;
  expect(words).toEqual({ total: inOther + inSaid + 2 + 4, attributed: 10 });
});
