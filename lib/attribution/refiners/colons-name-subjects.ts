import { isAt, isWord, pos, printed, word } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { wordList } from '../../speakers/data/word-list.ts';
import { sourceClass } from '../source-class.ts';
import { subjectBefore } from '../subject-before.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

/** What quoted words stand on or in; whoever carries it has not said them. */
const CARRIERS = word(
  wordList(`
    sign signs banner banners placard placards shirt t-shirt poster posters slogan slogans motto mottos title titles headline song
    songs line lines poem poems verse plaque inscription caption card cards sticker stickers tattoo tattoos letter letters note
    notes message messages text texts word words phrase phrases name names book books label labels email emails sms tweet tweets
    joke jokes question questions chant chants mantra proverb saying quote quotes
  `),
);
/** Fewer quoted words are a term. */
const MIN_WORDS = 5;
/** Before the judge has seen it. */
const CERTAINTY = 0.7;
const SPEAKS: ReadonlySet<string> = new Set(['person', 'name', 'role', 'pronoun of a person']);

/**
 * “**Lind** summed up the year: “The bridge is open.”” · “**The mayor** addressed _the crowd_: “The bridge is open.”” · “**The
 * judge** was blunt with _the lawyers_: “You are late.””: where
 * nothing but a colon says who speaks, it is the subject of the sentence, not whoever stands before the colon.
 */
export const colonsNameSubjects: Refiner = (reading, drafts) =>
  drafts.map((draft) => {
    const subject = subjectOf(reading, draft);
    if (subject) return { ...draft, source: [subject] };
    return draft.source.length === 0 && draft.cue.length === 0 ? (announced(reading, draft) ?? draft) : draft;
  });

/** A whole quotation behind a colon, for which nobody was found, is said by the subject of the words before the colon. */
function announced(reading: Reading, draft: Draft): Draft | null {
  const [content] = draft.content;
  const facts = content && reading.paragraphs[content.paragraph]?.facts;
  if (!facts || draft.settled === true) return null;
  const { tokens, quoteState, sentenceStart } = facts.paragraph;
  const colon = content.from - 1;
  const isWhole =
    quoteState[content.from] === QUOTE_STATE.opening &&
    tokens.slice(content.from, content.to).filter(isWord).length >= MIN_WORDS;
  if (!isWhole || quoteState[colon] !== QUOTE_STATE.outside || !isAt(tokens, colon, printed(':')))
    return null;
  if (tokens.slice(sentenceStart[colon] ?? 0, colon).some(CARRIERS)) return null;
  const subject = subjectBefore(facts.paragraph, colon, content.paragraph);
  if (!subject || !SPEAKS.has(sourceClass(reading.names, facts, subject))) return null;
  const cue = { paragraph: content.paragraph, from: colon, to: colon + 1 };
  return { ...draft, source: [subject], cue: [cue], certainty: Math.max(draft.certainty, CERTAINTY) };
}

function subjectOf(reading: Reading, { source, cue }: Draft): Place | null {
  const [colon, another] = cue;
  const last = source.at(-1);
  const paragraph = colon && reading.paragraphs[colon.paragraph]?.facts.paragraph;
  if (!paragraph || another || last?.paragraph !== colon.paragraph) return null;
  const { tokens } = paragraph;
  // “in her introduction:” is a noun and no verb that somebody is named beside.
  const isPlain = tokens.slice(colon.from, colon.to - 1).every(pos('NOUN'));
  if (!isPlain || !isAt(tokens, colon.to - 1, printed(':')) || last.to > colon.from) return null;
  return subjectBefore(paragraph, last.from, colon.paragraph);
}
