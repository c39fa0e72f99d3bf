import type { Place } from '../draft.ts';
import { PAD, POS, type TokenFacts } from '../tagger/token-facts.ts';

/** How a cue stands in its sentence; flags are 0 or 1. */
export interface CueFacts {
  /** Token of the word that reports, -1 without a cue. */
  readonly head: number;
  readonly level: number;
  readonly reportingClass: number;
  readonly verb: number;
  readonly noun: number;
  readonly wordless: number;
  readonly accordingTo: number;
  readonly passive: number;
  readonly infinitive: number;
  readonly negated: number;
  readonly modal: number;
  readonly future: number;
  readonly perfect: number;
  readonly participle: number;
  readonly past: number;
  readonly present: number;
  readonly conditional: number;
}

export const NO_CUE: CueFacts = {
  head: -1,
  level: -1,
  reportingClass: 0,
  verb: 0,
  noun: 0,
  wordless: 0,
  accordingTo: 0,
  passive: 0,
  infinitive: 0,
  negated: 0,
  modal: 0,
  future: 0,
  perfect: 0,
  participle: 0,
  past: 0,
  present: 0,
  conditional: 0,
};

/** So many words before the reporting word are looked at for its auxiliaries. */
const AUXILIARIES_WITHIN = 4;

/** The cue's likeliest reporting word, else its last verb or noun, else its last word. */
export function cueHead(facts: TokenFacts, { from, to }: Place): number {
  let head = to - 1;
  let best = -1;
  for (let i = from; i < to; i++) {
    const pos = facts.pos[i + PAD] ?? 0;
    const worth = (facts.cueLevel[i + PAD] ?? 0) * 2 + (pos === POS.verb || pos === POS.noun ? 1 : 0);
    if (worth >= best) {
      best = worth;
      head = i;
    }
  }
  return head;
}

/** What the reporting word and the auxiliaries before it say: has it been said, will it be, was it not? */
export function readCue(facts: TokenFacts, cue: Place): CueFacts {
  const { tokens, sentenceStart } = facts.paragraph;
  const head = cueHead(facts, cue);
  const token = tokens[head];
  if (!token) return NO_CUE;
  const start = sentenceStart[head] ?? 0;
  const before: string[] = [];
  for (let i = head - 1; i >= start && before.length < AUXILIARIES_WITHIN; i--) {
    const { pos, lower } = tokens[i] ?? { pos: '', lower: '' };
    if (i < cue.from && !/^(?:AUX|ADV|PART|VERB)$/u.test(pos) && !/n[’']t$/u.test(lower)) break;
    before.push(lower);
  }
  const has = (pattern: RegExp): number => (before.some((word) => pattern.test(word)) ? 1 : 0);
  const be = has(/^(?:is|are|was|were|be|been|being|'s|’s|gets?|got)$/u);
  const ing = token.lower.endsWith('ing');
  const done = /(?:ed|en|id|old|ought|own|ung|ade|elt|und|ept|ead|wn|rote)$/u.test(token.lower);
  const verb = token.pos === 'VERB' || token.pos === 'AUX';
  const words = tokens.slice(cue.from, cue.to);
  const opening = tokens.slice(start, Math.min(start + 2, head)).map(({ lower }) => lower);
  return {
    head,
    level: facts.cueLevel[head + PAD] ?? 0,
    reportingClass: facts.reportingClass[head + PAD] ?? 0,
    verb: verb ? 1 : 0,
    noun: token.pos === 'NOUN' || token.pos === 'PROPN' ? 1 : 0,
    wordless: words.some(({ text }) => /\p{L}/u.test(text)) ? 0 : 1,
    accordingTo: words.some(({ lower }) => lower === 'according') ? 1 : 0,
    passive: be === 1 && done && verb ? 1 : 0,
    infinitive: before[0] === 'to' ? 1 : 0,
    negated: has(/^(?:not|never|neither|nor|n[’']t|cannot|.+n[’']t)$/u),
    modal: has(/^(?:would|could|may|might|should|can|must|ought)$/u),
    future: has(/^(?:will|shall|'ll|’ll|going)$/u),
    perfect: has(/^(?:has|have|had|having|'ve|’ve)$/u),
    participle: ing ? 1 : 0,
    past: done && be === 0 && verb ? 1 : 0,
    present: verb && !done && !ing && token.lower.endsWith('s') ? 1 : 0,
    conditional: opening.some((word) => /^(?:if|unless|whether|when|should)$/u.test(word)) ? 1 : 0,
  };
}
