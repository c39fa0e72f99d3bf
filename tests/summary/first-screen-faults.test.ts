import { describe, expect, test } from 'vitest';
import { analyzeArticle } from '../../lib/analysis/analyze-article.ts';
import type { Article } from '../../lib/text/article.ts';
import { shippedModels } from '../../tools/shipped-models.ts';
import { articleFrom } from '../support/article-from.ts';

const MODELS = shippedModels();

/** Lede and findings of an invented article, a sentence a line, with their codes. */
function firstScreen(text: string, about: Partial<Omit<Article, 'blocks'>> = {}): string {
  const { lede, findings } = analyzeArticle(articleFrom(text, about), MODELS).summary;
  return [...(lede ? [lede] : []), ...findings].map((one) => `${one.topic} ${one.text}`).join('\n');
}

/** Sentences in which nobody speaks. */
const QUIET = [
  'The harbour wall was built in 1904 and mended in 1951.',
  'It is four hundred metres long and as high as a house.',
  'The lamp at its end has been dark since the storm in March.',
  'Two boats leave every morning and three come back at night.',
  'The council meets on the first Monday of every month.',
  'A new crane stands on the quay and waits for its first ship.',
];
/** Sentences that name one woman. */
const OF_ROTH = [
  'Roth came to Kalmen as a girl.',
  'Her mother kept the inn where Roth still eats on Sundays.',
  'The first boat that Roth owned sank within a week.',
  'Nobody in the town rows faster than Roth does.',
  'When the storm came, Roth stood on the quay all night.',
  'A street behind the church is named after Roth’s grandfather.',
  'Last winter the council gave Roth a second desk.',
  'Children bring Roth the crabs they find.',
  'On Fridays Roth counts the ropes.',
  'There is a photograph of Roth in the school.',
  'The lamp was lit by Roth herself until March.',
  'Roth’s dog sleeps in the crane.',
  'Twice the ministry offered Roth a post in the capital.',
  'Some letters to Roth are addressed to the wall.',
];
const quiet = (n: number): string => QUIET.slice(0, n).join(' ');

describe('voices without a name are told of once', () => {
  const told = (source: string) => `
${quiet(4)}
“The wall will stand another winter if nobody leans on it,” said Ines Roth, the harbour master of Kalmen.
${source} said that the wall was weaker than it looks and that the sea was stronger than it was.
${source} said that a new wall would cost more than the town earns in two years of good fishing.
“We have looked at every stone of it since the spring and we are not afraid of it,” Roth said.
${source} said that the lamp was the least of the town’s worries this winter.
Roth said that the council would hear about it in May and that the work could begin in June.
Lars Holt, a fisherman, said that he had seen worse walls and better councils.`;

  test.each(['Analysts', 'Experts', 'Some observers', 'Critics', 'Several economists'])('%s', (source) => {
    const topics = firstScreen(told(source)).match(/^E\d/gmu) ?? [];
    expect(topics.length, firstScreen(told(source))).toBeLessThanOrEqual(1);
  });

  test.each(['Norwegian authorities', 'Kalmen’s critics', 'Ines Roth’s neighbours'])(
    'whoever is told by a name is no group without one: %s',
    (source) => expect(firstScreen(told(source))).not.toMatch(/^E2/mu),
  );
});

describe('a relay', () => {
  const told = (...outlets: readonly string[]) => `
Ines Roth told ${outlets[0]} that the wall would stand another winter.
“Nobody leans on it any more, and nobody should,” she told ${outlets[0]}.
${quiet(2)}
Lars Holt told ${outlets[1] ?? outlets[0]} that he had seen worse walls.
“I have mended it twice and I will mend it again,” Holt told ${outlets[1] ?? outlets[0]}.
Vera Lund said that the lamp was dark.`;

  test.each([
    [['the Harbour Post'], /came by way of the Harbour Post\./],
    [['the Harbour Post', 'Radio Kalmen'], /came by way of the Harbour Post and Radio Kalmen\./],
    [['Radio Kalmen'], /came by way of Radio Kalmen\./],
  ])('%s', (outlets, sentence) =>
    expect(firstScreen(told(...outlets), { publisher: 'Torva Times' })).toMatch(sentence),
  );

  test.each([
    ['the page’s own', { publisher: 'Harbour Post' }],
    ['several talk to one, and the page does not say whose it is', { publisher: null }],
  ])('none: %s', (_, about) => expect(firstScreen(told('the Harbour Post'), about)).not.toMatch(/^G/mu));
});

describe('an odd one out', () => {
  const said = (who: string) => `${who} said that the wall would stand another winter if nobody leans on it.
Nobody should lean on it in a storm, ${who} said on Monday.`;
  const baker = 'Vera Lund, a baker, said that she had seen worse walls and better councils in her time.';

  test.each([
    [['Mayor Ines Roth', 'Harbour Minister Lars Holt', 'Police Chief Arto Selin', 'Governor Mila Serre']],
    [
      [
        'Senator Ines Roth',
        'Mayor Lars Holt',
        'Defence Minister Arto Selin',
        'the Defence Ministry of Torva',
      ],
    ],
  ])('beside %s', (officials) =>
    expect(firstScreen([...officials.map(said), baker].join('\n'))).toMatch(
      /Vera Lund is the only speaker who is not an official:/,
    ),
  );

  test.each([[['Mayor Ines Roth']], [['Mayor Ines Roth', 'Harbour Minister Lars Holt']]])(
    'none beside %s',
    (officials) =>
      expect(firstScreen([...officials.map(said), ...officials.map(said), baker].join('\n'))).not.toMatch(
        /^F1/mu,
      ),
  );

  test('a misprint is nobody', () => {
    const officials = ['Mayor Ines Roth', 'Harbour Minister Lars Janzen', 'Police Chief Arto Selin'];
    const text = [...officials.map(said), 'Jensen said that he had seen worse walls and better councils.'];
    expect(firstScreen(text.join('\n'))).not.toMatch(/Jensen/);
  });
});

describe('the last statements are as many as they are', () => {
  const before = `
“The wall will stand another winter if nobody leans on it and nobody digs,” said Ines Roth, the harbour master.
Roth said that the council would hear about it in May and that the work could begin in June of next year.
“We have looked at every stone of it since the spring and we are not afraid of it,” Roth said.
${quiet(3)}`;
  const holt = [
    'Lars Holt, a fisherman, said that he had seen worse walls.',
    'Holt said that he would not walk on it.',
    '“I have a boat for that,” Holt said.',
    'He said that the boat was older than the wall.',
  ];
  test.each([
    [2, 'two'],
    [3, 'three'],
    [4, 'four'],
  ])('%i', (n, word) =>
    expect(firstScreen([before, ...holt.slice(0, n)].join('\n'))).toMatch(
      new RegExp(`The last ${word} statements are by Lars Holt`),
    ),
  );
  test('not one', () => expect(firstScreen([before, holt[0]].join('\n'))).not.toMatch(/^I2/mu));
  test('not whose words are most of the text', () =>
    expect(firstScreen([quiet(3), 'Roth, the mayor, said no.', ...holt].join('\n'))).not.toMatch(/^I2/mu));
});

describe('named, not heard', () => {
  const told = (...sentences: readonly string[]) => `
“The wall will stand another winter if nobody leans on it,” said Ines Roth, the harbour master.
Roth said that the council would hear about it in May.
${sentences.join('\n')}
“We have looked at every stone of it since the spring,” Roth said.
Roth said that the lamp would be lit again.`;
  const often = (name: string, short = name) => [
    `${name} paid for the wall.`,
    `The crane belongs to ${short} as well.`,
    `${short} was seen on the quay on Monday.`,
    `Two boats carry the name of ${short}.`,
  ];

  test.each([
    ['Lord Alder', /no statement by Lord Alder, named in four of/],
    ['Lady Alder', /no statement by Lady Alder, named in four of/],
    ['Arto Selin', /no statement by Arto Selin, named in four of/],
  ])('%s', (name, sentence) =>
    expect(firstScreen(told(...often(name, name.startsWith('Arto') ? 'Selin' : name)))).toMatch(sentence),
  );
  test('a declaration that is late makes nobody dead', () =>
    expect(firstScreen(told(...often('Lord Alder'), 'A late declaration named Lord Alder.'))).toMatch(
      /^D1/mu,
    ));

  test.each([
    ['heard', [...often('Lord Alder'), 'Lord Alder said that he was glad.']],
    ['dead', [...often('Arto Selin', 'Selin'), 'The late Arto Selin was a fisherman.']],
    ['at the side of the story', [...often('Arto Selin', 'Selin'), ...OF_ROTH]],
    ['a word of the text', [...often('Arto Neon', 'Neon'), 'The sign is of neon.']],
    ['what a company makes', [...often('Corvella Sentra', 'Sentra'), 'Corvella said that it was glad.']],
  ])('not who is %s', (_, sentences) => expect(firstScreen(told(...sentences))).not.toMatch(/^D1/mu));
});

describe('asked, and no answer', () => {
  const told = (...sentences: readonly string[]) => `
“The wall will stand another winter if nobody leans on it,” said Ines Roth, the harbour master.
${sentences.join('\n')}
Roth said that the council would hear about it in May.`;

  test.each([
    [
      'The Harbour Watch (HW) did not respond to requests for comment.',
      'The Harbour Watch was asked and did not respond.',
    ],
    [
      "Torva's Minister of Ports did not respond to a request for comment.",
      "Torva's Minister of Ports was asked and did not respond.",
    ],
    [
      'Torva’s Minister of Ports declined to comment.',
      'Torva’s Minister of Ports was asked and declined to comment.',
    ],
  ])('%s', (text, sentence) => expect(firstScreen(told(text))).toContain(sentence));

  test.each([
    [
      'of whom another tells',
      'Roth spoke at a fair that Arto Selin opened, and he’d remarked that the wall was a gift. Selin did not reply to a request for comment.',
    ],
    [
      'who is quoted by another',
      'Roth said that Arto Selin had told her that “the wall is a gift”. Selin did not reply to a request for comment.',
    ],
    [
      'who is heard through a spokeswoman',
      'A Harbour Watch spokeswoman said that the wall was fine. Harbour Watch did not respond to requests for comment about the lamp.',
    ],
    [
      'who is heard through a spokesman with a name',
      'Karl Dunn, a spokesman for Harbour Watch, said that the wall was fine. Harbour Watch declined to comment on the lamp.',
    ],
    [
      'who speaks elsewhere',
      'The Harbour Watch (HW) did not respond to requests for comment. The HW said in March: “We do not mend walls.”',
    ],
  ])('not %s', (_, text) => expect(firstScreen(told(text))).not.toMatch(/^A1/mu));
});

describe('heard, and silent later', () => {
  test.each([
    ['Arto Selin, founder of Torvald Cranes,', 'Selin'],
    ['Torvald Cranes', 'Torvald Cranes'],
    ['The Harbour Watch', 'The Harbour Watch'],
  ])('nobody’s gender is guessed: %s', (who, again) => {
    const text = `
“The wall will stand another winter if nobody leans on it,” said Ines Roth, the harbour master.
${who} said that the crane was safe.
${again} said that it had been looked at in April.
${again} declined to comment on the wall.
Roth said that the council would hear about it in May.`;
    const found = firstScreen(text);
    expect(found).toMatch(
      /A2 .* ha(?:s|ve) two statements, .* words; the text also says that (?:it|they) declined to comment\./,
    );
    // Somebody is no “it”, and nobody's gender is guessed.
    expect(found).not.toMatch(/Arto Selin has .* says that it\b|says that (?:he|she)\b/);
  });
});

describe('a role that leans on its body', () => {
  const last = (who: string, again: string) =>
    firstScreen(`
“The wall will stand another winter if nobody leans on it and nobody digs,” said Ines Roth, the harbour master.
Roth said that the council would hear about it in May and that the work could begin in June of next year.
“We have looked at every stone of it since the spring and we are not afraid of it,” Roth said.
${quiet(3)}
${who} said that the crane was safe.
${again} said that it had been looked at in April.`);

  test.each([
    ['Lars Holt, president of Torvald Cranes,', 'Holt', 'are by Lars Holt, president of Torvald Cranes.'],
    [
      'Lars Holt, a spokesman for the Harbour Watch,',
      'Holt',
      'are by Lars Holt, spokesman for the Harbour Watch.',
    ],
    [
      'Lars Holt, director of the Institute of Rivers,',
      'Holt',
      'are by Lars Holt, director of the Institute of Rivers.',
    ],
    ['FBI Director Lars Holt', 'Holt', 'are by Lars Holt, Director of the FBI.'],
    ['Lars Holt Jr., a captain,', 'Holt', 'are by Lars Holt Jr., captain.'],
    ['Lars Holt, the president,', 'Holt', 'are by Lars Holt.'],
    ['President Lars Holt', 'Holt', 'are by Lars Holt.'],
  ])('%s', (who, again, ending) => expect(last(who, again)).toContain(ending));

  test.each([
    ['Lars Holt, a fisherman,', 'Holt', 'are by Lars Holt, fisherman.'],
    ['Lars Holt, a radio host,', 'Holt', 'are by Lars Holt, radio host.'],
    ['Lars Holt, a harbour engineer,', 'Holt', 'are by Lars Holt, harbour engineer.'],
  ])('others say something by themselves: %s', (who, again, ending) =>
    expect(last(who, again)).toContain(ending),
  );
});

describe('a quotation of the headline', () => {
  const told = (said: string) => `
The crane came on Monday, and the whole town came to look at it.
The new crane ${said}, said Lars Holt, a fisherman from Kalmen who has waited for it.
${quiet(3)}
“Two boats can be mended in a day now, and that is one more than before,” said Vera Lund.`;
  test.each([
    ['just about ends the long queue', 'just about ends the long queue'],
    ['almost ends the long queue', 'almost ends the long queue'],
    ['does not end the long queue', 'not end the long queue'],
    ['nearly ended the long queue', 'nearly ended the long queue'],
    ['may end the long queue', 'may end the long queue'],
  ])('%s', (said, shown) =>
    expect(firstScreen(told(said), { title: '‘Ends long queue’: crane comes to Kalmen' })).toContain(
      `in the text it is ‘${shown}’.`,
    ),
  );
});

describe('a few statements', () => {
  const each = ['Ines Roth, the harbour master,', 'Lars Holt', 'Vera Lund'].map(
    (who) => `${who} said that the wall was old.`,
  );
  test.each([
    [2, 'by Ines Roth and Lars Holt;'],
    [3, 'by Ines Roth, Lars Holt and Vera Lund;'],
  ])('of %i people, one each', (n, names) =>
    expect(firstScreen([...each.slice(0, n), quiet(5)].join('\n'))).toContain(names),
  );
  test('and of a voice without a name', () =>
    expect(
      firstScreen([...each.slice(0, 2), 'A passer-by said that it was not.', quiet(5)].join('\n')),
    ).toContain('by Ines Roth, Lars Holt and a voice without a name;'));
  test.each([
    ['one has two', [...each.slice(0, 2), 'Holt said that it was high.']],
    ['one is alone', each.slice(0, 1)],
  ])('not where %s', (_, lines) =>
    expect(firstScreen([...lines, quiet(5)].join('\n'))).not.toMatch(/by Ines Roth and|by Ines Roth, Lars/),
  );
});

test('one official alone is no “officials”', () => {
  const text = `
“The wall will stand another winter if nobody leans on it,” said Senator Ines Roth.
Roth said that the council would hear about it. Roth said that the lamp would be lit.
${QUIET.join(' ')} ${QUIET.join(' ')} ${QUIET.join(' ')}
Roth said that two boats were one too few. “I counted them myself, and I can count,” Roth said.
Roth said that the crane would wait for its ship as long as it takes, and that the ship would come.`;
  expect(firstScreen(text)).toMatch(/is Ines Roth’s|Senator/);
  expect(firstScreen(text)).not.toMatch(/comes? from officials/);
});

describe('two sides, each with speakers of its own', () => {
  const say = (who: string, i: number) =>
    `${who} said that the boats of the north would ${['stay in port', 'leave at dawn', 'wait for the wind', 'be counted again', 'need new papers', 'be towed home'][i % 6] ?? ''} until the talks are over.`;
  const told = (...who: readonly string[]) => [quiet(2), ...who.map(say)].join('\n');
  const finns = [
    'Finnish President Ines Roth',
    'Finland’s coast guard',
    'Finnish Interior Minister Lars Holt',
  ];
  const norse = [
    'Norwegian Prime Minister Arto Selin',
    'Norway’s Defence Ministry',
    'Norwegian ambassador Vera Lund',
  ];

  test.each([
    ['three and three', [...finns, ...norse]],
    ['one after another', [finns[0], norse[0], finns[1], norse[1], finns[2], norse[2]]],
    ['others beside them', [...finns, ...norse, 'Ole Brandt, a fisherman,']],
    ['one more', [...finns, ...norse, 'The Finnish Foreign Ministry']],
    ['a third with one', [...finns, ...norse, 'Danish ambassador Mila Serre']],
  ])('%s', (_, who) =>
    expect(firstScreen(told(...who.flatMap((one) => one ?? [])))).toMatch(
      /^F2 Speakers for (?:Finland|Norway) have .+ of the words, speakers for (?:Finland|Norway) .+\.$/mu,
    ),
  );

  test.each([
    ['two and three', [...finns.slice(1), ...norse]],
    ['one state', finns],
    [
      'experts of two states',
      [
        ...['Ines Roth', 'Lars Holt', 'Ole Brandt'].map(
          (who) => `${who}, an ecologist at the University of Helsinki in Finland,`,
        ),
        ...['Arto Selin', 'Vera Lund', 'Mila Serre'].map(
          (who) => `${who}, an ecologist at the University of Oslo in Norway,`,
        ),
      ],
    ],
  ])('not %s', (_, who) => expect(firstScreen(told(...who))).not.toMatch(/^F2/mu));
});

describe('a page that is not finished', () => {
  const told = (last: string) => `
“The wall will stand another winter,” said Ines Roth, the harbour master.
Lars Holt said that he had seen worse walls. Holt said that the lamp was dark.
${quiet(4)}
${last}`;
  test.each([
    ['More to follow.', 'More to follow'],
    ['A first report - more to follow', 'more to follow'],
    ['Roth left at noon. More to come.', 'More to come'],
    ['This is a developing story.', 'This is a developing story'],
    ['This story is being updated.', 'This story is being updated'],
  ])('%s', (last, words) => expect(firstScreen(told(last))).toContain(`it is not finished: ‘${words}’.`));

  test.each([
    ['Two boats left in March, with a dozen more to follow by May.'],
    ['Roth has mended three stones and has more to come.'],
    ['The wall is a story that is being updated by the sea.'],
  ])('not: %s', (last) => expect(firstScreen(told(last))).not.toMatch(/^M/mu));
});

test('a body has its article however the text leads up to it', () => {
  const text = `
The weather service’s Storm Watch Center said that the wind would turn at night.
“Nobody should be on the wall after ten,” the Storm Watch Center wrote.
${quiet(5)}`;
  expect(firstScreen(text)).toContain('by the Storm Watch Center');
});

test('what is told of crimes is not told as health or money', () => {
  const text = `
Police found the body of a newborn near the clinic on Monday, the third infant abandoned there since May.
Doctors at the clinic said that the newborn had died in hospital of the cold.
A nurse found another abandoned newborn at the hospital gate in March. Doctors treated the infant for hypothermia.
The hospital has a ward for infants. A newborn was abandoned in its garden in April, and the patient survived.
Two doctors and a nurse treated the child at the clinic. The health office counts the newborns who are abandoned.
It has counted nine patients since January. Police said that a woman had been charged over the abandoned newborn.
The clinic has asked for a heated box. Doctors said that the illness of two infants was treated.
A surgeon at the hospital said that medicine had run out.`;
  expect(firstScreen(text)).not.toMatch(/health and medicine/);
});
