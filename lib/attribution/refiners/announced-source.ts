import {
  capitalised,
  either,
  findPattern,
  isAt,
  matchAt,
  maybe,
  pos,
  printed,
  some,
  word,
} from '../../text/token-pattern.ts';
import { ARTICLES, POSSESSIVES } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import type { Place, Reading } from '../draft.ts';
import { findMissedSource } from '../find-missed-source.ts';
import { readSpans } from '../link.ts';

/** A paragraph that does nothing but announce who speaks is no longer. */
const MAX_ANNOUNCEMENT = 20;
/** “And from Chairwoman Lind:”, “The words of the mayor:”, “Over to Ana Ruiz, then:” */
const INTRODUCES = [
  some(
    either(
      word('and', 'now', 'then', 'also', 'next', 'finally', 'but', 'or', 'so', 'over', 'back'),
      word(ARTICLES, POSSESSIVES),
      pos('ADJ'),
    ),
    0,
    4,
  ),
  maybe(
    word(
      'words',
      'word',
      'message',
      'verdict',
      'view',
      'statement',
      'thoughts',
      'reaction',
      'comment',
      'comments',
      'take',
      'answer',
      'response',
      'testimony',
      'desk',
    ),
  ),
  maybe(word('this', 'here')),
  word('from', 'of', 'to', 'by'),
];
const FROM_THE_DESK = [word('from'), word('the'), word('desk'), word('of')];
const NAME = either(pos('PROPN'), capitalised);

/** The source and cue that a paragraph ending in a colon announces the next one with; null for other paragraphs. */
export function announcedSource(reading: Reading, paragraph: number): { source: Place; cue: Place } | null {
  const tagged = reading.paragraphs[paragraph];
  if (!tagged) return null;
  const introduced = introducedBy(tagged.facts.paragraph.tokens, paragraph);
  if (introduced) return introduced;
  if (tagged.facts.paragraph.tokens.at(-1)?.text !== ':') return null;
  const { sources, cues, contents } = readSpans(tagged.labels);
  const { length } = tagged.facts;
  const colon = { from: length - 1, to: length };
  const cue = cues.at(-1) ?? colon;
  const source =
    sources.findLast(({ to }) => to <= cue.from) ?? sources.at(-1) ?? findMissedSource(tagged, cue, contents);
  return source ? { source: { paragraph, ...source }, cue: { paragraph, ...cue } } : null;
}

/** The name in a paragraph that announces a speaker without a verb: “From the desk of Mara Lind, senior analyst.” */
function introducedBy(tokens: readonly Token[], paragraph: number): { source: Place; cue: Place } | null {
  const { length } = tokens;
  if (length < 3 || length > MAX_ANNOUNCEMENT || tokens.some(pos('VERB', 'AUX'))) return null;
  const desk = matchAt(tokens, 0, FROM_THE_DESK);
  const intro = desk ?? (isAt(tokens, length - 1, printed(':')) ? matchAt(tokens, 0, INTRODUCES) : null);
  if (!intro) return null;
  const name = findPattern(tokens, intro.to, [NAME, some(NAME, 0, 4)], length);
  if (!name) return null;
  let to = isAt(tokens, length - 1, printed(':', '.')) ? length - 1 : length;
  // “…, then:”
  if (isAt(tokens, to - 1, word('then', 'again', 'first', 'now'))) to--;
  while (isAt(tokens, to - 1, printed(',', '.'))) to--;
  return to > intro.to
    ? { source: { paragraph, from: intro.to, to }, cue: { paragraph, from: 0, to: intro.to } }
    : null;
}
