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

  test('a name of one word with its title', () => {
    const { unheard } = factsOf(`
      Lord Dunn built the dam. The dam broke under Lord Dunn. Nobody asked Lord Dunn. [Ana Ruiz] said so.`);
    expect(unheard.map(({ name, sentences }) => [name, sentences])).toEqual([['Lord Dunn', 3]]);
  });

  test.each([
    ['a title once', 'Lord Dunn built the dam. Dunn paid for it. Dunn left. [Ana Ruiz] said so.'],
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
  // “He” may be anybody.
  expect(factsOf('[He] said yes. [Ana Ruiz] said no.').first).toBeNull();
});

describe('who was asked', () => {
  test.each([
    ['The Ruiz team and the Harbour Board did not reply to emails.', ['The Ruiz team', 'the Harbour Board']],
    ['Neither Karl Dunn nor Ana Ruiz responded to messages.', ['Karl Dunn', 'Ana Ruiz']],
    ['Karl Dunn’s lawyer could not be reached.', ['Karl Dunn’s lawyer']],
    ['Torva’s Minister of Ports did not respond to a request for comment.', ['Torva’s Minister of Ports']],
    ['The Harbour Watch (HW) did not respond to requests for comment.', ['The Harbour Watch']],
    ['The baker’s sister, Ana Ruiz, would not comment.', ['Ana Ruiz']],
    ['Karl Dunn, who runs the mill, could not be reached.', ['Karl Dunn']],
    ['In March, the bank declined to comment.', ['the bank']],
    ['Asked on Monday, Karl Dunn and Ana Ruiz declined to comment.', ['Karl Dunn', 'Ana Ruiz']],
    ['Lena Brandt asked other questions than those Karl Dunn refused to answer.', ['Karl Dunn']],
    ['Karl Dunn came, but he declined to comment.', ['Karl Dunn']],
  ])('%s', (text, who) => expect(factsOf(text).unanswered.map((one) => one.who)).toEqual(who));

  test.each([
    ['heard elsewhere', '[Karl Dunn] said that it rained.\nDunn declined to comment on the sale.'],
    ['nobody known', 'It rained, and they declined to comment.'],
    ['two whom a pronoun may mean', 'Karl Dunn met Tomas Orban, but he declined to comment.'],
    ['an answer', 'Both Karl Dunn and Ana Ruiz responded to messages.'],
  ])('nobody: %s', (_, text) => expect(factsOf(text).unanswered).toEqual([]));
});
