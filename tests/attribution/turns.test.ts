import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/text/article.ts';
import { articleFrom } from '../support/article-from.ts';
import { readAttributions, whoSaysWhat } from '../support/read-attributions.ts';

const turns = (text: string) => readAttributions(text).map(({ source, content }) => `${source}: ${content}`);

describe('turns of a transcript', () => {
  test('short labels and initials are who was introduced in full', () => {
    expect(
      turns(`MARA LIND: The dam was sound.
        ANA RUIZ: Who says so?
        LIND: I do.
        AR: And who else?`),
    ).toEqual([
      'MARA LIND: The dam was sound.',
      'ANA RUIZ: Who says so?',
      'MARA LIND: I do.',
      'ANA RUIZ: And who else?',
    ]);
  });

  test('roles, titles, parties, particles and stage directions', () => {
    expect(
      turns(`Sen. Mara Lind (D-Leeds): Who inspected it?
        Maria van der Ruiz: We did, with two colleagues.
        Lind (laughing): And after that?
        Maria van der Ruiz: [inaudible] nobody.`).map((turn) => turn.replace(/^Sen\. /u, '')),
    ).toEqual([
      'Mara Lind: Who inspected it?',
      'Maria van der Ruiz: We did, with two colleagues.',
      'Lind: And after that?',
      'Maria van der Ruiz: nobody.',
    ]);
  });

  test('a letter is no turn of whom it is to', () =>
    expect(
      turns(`DEAR MARA: My husband took me to the dam. Should I be glad? -- SECOND BEST
        DEAR SECOND BEST: Of course you should. The dam is a fine place.
        DEAR MARA: My sister is to be married. -- CONCERNED SISTER
        DEAR CONCERNED SISTER: Then go to the wedding.`),
    ).toEqual([]));

  test('a paragraph between two turns goes on with the first', () => {
    expect(
      turns(`Courier: Why leave now?
        Mara Lind: Because I can. I wanted to go.
        My teacher stayed too long.
        Courier: What will you miss?
        Lind: The silence.`),
    ).toContain('Mara Lind: Because I can. I wanted to go. … My teacher stayed too long.');
  });

  test.each([
    [
      `Budget: The council votes on Monday.
      Schools: Two new teachers were hired.`,
    ],
    [
      `• Boots: the field is wet.
      • Money: the stalls take no cards.`,
    ],
    [
      `Friday: The office publishes its figures.
      Monday: The board meets.`,
    ],
    [
      `Week 3: Rowers train on the upper lake.
      Week 4: They rest.`,
    ],
    [
      `Ingredients: Two onions and a leek.
      Method: Cook until soft.`,
    ],
  ])('a list: %s', (text) => expect(whoSaysWhat(text)).toEqual([]));
});

const INTRODUCTION = 'Mara Lind leaves the orchestra in June. She spoke to the Courier about hotels.';

describe('interviews without labels', () => {
  test('what stands below a question is the answer of whom the introduction names', () => {
    expect(
      turns(`${INTRODUCTION}
        Why now?
        Because I can still play.
        What will you miss?
        The silence before the first note.`),
    ).toEqual(['Mara Lind: Because I can still play.', 'Mara Lind: The silence before the first note.']);
  });

  test('A is whom the introduction names, Q nobody', () => {
    expect(
      turns(`${INTRODUCTION}
        Q. Why now?
        A. Because I can still play.`),
    ).toEqual(['Mara Lind: Because I can still play.']);
  });

  test('a story told to a writer', () => {
    expect(
      turns(`Mara Lind, 58, played for thirty years. As told to Felix Drummond.
        I joined in 1996, when the hall still smelled of coal.`),
    ).toEqual(['Mara Lind: I joined in 1996, when the hall still smelled of coal.']);
  });

  test('an explainer answers its own questions', () => {
    expect(
      whoSaysWhat(`The dam on Mill Lane gave way on Monday. Ana Ruiz said it had been sound.
        Why did the dam fail?
        The dam was built in 1911 on sand.
        Who pays for the damage?
        The city carries the cost of the pumps.`),
    ).toEqual(['Ana Ruiz: it had been sound']);
  });
});

/** Lines that begin with “Q> ” or “A> ” are set off by the page as question and answer. */
function setOff(text: string): Article {
  const article = articleFrom(text.replaceAll(/^\s*[QA]> /gmu, ''));
  const turns = text.split('\n').map((line) => /^\s*(?<letter>[QA])> /u.exec(line)?.groups?.letter);
  return {
    ...article,
    blocks: article.blocks.map((block, i) => {
      const letter = turns[i];
      return letter
        ? { ...block, turn: letter === 'Q' ? ('question' as const) : ('answer' as const) }
        : block;
    }),
  };
}

const saidIn = (article: Article) =>
  readAttributions(article).map(({ source, content }) => `${source}: ${content}`);

describe('turns that the page sets off', () => {
  test('questions that do not ask, and answers that do', () => {
    expect(
      saidIn(
        setOff(`Mara Lind leaves the orchestra in June.
          Q> Why do you leave now?
          A> Because I can still play.
          A> Would you want me to stay?
          Q> Tell me about the first concert.
          A> I was nineteen, and we played in coats.
          She has no plans for July.`),
      ),
    ).toEqual([
      'Mara Lind: Because I can still play. … Would you want me to stay?',
      'Mara Lind: I was nineteen, and we played in coats.',
    ]);
  });

  test.each([
    [
      'a service that answers in general',
      `The dam on Mill Lane was built by Ana Ruiz.
      Q> Do you live below the dam?
      A> Leave at once. We recommend that nobody takes a car.
      Q> Have you lost your cat?
      A> Call the hotline.`,
    ],
    [
      'a story that asks itself',
      `I met Mara Lind, a conductor, on a bus.
      Q> Why do we worry?
      A> I worry because my mother did.
      Q> Does it help?
      A> I never found that it did.`,
    ],
    [
      'nobody but a place is named',
      `The trams to Mill Lane run again.
      Q> What did you do without them?
      A> I walked, and my feet hurt.
      Q> What will you do now?
      A> I will ride.`,
    ],
  ])('%s', (_, text) => expect(saidIn(setOff(text))).toEqual([]));
});

describe('announced quotations', () => {
  test.each([
    ['And from Chairwoman Ana Ruiz:', 'Chairwoman Ana Ruiz'],
    ['The words of Ana Ruiz:', 'Ana Ruiz'],
    ['A last word from her coach, Ana Ruiz:', 'her coach, Ana Ruiz'],
    ['Over to Ana Ruiz, then:', 'Ana Ruiz'],
    ['From the desk of Ana Ruiz, senior analyst.', 'Ana Ruiz, senior analyst'],
  ])('%s', (announcement, speaker) => {
    expect(
      whoSaysWhat(`${announcement}
        “She never once looked at the clock.”`),
    ).toEqual([`${speaker}: She never once looked at the clock`]);
  });

  test('a way is no announcement', () => {
    expect(
      whoSaysWhat(`From Leeds to Corran: three hours by train.
        “It used to be two,” said Ana Ruiz.`),
    ).toEqual(['Ana Ruiz: It used to be two']);
  });
});
