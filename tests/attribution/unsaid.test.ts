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
    ['Torva’s Minister of Ports declined to comment.'],
    ['The owners refused to answer.'],
    ['Ana Ruiz did not say when the gates would open.'],
    ['The owners have not yet confirmed whether the gates were shut.'],
    ['The ministry declined to say how many people were hurt.'],
    ['The company wouldn’t disclose how much it had paid.'],
    ['The owner never said that the dam was safe.'],
    ['I asked whether the gates would open.'],
    ['We believe that the gates should be opened.'],
    ['I wondered if the dam would hold.'],
    ['The startup aims to build the gates in Torva.'],
    ['The owners hope to open the gates by the end of the year.'],
    ['Ana Ruiz wanted to see the gates open.'],
    ['An official, who asked not to be named, left the dam.'],
    ['The owner requested anonymity because the talks are private.'],
    ['Contrary to what some politicians and scholars believe, the dam is the pride of the valley.'],
    ['Contrary to what the owners say, the dam leaks every spring.'],
    ['Unlike what the owners claim, the dam leaks.'],
    ['Needless to say, the gates were shut.'],
    ['The crack says a lot about the owners.'],
    ['The table tells the whole story.'],
    ['The leak raised new questions about the owners.'],
    ['Ana Ruiz cannot say when the gates will open.'],
    ['The owner has not talked about the flood.'],
    ['Few would argue against the use of such gates.'],
    ['In the town, few people expected that the gates would open.'],
    ['Few of the owners believe that the dam will hold.'],
    ['Few people would have described the dam as safe.'],
    ['Critics might argue that the gates are cheap.'],
    ['The owner might have suggested that he would pay for the gates.'],
    ['Society may choose to believe that every dam is safe.'],
    ['The ministry would not immediately describe the fault.'],
    ['The owner will not discuss the price of the gates.'],
    ['They tell horror stories about the old dam.'],
    ['Ana Ruiz is in the gatehouse, pointing to a row of green jars.'],
    ['Neighbours have been told for years to keep away from the dam.'],
    ['The crews were warned that the dam could break.'],
    ['The group, called Full Tide, is the first to test the gates.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['Ana Ruiz denied that the dam leaked.', ['Ana Ruiz']],
    ['Ana Ruiz said nobody had told her.', ['Ana Ruiz']],
    ['Ana Ruiz said the owner did not say when the gates would open.', ['Ana Ruiz']],
    ['“I believe it leaks,” Ana Ruiz said.', ['Ana Ruiz']],
    ['Ana Ruiz said we should open the gates.', ['Ana Ruiz']],
    ['Ana Ruiz vowed to open the gates.', ['Ana Ruiz']],
    ['Ana Ruiz hopes that the gates will open.', ['Ana Ruiz']],
    ['The owners want “to build it all anew”.', ['The owners']],
    ['“It leaks,” said an official who asked not to be named.', ['an official']],
    ['Ana Ruiz asked the owners to open the gates.', ['Ana Ruiz']],
    ['Ana Ruiz said that, contrary to rumours, the dam was safe.', ['Ana Ruiz']],
    ['Ana Ruiz did not deny that the gates were shut.', ['Ana Ruiz']],
    ['Ana Ruiz does not think the dam will hold.', ['Ana Ruiz']],
    ['The owner has never said it was “safe as a bank”.', ['The owner']],
    ['Ana Ruiz said all five gates were shut.', ['Ana Ruiz']],
    ['“You could say it is a monument,” Ana Ruiz said.', ['Ana Ruiz']],
    ['“If the owner says it is safe, I will move,” Ana Ruiz said.', ['Ana Ruiz']],
    ['“Who says the dam is safe?” Ana Ruiz asked.', ['Ana Ruiz']],
    ['Ana Ruiz declined to comment, but said that the dam was safe.', ['Ana Ruiz']],
    ['Ana Ruiz said critics might argue that it is cheap.', ['Ana Ruiz']],
    ['Police could confirm on Friday that two people had died.', ['Police']],
    ['Ana Ruiz could not rule out that the dam would break.', ['Ana Ruiz']],
    ['Ana Ruiz would say only that she was pleased.', ['Ana Ruiz']],
    ['A few owners said that the dam was safe.', ['A few owners']],
    [
      'The owner defended the gates, pointing to figures that show a drop in floods.',
      ['The owner', 'The owner'],
    ],
    ['The crews were told by the harbour master that it was late.', ['the harbour master']],
    ['“We were told nothing,” Ana Ruiz said.', ['Ana Ruiz']],
    ['Trump has sold the dam, called its owners “a gang of thieves” and gone home.', ['Trump']],
  ])('somebody did: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});

describe('a thing that shows something says nothing', () => {
  test.each([
    ['A routine check revealed that the gate was open.'],
    ['Footage from the quay showed that the boat had left early.'],
    ['The photographs show that the wall was whole in May.'],
    ['A swab confirmed that the water was clean.'],
    ['The explosion showed that the valve had failed.'],
    ['A flurry of work in recent years shows that the gates react to light.'],
    ['Those facts suggest that the gates are old.'],
    ['Our first visits suggest that the wall can keep its shape.'],
    ['A new coating called Viadam allowed the gates to close.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['A study by the Water Board showed that the wall was whole.', 1],
    ['Ana Ruiz revealed that the gate had been open all night.', 1],
    ['An inquiry in Torva has revealed that the gate had been open all night.', 1],
    ['The testimony of two keepers confirmed that the gate had been open.', 1],
    ['Twelve percent indicated that they were not sure.', 1],
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

describe('words around a reporting word that make it report nothing', () => {
  test.each([
    ['The reported Harbour Trust memo follows a series of storms.'],
    ['The plan for the port was drawn up by Sultan Omar bin Said, who took power in 1970.'],
    ['The posts, by a user named dune7, tell of a long winter.'],
    [
      'The argument is like the one made by makers of, say, electric ferries: if we do not build, others will.',
    ],
    ['The Lions ultimately claimed victory in the last minute.'],
    ['Nothing indicated that the wall was weak.'],
    ['Three towns form the so-called “green belt” that the council drew in 1974.'],
    ['Video footage of the street also showed a van marked "TV" in large yellow letters.'],
    ['Swim tests showed that the water was too cold.'],
  ])('%s', (text) => expect(whoSaysWhat(text)).toEqual([]));

  test.each([
    ['Omar Said claimed that the port was sound.', ['Omar Said']],
    ['The union claimed responsibility for the delay.', ['The union']],
    ['The neighbours claimed that victory was near.', ['The neighbours']],
  ])('look-alike: %s', (text, expected) => expect(sources(text)).toEqual(expected));
});

describe('a list of teams is no conversation', () => {
  test('notes under names of bodies and places', () => {
    expect(
      sources(`Norway: The harbour closes at nine.
        Spain: The market opens at six.
        Norway: The ferry leaves at ten.`),
    ).toEqual([]);
  });
});

describe('a deed is no statement', () => {
  test.each([
    ['Mara Lind showed lots of patience at the opening of the new mill in Almen.'],
    ['Bo Rask has become the sixth person to fall ill after a swim in the lake.'],
    ['She wore a coat of her grandmother’s to the opening of the new mill.'],
  ])('%s', (text) => expect(sources(text)).toEqual([]));

  test.each([
    ['a clause', 'Mara Lind showed that the dam had leaked for nine years.', 'Mara Lind'],
    ['a quotation', 'Mara Lind showed her anger: “It has leaked for nine years.”', 'Mara Lind'],
    ['a study', 'The study showed that the number of leaks in the valley had risen.', 'The study'],
  ])('look-alike: %s', (_, text, source) => expect(sources(text)).toEqual([source]));
});
