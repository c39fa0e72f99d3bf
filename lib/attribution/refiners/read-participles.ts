import { THIRD_PERSON_PRONOUNS } from '../../text/closed-classes.ts';
import { either, isAt, isWord, pos, printed, word } from '../../text/token-pattern.ts';
import { byParagraph, overlaps, placesIn, type Draft, type Reading, type Refiner } from '../draft.ts';
import { subjectBefore } from '../subject-before.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

/** Before the judge looks at it. */
const PARTICIPLE_CERTAINTY = 0.6;
const REPORTS = word(
  ...'saying adding noting stressing warning arguing claiming insisting stating asserting explaining telling'.split(
    ' ',
  ),
);
/** Words of what is said. */
const MIN_WORDS = 3;
const STOP = printed('.', '!', '?');

/**
 * Lind held a call with Bo Rask, saying the dam was safe. — a participle that reports, behind a comma, where the tagger saw nothing:
 * the subject of its sentence says the rest of it.
 */
export const readParticiples: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  reading.paragraphs.forEach((_, number) => {
    for (const draft of participlesIn(reading, number))
      if (!(found.get(number) ?? []).some((other) => isTaken(other, draft, number))) added.push(draft);
  });
  return added.length > 0 ? [...drafts, ...added] : drafts;
};

function isTaken(other: Draft, { cue, content }: Draft, number: number): boolean {
  return placesIn(other, number).some((place) => [...cue, ...content].some((own) => overlaps(own, place)));
}

function participlesIn(reading: Reading, number: number): Draft[] {
  const paragraph = reading.paragraphs[number]?.facts.paragraph;
  if (!paragraph) return [];
  const { tokens, quoteState, sentenceEnd } = paragraph;
  return tokens.flatMap((_, i): Draft[] => {
    if (!isAt(tokens, i, REPORTS) || !isAt(tokens, i - 1, printed(','))) return [];
    if (quoteState[i] !== QUOTE_STATE.outside) return [];
    const source = subjectBefore(paragraph, i, number);
    const whom = source ? tokens.slice(source.from, source.to) : [];
    if (!source || !whom.some(either(pos('PROPN'), word(THIRD_PERSON_PRONOUNS)))) return [];
    const end = sentenceEnd[i] ?? i;
    const to = isAt(tokens, end - 1, STOP) ? end - 1 : end;
    const place = (from: number, until: number) => ({ paragraph: number, from, to: until });
    return tokens.slice(i + 1, to).filter(isWord).length < MIN_WORDS
      ? []
      : [
          {
            source: [source],
            cue: [place(i, i + 1)],
            content: [place(i + 1, to)],
            certainty: PARTICIPLE_CERTAINTY,
          },
        ];
  });
}
