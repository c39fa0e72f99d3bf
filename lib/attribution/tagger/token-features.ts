import { columnsOf } from './columns.ts';
import { MAX_FEATURES } from './feature-table.ts';
import { QUOTE_STATE } from './paragraph.ts';
import { PAD, POS, type TokenFacts } from './token-facts.ts';

const SEEDS = templateSeeds(0);

/** What the article says elsewhere: words (hashes) that stand where the subject of a reporting word stands, with how often. */
export interface ArticleFacts {
  readonly subjects: ReadonlyMap<number, number>;
  readonly mentions: ReadonlyMap<number, number>;
  readonly paragraphs: number;
}

/** What the hashes of templates numbered from `first` on begin with. */
export function templateSeeds(first: number): Int32Array {
  return Int32Array.from({ length: MAX_FEATURES }, (_, k) => Math.imul(first + k + 0x51ed27, 0x9e3779b1));
}

/** 30-bit hash of a template (its seed) with up to four values. Part of the weights' format. */
export function featureHash(seed: number, a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(seed ^ a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ d, 0x165667b1);
  hash ^= hash >>> 15;
  return hash & 0x3fffffff;
}

/** 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–22, 23 and more. */
export function bucket(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 7) return 5;
  if (distance < 10) return 6;
  if (distance < 15) return 7;
  return distance < 23 ? 8 : 9;
}

function at(array: Int32Array, i: number): number {
  return array[i] ?? 0;
}

/** Counts over the whole article that single paragraphs cannot know. */
export function readArticleFacts(all: readonly TokenFacts[]): ArticleFacts {
  const subjects = new Map<number, number>();
  const mentions = new Map<number, number>();
  for (const { length, pos, word, subjectOf } of all) {
    for (let p = PAD; p < length + PAD; p++) {
      if (at(pos, p) !== POS.properNoun && at(pos, p) !== POS.noun) continue;
      const w = at(word, p);
      mentions.set(w, (mentions.get(w) ?? 0) + 1);
      const kind = at(subjectOf, p);
      if (kind === 1 || kind === 3) subjects.set(w, (subjects.get(w) ?? 0) + 1);
    }
  }
  return { subjects, mentions, paragraphs: all.length };
}

/** What features need from the sentences, quotations and phrases of a paragraph; computed once for each paragraph. */
export interface ParagraphScan {
  /** By padded index: commas since the sentence began. */
  readonly commas: Int32Array;
  /** Padded index of the nearest punctuation outside quotation marks to the left and right, within the sentence; -1 for none. */
  readonly punctuationLeft: Int32Array;
  readonly punctuationRight: Int32Array;
  /** By quotation: length bucket and whether it reads like a sentence, in one number. */
  readonly quotationKind: Int32Array;
  /** Padded index of the last strong reporting word of the token's sentence, -1 for none. */
  readonly lastCue: Int32Array;
  /** Padded index of the nearest verb to the left and right in the sentence, -1 for none. */
  readonly verbLeft: Int32Array;
  readonly verbRight: Int32Array;
}

export function scanParagraph(facts: TokenFacts): ParagraphScan {
  const { paragraph, length } = facts;
  const column = columnsOf(length + 2 * PAD, 6);
  const scan: ParagraphScan = {
    commas: column(),
    punctuationLeft: column(),
    punctuationRight: column(),
    quotationKind: new Int32Array(paragraph.quotations.length),
    lastCue: column(),
    verbLeft: column(),
    verbRight: column(),
  };
  let [commas, punctuation, verb] = [0, -1, -1];
  for (let p = PAD; p < length + PAD; p++) {
    if (paragraph.sentenceStart[p - PAD] === p - PAD) [commas, punctuation, verb] = [0, -1, -1];
    scan.commas[p] = commas;
    scan.punctuationLeft[p] = punctuation;
    scan.verbLeft[p] = verb;
    if (paragraph.tokens[p - PAD]?.text === ',') commas++;
    if (at(facts.pos, p) === POS.punctuation) punctuation = p;
    if (at(facts.pos, p) === POS.verb || at(facts.pos, p) === POS.auxiliary) verb = p;
  }
  let last = -1;
  [punctuation, verb] = [-1, -1];
  for (let p = length + PAD - 1; p >= PAD; p--) {
    if (paragraph.sentenceEnd[p - PAD] === p - PAD + 1) {
      [punctuation, verb] = [-1, -1];
      last = at(facts.cueLevel, p) >= 2 ? p : at(facts.cueLeft, p);
    }
    scan.punctuationRight[p] = punctuation;
    scan.verbRight[p] = verb;
    scan.lastCue[p] = last;
    if (at(facts.pos, p) === POS.punctuation) punctuation = p;
    if (at(facts.pos, p) === POS.verb || at(facts.pos, p) === POS.auxiliary) verb = p;
  }
  paragraph.quotations.forEach(({ from, to, quotation }, q) => {
    const first = paragraph.tokens[from + 1]?.text ?? '';
    const end = paragraph.tokens[quotation.closed ? to - 2 : to - 1]?.text ?? '';
    const words = to - from - 2;
    const size = words <= 1 ? 0 : words <= 3 ? 1 : words <= 6 ? 2 : words <= 12 ? 3 : 4;
    const capital = /^\p{Lu}/u.test(first) ? 1 : 0;
    const stop = /^[.,!?…]$/u.test(end) ? (end === ',' ? 1 : 2) : 0;
    scan.quotationKind[q] = 1 + size * 12 + capital * 6 + stop * 2 + (quotation.closed ? 0 : 1);
  });
  return scan;
}

/**
 * Writes the hashes of a token's first-pass features into `out` and returns how many.
 * Templates are numbered in the order they stand here: the numbers are part of the weights' format.
 */
export function firstPassFeatures(
  facts: TokenFacts,
  scan: ParagraphScan,
  article: ArticleFacts,
  i: number,
  out: Int32Array,
): number {
  const { word, lemma, pos, shape, suffix, quote, cueLevel, reportingClass, paragraph } = facts;
  const p = i + PAD;
  let n = 0;
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    out[n] = featureHash(SEEDS[n] ?? 0, a, b, c, d);
    n++;
  };
  const w = at(word, p);
  const w1 = at(word, p + 1);
  const v1 = at(word, p - 1);
  const t = at(pos, p);
  const t1 = at(pos, p + 1);
  const u1 = at(pos, p - 1);
  const u2 = at(pos, p - 2);
  const q = at(quote, p);
  const s = at(shape, p);

  // The word and its neighbours.
  add(0);
  add(w);
  add(v1);
  add(w1);
  add(at(word, p - 2));
  add(at(word, p + 2));
  add(at(lemma, p), t);
  add(at(lemma, p - 1));
  add(at(lemma, p + 1));
  add(t, s);
  add(u1, at(shape, p - 1), t);
  add(t1, at(shape, p + 1), t);
  add(at(suffix, p), t);
  add(w, w1);
  add(u2, u1, t);
  add(u1, t, t1);

  // Quotation marks.
  const quotationNumber = paragraph.quotationOf[i] ?? 0;
  const quotation = paragraph.quotations[quotationNumber - 1];
  const kind = quotationNumber > 0 ? at(scan.quotationKind, quotationNumber - 1) : 0;
  const q3 = at(quote, p - 1) * 25 + q * 5 + at(quote, p + 1);
  add(q3);
  add(q, t, kind);
  add(kind, quotation ? bucket(i - quotation.from) : 0);
  add(kind, quotation ? bucket(quotation.to - 1 - i) : 0);
  const before = quotation ? at(lemma, quotation.from - 1 + PAD) : 0;
  const after = quotation ? at(lemma, quotation.to + PAD) : 0;
  add(q, before, quotation ? at(pos, quotation.from - 1 + PAD) : 0);
  add(q, after, quotation ? at(pos, quotation.to + PAD) : 0);
  add(kind, quotation ? at(pos, quotation.from - 1 + PAD) : 0, quotation ? at(pos, quotation.to + PAD) : 0);
  const sinceQuote = distanceToQuote(facts, i, -1);
  const untilQuote = distanceToQuote(facts, i, 1);
  add(q, sinceQuote, untilQuote);
  add(t, sinceQuote);
  add(t, untilQuote);

  // Reporting words.
  const left = at(facts.cueLeft, p);
  const right = at(facts.cueRight, p);
  const leftDistance = left < 0 ? 15 : bucket(p - left);
  const rightDistance = right < 0 ? 15 : bucket(right - p);
  const leftLemma = left < 0 ? 0 : at(lemma, left);
  const rightLemma = right < 0 ? 0 : at(lemma, right);
  const leftClass = left < 0 ? 0 : 1 + at(reportingClass, left);
  const rightClass = right < 0 ? 0 : 1 + at(reportingClass, right);
  const inQuote = q === QUOTE_STATE.outside ? 0 : 1;
  add(leftLemma, leftDistance, inQuote);
  add(rightLemma, rightDistance, inQuote);
  add(leftLemma, rightLemma, inQuote);
  add(leftDistance, rightDistance, t, inQuote);
  add(leftClass, rightClass, leftDistance, rightDistance);
  add(leftLemma, left < 0 ? 0 : at(word, left + 1), inQuote);
  add(leftLemma, left < 0 ? 0 : at(pos, left + 1), left < 0 ? 0 : at(pos, left - 1), leftDistance);
  add(rightLemma, right < 0 ? 0 : at(pos, right - 1), right < 0 ? 0 : at(pos, right + 1), rightDistance);
  add(rightLemma, right < 0 ? 0 : at(word, right - 1), rightDistance);
  const level = at(cueLevel, p);
  add(level, at(reportingClass, p), t);
  add(level, u1, t1, q3);
  add(level, at(facts.subjectOf, p - 1), at(facts.subjectOf, p + 1), t1);
  add(at(cueLevel, p - 1), at(cueLevel, p + 1), t);
  add(at(cueLevel, p - 2), at(cueLevel, p - 1), level, at(cueLevel, p + 1));

  // The sentence.
  const start = (paragraph.sentenceStart[i] ?? 0) + PAD;
  const end = (paragraph.sentenceEnd[i] ?? 0) + PAD;
  const last = at(scan.lastCue, p);
  const lastLemma = last < 0 ? 0 : at(lemma, last);
  add(bucket(p - start), t);
  add(bucket(end - p), t);
  add(at(word, start), t, inQuote);
  add(lastLemma, last < 0 ? 0 : bucket(end - last), inQuote);
  add(Math.min(at(scan.commas, p), 4), leftLemma, inQuote);
  add(
    Math.min(at(scan.commas, p), 4),
    left < 0 ? 0 : Math.min(at(scan.commas, p) - at(scan.commas, left), 3),
    t,
    rightClass,
  );
  add(paragraph.quotations.length > 0 ? 1 : 0, t, left < 0 ? 0 : 1, right < 0 ? 0 : 1);

  // Punctuation, phrases and verbs around it.
  const stopLeft = at(scan.punctuationLeft, p);
  const stopRight = at(scan.punctuationRight, p);
  const stopLeftWord = stopLeft < 0 ? 0 : at(word, stopLeft);
  const stopRightWord = stopRight < 0 ? 0 : at(word, stopRight);
  add(stopLeftWord, bucket(stopLeft < 0 ? 30 : p - stopLeft), t);
  add(stopRightWord, bucket(stopRight < 0 ? 30 : stopRight - p), t);
  add(stopRightWord, stopRight < 0 ? 0 : at(lemma, stopRight + 1), inQuote);
  const phraseStart = at(facts.phraseStart, p);
  const phraseEnd = at(facts.phraseEnd, p);
  const head = phraseEnd > 0 ? phraseEnd - 1 : p;
  const subject = at(facts.subjectOf, p);
  add(subject, t, s, u1);
  add(phraseEnd > 0 ? at(lemma, phraseEnd) : 0, at(pos, phraseEnd + 1), t);
  add(phraseEnd > 0 ? at(word, phraseStart - 1) : 0, t, at(pos, phraseEnd));
  add(
    phraseEnd > 0 ? at(cueLevel, phraseStart - 1) : 0,
    at(pos, phraseStart),
    at(pos, head),
    at(pos, phraseEnd),
  );
  const verbLeft = at(scan.verbLeft, p);
  const verbRight = at(scan.verbRight, p);
  add(
    verbLeft < 0 ? 0 : at(cueLevel, verbLeft) + 1,
    verbRight < 0 ? 0 : at(cueLevel, verbRight) + 1,
    t,
    subject,
  );

  // The article.
  const mentions = Math.min(article.mentions.get(w) ?? 0, 4);
  const asSubject = Math.min(article.subjects.get(w) ?? 0, 3);
  add(mentions, asSubject, t, subject);
  add(asSubject, at(pos, phraseEnd), rightDistance, t);
  add(asSubject, leftDistance, u1, t);
  return n;
}

/** Tokens between here and the nearest quotation mark in a direction (1 … 5), 6 farther, 0 none; 0 inside quotations. */
function distanceToQuote(facts: TokenFacts, i: number, step: 1 | -1): number {
  if (at(facts.quote, i + PAD) !== QUOTE_STATE.outside) return 0;
  for (let k = 1; k <= 12; k++) {
    const state = at(facts.quote, i + PAD + k * step);
    if (state !== QUOTE_STATE.outside) return k < 5 ? k : k < 8 ? 5 : 6;
    if (i + k * step < 0 || i + k * step >= facts.length) return 0;
  }
  return 0;
}
