import { columnsOf } from './columns.ts';
import { LABEL, LABELS } from './decode.ts';
import { QUOTE_STATE } from './paragraph.ts';
import { PAD, POS, type TokenFacts } from './token-facts.ts';
import { bucket, featureHash, templateSeeds } from './token-features.ts';

/** What the first pass said about a paragraph, as the second pass sees it. Arrays by token are padded. */
export interface FirstPassView {
  readonly labels: Int32Array;
  /** Probabilities of outside, source, cue and content, each in five steps, in one number. */
  readonly doubts: Int32Array;
  /** Nearest token labelled cue or source to the left and right in the sentence (padded index, -1 for none). */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  readonly sourceLeft: Int32Array;
  readonly sourceRight: Int32Array;
  /** By token: which roles its sentence holds (1 source, 2 cue, 4 content), and how many cues (at most 3). */
  readonly sentenceRoles: Int32Array;
  readonly sentenceCues: Int32Array;
  /** By quotation: 0 mostly outside, 1 mostly content, 2 partly. */
  readonly quotationRoles: Int32Array;
  /** Roles anywhere in the paragraph, and the role of its last word. */
  readonly roles: number;
  readonly lastRole: number;
}

/** Words (hashes) labelled source anywhere in the article, with how often. */
export type SourceWords = ReadonlyMap<number, number>;

/** Template numbers of the second pass begin here: they never meet those of the first. */
const FIRST_TEMPLATE = 1000;
const SEEDS = templateSeeds(FIRST_TEMPLATE);

function at(array: Int32Array, i: number): number {
  return array[i] ?? 0;
}

/** 0 outside, 1 source, 2 cue, 3 content. */
export function roleOf(label: number): number {
  return (label + 1) >> 1;
}

export function viewFirstPass(
  facts: TokenFacts,
  labels: Uint8Array,
  probabilities: Float32Array,
): FirstPassView {
  const { length, paragraph } = facts;
  const column = columnsOf(length + 2 * PAD, 8);
  const view = {
    labels: column(),
    doubts: column(),
    cueLeft: column().fill(-1),
    cueRight: column().fill(-1),
    sourceLeft: column().fill(-1),
    sourceRight: column().fill(-1),
    sentenceRoles: column(),
    sentenceCues: column(),
    quotationRoles: new Int32Array(paragraph.quotations.length),
    roles: 0,
    lastRole: 0,
  };
  for (let i = 0; i < length; i++) {
    view.labels[i + PAD] = labels[i] ?? 0;
    let steps = 0;
    for (let role = 0; role < 4; role++) {
      const first = role === 0 ? 0 : role * 2 - 1;
      let sum = probabilities[i * LABELS + first] ?? 0;
      if (role > 0) sum += probabilities[i * LABELS + first + 1] ?? 0;
      steps = steps * 5 + (sum < 0.05 ? 0 : sum < 0.25 ? 1 : sum < 0.5 ? 2 : sum < 0.85 ? 3 : 4);
    }
    view.doubts[i + PAD] = steps;
    view.roles |= roleBit(roleOf(labels[i] ?? 0));
  }
  view.lastRole = roleOf(labels[length - 2] ?? labels[length - 1] ?? 0);
  fillNearest(facts, view);
  fillSentences(facts, view);
  paragraph.quotations.forEach(({ from, to }, q) => {
    let inside = 0;
    for (let i = from; i < to; i++) if (roleOf(labels[i] ?? 0) === 3) inside++;
    view.quotationRoles[q] = inside * 5 < (to - from) * 2 ? 0 : inside * 5 > (to - from) * 4 ? 1 : 2;
  });
  return view;
}

function roleBit(role: number): number {
  return role === 0 ? 0 : 1 << (role - 1);
}

function fillNearest(facts: TokenFacts, view: FirstPassView): void {
  const { length, paragraph } = facts;
  let [cue, source] = [-1, -1];
  for (let i = 0; i < length; i++) {
    const p = i + PAD;
    if (paragraph.sentenceStart[i] === i && facts.quote[p] !== QUOTE_STATE.inside) [cue, source] = [-1, -1];
    view.cueLeft[p] = cue;
    view.sourceLeft[p] = source;
    const role = roleOf(at(view.labels, p));
    if (role === 2) cue = p;
    if (role === 1) source = p;
  }
  [cue, source] = [-1, -1];
  for (let i = length - 1; i >= 0; i--) {
    const p = i + PAD;
    if (paragraph.sentenceEnd[i] === i + 1 && facts.quote[p + 1] !== QUOTE_STATE.inside)
      [cue, source] = [-1, -1];
    view.cueRight[p] = cue;
    view.sourceRight[p] = source;
    const label = at(view.labels, p);
    if (label === LABEL.cueBegin) cue = p;
    if (label === LABEL.sourceBegin) source = p;
  }
}

function fillSentences(facts: TokenFacts, view: FirstPassView): void {
  const { length, paragraph } = facts;
  for (let from = 0; from < length;) {
    const to = paragraph.sentenceEnd[from] ?? length;
    let roles = 0;
    let cues = 0;
    for (let i = from; i < to; i++) {
      const label = at(view.labels, i + PAD);
      roles |= roleBit(roleOf(label));
      if (label === LABEL.cueBegin) cues++;
    }
    view.sentenceRoles.fill(roles, from + PAD, to + PAD);
    view.sentenceCues.fill(Math.min(cues, 3), from + PAD, to + PAD);
    from = Math.max(to, from + 1);
  }
}

/** Words the first pass labelled source, over the whole article. */
export function readSourceWords(all: readonly TokenFacts[], views: readonly FirstPassView[]): SourceWords {
  const words = new Map<number, number>();
  all.forEach((facts, k) => {
    for (let p = PAD; p < facts.length + PAD; p++) {
      const pos = at(facts.pos, p);
      if (pos !== POS.properNoun && pos !== POS.noun) continue;
      if (roleOf(views[k]?.labels[p] ?? 0) !== 1) continue;
      const word = at(facts.word, p);
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  });
  return words;
}

/**
 * Writes the hashes of the features that see the first pass's labels into `out` and returns how many.
 * Templates are numbered in the order they stand here: the numbers are part of the weights' format.
 */
export function secondPassFeatures(
  facts: TokenFacts,
  view: FirstPassView,
  previous: FirstPassView | undefined,
  next: FirstPassView | undefined,
  sourceWords: SourceWords,
  i: number,
  out: Int32Array,
): number {
  const { labels, doubts } = view;
  const { word, lemma, pos, quote, cueLevel, paragraph } = facts;
  const p = i + PAD;
  let n = 0;
  const add = (a: number, b = 0, c = 0, d = 0): void => {
    out[n] = featureHash(SEEDS[n] ?? 0, a, b, c, d);
    n++;
  };
  const l = at(labels, p);
  const l1 = at(labels, p + 1);
  const k1 = at(labels, p - 1);
  const t = at(pos, p);
  const quoteState = at(quote, p);
  const q = quoteState === QUOTE_STATE.outside ? 0 : 1;

  add(l);
  add(k1);
  add(l1);
  add(at(doubts, p));
  add(at(doubts, p), t, quoteState);
  add(at(doubts, p - 1), at(doubts, p + 1));
  add(k1, l, l1);
  add(at(labels, p - 3), at(labels, p - 2), k1);
  add(l1, at(labels, p + 2), at(labels, p + 3));
  add(l, quoteState, at(quote, p - 1), at(quote, p + 1));
  add(l, at(cueLevel, p), t);

  const cueLeft = at(view.cueLeft, p);
  const cueRight = at(view.cueRight, p);
  const sourceLeft = at(view.sourceLeft, p);
  const sourceRight = at(view.sourceRight, p);
  const cueLeftDistance = cueLeft < 0 ? 15 : bucket(p - cueLeft);
  const cueRightDistance = cueRight < 0 ? 15 : bucket(cueRight - p);
  add(cueLeft < 0 ? 0 : at(lemma, cueLeft), l, q);
  add(cueRight < 0 ? 0 : at(lemma, cueRight), l, q);
  add(cueLeft < 0 ? 0 : at(word, cueLeft + 1), cueLeftDistance, l);
  add(
    cueLeft < 0 ? 0 : 1,
    cueRight < 0 ? 0 : 1,
    sourceLeft < 0 ? 0 : 1,
    (sourceRight < 0 ? 0 : 2) + q + l * 4,
  );
  add(sourceLeft < 0 ? 15 : bucket(p - sourceLeft), l, cueLeft < sourceLeft ? 1 : 0, t);
  const leftOrder = cueLeft < 0 ? 0 : cueLeft < sourceLeft ? 1 : 2;
  const rightOrder = cueRight < 0 ? 0 : sourceRight >= 0 && sourceRight < cueRight ? 1 : 2;
  add(leftOrder, rightOrder, l, q * 32 + t);
  add(at(view.sentenceRoles, p), l, q, at(view.sentenceCues, p));
  add(at(view.sentenceRoles, p), t, at(cueLevel, p));
  add(view.roles, l, t);

  const start = (paragraph.sentenceStart[i] ?? 0) + PAD;
  const end = (paragraph.sentenceEnd[i] ?? 0) + PAD;
  add(
    start > PAD ? at(view.sentenceRoles, start - 1) : 8,
    end < facts.length + PAD ? at(view.sentenceRoles, end) : 8,
    l,
    q,
  );
  add(start > PAD ? at(labels, start - 2) : 8, bucket(p - start), l);
  add(previous ? previous.roles : 8, next ? next.roles : 8, l, start === PAD ? 1 : 0);
  add(previous ? previous.lastRole : 8, l, t, start === PAD ? 1 : 0);
  const quotation = paragraph.quotationOf[i] ?? 0;
  const quotationRole = quotation > 0 ? at(view.quotationRoles, quotation - 1) : 3;
  add(quotationRole, l, quoteState);
  const held = paragraph.quotations[quotation - 1];
  add(
    quotationRole,
    held ? roleOf(at(labels, held.from - 1 + PAD)) : 4,
    held ? roleOf(at(labels, held.to + PAD)) : 4,
    l,
  );

  const asSource = Math.min(sourceWords.get(at(word, p)) ?? 0, 4);
  add(asSource, cueRightDistance, l);
  add(asSource, cueLeftDistance, l);
  return n;
}
