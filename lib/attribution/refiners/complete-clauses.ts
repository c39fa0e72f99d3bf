import { isAt, pos, printed } from '../../text/token-pattern.ts';
import type { Draft, Place, Refiner } from '../draft.ts';
import { indexDrafts } from './index-drafts.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';

const VERB = pos('VERB', 'AUX');

/**
 * Lind said that the lowest-paid workers | make twelve dollars. The so-called “dam war” | ended, Lind said. — a statement that
 * stops before its verb goes on to the end of its sentence, or to who said it, unless another attribution stands there.
 */
export const completeClauses: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  return drafts.map((draft): Draft => {
    const content = draft.content.at(-1);
    const [cue] = draft.cue;
    const paragraph = content && reading.paragraphs[content.paragraph]?.facts.paragraph;
    if (!paragraph || cue?.paragraph !== content.paragraph) return draft;
    const { tokens, sentenceEnd, quoteState } = paragraph;
    if (content.to <= content.from || quoteState[content.to - 1] === QUOTE_STATE.inside) return draft;
    if (!isAt(tokens, content.to, VERB)) return draft;
    // “so-called” is no verb of its own.
    const isVerb = (i: number): boolean => isAt(tokens, i, VERB) && tokens[i - 1]?.text !== '-';
    for (let i = content.from; i < content.to; i++) if (isVerb(i)) return draft;
    const sayer = [...draft.source, ...draft.cue]
      .filter(({ from }) => from >= content.to)
      .map(({ from }) => from);
    const end = Math.min(sentenceEnd[content.from] ?? content.to, ...sayer);
    const to = isAt(tokens, end - 1, printed('.', ',', '!', '?')) ? end - 1 : end;
    if (to <= content.to) return draft;
    const rest: Place = { paragraph: content.paragraph, from: content.to, to };
    return draftsAt(rest).length > 0
      ? draft
      : { ...draft, content: [...draft.content.slice(0, -1), { ...content, to }] };
  });
};
