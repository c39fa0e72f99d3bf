import type { Token } from '../text/nlp.ts';
import { capitalised, isAt, pos, word } from '../text/token-pattern.ts';
import { ARTICLES, DAYS, MONTHS, NOBODY, POSSESSIVES, PRONOUN_SUBJECTS } from '../text/closed-classes.ts';
import type { TokenRange } from './tagger/token-range.ts';

/**
 * What the words that are taken for a source name, by the head of their first noun phrase:
 * `nobody` (“no minister”), `pronoun`, `name` (capitals within the phrase), `time` (“June 4”), `instrument` (“the thermometer”),
 * `faculty` (“common sense”, “rumour”), `body part` (“his face”), `event` (“the second half”), `trace` (“the footage”), `document`
 * (“the letter”),
 * `noun` for all others: people, bodies, and things that no list names.
 */
export type HeadClass =
  | 'nobody'
  | 'pronoun'
  | 'name'
  | 'time'
  | 'instrument'
  | 'faculty'
  | 'body part'
  | 'event'
  | 'trace'
  | 'document'
  | 'noun';

const nouns = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What measures or counts: it “says” a figure. */
const INSTRUMENTS = nouns(`
  clock watch thermometer barometer seismograph seismometer gauge meter speedometer odometer altimeter hygrometer compass
  scale scales dial needle sensor detector alarm calendar timer stopwatch scoreboard scoreline score scoresheet table tables
  counter sundial ruler display screen monitor radar telescope microscope scanner camera sign signpost signboard placard
`);
/** What people know, feel or hand down: it “tells” them. */
const FACULTIES = nouns(`
  sense logic reason instinct instincts intuition conscience wisdom experience history tradition legend legends rumour rumor
  rumours rumors gossip hearsay myth folklore lore superstition proverb saying adage convention custom etiquette fate destiny
  luck fortune nature science arithmetic mathematics maths math physics biology economics hope fear memory hindsight caution
  courtesy decency prudence theory gut heart feeling hunch evidence truth reality
`);
const BODY_PARTS = nouns(`
  face eyes eye smile frown silence voice tone grin limp gesture gestures hands hand shrug nod glance stare gaze scar scars
  posture walk wound wounds tears blush sigh body pulse hair beard skin
`);
const EVENTS = nouns(`
  flood fire storm earthquake landslide crash collapse explosion blast war battle match half season game race election vote
  strike outage drought crisis toll landing launch eruption wedding funeral storms floods fires numbers price prices
`);
/** What is looked at or looked for: it “shows” or “reveals” something to whoever looks, and says nothing. */
const TRACES = nouns(`
  footage video videos clip clips image images photo photos photograph photographs picture pictures cctv scan scans x-ray x-rays
  check checks inspection inspections search searches test tests swab swabs dna fingerprint fingerprints footprints trace traces
  clue clues map maps chart charts graph graphs wreckage debris skeleton bones tyre tracks stain stains
`);
const DOCUMENTS = nouns(`
  report reports study studies survey surveys poll polls statement statements letter letters document documents filing filings
  lawsuit complaint indictment affidavit paper papers article articles memo email emails e-mail note notes book books
  transcript transcripts text texts post posts tweet tweets release review analysis audit research figures data statistics
  records record bill law act ruling judgment verdict order notice website page message messages script plaque
`);

/** The class of a source, and the token that decided it. */
export function classifyHead(tokens: readonly Token[], source: TokenRange): { of: HeadClass; head: number } {
  const head = headOf(tokens, source);
  const found = (of: HeadClass): { of: HeadClass; head: number } => ({ of, head });
  if (isAt(tokens, source.from, word(NOBODY)) || isAt(tokens, source.from, word('no')))
    return found('nobody');
  if (source.to - source.from === 1 && isAt(tokens, source.from, word(PRONOUN_SUBJECTS)))
    return found('pronoun');
  if (isTime(tokens, source)) return found('time');
  const opens = isAt(tokens, source.from, word(ARTICLES, POSSESSIVES)) ? source.from + 1 : source.from;
  // “Hope Lanyon”, “the Scale Company”, “Silence of the Lambs”: capitals make a name; the first one may only open its sentence.
  const inName = (i: number): boolean => i > opens && i < source.to && isAt(tokens, i, capitalised);
  const proper = tokens.slice(opens, head + 2).some((_, k) => inName(opens + k));
  if (proper || (isAt(tokens, head + 1, word('of')) && (inName(head + 2) || inName(head + 3))))
    return found('name');
  const lower = tokens[head]?.lower ?? '';
  const isIn = (list: ReadonlySet<string>): boolean => list.has(lower);
  if (isIn(INSTRUMENTS)) return found('instrument');
  if (isIn(FACULTIES)) return found('faculty');
  if (isIn(BODY_PARTS)) return found('body part');
  if (isIn(EVENTS)) return found('event');
  if (isIn(TRACES)) return found('trace');
  if (isIn(DOCUMENTS)) return found('document');
  return found(
    capitalised(tokens[head] ?? NO_TOKEN) && pos('PROPN')(tokens[head] ?? NO_TOKEN) ? 'name' : 'noun',
  );
}

const NO_TOKEN: Token = { text: '', lower: '', lemma: '', pos: 'X', start: 0, end: 0, spaced: false };

/** The last noun before a preposition, comma, relative pronoun or verb. */
function headOf(tokens: readonly Token[], { from, to }: TokenRange): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const noun =
      isAt(tokens, i, pos('NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM')) ||
      isAt(tokens, i, word("'s", '’s', '-'));
    if (!noun) break;
    if (!isAt(tokens, i, word("'s", '’s', '-'))) head = i;
  }
  return head;
}

/** “June 4, 1931”, “Tomorrow”, “2016”, “9.30am”: nothing else stands there. */
function isTime(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const own = tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const TIME = word(
    DAYS,
    MONTHS,
    'noon',
    'midnight',
    'am',
    'pm',
    'week',
    'day',
    'the',
    'early',
    'late',
    'on',
    'in',
  );
  const isNumber = ({ text }: Token): boolean => /^\d/u.test(text);
  const dated = own.some(
    (token) => word(DAYS, MONTHS, 'noon', 'midnight', 'week', 'day')(token) || isNumber(token),
  );
  return (
    own.length > 0 &&
    dated &&
    own.every(
      (token) =>
        TIME(token.text.endsWith('.') ? { ...token, lower: token.lower.slice(0, -1) } : token) ||
        isNumber(token),
    )
  );
}
