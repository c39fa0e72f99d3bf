import type { Token } from '../text/nlp.ts';
import {
  capitalised,
  findPattern,
  isAt,
  isWord,
  matchAt,
  maybe,
  not,
  pos,
  printed,
  some,
  word,
} from '../text/token-pattern.ts';
import { DAYS, MONTHS } from '../text/closed-classes.ts';
import type { TokenRange } from './tagger/token-range.ts';

/** “MARA LIND, ANCHOR:”, “Sen. Lind (D-Leeds):”, “Q.”: who speaks a paragraph, before its words. */
export interface TurnLabel {
  /** The words that name the speaker; null for “Q” and “A”. */
  readonly name: TokenRange | null;
  /** The name with the role after it: “MARA LIND, ANCHOR”. */
  readonly source: TokenRange | null;
  readonly letter: 'Q' | 'A' | null;
  /** The first token of what is said. */
  readonly from: number;
}

const MAX_NAME_WORDS = 5;
/** What may stand between name and colon: a role after a comma, a stage direction in brackets. */
const MAX_BESIDE = 10;

/** Labels in the form of a name that name no speaker. */
const NO_SPEAKER = word(
  ...[
    'note',
    'notes',
    'update',
    'updated',
    'correction',
    'clarification',
    'editor',
    'editors',
    'read',
    'more',
    // “DEAR ABBY:” is whom a letter is to.
    'dear',
  ],
  ...['related', 'photo', 'photos', 'photograph', 'picture', 'pictures', 'image', 'video', 'watch', 'listen'],
  ...[
    'source',
    'sources',
    'tip',
    'tips',
    'warning',
    'fact',
    'facts',
    'claim',
    'verdict',
    'date',
    'time',
    'place',
  ],
  ...[
    'where',
    'when',
    'what',
    'who',
    'why',
    'how',
    'summary',
    'background',
    'see',
    'example',
    'result',
    'results',
  ],
  ...[
    'ruling',
    'conclusion',
    'next',
    'first',
    'second',
    'third',
    'finally',
    'ps',
    'transcript',
    'text',
    'interview',
  ],
  ...[
    'analysis',
    'opinion',
    'review',
    'exclusive',
    'breaking',
    'live',
    'key',
    'points',
    'ingredients',
    'method',
  ],
  ...[
    'week',
    'day',
    'month',
    'year',
    'part',
    'chapter',
    'step',
    'question',
    'answer',
    'questions',
    'answers',
  ],
  ...[
    'report',
    'reporting',
    'editing',
    'byline',
    'caption',
    'credit',
    'topics',
    'tags',
    'filed',
    'published',
  ],
  ...[
    'noon',
    'midnight',
    'morning',
    'evening',
    'score',
    'scores',
    'price',
    'prices',
    'cost',
    'venue',
    'tickets',
  ],
  ...[
    'rating',
    'stars',
    'runtime',
    'director',
    'cast',
    'genre',
    'address',
    'phone',
    'email',
    'website',
    'twitter',
  ],
);
const PARTICLE = word(
  ...[
    'van',
    'von',
    'der',
    'den',
    'de',
    'da',
    'di',
    'du',
    'dos',
    'del',
    'della',
    'la',
    'le',
    'el',
    'al',
    'bin',
  ],
  ...['ibn', 'ter', 'ten', 'zu', 'af', 'av', 'y', 'e', 'of'],
);
/** “):” is one token. */
const COLON = ({ text }: Token): boolean => text.endsWith(':');
const NUMBER = ({ text }: Token): boolean => /\d/u.test(text);
/** What may stand before a label. */
const BULLET = printed('“', '"', '•', '▪', '►', '▶', '»', '–', '—', '-', '*', '·', '●', '◦', '‣');

/** The label that a paragraph begins with, in the form that transcripts have; null when there is none. */
export function readTurnLabel(tokens: readonly Token[]): TurnLabel | null {
  const start = isAt(tokens, 0, BULLET) ? 1 : 0;
  const letter = matchAt(tokens, start, [
    ({ text }) => /^[QA]\d?\.?$/u.test(text),
    maybe(printed(':', '.', ')')),
  ]);
  if (letter) {
    const marked = letter.to - letter.from > 1 || (tokens[start]?.text.endsWith('.') ?? false);
    if (!marked || letter.to >= tokens.length) return null;
    return {
      name: null,
      source: null,
      letter: tokens[start]?.text.startsWith('Q') ? 'Q' : 'A',
      from: letter.to,
    };
  }
  const colon = findPattern(tokens, start + 1, [COLON], start + MAX_NAME_WORDS + MAX_BESIDE + 2);
  if (!colon || colon.to >= tokens.length) return null;
  const to = endOfName(tokens, start, colon.from);
  return to > start && isName(tokens.slice(start, to))
    ? {
        name: { from: start, to },
        source: { from: start, to: isAt(tokens, to, printed(',')) ? endOfRole(tokens, to, colon.from) : to },
        letter: null,
        from: afterDirection(tokens, colon.to),
      }
    : null;
}

/** The first token after the name: the colon, a comma before a role, a bracket before a direction. */
function endOfName(tokens: readonly Token[], from: number, colon: number): number {
  let to = from;
  while (to < colon && !isAt(tokens, to, printed(',', '(', '['))) to++;
  const beside = tokens.slice(to, colon);
  // “Lind said:” and “Lind, who built the dam:” are sentences.
  return beside.some(pos('VERB', 'AUX')) && !isAt(tokens, to, printed('(', '[')) ? from : to;
}

/** “, PORT CORRESPONDENT” up to the colon or a bracket. */
function endOfRole(tokens: readonly Token[], from: number, colon: number): number {
  const bracket = findPattern(tokens, from, [printed('(', '[')], colon);
  return bracket?.from ?? colon;
}

/** “Mr. Marsh: [inaudible] and at noon?” */
function afterDirection(tokens: readonly Token[], from: number): number {
  const direction = matchAt(tokens, from, [
    printed('[', '('),
    some(not(printed(']', ')')), 1, 6),
    printed(']', ')'),
  ]);
  return direction && direction.to < tokens.length ? direction.to : from;
}

/** “RUIZ”, “Dr. Mara Lind”, “Maria van der Berg”, “THE COURT”: words with capitals, particles between them. */
function isName(label: readonly Token[]): boolean {
  const words = label.filter(isWord);
  if (words.length === 0 || words.length > MAX_NAME_WORDS || label.some(NUMBER)) return false;
  if (words.some(NO_SPEAKER) || words.some(word(DAYS)) || (words.length < 3 && words.every(word(MONTHS))))
    return false;
  const last = words.at(-1);
  const proper = words.filter(
    (token, k) => (k === 0 || token.spaced) && (!PARTICLE(token) || capitalised(token)),
  );
  if (!last || (last.spaced && !capitalised(last)) || proper.length === 0 || !proper.every(capitalised))
    return false;
  const capitals = proper.every(({ text }) => /^[\p{Lu}.’'-]{2,}$/u.test(text));
  return capitals || proper.length > 2 || proper.some(pos('PROPN'));
}
