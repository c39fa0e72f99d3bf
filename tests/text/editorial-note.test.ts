import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../lib/text/article.ts';
import { findEditorialNotes, isEditorialNote } from '../../lib/text/editorial-note.ts';

describe('notes of the editors about the article', () => {
  test.each([
    'Correction: An earlier version of this article said the dam was built in 1926.',
    'Correction (3 May): A previous version of this report said Ruiz was the owner.',
    'CORRECTION — May 3, 2026, 4:15 p.m.: The name of the gatekeeper was misspelled.',
    'Corrections and clarifications: the wall is nine metres high, not six.',
    'Correction appended on Tuesday: Ms Ruiz is sixty-two.',
    'Clarification: The headline of this story said the dam had failed. It has not.',
    'Corrections: An earlier story gave the wrong year for the flood.',
    'Editor’s note: This story was updated to say that two gates were open.',
    "Editors' Note, May 3: This article took words from another paper.",
    'A note from the editors: we have taken out a name.',
    '• This article was amended on 3 May 2026 because Ruiz was misquoted.',
    'This May 3 story has been corrected to fix the height of the wall in paragraph 4.',
    '(This story has been corrected to say that the gate opened on Monday)',
    '(Corrects paragraph 3 to say that the wall is nine metres high)',
    'This version corrects the spelling of the village to Otero, not Otera.',
    'This story was updated at 5:45 p.m. with what the board said.',
    'UPDATE, May 3: This article has been updated to include an answer from the board.',
    'The headline was changed on 3 May to reflect that the dam holds.',
    'The headline of this article has been corrected.',
    'An earlier version of this article misspelled the name of the gatekeeper.',
    'In an earlier version of this story the board was said to have met on Monday.',
    'Because of an editing error, a previous version of this news story gave the wrong year.',
    'An earlier headline said the dam had failed. We regret the error.',
    'A caption with an earlier version of this report gave the name of the river wrongly.',
    'A correction was made on May 3, 2026: the dam was built in 1936.',
    'A correction has been made to this article.',
    'We have corrected this article to say that two gates were open.',
    'CORRECTION APPENDED.',
    'When we learn of a mistake, we say so. Write to us at desk@courier.example.',
    'The Otero Courier regrets the error.',
  ])('%s', (text) => expect(isEditorialNote(text)).toBe(true));
});

describe('no notes: what an article tells', () => {
  test.each([
    'The Courier ran a correction on Tuesday, after Ruiz had written to its editor.',
    'A correction was published on Wednesday, and nobody read it.',
    'Correction officers at the Halden jail said: “We were nine that night, not twenty.”',
    'Corrections Minister Ana Ruiz said: “The jail will be closed.”',
    'Corrections: 14 million crowns, two more than last year.',
    'Correction in the market: why shares fell again',
    'Amendment 4: Shall the county build a second dam?',
    '“Correction: the dam was built in 1926,” the Courier wrote under it.',
    '“This story has been corrected,” it said at the foot of the page.',
    'An earlier version of the bill would have closed the jail.',
    'An earlier version of the bill was wrongly printed, Ana Ruiz said.',
    'An earlier version of the report put the height of the wall at six metres.',
    'An earlier version of the gate leaked, Ana Ruiz said.',
    'The report was amended on 3 May, after the minister had read it.',
    'The article was corrected the next morning, but by then the shares had fallen by half.',
    'The page was changed by hand in 1640, and the monk who did it signed his name.',
    'This map was revised after the flood of 1998 had moved the river.',
    'This bridge was updated to carry two lanes.',
    'Ana Ruiz said the article was updated by mistake.',
    'The editor noted that the story was three years old.',
    'The board regrets the error, it said, and will pay for the boats.',
    'We regret that the ferry is gone.',
    `This story was updated. ${'The river rose again in the night, and nobody slept. '.repeat(20)}`,
  ])('%s', (text) => expect(isEditorialNote(text)).toBe(false));
});

const linesOf = (...rows: readonly (readonly [BlockKind, string])[]) =>
  rows.map(([kind, text]) => ({ kind, text }));
const FLOOD: readonly [BlockKind, string] = [
  'paragraph',
  'The river rose in the night and took the lower bridge with it, and with the bridge the road to Otero.',
];
const numbersOf = (...rows: readonly (readonly [BlockKind, string])[]): number[] =>
  [...findEditorialNotes(linesOf(...rows))].toSorted((a, b) => a - b);

describe('the notes of an article', () => {
  const misspelled: readonly [BlockKind, string] = [
    'paragraph',
    'The name of the gatekeeper was misspelled.',
  ];

  test.each(['Correction', 'Corrections', 'CORRECTION:', 'Clarification', 'Corrections & Clarifications'])(
    'stand under “%s” at its end',
    (heading) => {
      expect(numbersOf(FLOOD, ['heading', heading], misspelled)).toEqual([1, 2]);
      expect(numbersOf(FLOOD, ['paragraph', heading], misspelled)).toEqual([1, 2]);
    },
  );

  test.each<[string, readonly (readonly [BlockKind, string])[]]>([
    [
      'a part of the article about markets',
      [
        FLOOD,
        ['heading', 'Correction'],
        ['paragraph', 'Shares fell by a tenth on Monday and by more on Tuesday.'],
      ],
    ],
    ['a part with more text behind it', [FLOOD, ['heading', 'Correction'], misspelled, FLOOD, FLOOD, FLOOD]],
    [
      'an article that is nearly all corrections',
      [
        ['paragraph', 'Correction: the dam was built in 1936.'],
        ['paragraph', 'Correction: the wall is nine metres high.'],
      ],
    ],
    ['a caption', [FLOOD, ['caption', 'Correction: the gate on Monday.']]],
  ])('are not %s', (_, rows) => expect(numbersOf(...rows)).toEqual([]));
});
