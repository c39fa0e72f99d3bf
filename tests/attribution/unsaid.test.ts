import { describe, expect, test } from 'vitest';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

const sources = (text: string) =>
  readAttributions(text)
    .filter(({ level }) => level === 'outer')
    .map(({ source }) => source);

describe('nobody said it', () => {
  test.each([
    ['Nobody on the board said that the dam was safe.'],
    ['No one in the valley believed that the dam would hold.'],
    ['None of the owners admitted that the gates were rusty.'],
    ['No engineer has said that the dam will last.'],
    ['Neither owner has said when the gates will open.'],
    ['Not one of the neighbours said the siren had worked.'],
    ['You could say that the dam is a monument.'],
    ['One might argue that the owners knew.'],
    ['Let’s say it costs a million.'],
    ['Who says the dam is safe?'],
    ['Had the owner said no, the gates would have stayed shut.'],
    ['It goes without saying that the owners are proud.'],
    ['Needless to say, the gates were shut.'],
    ['The crack says a lot about the owners.'],
    ['The table tells the whole story.'],
    ['The leak raised new questions about the owners.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['Ana Ruiz denied that the dam leaked.', ['Ana Ruiz']],
    ['Ana Ruiz said nobody had told her.', ['Ana Ruiz']],
    ['Ana Ruiz said all five gates were shut.', ['Ana Ruiz']],
    ['“You could say it is a monument,” Ana Ruiz said.', ['Ana Ruiz']],
    ['“If the owner says it is safe, I will move,” Ana Ruiz said.', ['Ana Ruiz']],
    ['“Who says the dam is safe?” Ana Ruiz asked.', ['Ana Ruiz']],
  ])('somebody did: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});

describe('a thing that shows something says nothing', () => {
  test.each([
    ['A routine check revealed that the gate was open.'],
    ['Footage from the quay showed that the boat had left early.'],
    ['The photographs show that the wall was whole in May.'],
    ['A swab confirmed that the water was clean.'],
    ['The explosion showed that the valve had failed.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['A study by the Water Board showed that the wall was whole.', 1],
    ['Ana Ruiz revealed that the gate had been open all night.', 1],
    ['The coach confirmed that Lind would play on Sunday.', 1],
  ])('a text and a person do: %s', (text, statements) => expect(whoSaysWhat(text)).toHaveLength(statements));
});

describe('where it was written is nobody', () => {
  test.each([
    ['PARIS: The council has shut the old bridge after the third flood in a year.'],
    ['New Delhi: The council has shut the old bridge after the third flood in a year.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test('a name before a colon may be somebody’s', () =>
    expect(whoSaysWhat('Ana Ruiz: “The wall was whole when we left it in the spring.”')).toEqual([
      'Ana Ruiz: The wall was whole when we left it in the spring',
    ]));
});

describe('notes of the editors about the article', () => {
  test.each([
    ['Correction: An earlier version of this article said the dam was built in 1926.'],
    ['Correction (3 May): A previous version of this report said Ruiz was the owner.'],
    ['CLARIFICATION: The headline of this story said the dam had failed. It has not.'],
    ['Editor’s note: This story was updated to say that two gates were open.'],
    ['The original version of this story stated that the owners had fled.'],
    [
      'This article was amended on 3 May because an earlier version misquoted Ruiz as saying the dam was new.',
    ],
    ['An earlier headline said the dam had failed. We regret the error.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['An earlier version of the gate leaked, Ana Ruiz said.', ['Ana Ruiz']],
    ['Ana Ruiz said the article was updated by mistake.', ['Ana Ruiz']],
    ['“The original version of this plan was better,” Ana Ruiz said.', ['Ana Ruiz']],
  ])('no note: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});

describe('a reporting word that is part of a name', () => {
  test('is no cue', () => expect(whoSaysWhat('Karim bin Said visited the dam in 1999.')).toEqual([]));
  test('a name that ends in such a word still speaks', () =>
    expect(whoSaysWhat('Senator Ana Tell said the dam leaks.')).toEqual(['Senator Ana Tell: the dam leaks']));
});

describe('a question that is put is not said by whom it is put to', () => {
  test.each([
    ['Asked whether the dam leaks, Ana Ruiz said it does.', ['Ana Ruiz: it does']],
    [
      'When asked by reporters if she would resign, Ana Ruiz said she would stay.',
      ['Ana Ruiz: she would stay'],
    ],
    ['Pressed on the costs, Ana Ruiz said they were a million.', ['Ana Ruiz: they were a million']],
    ['Quizzed about the gates, Ana Ruiz told lawmakers: “They are old.”', ['Ana Ruiz: They are old']],
    ['“I will stay,” Ana Ruiz said when asked if she would resign.', ['Ana Ruiz: I will stay']],
    ['Ana Ruiz, asked about the gates, said they were old.', ['Ana Ruiz: they were old']],
    ['Asked if she was sorry, Ana Ruiz replied, “No.”', ['Ana Ruiz: No']],
    [
      'Asked for comment, the water board said it would reply next week.',
      ['the water board: it would reply next week'],
    ],
  ])('%s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));

  test.each([
    ['“Who built the dam?” Ana Ruiz asked.', ['Ana Ruiz: Who built the dam?']],
    ['Ana Ruiz said nobody had asked about the dam.', ['Ana Ruiz: nobody had asked about the dam']],
  ])('a question somebody asks: %s', (text, expected) => expect(whoSaysWhat(text)).toEqual(expected));
});
