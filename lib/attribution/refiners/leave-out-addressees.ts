import { isAt } from '../../text/token-pattern.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';
import { clauseAfterListener, TELLS } from '../listener.ts';

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
  const verb = tokens.slice(cue.from, content.from).findLastIndex(TELLS);
  if (verb < 0 || isAt(tokens, content.from, ({ lower }) => lower === 'that')) return content.from;
  return clauseAfterListener(tokens, cue.from + verb + 1, content.to) ?? content.from;
}
