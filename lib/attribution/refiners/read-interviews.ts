import { word } from '../../text/token-pattern.ts';
import type { BlockId } from '../../text/article.ts';
import {
  byParagraph,
  kindOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { findInterviewee, tellsOfTalk, tellsOfTelling } from '../interviewee.ts';
import { readTurnLabel } from '../turn-label.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

const ANSWER_CERTAINTY = 0.7;
/** One question in a text is put to the reader. */
const MIN_QUESTIONS = 2;
/** A question of more words is a paragraph that ends with one. */
const MAX_QUESTION_WORDS = 45;
/** Who answers speaks of themselves: in at least this share of the answers. */
const FIRST_PERSON_SHARE = 0.3;
/** … and whoever tells a story in most of its paragraphs. */
const STORY_SHARE = 0.5;
const FIRST_PERSON = word('i', 'me', 'my', 'we', 'our', "i'm", 'i’m', "i've", 'i’ve', 'myself');

/**
 * Mara Lind spoke to the Courier. ⏎ Why now? ⏎ Because I can. — after an introduction that tells of a talk, what stands below
 * questions in paragraphs or headings of their own is the answer of whom the introduction names. So is a story “as told to”.
 */
export const readInterviews: Refiner = (reading, drafts) => {
  const answers = answersIn(reading);
  if (answers.length === 0) return drafts;
  const found = byParagraph(drafts);
  const replaced = new Set(
    answers.flatMap(({ content }) => content.flatMap(({ paragraph }) => found.get(paragraph) ?? [])),
  );
  return [...drafts.filter((draft) => !replaced.has(draft)), ...answers];
};

function answersIn(reading: Reading): Draft[] {
  const questions = questionBlocks(reading);
  const told = reading.paragraphs.findIndex(({ facts }) => tellsOfTelling(facts.paragraph.tokens));
  const [first] = questions;
  if (questions.length >= MIN_QUESTIONS && first !== undefined) {
    const introduction = reading.paragraphs.flatMap(({ facts }, number) =>
      facts.paragraph.block < first ? [number] : [],
    );
    const asked = new Set(questions);
    const answers = reading.paragraphs.flatMap(({ facts: { paragraph } }, number) =>
      paragraph.block > first && !asked.has(paragraph.block) && kindOf(reading, number) === 'paragraph'
        ? [number]
        : [],
    );
    const talks = introduction.some((number) => tellsOfTalk(tokensOf(reading, number)));
    const source = talks ? findInterviewee(reading, introduction) : null;
    if (source && shareOfFirstPerson(reading, answers) >= FIRST_PERSON_SHARE)
      return groups(reading, answers, questions).map((group) =>
        toDraft(reading, source, group, 'It answers the question before it; the introduction names'),
      );
  }
  if (told < 0 || told > 2) return [];
  const story = reading.paragraphs.flatMap((_, number) =>
    number > told && kindOf(reading, number) === 'paragraph' ? [number] : [],
  );
  const source = findInterviewee(reading, [told, ...Array.from({ length: told }, (_, number) => number)]);
  return source && story.length > 0 && shareOfFirstPerson(reading, story) >= STORY_SHARE
    ? story.map((number) => toDraft(reading, source, [number], 'The text is told by'))
    : [];
}

/** The blocks, headings among them, that are nothing but a question. */
function questionBlocks({ article, paragraphs }: Reading): BlockId[] {
  // “Q. Why now?” belongs to a transcript.
  const labelled = new Set(
    paragraphs.flatMap(({ facts: { paragraph } }) =>
      readTurnLabel(paragraph.tokens) ? [paragraph.block] : [],
    ),
  );
  return article.blocks
    .filter(({ id }) => !labelled.has(id))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .filter(
      ({ text }) =>
        /\?\s*$/u.test(text) && !/[“”"«»]/u.test(text) && text.split(/\s+/u).length <= MAX_QUESTION_WORDS,
    )
    .map(({ id }) => id);
}

/** The paragraphs after each question, up to the next one. */
function groups(reading: Reading, answers: readonly number[], questions: readonly BlockId[]): number[][] {
  const after = Map.groupBy(answers, (number) => {
    const block = reading.paragraphs[number]?.facts.paragraph.block ?? 0;
    return questions.findLast((question) => question < block);
  });
  return [...after.values()];
}

function toDraft(reading: Reading, source: Place, paragraphs: readonly number[], why: string): Draft {
  return {
    source: [source],
    cue: [],
    content: paragraphs.map((paragraph) => ({ paragraph, from: 0, to: tokensOf(reading, paragraph).length })),
    type: 'direct',
    settled: true,
    certainty: ANSWER_CERTAINTY,
    why: `${why} ${wordsAt(reading, source)}`,
  };
}

function tokensOf(reading: Reading, number: number): Paragraph['tokens'] {
  return reading.paragraphs[number]?.facts.paragraph.tokens ?? [];
}

function shareOfFirstPerson(reading: Reading, numbers: readonly number[]): number {
  const spoken = numbers.filter((number) => {
    const paragraph = reading.paragraphs[number]?.facts.paragraph;
    return paragraph?.tokens.some(
      (token, i) => FIRST_PERSON(token) && paragraph.quoteState[i] === QUOTE_STATE.outside,
    );
  });
  return numbers.length === 0 ? 0 : spoken.length / numbers.length;
}
