import { describe, expect, test } from 'vitest';
import { findGluedHeading } from '../../lib/text/split-glued-headings.ts';

/** The heading and the paragraph that the place separates, or null. */
function split(text: string): readonly [string, string] | null {
  const glued = findGluedHeading(text);
  return glued && [text.slice(0, glued.headingEnd), text.slice(glued.paragraphStart)];
}

describe('a heading run into its paragraph', () => {
  test.each([
    [
      'Two fronts at onceUS envoy Carl Moss turned to the harbour towns on Friday, and nobody was pleased.',
      'Two fronts at once',
    ],
    [
      'Neighbours in needYet because both towns face the same river, they have begun to talk again, Feld said.',
      'Neighbours in need',
    ],
    [
      'Threats and repliesIn two calls last week, the mayor warned of “serious results” for the port.',
      'Threats and replies',
    ],
    [
      'A long way homeThe ferry from Otero takes nine hours in winter, according to its owner.',
      'A long way home',
    ],
    [
      'What comes nextA second survey will be finished before the end of the month, the board said.',
      'What comes next',
    ],
    ['Bags by the door“We were told nothing at all,” said Pia Horn, who runs the bakery.', null],
    ['Blow to OteroThe council had counted on the money from the port for its new school.', 'Blow to Otero'],
    [
      'Plans for 2031After the elections the board will decide whether to lower the lake for good.',
      'Plans for 2031',
    ],
    [
      'A setback for the IMFWhile the talks went on, nobody in the capital wanted to name a date.',
      'A setback for the IMF',
    ],
    [
      'Mayors & millers\u00A0Chinese President Wu Tan held a call with the mayor on Monday about the mill.',
      'Mayors & millers',
    ],
    [
      'Surveys and promises\u00A0The board expects to publish the results on Friday, it said.',
      'Surveys and promises',
    ],
    [
      'No easy answers   Although the lake is lower now, the wall has not been repaired so far.',
      'No easy answers',
    ],
  ])('%s', (text, heading) => {
    expect(split(text)?.[0] ?? null).toBe(heading);
  });

  test('the odd space between belongs to neither', () => {
    expect(
      split('Mayors & millers\u00A0Chinese President Wu Tan held a call with the mayor on Monday.'),
    ).toEqual(['Mayors & millers', 'Chinese President Wu Tan held a call with the mayor on Monday.']);
  });
});

describe('no heading', () => {
  test.each([
    [
      'glued sentences',
      'It ended during the meeting.As on the question of the port, nobody gave way, said Feld.',
    ],
    [
      'a sentence whose full stop was lost',
      'Feld said he would not talk about the portThe mayor left the room without a word.',
    ],
    [
      'a report before the glue',
      'According to the boardThe wall is safe for another ten years, and no repair is planned.',
    ],
    ['YouTube', 'In a new video on YouTube the mayor says that the wall is safe for another ten years.'],
    ['OpenAI', 'Last week OpenAI said that it would open an office in Otero before the end of the year.'],
    ['LinkedIn', 'In a statement LinkedIn said that the profile of the mayor had been taken down on Monday.'],
    ['eBay', 'A seller on eBay said that the old drawings had been found in a cellar in the upper town.'],
    ['iPhone', 'The new iPhone is made of the same glass as the dome of the station, said its architect.'],
    ['McDonald', 'Council clerk Ann McDonald said that the notice had been posted on Monday evening at six.'],
    ['MacArthur', 'The young MacArthur wanted to leave the town, and his mother did not want to hear of it.'],
    ['macOS', 'A new macOS version was the reason why the screens of the town hall stayed dark on Monday.'],
    [
      'AstraZeneca',
      'The vaccine by AstraZeneca was given to four thousand people in Otero before the summer.',
    ],
    ['BlackRock', 'The fund manager BlackRock said that it had sold its share of the port in the spring.'],
    ['DeSantis', 'Governor Ron DeSantis said that he had never been to Otero and did not plan to go there.'],
    ['U.S.', 'The talks with U.S. officials went on for two days, and nobody wanted to say how they ended.'],
    [
      'initials',
      'The novelist J.K. Marl said that she had written the book in a hut above the dam in Otero.',
    ],
    [
      'a web address',
      'The notice is on www.otero-councilBoard.example/Dam, and it will be printed on Friday too.',
    ],
    [
      'a title before a no-break space',
      'Former president\u00A0Chinese President Wu Tan met in spring was seen at the dam on Monday.',
    ],
    [
      'a name after a no-break space',
      'The old mayor of the town\u00A0Ann Tarn said that the plan had been known for years.',
    ],
    [
      'a number after a no-break space',
      'The wall cost about 10\u00A0million crowns when it was built, and twice that to repair.',
    ],
    [
      'no-break spaces everywhere',
      'The\u00A0old mayor\u00A0The people loved said that the plan had been known for many years.',
    ],
    [
      'a newspaper’s name',
      'Her sister newspaper\u00A0The Otero Sun said that it had seen the drawings of the wall.',
    ],
    [
      'two plain spaces',
      'The mayor said  in a briefing  that the town would lower the lake by two metres more.',
    ],
    ['a caption’s remains', 'Friends at the damPhoto: Lind'],
    [
      'an open quotation',
      'He called it “a friend in needYet because both towns face the river, nobody laughed,” she said.',
    ],
    [
      'a long clause',
      'The talks about the future of the old wall above the town had not yet come to any real endThe mayor left.',
    ],
  ])('%s', (_, text) => {
    expect(split(text)).toBeNull();
  });
});
