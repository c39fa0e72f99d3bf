import { either, isAt, isWord, pos, printed, word, type TokenTest } from '../../text/token-pattern.ts';
import {
  holdsReportingWord,
  mergePlaces,
  overlaps,
  placeOf,
  without,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import type { ParagraphQuotation } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';
import { indexDrafts } from './index-drafts.ts';

/** What interrupts a quotation, “Lind told the council on Sunday, her voice shaking,”, takes no more tokens. */
const MAX_BETWEEN = 40;
const DASH: TokenTest = printed('—', '–', '-', '--');
const PAUSE: TokenTest = either(printed(','), DASH);
/** These end a sentence: what follows is another one. */
const STOP: TokenTest = printed('.', '!', '?', ';', ':');
const LOWER: TokenTest = ({ text }) => /^\p{Ll}/u.test(text);
const PARTICIPLE: TokenTest = ({ lower }) => lower.endsWith('ing');

/**
 * “If the dam goes,” Lind said on Friday, “so does the town.” · “The dam”—she pointed north—“was old,” Lind said. — quoted words on
 * both sides of an interruption within one sentence are one statement, and what interrupts them is none of it.
 */
export const joinInterrupted: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const became = new Map<Draft, Draft | null>();
  const now = (draft: Draft): Draft | null => became.get(draft) ?? (became.has(draft) ? null : draft);
  reading.paragraphs.forEach(({ facts }, number) => {
    const { quotations } = facts.paragraph;
    quotations.forEach((first, q) => {
      const second = quotations[q + 1];
      if (!second || !isInterrupted(facts, first, second)) return;
      const [left, right] = [placeOf(number, first), placeOf(number, second)];
      const between = { paragraph: number, from: first.to, to: second.from };
      const holders = [...new Set([...draftsAt(left), ...draftsAt(right), ...draftsAt(between)])].filter(
        (draft) => holds(now(draft), left) || holds(now(draft), right),
      );
      const told = holders.find(({ cue }) => cue.some((place) => overlaps(place, between)));
      const around = isDashed(facts, between)
        ? holders.find((draft) => draft !== told && holds(now(draft), right))
        : undefined;
      // “—she pointed at it—” tells what the speaker did; “Lind said” after it, who speaks.
      const isAct = told && around && !reports(reading, told) && reports(reading, around);
      const whole = isAct ? around : (told ?? around);
      const current = whole && now(whole);
      if (!whole || !current || current.source.length === 0) return;
      if (current.source.some((place) => overlaps(place, left) || overlaps(place, right))) return;
      // “…,” Lind said, adding, “It leaks.”: the second is told by a word of its own.
      const others = holders.some(
        (draft) => draft !== whole && draft.cue.some((cue) => overlaps(cue, between)),
      );
      if (others && !isAt(facts.paragraph.tokens, second.from + 1, LOWER)) return;
      for (const other of holders) {
        const own = now(other);
        if (other === whole || !own) continue;
        const rest = own.content.filter((place) => !overlaps(place, left) && !overlaps(place, right));
        became.set(other, rest.length > 0 ? { ...own, content: rest } : null);
      }
      const outside = current.content.flatMap((place) => without(place, between));
      became.set(whole, { ...current, content: mergePlaces([...outside, left, right]) });
    });
  });
  return drafts.flatMap((draft) => now(draft) ?? []);
};

function reports(reading: Reading, { cue }: Draft): boolean {
  return cue.some((place) => holdsReportingWord(reading, place));
}

function holds(draft: Draft | null, place: Place): boolean {
  return draft?.content.some((own) => overlaps(own, place)) ?? false;
}

function isDashed({ paragraph: { tokens } }: TokenFacts, { from, to }: Place): boolean {
  return isAt(tokens, from, DASH) && isAt(tokens, to - 1, DASH);
}

/** The first quotation pauses, the second goes on, and at most one verb in between tells of speech. */
function isInterrupted(facts: TokenFacts, first: ParagraphQuotation, second: ParagraphQuotation): boolean {
  const { tokens } = facts.paragraph;
  const [from, to] = [first.to, second.from];
  if (!first.quotation.closed || to <= from || to - from > MAX_BETWEEN) return false;
  if (!isAt(tokens, to - 1, PAUSE)) return false;
  if (!isAt(tokens, from - 2, PAUSE) && !isAt(tokens, from, PAUSE)) return false;
  const between = tokens.slice(from, to);
  if (between.some(STOP) || !between.some(isWord)) return false;
  let reports = 0;
  for (let i = from; i < to; i++) {
    const strong = (facts.cueLevel[i + PAD] ?? 0) >= STRONG_CUE && isAt(tokens, i, pos('VERB'));
    if (strong && !isAt(tokens, i, PARTICIPLE)) reports++;
  }
  // “…,” Lind said and Hart added, “…”: two who speak.
  if (reports > 1) return false;
  return goesOn(facts, second) || isAt(tokens, from - 2, printed(','));
}

/** It begins in the middle of a sentence. */
function goesOn({ paragraph: { tokens } }: TokenFacts, { from, to }: ParagraphQuotation): boolean {
  const next = tokens.slice(from, to).find(isWord);
  return next !== undefined && (LOWER(next) || word('i', "i'm", 'i’m')(next));
}
