import { describe, expect, test } from 'vitest';
import { findMentions } from '../../lib/speakers/resolution/find-mentions.ts';
import { type NameClass } from '../../lib/speakers/resolution/name-mention.ts';
import { readWords } from '../../lib/speakers/sources/read-words.ts';
import { readText } from '../../lib/text/nlp.ts';

function namesIn(text: string, ...classes: readonly NameClass[]): string[] {
  return findMentions(readWords(readText(text, 0)))
    .filter(({ nameClass }) => classes.includes(nameClass))
    .map(({ name }) => name);
}

describe('people', () => {
  test.each([
    ['Yesterday Owen Ames met Lü Wenhua.', ['Owen Ames', 'Lü Wenhua']],
    ['However Ana Ruiz, 43, stayed.', ['Ana Ruiz']],
    [
      'US Secretary of State Antony Bell met British Foreign Minister Nora Field.',
      ['Antony Bell', 'Nora Field'],
    ],
    ['Coach (Frank) Dunn smiled.', ['Frank Dunn']],
    ['They asked Jean-Luc d’Arc and Omar al-Bakr.', ['Jean-Luc d’Arc', 'Omar al-Bakr']],
    ['J. K. Bell wrote to Robert B. Ames.', ['J. K. Bell', 'Robert B. Ames']],
    ['The song of Ludwig van Dorn and Ana de la Cruz.', ['Ludwig van Dorn', 'Ana de la Cruz']],
    ['Cmdr. Sean Dunn and Mr. VanDyke left.', ['Sean Dunn', 'VanDyke']],
    ['A letter by JANE DOE arrived.', ['Jane Doe']],
    ['Pope Leo prayed.', ['Pope Leo']],
  ])('%s', (text, names) => expect(namesIn(text, 'person')).toEqual(names));

  test.each([
    ['Renmin University opened on Monday.'],
    ['In Los Angeles the New York Times printed it.'],
    ['The Kremlin, NATO and SpaceX were silent.'],
    ['Prime Minister and King were titles.'],
    ['Texas-based and US-led groups met.'],
    ['Analysts and Experts disagree with Republicans.'],
    ['South Korea and San Diego are far away.'],
    ['It was Monday, March 3.'],
  ])('nobody in: %s', (text) => expect(namesIn(text, 'person')).toEqual([]));
});

describe('bodies, outlets, states', () => {
  test.each([
    [
      'The Institute of Russian, Eastern European and Central Asian Studies opened.',
      'Institute of Russian, Eastern European and Central Asian Studies',
    ],
    ['The Center for Disease Control and Prevention said no.', 'Center for Disease Control and Prevention'],
    ['The Wall Street Journal said no.', 'Wall Street Journal'],
    ['Polygraph.info said no.', 'Polygraph.info'],
    ['The WHO said no.', 'WHO'],
    ['The US said no.', 'US'],
    ['Standard & Moor’s said no.', 'Standard & Moor'],
  ])('%s', (text, name) => expect(namesIn(text, 'body', 'outlet', 'state')).toContain(name));

  test('“us” and “who” in small letters are no bodies', () => {
    expect(namesIn('Who told us so?', 'body', 'state', 'outlet')).toEqual([]);
  });
});

test('in a headline only names known from the text are names', () => {
  const text = 'Karl Dunn Defends Himself Against Wild Claims';
  expect(namesIn(text, 'person', 'unknown')).toEqual(['Karl Dunn']);
});
