import type { Token } from '../text/nlp.ts';
import {
  both,
  capitalised,
  either,
  findPattern,
  isAt,
  isWord,
  matchAt,
  maybe,
  named,
  not,
  pos,
  printed,
  some,
  word,
} from '../text/token-pattern.ts';
import { ARTICLES, DAYS, OBJECT_PRONOUNS, POSSESSIVES } from '../text/closed-classes.ts';

/** Verbs that name a listener before what is said: “told the council that …”. */
export const TELLS = word(
  ...['tell', 'tells', 'told', 'telling', 'reminded', 'reminds', 'warned', 'warns', 'warning', 'assured'],
  ...[
    'assures',
    'assuring',
    'informed',
    'informs',
    'informing',
    'notified',
    'notifies',
    'convinced',
    'persuaded',
  ],
  ...[
    'advised',
    'advises',
    'reassured',
    'cautioned',
    'cautions',
    'alerted',
    'promised',
    'promises',
    'texted',
    'emailed',
  ],
);

/** So many tokens may name the listener and where it was said. */
const MAX_LISTENER = 14;
/** “the Harbour Herald” is no herald that does something. */
const VERB = both(pos('VERB', 'AUX'), not(capitalised));
const NOUN = either(pos('NOUN', 'PROPN', 'ADJ', 'NUM'), capitalised);
/** “visiting officials”, “the assembled crowd” */
const PARTICIPLE = both(pos('VERB'), ({ lower }: Token) => /(?:ing|ed)$/u.test(lower));
/** “a reporter”, “her staff”, “members of the club”, “the Harbour Post”, “them” */
const LISTENER = [
  maybe(either(word(ARTICLES, POSSESSIVES), pos('DET'))),
  some(PARTICIPLE, 0, 1),
  some(either(NOUN, word("'s", '’s', '’')), 1, 6),
  some(either(NOUN, word('of', 'at', 'from', 'in', 'for', 'and', 'the', 'a')), 0, 6),
];
/** “at a dinner on Friday”, “in an interview”, “last week” */
const WHEN = some(
  either(NOUN, word(DAYS, ARTICLES, 'on', 'in', 'at', 'during', 'last', 'this', 'via', 'by')),
  0,
  8,
);
/** What a clause that follows without “that” begins with: another noun phrase. */
const SUBJECT = either(word(ARTICLES, POSSESSIVES), pos('DET', 'PRON'));

/**
 * Where what is told begins, after the listener: “told | the owners of the works | that the dam leaks”. Null when no listener
 * stands there, or no clause follows.
 *
 * @param from the first token after the verb
 * @param end what is told ends here at the latest
 */
export function clauseAfterListener(tokens: readonly Token[], from: number, end: number): number | null {
  const last = Math.min(end, from + MAX_LISTENER + 1);
  const pronoun = isAt(tokens, from, word(OBJECT_PRONOUNS)) && !isAt(tokens, from, word('her', 'it', 'you'));
  if (pronoun && isAt(tokens, from + 1, either(SUBJECT, pos('PROPN', 'NOUN'), word('that'))))
    return clauseAt(tokens, from + 1, end);
  const that = findPattern(tokens, from + 1, [word('that')], last);
  if (that) {
    const between = tokens.slice(from, that.from);
    const isListener =
      between.every((token, i) => (!VERB(token) || isParticipleBefore(between, i)) && !MARK(token)) &&
      isAt(tokens, that.from - 1, either(NOUN, pos('PRON'), printed(',')));
    return isListener && !isAt(tokens, from, word('of', 'about', 'against')) ? that.from : null;
  }
  const listener = matchAt(tokens, from, [...LISTENER, named('when', WHEN), SUBJECT], last);
  return listener ? clauseAt(tokens, listener.to - 1, end) : null;
}

/** A participle that stands before what it tells of: “the assembled crowd”. */
function isParticipleBefore(tokens: readonly Token[], at: number): boolean {
  return isAt(tokens, at, PARTICIPLE) && isAt(tokens, at + 1, NOUN);
}

/** The place itself when a clause begins there: a verb follows before the next mark. */
function clauseAt(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from + 1; i < end; i++) {
    if (isAt(tokens, i, VERB)) return from;
    if (isAt(tokens, i, not(isWord))) return null;
  }
  return null;
}

const MARK = printed('“', '”', '"', '‘', '«', '»', '.', ';', ':');
