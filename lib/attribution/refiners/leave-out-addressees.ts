import { pos, word } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import type { Token } from '../../text/nlp.ts';

/** So many tokens may name whom something is told to. */
const MAX_ADDRESSEE_TOKENS = 14;
const TOLD = word('tell', 'tells', 'told', 'telling');
const VERB = pos('VERB', 'AUX');

/** Lind told | the owners of the works | that the dam leaks. — whom something is told to is no part of what is told. */
export const leaveOutAddressees: Refiner = (reading, drafts) =>
  drafts.map((draft): Draft => {
    const [content, ...others] = draft.content;
    const cue = draft.cue.at(-1);
    if (!content || cue?.paragraph !== content.paragraph || cue.to > content.from) return draft;
    const from = clauseBegin(reading, cue, content);
    return from > content.from ? { ...draft, content: [{ ...content, from }, ...others] } : draft;
  });

function clauseBegin({ paragraphs }: Reading, cue: Place, content: Place): number {
  const tokens = paragraphs[content.paragraph]?.facts.paragraph.tokens ?? [];
  const told = tokens.slice(cue.from, content.from).some(TOLD);
  const first = tokens[content.from];
  if (!told || !first || first.lower === 'that') return content.from;
  const end = Math.min(content.to, content.from + MAX_ADDRESSEE_TOKENS);
  for (let i = content.from + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || VERB(token) || isMark(token)) break;
    if (token.lower === 'that') return followsName(tokens[i - 1]) ? i : content.from;
  }
  return content.from;
}

function isMark({ text }: Token): boolean {
  return /^[“”"‘«».;:]$/u.test(text);
}

/** “told the council that” but not “told of that”. */
function followsName(before: Token | undefined): boolean {
  return (
    before !== undefined && (['NOUN', 'PROPN', 'PRON', 'NUM'].includes(before.pos) || before.text === ',')
  );
}
