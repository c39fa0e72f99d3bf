import type { TextSpan } from '../text/article.ts';
import { SINGULAR_PRONOUNS } from './data/common-words.ts';
import { spanOfWords, textOfWords, type Word } from './sources/read-words.ts';
import type { RunningText } from './sources/running-text.ts';

/** Somebody who was asked and gave no answer. */
export interface Unanswered {
  /** As printed: “A spokesman for the ministry”. */
  readonly who: string;
  /** Where the name of the one asked stands; null where only a description does. */
  readonly named: TextSpan | null;
  readonly how: 'declined' | 'no reply' | 'not reached';
  /** From the name to the end of the refusal. */
  readonly evidence: TextSpan;
}

/** “declined to comment”, “did not respond to requests for comment”, “could not be reached”: from the first word on. */
export function findUnanswered(text: RunningText): Unanswered[] {
  const { words } = text;
  const found: Unanswered[] = [];
  for (let at = 0; at < words.length; at++) {
    const refusal = OPENS_REFUSAL.test(words[at]?.lower ?? '') ? refusalAt(words, at) : null;
    if (!refusal) continue;
    const subject = subjectBefore(text, at);
    if (subject) {
      for (const party of partiesIn(text, subject)) {
        const evidence = spanOfWords(words, subject.from, refusal.to);
        if (evidence) found.push({ ...party, how: refusal.how, evidence });
      }
    }
    at = refusal.to;
  }
  return found;
}

/** First words of a refusal; all others need no closer look. */
const OPENS_REFUSAL =
  /^(?:d(?:eclin|o(?:es)?\b|o(?:es)?n|id)|refus|ha[sved]|could|would|respond|repli|answer|return)/u;

const NOT_TOLD = /^(?:comment|answer|respond|reply|elaborate|discuss|speak|talk|say|disclose|be)$/u;
const REPLY = /^(?:respond|responded|reply|replied|answer|answered|return|returned|acknowledge)$/u;
const ASKED =
  /^(?:request|requests|call|calls|email|emails|e-mail|e-mails|message|messages|question|questions|inquiry|inquiries|enquiries|comment)$/u;

function refusalAt(words: readonly Word[], at: number): { to: number; how: Unanswered['how'] } | null {
  const lower = (step: number) => words[at + step]?.lower ?? '';
  const reply = (verb: number) => {
    for (let step = verb + 1; step < verb + 7; step++)
      if (ASKED.test(lower(step))) return { to: at + step, how: 'no reply' as const };
    return null;
  };
  if (
    /^(?:declined|refused|declines|refuses)$/u.test(lower(0)) &&
    lower(1) === 'to' &&
    NOT_TOLD.test(lower(2))
  ) {
    if (lower(2) === 'be')
      return /^(?:interviewed|quoted)$/u.test(lower(3)) ? { to: at + 3, how: 'declined' } : null;
    return { to: at + 2, how: 'declined' };
  }
  const negated = /^(?:did|does|do|has|have|had|would)n['’]t$/u.test(lower(0))
    ? 1
    : /^(?:did|does|do|has|have|had|would)$/u.test(lower(0)) && /^(?:not|never)$/u.test(lower(1))
      ? 2
      : 0;
  if (negated > 0) {
    const isAdverb = /(?<!rep)ly$|^yet$/u.test(lower(negated));
    const verb = isAdverb ? negated + 1 : negated;
    if (lower(0).startsWith('would'))
      return /^(?:comment|elaborate)$/u.test(lower(verb)) ? { to: at + verb, how: 'declined' } : null;
    return REPLY.test(lower(verb)) ? reply(verb) : null;
  }
  if (lower(0).endsWith('ed') && REPLY.test(lower(0))) return followsNeither(words, at) ? reply(0) : null;
  if (lower(0) === 'could' && lower(1) === 'not') {
    const be = lower(2) === 'be' ? 2 : lower(3) === 'be' ? 3 : 0;
    return be > 0 && lower(be + 1) === 'reached' ? { to: at + be + 1, how: 'not reached' } : null;
  }
  return null;
}

/** “Neither Ana Ruiz nor the bank responded to messages.” */
function followsNeither(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && words[i]?.sentence === words[at]?.sentence; i--) {
    if (words[i]?.lower === 'neither') return true;
    if (/^(?:VERB|AUX)$/u.test(words[i]?.pos ?? '')) return false;
  }
  return false;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opens a clause of its own, unless it joins two names. */
const JOINS = /^(?:and|but|while|whereas|although|though|because|so|or|nor)$/u;

/** The words that the refusal is said of: back to where the clause begins, or the name right before it in another’s clause. */
function subjectBefore(text: RunningText, at: number): Stretch | null {
  const { words, mentionAt, mentions } = text;
  let to = at - 1;
  while (
    to > 0 &&
    (/^(?:ADV|AUX)$/u.test(words[to]?.pos ?? '') || /^(?:has|have|had|yet)$/u.test(words[to]?.lower ?? ''))
  )
    to--;
  to = beforeRelative(words, beforeParenthesis(words, to));
  const sentence = words[at]?.sentence;
  let from = to + 1;
  let joint = true;
  for (let i = to; i >= 0 && words[i]?.sentence === sentence; i--) {
    const word = words[i];
    const mention = mentions[mentionAt[i] ?? -1];
    if (mention) {
      i = from = mention.titleFrom;
      continue;
    }
    if (!word || /^[;:“”"()]$/u.test(word.text) || /^(?:who|whom|which|that)$/u.test(word.lower)) break;
    if (/^(?:VERB|AUX|SCONJ)$/u.test(word.pos)) {
      // “Asked on Monday, Karl Dunn and …”: the clause before the comma is no part of it.
      const comma = words.findIndex(({ text: mark }, place) => place > i && place < to && mark === ',');
      joint = word.opens && comma !== -1;
      // Another verb stands before: what it has for an object is nobody who was asked.
      if (joint) from = comma + 1;
      break;
    }
    if (!JOINS.test(word.lower) || /^(?:and|or|nor)$/u.test(word.lower)) from = i;
    else break;
  }
  if (from > to) return null;
  const last = mentions[mentionAt[to] ?? -1];
  if (!joint) {
    const cut = words.findLastIndex(
      (word, i) => i >= from && i <= to && (JOINS.test(word.lower) || word.text === ','),
    );
    if (last?.to === to) from = last.titleFrom;
    else if (cut !== -1) from = cut + 1;
  }
  while (from <= to && (words[from]?.mark || JOINS.test(words[from]?.lower ?? ''))) from++;
  return from > to ? null : { from, to };
}

/** “the Harbour Defence Force (HDF)”: the word before the letters in brackets. */
function beforeParenthesis(words: readonly Word[], to: number): number {
  return words[to]?.text === ')' && words[to - 2]?.text === '(' ? to - 3 : to;
}

/** “Karl Dunn, who runs the mill, …”: the word before the clause. */
function beforeRelative(words: readonly Word[], to: number): number {
  if (words[to]?.text !== ',') return to;
  for (let i = to - 1; i > 0 && words[i]?.text !== ','; i--)
    if (/^(?:who|which)$/u.test(words[i]?.lower ?? '') && words[i - 1]?.text === ',') return i - 2;
  return to;
}

type Party = Pick<Unanswered, 'who' | 'named'>;

/** Everybody in a subject: “the Ruiz campaign and the River Board” are two, “the baker, Ana Ruiz,” is one. */
function partiesIn(text: RunningText, { from, to }: Stretch): Party[] {
  const { words } = text;
  const pieces: { from: number; to: number; joins: boolean }[] = [];
  const whole = inApposition(words, from, to);
  if (whole) return [partyOf(text, whole)].flatMap((party) => party ?? []);
  let start = /^(?:neither|both)$/u.test(words[from]?.lower ?? '') ? from + 1 : from;
  let joins = false;
  for (let i = start; i <= to + 1; i++) {
    const word = words[i];
    const isName = (text.mentionAt[i] ?? -1) !== -1;
    const ends = i > to || (!isName && (word?.text === ',' || /^(?:and|or|nor)$/u.test(word?.lower ?? '')));
    if (!ends) continue;
    // “In March, the bank”: when it was is nobody.
    if (i > start && words[start]?.pos !== 'ADP') pieces.push({ from: start, to: i - 1, joins });
    joins = i <= to && word?.text !== ',' ? true : i > start ? false : joins;
    start = i + 1;
  }
  // What a comma alone parts says of one party who it is; the name tells most.
  const parties: { from: number; to: number }[] = [];
  for (const piece of pieces) {
    const known = parties.at(-1);
    if (!known || piece.joins || pieces.some((one) => one.joins && one.from > piece.from))
      parties.push(piece);
    else if (nameOf(text, known) === null && nameOf(text, piece) !== null) parties.splice(-1, 1, piece);
  }
  return parties.flatMap((party) => partyOf(text, party) ?? []);
}

/** “The baker, Ann Lee and Sons,”: between two commas stands who it is, or, in small letters, what they are. */
function inApposition(words: readonly Word[], from: number, to: number): Stretch | null {
  if (words[to]?.text !== ',') return null;
  const commas = words.flatMap(({ text }, i) => (i >= from && i < to && text === ',' ? [i] : []));
  const [comma, another] = commas;
  if (comma === undefined || another !== undefined) return { from, to: (comma ?? to) - 1 };
  return words[comma + 1]?.capital ? { from: comma + 1, to: to - 1 } : { from, to: comma - 1 };
}

/** The name that a stretch is, but for a title or article. */
function nameOf({ words, mentions, mentionAt }: RunningText, { from, to }: Stretch): Stretch | null {
  const mention = mentions[mentionAt[to] ?? -1];
  if (mention?.to !== to || words[to]?.possessive || mention.titleFrom < from) return null;
  for (let i = from; i < mention.titleFrom; i++)
    if (words[i]?.possessive || /^(?:of|for|from|at|with|in)$/u.test(words[i]?.lower ?? '')) return null;
  return { from: mention.from, to };
}

function partyOf(text: RunningText, stretch: Stretch): Party | null {
  const { words } = text;
  const gender = SINGULAR_PRONOUNS.get(words[stretch.from]?.lower ?? '');
  const isPronoun =
    stretch.from === stretch.to &&
    (gender !== undefined || /^(?:they|it|we|i|you)$/u.test(words[stretch.from]?.lower ?? ''));
  const meant = isPronoun ? onlyNameBefore(text, stretch.from) : stretch;
  if (!meant || (isPronoun && gender === undefined)) return null;
  const name = nameOf(text, meant);
  return {
    who: textOfWords(words, meant.from, meant.to),
    named: name && spanOfWords(words, name.from, name.to),
  };
}

/** The one person named in this sentence before a pronoun; null when several are, or nobody. */
function onlyNameBefore(
  { words, mentions, referents, referentsOf }: RunningText,
  at: number,
): Stretch | null {
  const near = mentions.flatMap((mention, index) => {
    const referent = referents[referentsOf[index]?.[0] ?? -1];
    const here = mention.to < at && words[mention.to]?.sentence === words[at]?.sentence;
    return here && referent?.referentClass === 'person' ? [{ referent, mention }] : [];
  });
  const people = new Set(near.map(({ referent }) => referent.id));
  const last = near.at(-1);
  return people.size === 1 && last ? { from: last.mention.from, to: last.mention.to } : null;
}
