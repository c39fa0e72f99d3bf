import { word } from '../../text/token-pattern.ts';
import type { Token } from '../../text/nlp.ts';
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
import { findInterviewee, tellsOfMeeting, tellsOfTalk, tellsOfTelling } from '../interviewee.ts';
import { readTurnLabel } from '../turn-label.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

const ANSWER_CERTAINTY = 0.7;
/** One question in a text is put to the reader. */
const MIN_QUESTIONS = 2;
/** A question of more words is a paragraph that ends with one. */
const MAX_QUESTION_WORDS = 45;
/** Who answers speaks of themselves: in at least this share of the answers. */
const FIRST_PERSON_SHARE = 0.3;
/** Questions that are put to somebody say so in at least this share: “What will you miss?” */
const PUT_SHARE = 0.4;
const YOU = /\b(?:you|your|yours|yourself)\b|\btell (?:me|us)\b/iu;
/** … and whoever tells a story in most of its paragraphs. */
const STORY_SHARE = 0.5;
/** A story says in one of its first paragraphs that it was told to somebody. */
const TOLD_WITHIN = 3;
const I = word('i', 'me', 'my', "i'm", 'i’m', "i've", 'i’ve', 'myself');
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
  const turns = markedTurns(reading) ?? turnsByQuestions(reading);
  const { questions, answers } = turns;
  const told = reading.paragraphs
    .slice(0, TOLD_WITHIN)
    .findIndex(({ facts }) => tellsOfTelling(facts.paragraph.tokens));
  const [first] = questions;
  if (questions.length >= MIN_QUESTIONS && first !== undefined) {
    const introduction = reading.paragraphs.flatMap(({ facts }, number) =>
      facts.paragraph.block < first ? [number] : [],
    );
    const source = isTalk(reading, introduction, turns) ? findInterviewee(reading, introduction) : null;
    if (source && shareOfSpoken(reading, answers, FIRST_PERSON) >= FIRST_PERSON_SHARE)
      return groups(reading, answers, questions).map((group) =>
        toDraft(reading, source, group, 'It answers the question before it; the introduction names'),
      );
  }
  if (told < 0) return [];
  const story = reading.paragraphs.flatMap((_, number) =>
    number > told && kindOf(reading, number) === 'paragraph' ? [number] : [],
  );
  const source = findInterviewee(reading, [told, ...Array.from({ length: told }, (_, number) => number)]);
  return source && story.length > 0 && shareOfSpoken(reading, story, FIRST_PERSON) >= STORY_SHARE
    ? story.map((number) => toDraft(reading, source, [number], 'The text is told by'))
    : [];
}

/** Questions, and the paragraphs that answer them. */
interface Turns {
  readonly questions: readonly BlockId[];
  readonly answers: readonly number[];
}

/** The turns that the page's markup sets off; null where it sets off none, and where “Q” and “A” say so by themselves. */
function markedTurns(reading: Reading): Turns | null {
  const { article, paragraphs } = reading;
  const labelled = labelledBlocks(reading);
  const questions = article.blocks
    .filter(({ id, turn }) => turn === 'question' && !labelled.has(id))
    .map(({ id }) => id);
  if (questions.length < MIN_QUESTIONS) return null;
  const answers = paragraphs.flatMap(({ facts: { paragraph } }, number) =>
    article.blocks[paragraph.block]?.turn === 'answer' ? [number] : [],
  );
  return { questions, answers };
}

/** Whatever stands below paragraphs and headings that are nothing but a question. */
function turnsByQuestions(reading: Reading): Turns {
  const questions = questionBlocks(reading);
  const asked = new Set(questions);
  const first = questions[0] ?? Infinity;
  const answers = reading.paragraphs.flatMap(({ facts: { paragraph } }, number) =>
    paragraph.block > first && !asked.has(paragraph.block) && kindOf(reading, number) === 'paragraph'
      ? [number]
      : [],
  );
  return { questions, answers };
}

/** The introduction tells of a talk; or questions are put to “you”, and “I” answer. */
function isTalk(reading: Reading, introduction: readonly number[], { questions, answers }: Turns): boolean {
  if (introduction.some((number) => tellsOfTalk(tokensOf(reading, number)))) return true;
  const put = questions.filter((id) => YOU.test(reading.article.blocks[id]?.text ?? '')).length;
  const met = introduction.some((number) => tellsOfMeeting(tokensOf(reading, number)));
  return met
    ? put > 0
    : put >= questions.length * PUT_SHARE && shareOfSpoken(reading, answers, I) >= STORY_SHARE;
}

/** The blocks, headings among them, that are nothing but a question. */
function questionBlocks(reading: Reading): BlockId[] {
  const labelled = labelledBlocks(reading);
  return reading.article.blocks
    .filter(({ id }) => !labelled.has(id))
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .filter(
      ({ text }) =>
        /\?\s*$/u.test(text) && !/[“”"«»]/u.test(text) && text.split(/\s+/u).length <= MAX_QUESTION_WORDS,
    )
    .map(({ id }) => id);
}

/** “Q. Why now?” belongs to a transcript. */
function labelledBlocks({ paragraphs }: Reading): ReadonlySet<BlockId> {
  return new Set(
    paragraphs.flatMap(({ facts: { paragraph } }) =>
      readTurnLabel(paragraph.tokens) ? [paragraph.block] : [],
    ),
  );
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

/** The share of the paragraphs that say such a word outside quotation marks. */
function shareOfSpoken(
  reading: Reading,
  numbers: readonly number[],
  isSuch: (token: Token) => boolean,
): number {
  const spoken = numbers.filter((number) => {
    const paragraph = reading.paragraphs[number]?.facts.paragraph;
    return paragraph?.tokens.some(
      (token, i) => isSuch(token) && paragraph.quoteState[i] === QUOTE_STATE.outside,
    );
  });
  return numbers.length === 0 ? 0 : spoken.length / numbers.length;
}
