import { either, isAt, pos, printed, word } from '../../text/token-pattern.ts';
import type { Token } from '../../text/nlp.ts';
import { RELATIVE_PRONOUNS, SUBORDINATORS } from '../../text/closed-classes.ts';
import { mergePlaces, type Draft, type Place, type Refiner } from '../draft.ts';
import { isPhrase } from '../is-phrase.ts';
import { secondVerbAt } from '../second-verb-at.ts';
import { opensWithQuestion } from './drop-questions-put.ts';
import { indexDrafts } from './index-drafts.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';

/** Phrases that open a sentence before its subject. */
const NO_SUBJECT = word('but', 'and', 'in', 'on', 'at', 'as', 'with', 'for', 'after', 'when', 'while');
/** What begins a clause of its own after a comma. */
const OWN_CLAUSE = either(pos('CCONJ', 'SCONJ'), word('which', 'who', 'where', 'whose'), ({ lower }) =>
  lower.endsWith('ing'),
);

/** With these a statement may have a clause before its own: “said that if it rains, the dam will break”. */
const HANGS = word(SUBORDINATORS, 'that');

const VERB = pos('VERB', 'AUX');

/** A verb that needs a subject before it. */
const FINITE = word(
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
);

/** Where a draft's sentence begins and ends (closing stop excluded), and where its source and cue do. */
interface Frame {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly sayerFrom: number;
  readonly sayerTo: number;
}

/**
 * For the coast, | it is about money, Lind noted. · The dam | “is a relic,” Lind said. · Lind said that the coast sends guards |
 * to the islands. — what belongs to the clause that is said, and what nobody else says in its sentence, is said with it.
 */
export const fillSentences: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  return drafts.map((draft): Draft => {
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    const frame = paragraph && toFrame(paragraph, draft);
    if (!frame) return draft;
    const missing = [
      opening(frame, draft),
      subject(frame, draft),
      ...gaps(frame, draft),
      ending(frame, draft),
    ].filter((place): place is Place => place !== null);
    const free = missing.filter((place) => draftsAt(place).length === 0);
    return free.length > 0 ? { ...draft, content: mergePlaces([...draft.content, ...free]) } : draft;
  });
};

/** Null when source, cue and content stand in several paragraphs or one of them is missing. */
function toFrame(paragraph: Paragraph, { source, cue, content }: Draft): Frame | null {
  const [own] = source;
  const [said] = cue;
  if (!own || !said || content.length === 0) return null;
  if ([own, ...content].some((place) => place.paragraph !== said.paragraph)) return null;
  const end = paragraph.sentenceEnd[said.from] ?? said.to;
  return {
    paragraph,
    number: said.paragraph,
    start: paragraph.sentenceStart[said.from] ?? said.from,
    end: isAt(paragraph.tokens, end - 1, printed('.', '!', '?')) ? end - 1 : end,
    sayerFrom: Math.min(own.from, said.from),
    sayerTo: Math.max(own.to, said.to),
  };
}

/** “For the coast,” before a statement, “The dam” before a quotation that goes on with it; both before the sayer. */
function opening({ paragraph, number, start, sayerFrom }: Frame, { content }: Draft): Place | null {
  const [first, ...others] = content;
  const { tokens, sentenceStart, quoteState } = paragraph;
  if (!first || first.from <= start || first.to > sayerFrom || sentenceStart[first.from] !== start)
    return null;
  if (opensWithQuestion(paragraph, start)) return null;
  // “The halls are empty, which Lind says saves a day”: the sentence before is the writer's.
  if (isAt(tokens, first.from, word(RELATIVE_PRONOUNS)) && !isClauseBefore(paragraph, start, first.from))
    return null;
  const belongs =
    quoteState[first.from] === QUOTE_STATE.outside
      ? tokens[first.from - 1]?.text === ',' ||
        (others.length === 0 && isClauseBefore(paragraph, start, first.from))
      : /^\p{Ll}/u.test(tokens[first.from + 1]?.text ?? '') && !isAt(tokens, start, NO_SUBJECT);
  return belongs ? { paragraph: number, from: start, to: first.from } : null;
}

/** “It is odd | that the dam leaks, Lind said”: what the “that” hangs on is said with it. */
function isClauseBefore({ tokens }: Paragraph, start: number, that: number): boolean {
  return isAt(tokens, that, word('that')) && tokens.slice(start, that).some(pos('VERB', 'AUX'));
}

/** “What the council wants, Lind told the Post, | is water”: what follows is the verb to the words before the sayer. */
function subject({ paragraph, number, start, sayerFrom, sayerTo }: Frame, { content }: Draft): Place | null {
  const [only, ...others] = content;
  const { tokens, sentenceStart, quoteState } = paragraph;
  if (!only || others.length > 0 || only.from <= sayerTo || sentenceStart[only.from] !== start) return null;
  const comma = sayerFrom - 1;
  if (comma <= start || ![comma, only.from - 1].every((i) => isAt(tokens, i, printed(',')))) return null;
  if (quoteState[comma] !== QUOTE_STATE.outside || !isAt(tokens, only.from, FINITE)) return null;
  return { paragraph: number, from: start, to: comma };
}

/** A subject and its verb before the next mark. */
function isClauseAt(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    if (isAt(tokens, i, VERB)) return !isAt(tokens, i - 1, word('to'));
    if (!isAt(tokens, i, pos('DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV'))) return false;
  }
  return false;
}

/** What stands between the parts of a statement that follows its sayer in one sentence. */
function gaps({ paragraph: { sentenceStart }, number, start, sayerTo }: Frame, { content }: Draft): Place[] {
  return content.flatMap(({ from, to }, k) => {
    const next = content[k + 1];
    if (!next || from < sayerTo || to >= next.from) return [];
    if (sentenceStart[from] !== start || sentenceStart[next.from] !== start) return [];
    return [{ paragraph: number, from: to, to: next.from }];
  });
}

/**
 * The rest of the sentence after a statement that follows its sayer, unless the writer goes on there: in a clause of its own after a
 * comma, or with what the sayer does besides.
 */
function ending(frame: Frame, { content }: Draft): Place | null {
  const { paragraph, number, start, end, sayerTo } = frame;
  const [only, ...others] = content;
  const { sentenceStart, quoteState } = paragraph;
  if (!only || others.length > 0 || only.from < sayerTo || sentenceStart[only.from] !== start) return null;
  if (only.to >= end || quoteState[only.to - 1] !== QUOTE_STATE.outside) return null;
  return writerGoesOn(frame, only) ? null : { paragraph: number, from: only.to, to: end };
}

function writerGoesOn({ paragraph, end, sayerFrom, sayerTo }: Frame, { from, to }: Place): boolean {
  const { tokens } = paragraph;
  const told = isPhrase(paragraph, from, to);
  // “denied the charges | and threatened to sue”
  if (!isAt(tokens, to, printed(','))) return told && secondVerbAt(tokens, to) !== null;
  if (isAt(tokens, to + 1, OWN_CLAUSE)) return true;
  // “Lind, who announced her bid, | raised eyebrows”; but “Lind argues closing the mills, as she wants, | would help”.
  if (isAt(tokens, to + 1, VERB)) return tokens.slice(sayerFrom, sayerTo).some(word(RELATIVE_PRONOUNS));
  // “backs the bill, | a perennial effort”: what is no clause has no part behind the comma, unless it is a list.
  if (told) return !tokens.slice(to + 1, end).some(word('and', 'or'));
  // “As Lind told the council the dam leaked, | the mayor left”; but “Hart, who signed the paper, | she told the council”.
  const hangs = isAt(tokens, from, HANGS) || tokens.slice(from, to).some(word(RELATIVE_PRONOUNS));
  return !hangs && isClauseAt(tokens, to + 1, end);
}
