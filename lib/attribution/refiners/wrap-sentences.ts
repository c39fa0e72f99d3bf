import {
  mergePlaces,
  overlaps,
  placeOf,
  wordsAt,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { indexDrafts } from './index-drafts.ts';
import { QUOTE_STATE, type Paragraph } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';

/** A closing clause that names the source is no longer than this. */
const MAX_CLAUSE_TOKENS = 14;
const WRAPPED_CERTAINTY = 0.75;
/** Words that may stand in the closing clause beside source and cue. */
const LOOSE_POS = new Set([
  'ADP',
  'ADV',
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'PRON',
  'AUX',
  'PART',
  'CCONJ',
]);

/** “…, who introduced them to the council” tells of somebody, it closes nothing. */
const RELATIVE = /^(?:who|whom|whose)$/u;

const PRONOUN = /^(?:he|she|they|it|i|we)$/iu;

interface ClosingClause {
  readonly source: Place;
  readonly cue: Place;
  /** The sentence before the clause. */
  readonly content: Place & { readonly quoted: boolean };
}

/**
 * Lind stressed that the dam was sound, according to media reports. · …, the agency reported. — the clause that closes a sentence
 * names the outermost source; what is attributed before it stands inside its content.
 */
export const wrapSentences: Refiner = (reading, drafts) => {
  const draftsCuedAt = indexDrafts(drafts, ({ cue }) => cue);
  const replacedBy = new Map<Draft, Draft | null>();
  const added: Draft[] = [];
  reading.paragraphs.forEach(({ facts }, number) => {
    for (const clause of closingClauses(reading, facts, number)) {
      const inside = draftsCuedAt(clause.content);
      if (inside.length === 0) continue;
      const [holder] = draftsCuedAt(clause.cue);
      const [source] = holder && holder.source.length > 0 ? holder.source : [clause.source];
      const isPronoun = source !== undefined && PRONOUN.test(wordsAt(reading, source));
      if (!reachesClause(clause, inside, holder)) continue;
      if (isPronoun && clause.content.quoted) {
        if (!holder) takeQuotation(reading, clause, inside, added, replacedBy);
        continue;
      }
      const wrapped: Draft = {
        source: holder && holder.source.length > 0 ? holder.source : [clause.source],
        cue: holder ? holder.cue : [clause.cue],
        content: wholeContent(clause, holder),
        certainty: holder?.certainty ?? WRAPPED_CERTAINTY,
      };
      added.push(wrapped);
      if (holder) replacedBy.set(holder, wrapped);
      for (const draft of inside) if (draft !== holder) replacedBy.set(draft, { ...draft, parent: wrapped });
    }
  });
  const once = new Set(added);
  return [
    ...drafts.flatMap((draft) => {
      const other = replacedBy.get(draft);
      if (other === undefined) return [draft];
      return other === null || once.has(other) ? [] : [other];
    }),
    ...added,
  ];
};

/**
 * Lind said it leaks. “It always did,” Hart said. — where a quotation ends before the clause, what is attributed earlier must
 * reach into that quotation, or the clause back over it: else they are two statements.
 */
function reachesClause(
  { content }: ClosingClause,
  inside: readonly Draft[],
  holder: Draft | undefined,
): boolean {
  if (!content.quoted) return true;
  const last = { ...content, from: content.to - 1 };
  return (
    inside.some((draft) => draft !== holder && draft.content.some((place) => overlaps(place, last))) ||
    inside.some(({ cue }) => cue.some((said) => holder?.content.some((place) => overlaps(place, said))))
  );
}

/** The owners deny that it leaks. “Nobody looks,” she said. — a pronoun claims the quotation before it and no more. */
function takeQuotation(
  { paragraphs }: Reading,
  { source, cue, content }: ClosingClause,
  inside: readonly Draft[],
  added: Draft[],
  replacedBy: Map<Draft, Draft | null>,
): void {
  const { paragraph } = content;
  const { quotations, quotationOf } = paragraphs[paragraph]?.facts.paragraph ?? {};
  const quotation = quotations?.[(quotationOf?.[content.to - 1] ?? 0) - 1];
  if (quotation?.to !== content.to) return;
  const own = placeOf(paragraph, quotation);
  for (const draft of inside) {
    const rest = draft.content.flatMap((place) => without(place, own));
    replacedBy.set(draft, rest.length > 0 ? { ...draft, content: rest } : null);
  }
  added.push({ source: [source], cue: [cue], content: [own], certainty: WRAPPED_CERTAINTY });
}

/** What a place has before and after another. */
function without(place: Place, other: Place): Place[] {
  if (!overlaps(place, other)) return [place];
  return [
    { ...place, to: other.from },
    { ...place, from: other.to },
  ].filter(({ from, to }) => to > from);
}

/** A quotation that began before the sentence stays whole. */
function wholeContent(
  { content: { paragraph, from, to, quoted } }: ClosingClause,
  holder: Draft | undefined,
): Place[] {
  const content = { paragraph, from, to };
  return quoted && holder ? mergePlaces([...holder.content, content]) : [content];
}

function closingClauses(reading: Reading, facts: TokenFacts, number: number): ClosingClause[] {
  const { sentenceEnd, tokens } = facts.paragraph;
  const clauses: ClosingClause[] = [];
  for (let start = 0; start < facts.length; start = Math.max(start + 1, sentenceEnd[start] ?? facts.length)) {
    const end = sentenceEnd[start] ?? facts.length;
    const stop = /^[.!?]$/u.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
    // “…, the office said, adding that …”: what a participle adds comes after the clause that closes the first statement.
    const stops = tokens
      .slice(start, stop)
      .flatMap((_, i) => (isParticiple(facts, start + i) ? [start + i - 1] : []));
    for (const last of [...stops, stop]) {
      const clause = closingClause(facts, number, start, last);
      if (!clause) continue;
      clauses.push(clause);
      break;
    }
  }
  return clauses;
}

function isParticiple({ paragraph: { tokens }, cueLevel }: TokenFacts, i: number): boolean {
  return (
    tokens[i - 1]?.text === ',' &&
    (tokens[i]?.lower ?? '').endsWith('ing') &&
    (cueLevel[i + PAD] ?? 0) >= STRONG_CUE
  );
}

function closingClause(facts: TokenFacts, number: number, start: number, last: number): ClosingClause | null {
  const { paragraph } = facts;
  const { tokens, quoteState } = paragraph;
  let comma = last - 1;
  while (comma > start && last - comma <= MAX_CLAUSE_TOKENS && !isBreak(paragraph, comma)) comma--;
  if (comma <= start + 2 || last - comma > MAX_CLAUSE_TOKENS || quoteState[last - 1] !== QUOTE_STATE.outside)
    return null;
  // “…,” according to the statement: the comma stands inside the mark, which belongs to the words before it.
  const quoted = quoteState[comma + 1] === QUOTE_STATE.closing;
  const from = quoted ? comma + 2 : comma + 1;
  const content = { paragraph: number, from: start, to: quoted ? from : comma, quoted };
  if (RELATIVE.test(tokens[from]?.lower ?? '')) return null;

  const place = (a: number, b: number): Place => ({ paragraph: number, from: a, to: b });
  if (tokens[from]?.lower === 'according' && tokens[from + 1]?.lower === 'to' && from + 2 < last) {
    return { cue: place(from, from + 2), source: place(from + 2, last), content };
  }
  let cue = -1;
  for (let i = from; i < last; i++) {
    const pos = tokens[i]?.pos ?? '';
    if ((facts.cueLevel[i + PAD] ?? 0) >= STRONG_CUE && pos === 'VERB') {
      if (cue >= 0 || !/(?:ed|id|ote|old|ys)$/u.test(tokens[i]?.lower ?? '')) return null;
      cue = i;
    } else if (!LOOSE_POS.has(pos)) return null;
  }
  if (cue < 0) return null;
  // Whoever stands after “told” is told.
  if (cue === from && /^(?:told|tells)$/u.test(tokens[cue]?.lower ?? '')) return null;
  // “the agency reported on Monday” or “said the experts”.
  if (cue > from)
    return isSubject(facts, from, cue)
      ? { cue: place(cue, cue + 1), source: place(from, cue), content }
      : null;
  const phraseEnd = (facts.phraseEnd[cue + 1 + PAD] ?? 0) - PAD;
  return phraseEnd > cue + 1 ? { cue: place(cue, cue + 1), source: place(cue + 1, last), content } : null;
}

function isBreak({ tokens, quoteState }: Paragraph, i: number): boolean {
  return (
    tokens[i]?.text === ',' &&
    (quoteState[i] === QUOTE_STATE.outside || quoteState[i + 1] === QUOTE_STATE.closing)
  );
}

function isSubject(facts: TokenFacts, from: number, cue: number): boolean {
  const first = facts.paragraph.tokens[from]?.pos;
  return (
    first !== 'ADP' &&
    first !== 'ADV' &&
    first !== 'CCONJ' &&
    (facts.phraseStart[from + PAD] ?? 0) > 0 &&
    cue - from <= 8
  );
}
