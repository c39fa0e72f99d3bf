import { describe, expect, test } from 'vitest';
import type { SpeakerFacts } from '../../lib/speakers/roles/speaker-facts.ts';
import { told } from './said.ts';

function factsOf(marked: string): SpeakerFacts {
  return told(marked).facts;
}

describe('several voices, one institution', () => {
  test('experts of one academy', () => {
    const { sharedInstitutions } = factsOf(`
      [Yang Jin, a fellow at the Institute of Harbour Studies under the Chinese Academy of Tides,] said no.
      [Lü Wenhua, a researcher at the Chinese Academy of Tides,] said no.
      [Ana Ruiz, a geologist at Leeds University,] said yes.`);
    expect(sharedInstitutions.map(({ name, speakers }) => [name, ...speakers])).toEqual([
      ['Chinese Academy of Tides', 'yang-jin', 'lu-wenhua'],
    ]);
  });

  test('officials of one ministry are no shared institution', () => {
    const text = `[Foreign Ministry spokesman Li Wei] said no. [Foreign Ministry official Ma Lan] said no.`;
    expect(factsOf(text).sharedInstitutions).toEqual([]);
  });
});

describe('named, never heard', () => {
  test('three sentences', () => {
    const { unheard } = factsOf(`
      Karl Dunn built the dam. Dunn paid for it. The dam broke. [Ana Ruiz] said Dunn had been warned.`);
    expect(unheard.map(({ name, sentences }) => [name, sentences])).toEqual([['Karl Dunn', 3]]);
  });

  test.each([
    ['heard once', 'Karl Dunn built the dam. Dunn paid for it. Dunn left. [Dunn] said no.'],
    ['named twice', 'Karl Dunn built the dam. Dunn paid for it. [Ana Ruiz] said so.'],
    ['a body', 'Harbour Bank paid. Harbour Bank sued. Harbour Bank lost. [Ana Ruiz] said so.'],
  ])('not: %s', (_, text) => expect(factsOf(text).unheard).toEqual([]));
});

describe('asked, no answer', () => {
  test.each([
    ['Karl Dunn declined to comment.', 'Karl Dunn', 'declined'],
    ['Harbour Bank did not immediately respond to a request for comment.', 'Harbour Bank', 'no reply'],
    ["The ministry didn't return calls.", 'The ministry', 'no reply'],
    ['A spokesman for the ministry declined to be interviewed.', 'A spokesman for the ministry', 'declined'],
    ['It rained, but Dunn could not be reached on Monday.', 'Dunn', 'not reached'],
  ])('%s', (text, who, how) => {
    expect(factsOf(text).unanswered.map((one) => [one.who, one.how])).toEqual([[who, how]]);
  });

  test.each([
    ['Karl Dunn declined to run again.'],
    ['The bank did not return the money.'],
    ['Dunn responded to requests for comment.'],
    ['The summit could not be reached by road, and nobody commented.'],
  ])('answered or not asked: %s', (text) => {
    const kinds = factsOf(text).unanswered.filter(({ how }) => how !== 'not reached');
    expect(kinds).toEqual([]);
  });
});

test('the first and the last word', () => {
  const { first, last } = factsOf('[Ana Ruiz] said yes. [Karl Dunn] said no. [Experts] doubt it.');
  expect([first?.speaker, last?.speaker]).toEqual(['ana-ruiz', 'experts']);
  expect(factsOf('Nothing was said.').first).toBeNull();
});
