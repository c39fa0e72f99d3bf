import type { TextSpan } from '../text/article.ts';
import { phraseEnd } from './roles/noun-phrase.ts';
import { spanOfWords, textOfWords, type Word } from './sources/read-words.ts';
import type { RunningText } from './sources/running-text.ts';

/** Somebody who was asked and gave no answer. */
export interface Unanswered {
  /** As printed: “A spokesman for the ministry”. */
  readonly who: string;
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
    const evidence = subject === null ? null : spanOfWords(words, subject.from, refusal.to);
    if (subject !== null && evidence) {
      found.push({ who: textOfWords(words, subject.from, subject.to), how: refusal.how, evidence });
    }
    at = refusal.to;
  }
  return found;
}

/** First words of a refusal; all others need no closer look. */
const OPENS_REFUSAL = /^(?:d(?:eclin|o(?:es)?\b|o(?:es)?n|id)|refus|ha[sved]|could)/u;

const NOT_TOLD = /^(?:comment|answer|respond|reply|elaborate|discuss|speak|talk|be)$/u;
const REPLY = /^(?:respond|responded|reply|replied|answer|answered|return|returned|acknowledge)$/u;
const ASKED =
  /^(?:request|requests|call|calls|email|emails|e-mail|e-mails|message|messages|question|questions|inquiry|inquiries|enquiries|comment)$/u;

function refusalAt(words: readonly Word[], at: number): { to: number; how: Unanswered['how'] } | null {
  const lower = (step: number) => words[at + step]?.lower ?? '';
  if (
    /^(?:declined|refused|declines|refuses)$/u.test(lower(0)) &&
    lower(1) === 'to' &&
    NOT_TOLD.test(lower(2))
  ) {
    if (lower(2) === 'be')
      return /^(?:interviewed|quoted)$/u.test(lower(3)) ? { to: at + 3, how: 'declined' } : null;
    return { to: at + 2, how: 'declined' };
  }
  const negated = /^(?:did|does|do|has|have|had)n['’]t$/u.test(lower(0))
    ? 1
    : /^(?:did|does|do|has|have|had)$/u.test(lower(0)) && /^(?:not|never)$/u.test(lower(1))
      ? 2
      : 0;
  if (negated > 0) {
    const verb = /ly$|^yet$/u.test(lower(negated)) ? negated + 1 : negated;
    if (!REPLY.test(lower(verb))) return null;
    for (let step = verb + 1; step < verb + 7; step++)
      if (ASKED.test(lower(step))) return { to: at + step, how: 'no reply' };
    return null;
  }
  if (lower(0) === 'could' && lower(1) === 'not') {
    const be = lower(2) === 'be' ? 2 : lower(3) === 'be' ? 3 : 0;
    return be > 0 && lower(be + 1) === 'reached' ? { to: at + be + 1, how: 'not reached' } : null;
  }
  return null;
}

/** The noun phrase that the refusal is said of: the last one that begins the clause. */
function subjectBefore(text: RunningText, at: number): { from: number; to: number } | null {
  const { words, mentionAt, mentions } = text;
  const sentence = words[at]?.sentence;
  let from = at;
  while (
    from > 0 &&
    words[from - 1]?.sentence === sentence &&
    !/^[;:“”"]$/u.test(words[from - 1]?.text ?? '')
  )
    from--;
  for (let i = at - 1; i >= from; i--) {
    if (/^(?:but|and|while|whereas|although|though|because)$/u.test(words[i]?.lower ?? '') && i < at - 1) {
      from = i + 1;
      break;
    }
  }
  while (from < at && words[from]?.mark) from++;
  if (from >= at) return null;
  const first = mentions[mentionAt[from] ?? -1];
  let to = first && first.to < at ? first.to : phraseEnd(text, from, at - 1);
  if (/^(?:of|for|from|at|with)$/u.test(words[to + 1]?.lower ?? '') && to + 2 < at)
    to = phraseEnd(text, to + 2, at - 1);
  return { from, to };
}
