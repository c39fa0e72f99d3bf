import type { Token } from '../text/nlp.ts';
import {
  any,
  capitalised,
  findPattern,
  isAt,
  matchAt,
  maybe,
  not,
  pos,
  printed,
  some,
  word,
} from '../text/token-pattern.ts';
import { ARTICLES } from '../text/closed-classes.ts';

/** What a paper publishes, as it calls it itself. */
const PIECE = word(
  ...[
    'article',
    'story',
    'report',
    'piece',
    'post',
    'page',
    'column',
    'item',
    'interview',
    'obituary',
    'review',
  ],
  ...[
    'headline',
    'caption',
    'dispatch',
    'newsletter',
    'episode',
    'transcript',
    'list',
    'graphic',
    'map',
    'chart',
  ],
);
const VERSION = word(
  'version',
  'versions',
  'edition',
  'headline',
  'caption',
  'photograph',
  'standfirst',
  'subheading',
);
const EARLIER = word(
  'earlier',
  'previous',
  'original',
  'prior',
  'initial',
  'first',
  'older',
  'former',
  'print',
);
const NOTE = word(
  ...['correction', 'corrections', 'clarification', 'clarifications', 'erratum', 'errata', 'retraction'],
  ...['amendment', 'disclaimer'],
);

/** “Correction:”, “CLARIFICATION (2 May):” */
const LABELLED = [NOTE, some(not(printed(':')), 0, 8), printed(':', '—', '–', '-')];
/** “Editor’s note:”, “Editors’ note” */
const EDITORS_NOTE = [
  word('editor', 'editors', 'publisher'),
  maybe(word('’s', "'s", '’', "'")),
  word('note'),
];
/** “an earlier version of this article”, “the headline of an earlier report” */
const EARLIER_VERSION = [
  EARLIER,
  maybe(any),
  VERSION,
  word('of', 'to'),
  word('this', 'the', 'our'),
  maybe(any),
  PIECE,
];
/** “A caption with an earlier version of …”, “A headline on this story …” */
const PART_OF_PIECE = [VERSION, word('of', 'on', 'in', 'for', 'with'), some(any, 1, 6), PIECE];
/** “This story has been updated”, “This article was amended on …” */
const AMENDED = [
  word('this', 'the'),
  maybe(pos('NOUN', 'ADJ')),
  PIECE,
  word('was', 'has', 'is'),
  maybe(word('been', 'being')),
  maybe(pos('ADV')),
  word(
    'amended',
    'updated',
    'corrected',
    'changed',
    'edited',
    'revised',
    'republished',
    'clarified',
    'modified',
  ),
];
/** “An earlier headline said” opens a note without naming the piece. */
const OPENS = [maybe(word(ARTICLES)), EARLIER, VERSION];

/**
 * Whether a paragraph is a note of the editors about the article itself: what was wrong in an earlier version of it is nobody's
 * statement.
 */
export function isEditorialNote(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(({ text }) => /\p{L}/u.test(text));
  if (first < 0 || first > 3) return false;
  const opens = isAt(tokens, first, capitalised);
  if (!opens) return false;
  if (matchAt(tokens, first, LABELLED) ?? matchAt(tokens, first, EDITORS_NOTE)) return true;
  if (matchAt(tokens, first, AMENDED)) return true;
  const start = matchAt(tokens, first, OPENS);
  const version = findPattern(tokens, first, EARLIER_VERSION, first + 16);
  if (version && version.from - first <= 5) return true;
  const part = matchAt(tokens, first, [maybe(word(ARTICLES)), ...PART_OF_PIECE]);
  return (
    (start ?? part) !== null &&
    tokens.some(word('corrected', 'error', 'incorrectly', 'misstated', 'wrongly', 'mistakenly', 'regret'))
  );
}
