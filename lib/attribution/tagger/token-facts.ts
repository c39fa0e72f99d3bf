import type { Token } from '../../text/nlp.ts';
import { columnsOf } from './columns.ts';
import { QUOTE_STATE, type Paragraph } from './paragraph.ts';
import { REPORTING_CLASSES, REPORTING_WORDS } from '../reporting-words.ts';

/** Room on either side of a paragraph's tokens, so that a window never leaves the arrays. */
export const PAD = 4;

/** How often a word is a cue, from training: hash of a lemma → level 0 … 3. Words it has not seen come from `REPORTING_WORDS`. */
export type CueLevels = ReadonlyMap<number, number>;

/** Level from which a word counts as a reporting word for the features that look for the nearest one. */
export const STRONG_CUE = 2;

/**
 * A paragraph in numbers. Arrays by token are shifted by `PAD`; words are hashes, so that features are made without strings.
 */
export interface TokenFacts {
  readonly paragraph: Paragraph;
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
  readonly quote: Int32Array;
  /** 0 … 3: how likely the word is a cue, whatever stands around it. */
  readonly cueLevel: Int32Array;
  /** Class of the reporting word here, 0 for none. */
  readonly reportingClass: Int32Array;
  /** Nearest strong reporting word outside quotation marks to the left and right in the sentence, -1 for none (padded index). */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Noun phrase a token stands in: padded index of its first token and of the first after it; 0, 0 for none. */
  readonly phraseStart: Int32Array;
  readonly phraseEnd: Int32Array;
  /** 1 subject just before a reporting word, 2 before it across a comma, 3 just after it; 0 otherwise. */
  readonly subjectOf: Int32Array;
}

const POS_TAGS = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
];
const POS_NUMBER: ReadonlyMap<string, number> = new Map(POS_TAGS.map((tag, i) => [tag, i]));
export const POS = {
  adposition: 2,
  adverb: 3,
  auxiliary: 4,
  determiner: 6,
  noun: 8,
  particle: 10,
  pronoun: 11,
  properNoun: 12,
  punctuation: 13,
  verb: 16,
} as const;

const PHRASE_POS = new Set(
  ['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SYM'].map((tag) => POS_NUMBER.get(tag) ?? 0),
);

/** FNV-1a over UTF-16 units, folded into 30 bits. Part of the weights' format. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function hashWord(word: string): { readonly word: number; readonly suffix: number } {
  return { word: hashText(word), suffix: hashText(word.slice(-3)) };
}

/** Words that stand for a mark of any style: every style gives the same features. */
const MARKS: Readonly<Record<number, ReturnType<typeof hashWord>>> = {
  [QUOTE_STATE.opening]: hashWord('“'),
  [QUOTE_STATE.closing]: hashWord('”'),
  [QUOTE_STATE.nestedMark]: hashWord('‘'),
};

const CLASS_NUMBER: ReadonlyMap<string, number> = new Map(
  Object.keys(REPORTING_CLASSES).map((name, i) => [name, i + 1]),
);

interface ReportingEntry {
  readonly rest: readonly string[];
  readonly of: number;
  readonly level: number;
}

/** Reporting words by their first word, longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly ReportingEntry[]> = (() => {
  const entries = REPORTING_WORDS.map(([lemma, of, ambiguous]) => {
    const [first = '', ...rest] = lemma.split(' ');
    return { first, rest, of: CLASS_NUMBER.get(of) ?? 0, level: ambiguous ? 1 : STRONG_CUE };
  });
  const grouped = Map.groupBy(entries, ({ first }) => first);
  for (const group of grouped.values()) group.sort((a, b) => b.rest.length - a.rest.length);
  return grouped;
})();

function at(array: Int32Array, i: number): number {
  return array[i] ?? 0;
}

/** A spelling in numbers. */
interface Spelling {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
}

/** A lemma in numbers, with the reporting words that begin with it. */
interface Lemma {
  readonly hash: number;
  /** From training; undefined for lemmas it has not seen as cues. */
  readonly level: number | undefined;
  readonly entries: readonly ReportingEntry[];
}

/** Reads words into numbers, each only once. */
export interface WordReader {
  readonly cueLevels: CueLevels;
  readonly spellings: Map<string, Spelling>;
  readonly lemmas: Map<string, Lemma>;
}

export function newWordReader(cueLevels: CueLevels): WordReader {
  return { cueLevels, spellings: new Map(), lemmas: new Map() };
}

/** Words kept between articles: more would fill memory on a long day, fewer would read common words again. */
const MOST_WORDS = 30_000;

/** What the features of a paragraph are made of. Linear in its tokens. */
export function readFacts(paragraph: Paragraph, reader: WordReader): TokenFacts {
  for (const known of [reader.spellings, reader.lemmas]) if (known.size > MOST_WORDS) known.clear();
  const { tokens } = paragraph;
  const column = columnsOf(tokens.length + 2 * PAD, 13);
  const facts: TokenFacts = {
    paragraph,
    length: tokens.length,
    word: column(),
    lemma: column(),
    pos: column(),
    shape: column(),
    suffix: column(),
    quote: column(),
    cueLevel: column(),
    reportingClass: column(),
    cueLeft: column(),
    cueRight: column(),
    phraseStart: column(),
    phraseEnd: column(),
    subjectOf: column(),
  };
  tokens.forEach((token, i) => readToken(facts, token, i, reader));
  findNearestCues(facts);
  findPhrases(facts);
  findSubjects(facts);
  return facts;
}

function readToken(facts: TokenFacts, token: Token, i: number, reader: WordReader): void {
  const { tokens, quoteState } = facts.paragraph;
  const state = quoteState[i] ?? 0;
  const p = i + PAD;
  facts.quote[p] = state;
  const mark = MARKS[state];
  if (mark) {
    facts.word[p] = facts.lemma[p] = mark.word;
    facts.suffix[p] = mark.suffix;
    facts.pos[p] = POS.punctuation;
    return;
  }
  const { word, suffix, shape } = spellingOf(token, reader);
  const { hash, level, entries } = lemmaOf(token, reader);
  facts.word[p] = word;
  facts.lemma[p] = hash;
  facts.pos[p] = POS_NUMBER.get(token.pos) ?? 17;
  facts.shape[p] = shape;
  facts.suffix[p] = suffix;
  if (at(facts.pos, p) === POS.punctuation) return;
  const entry = entries.find(({ rest }) =>
    rest.every((part, k) => {
      const next = tokens[i + 1 + k];
      return next?.lower === part || next?.lemma === part;
    }),
  );
  if (entry) facts.reportingClass[p] = entry.of;
  facts.cueLevel[p] = level ?? (entry && at(facts.pos, p) === POS.verb ? entry.level : 0);
}

function spellingOf({ text, lower }: Token, { spellings }: WordReader): Spelling {
  const known = spellings.get(text);
  if (known) return known;
  const spelling = { ...hashWord(normalized(lower)), shape: shapeOf(text) };
  spellings.set(text, spelling);
  return spelling;
}

function lemmaOf({ lemma: printed }: Token, { cueLevels, lemmas }: WordReader): Lemma {
  const known = lemmas.get(printed);
  if (known) return known;
  const hash = hashText(normalized(printed));
  const entries = BY_FIRST_WORD.get(printed.toLowerCase()) ?? [];
  const lemma = { hash, level: cueLevels.get(hash), entries };
  lemmas.set(printed, lemma);
  return lemma;
}

function normalized(lower: string): string {
  if (/\d/u.test(lower)) return lower.replace(/\d/gu, '0').slice(0, 4);
  return lower === '’s' ? "'s" : lower;
}

/** 1 lower case, 2 capital first, 3 all capitals, 4 digits, 5 mixed, 6 no letters, 7 one capital letter. */
function shapeOf(text: string): number {
  if (/^\p{Ll}+$/u.test(text)) return 1;
  if (/^\p{Lu}$/u.test(text)) return 7;
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return 2;
  if (/^[\p{Lu}.]+$/u.test(text)) return 3;
  if (/^[\d.,]+$/u.test(text)) return 4;
  return /\p{L}/u.test(text) ? 5 : 6;
}

function findNearestCues(facts: TokenFacts): void {
  const { paragraph, length } = facts;
  const isStrong = (p: number): boolean =>
    at(facts.cueLevel, p) >= STRONG_CUE && at(facts.quote, p) === QUOTE_STATE.outside;
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (paragraph.sentenceStart[i] === i) last = -1;
    facts.cueLeft[i + PAD] = last;
    if (isStrong(i + PAD)) last = i + PAD;
  }
  last = -1;
  for (let i = length - 1; i >= 0; i--) {
    if ((paragraph.sentenceEnd[i] ?? 0) === i + 1) last = -1;
    facts.cueRight[i + PAD] = last;
    if (isStrong(i + PAD)) last = i + PAD;
  }
  // Words in quotation marks look past the marks: to the left of the opening one, to the right of the closing one.
  for (const { from, to } of paragraph.quotations) {
    const left = at(facts.cueLeft, from + PAD);
    const right = at(facts.cueRight, to - 1 + PAD);
    facts.cueLeft.fill(left, from + PAD, to + PAD);
    facts.cueRight.fill(right, from + PAD, to + PAD);
  }
}

function findPhrases(facts: TokenFacts): void {
  const possessive = hashText("'s");
  const end = facts.length + PAD;
  let start = 0;
  for (let p = PAD; p <= end; p++) {
    const begins = p < end && PHRASE_POS.has(at(facts.pos, p));
    const goesOn = begins || (p < end && at(facts.word, p) === possessive);
    if (start > 0 && goesOn && facts.paragraph.sentenceStart[p - PAD] !== p - PAD && !beginsAnother(facts, p))
      continue;
    if (start > 0) {
      facts.phraseStart.fill(start, start, p);
      facts.phraseEnd.fill(p, start, p);
    }
    start = begins ? p : 0;
  }
}

/** “on Monday the minister”: an article or pronoun after a noun begins another phrase. */
function beginsAnother({ pos }: TokenFacts, p: number): boolean {
  const own = at(pos, p);
  const before = at(pos, p - 1);
  return (
    (own === POS.determiner || own === POS.pronoun) &&
    (before === POS.noun || before === POS.properNoun || before === POS.pronoun)
  );
}

/** Marks the noun phrases that stand where the subject of a reporting word stands. */
function findSubjects(facts: TokenFacts): void {
  const { length } = facts;
  const comma = hashText(',');
  const mark = (p: number, kind: number): void => {
    const [start, end] = [at(facts.phraseStart, p), at(facts.phraseEnd, p)];
    for (let q = start; q < end; q++) if (at(facts.subjectOf, q) === 0) facts.subjectOf[q] = kind;
  };
  for (let p = PAD; p < length + PAD; p++) {
    if (at(facts.cueLevel, p) < STRONG_CUE || at(facts.quote, p) !== QUOTE_STATE.outside) continue;
    let before = p - 1;
    while (before >= PAD && isVerbPart(at(facts.pos, before))) before--;
    if (at(facts.phraseEnd, before) > 0) mark(before, 1);
    else if (at(facts.word, before) === comma) {
      let opening = before - 1;
      while (opening >= PAD && before - opening < 40 && at(facts.word, opening) !== comma) opening--;
      if (at(facts.word, opening) === comma && at(facts.phraseEnd, opening - 1) > 0) mark(opening - 1, 2);
    }
    if (at(facts.phraseEnd, p + 1) > 0 && at(facts.phraseStart, p + 1) === p + 1) mark(p + 1, 3);
  }
}

function isVerbPart(pos: number): boolean {
  return pos === POS.auxiliary || pos === POS.adverb || pos === POS.particle;
}
