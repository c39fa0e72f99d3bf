import { either, isAt, pos, word } from '../text/token-pattern.ts';
import { QUOTE_STATE, type Paragraph } from './tagger/paragraph.ts';

/** Whether words outside quotation marks make no clause with a verb of its own: “the charges”, “residents to leave”. */
export function isPhrase({ tokens, quoteState }: Paragraph, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (quoteState[i] !== QUOTE_STATE.outside) return false;
    // “to leave”, “the charges”, “sinking ships” are none.
    const isVerb =
      isAt(tokens, i, pos('VERB', 'AUX')) &&
      !isAt(tokens, i - 1, either(word('to'), pos('DET', 'ADJ'))) &&
      tokens[i]?.lower.endsWith('ing') !== true;
    if (isVerb) return false;
  }
  return !isAt(tokens, from, word('that', 'how', 'why', 'whether', 'if', 'what'));
}
