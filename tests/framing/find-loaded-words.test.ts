import { expect, test } from 'vitest';
import { findLoadedWords } from '../../lib/framing/find-loaded-words.ts';
import { readText } from '../../lib/text/nlp.ts';
import { namesOfSentences } from '../support/names-of-sentences.ts';

function loadedIn(text: string): string[] {
  const sentences = readText(text, 0);
  const names = namesOfSentences(sentences);
  return sentences.flatMap((sentence) =>
    findLoadedWords(sentence, names).map(
      ({ from, to, category, tier }) =>
        `${text.slice(sentence.tokens[from]?.start, sentence.tokens[to]?.end)}: ${category}, ${tier}`,
    ),
  );
}

test.each([
  ['The council’s absurd plan was printed.', ['absurd: ridicule, strong']],
  ['Smears from the valley reached the town.', ['Smears: condemnation, strong']],
  ['He slammed the plan.', ['slammed: attack, strong']],
  ['The crew unwaveringly rowed on.', ['unwaveringly: praise, strong']],
  ['The war-torn valley slept.', ['war-torn: suffering, strong']],
  ['The so-called experts left.', ['so-called: certainty, strong']],
  ['A hasty retreat followed.', ['hasty: motive, strong']],
  ['It was the worst winter of all.', ['worst: alarm, strong']],
  ['The Cold War mentality is over.', ['Cold War mentality: labels, strong']],
  ['The supposed expert left.', ['supposed: certainty, strong']],
  ['It was the Draconian code.', ['Draconian: alarm, strong']],
  ['Predators came at night and took the lambs.', ['Predators: condemnation, strong']],
  ['They called him an absurd man.', ['absurd: ridicule, strong']],
  ['The threat was severe.', ['severe: alarm, weak']],
])('%s', (text, found) => expect(loadedIn(text)).toEqual(found));

test.each([
  ['what was to be', 'The ferry was supposed to leave at nine.'],
  ['what is to be', 'They are not supposed to swim here.'],
  ['a plain sentence', 'The ferry left at nine with forty people on board.'],
  ['a noun that is loaded only as a verb', 'He put the book on the rail and cut the ham with a hammer.'],
  ['a word in a name', 'They sailed to the Isle of Savage Rock Harbour.'],
  ['a word in a person’s name', 'The boat was built by Anton Savage, said Mary Brutal.'],
  ['words of quantity', 'Prices rose by three percent last year.'],
  ['a verb that is loaded only as a noun', 'The duck will quack.'],
  ['a team', 'The reeling Predators have lost five games in a row.'],
  ['a team in a list of results', 'In the evening it was Terns 2, Predators 1.'],
  ['half a word', 'It was a bank-wrecking storm of the sort that comes once.'],
  ['a noble gas', 'Neon is one of three more noble gases.'],
])('nothing loaded: %s', (_, text) => expect(loadedIn(text)).toEqual([]));
