import { byParagraph, overlaps, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import { QUOTE_STATE, type Paragraph } from '../paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../token-facts.ts';

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

interface ClosingClause {
  readonly source: Place;
  readonly cue: Place;
  /** The sentence before the clause. */
  readonly content: Place;
}

/**
 * Lind stressed that the dam was sound, according to media reports. · …, the agency reported. — the clause that closes a sentence
 * names the outermost source; what is attributed before it stands inside its content.
 */
export const wrapSentences: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const replacedBy = new Map<Draft, Draft>();
  const added: Draft[] = [];
  reading.paragraphs.forEach(({ facts }, number) => {
    const own = found.get(number);
    if (!own) return;
    for (const clause of closingClauses(reading, facts, number)) {
      const inside = own.filter((draft) => draft.cue.some((place) => overlaps(place, clause.content)));
      if (inside.length === 0) continue;
      const holder = own.find((draft) => draft.cue.some((place) => overlaps(place, clause.cue)));
      const wrapped: Draft = {
        source: holder && holder.source.length > 0 ? holder.source : [clause.source],
        cue: holder ? holder.cue : [clause.cue],
        content: [clause.content],
        certainty: holder?.certainty ?? WRAPPED_CERTAINTY,
      };
      added.push(wrapped);
      if (holder) replacedBy.set(holder, wrapped);
      for (const draft of inside) if (draft !== holder) replacedBy.set(draft, { ...draft, parent: wrapped });
    }
  });
  return [
    ...drafts.flatMap((draft) => {
      const other = replacedBy.get(draft);
      return !other ? [draft] : other.parent ? [other] : [];
    }),
    ...added,
  ];
};

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
  const from = quoteState[comma + 1] === QUOTE_STATE.closing ? comma + 2 : comma + 1;
  const content = { paragraph: number, from: start, to: from === comma + 1 ? comma : from };
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
