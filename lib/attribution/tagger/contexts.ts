import { QUOTE_STATE } from './paragraph.ts';
import { hashText, PAD, POS, type TokenFacts } from './token-facts.ts';

const THAT = hashText('that');
const COMMA = hashText(',');

/** The kind of place before each token (see `CONTEXTS` in decode.ts): labels change more readily at some places than at others. */
export function readContexts(facts: TokenFacts): Uint8Array {
  const contexts = new Uint8Array(facts.length);
  for (let i = 0; i < facts.length; i++) {
    const p = i + PAD;
    if (facts.paragraph.sentenceStart[i] === i) {
      contexts[i] = facts.quote[p] === QUOTE_STATE.outside || facts.quote[p] === QUOTE_STATE.opening ? 1 : 2;
    } else if (facts.quote[p] === QUOTE_STATE.opening) contexts[i] = 3;
    else if (facts.quote[p - 1] === QUOTE_STATE.closing) contexts[i] = 4;
    else if (facts.word[p] === THAT) contexts[i] = 5;
    else if (facts.word[p] === COMMA || facts.word[p - 1] === COMMA) contexts[i] = 6;
    else if (facts.pos[p - 1] === POS.punctuation) contexts[i] = 7;
  }
  return contexts;
}
