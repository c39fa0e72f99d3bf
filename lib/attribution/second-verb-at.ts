import type { Token } from '../text/nlp.ts';
import {
  either,
  isAt,
  matchAt,
  maybe,
  named,
  pos,
  printed,
  some,
  word,
  type TokenPattern,
} from '../text/token-pattern.ts';
import type { TokenRange } from './tagger/token-range.ts';

/** A verb in the past, by its form. */
const FINITE = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' &&
  /(?:ed|said|told|wrote|drew|took|gave|made|went|left|sent|held|began|spoke)$/u.test(lower);
const SECOND_VERB: TokenPattern = [
  maybe(printed(',')),
  word('and', 'but'),
  some(pos('ADV'), 0, 1),
  named('verb', FINITE),
];
/** What follows a verb and no participle: “and threatened | to sue”, not “and wounded soldiers”. */
const OBJECT = either(pos('DET', 'PRON', 'PROPN', 'SCONJ', 'PART'), word('to', 'that', 'on'));

/** Where the second verb of a subject stands, which “and” or “but” joins at a token: “denied the charges | and threatened to sue”. */
export function secondVerbAt(tokens: readonly Token[], at: number): TokenRange | null {
  const verb = matchAt(tokens, at, SECOND_VERB)?.part('verb');
  return verb && isAt(tokens, verb.to, OBJECT) ? verb : null;
}
