import { expect, test } from 'vitest';
import { shippedModels } from '../../tools/shipped-models.ts';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import { creditFirstHand } from '../../lib/framing/credit-first-hand.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { articleFrom } from '../support/article-from.ts';
import { framingSpeaker } from '../support/framing-speaker.ts';

const TEXT = 'Northern Wire reported that Ilse Varga said the gates would stay shut all spring.';
const WIRE = framingSpeaker({ id: 'wire', name: 'Northern Wire', kind: 'media' });
const VARGA = framingSpeaker({ id: 'varga', name: 'Ilse Varga', kind: 'official' });

function said(
  id: number,
  words: readonly [string, string, string],
  about: Partial<SpokenAttribution>,
): SpokenAttribution {
  const [source, cue, content] = words.map((part) => {
    const start = TEXT.indexOf(part);
    return part === '' ? [] : [{ block: 0, start, end: start + part.length }];
  });
  return {
    id,
    source: source ?? [],
    cue: cue ?? [],
    content: content ?? [],
    type: 'indirect',
    level: 'outer',
    parent: null,
    via: [],
    certainty: 0.9,
    why: '',
    speaker: null,
    viaSpeaker: null,
    candidates: [],
    words: 0,
    ...about,
  };
}

const RELAY = said(0, ['Northern Wire', 'reported', 'Ilse Varga said the gates would stay shut all spring'], {
  speaker: 'wire',
});
const INNER = said(1, ['Ilse Varga', 'said', 'the gates would stay shut all spring'], {
  speaker: 'varga',
  level: 'inner',
  parent: 0,
});

const credited = (all: readonly SpokenAttribution[], speakers = [WIRE, VARGA]) =>
  creditFirstHand(articleFrom(TEXT), all, speakers).map(({ id, level, parent, speaker, viaSpeaker }) => [
    id,
    level,
    parent,
    speaker,
    viaSpeaker,
  ]);

test('what an outlet passes on is its speaker’s, by way of the outlet', () =>
  expect(credited([RELAY, INNER])).toEqual([[0, 'outer', null, 'varga', 'wire']]));

test('the way it came is printed', () =>
  expect(creditFirstHand(articleFrom(TEXT), [RELAY, INNER], [WIRE, VARGA])[0]?.via).toEqual(RELAY.source));

test('a person who quotes another keeps the statement', () =>
  expect(credited([RELAY, INNER], [{ ...WIRE, kind: 'person' }, VARGA])).toEqual([
    [0, 'outer', null, 'wire', null],
    [1, 'inner', 0, 'varga', null],
  ]));

test('an outlet on its own account keeps it', () =>
  expect(credited([RELAY])).toEqual([[0, 'outer', null, 'wire', null]]));

test('inside words that nobody is named for the inner statement counts', () =>
  expect(credited([{ ...RELAY, source: [], speaker: null }, INNER])).toEqual([
    [0, 'outer', null, 'varga', null],
  ]));

test('what follows is renumbered, and its inner statements follow it', () => {
  const next = { ...RELAY, id: 2, speaker: 'varga' as const };
  expect(credited([RELAY, INNER, next, { ...INNER, id: 3, parent: 2, speaker: 'wire' }])).toEqual([
    [0, 'outer', null, 'varga', 'wire'],
    [1, 'outer', null, 'varga', null],
    [2, 'inner', 1, 'wire', null],
  ]);
});

test('in a whole reading the sentence is credited to who spoke, the statement keeps its outlet', () => {
  const { framing, attributions } = analyzeArticle(
    articleFrom(`${TEXT.replace('Northern Wire', 'Reuters')}\nThe river is high.`),
    shippedModels(),
  );
  expect(attributions.filter(({ level }) => level === 'outer').length).toBe(1);
  expect(framing.voices.map(({ name }) => name)).toEqual(['Ilse Varga']);
});
