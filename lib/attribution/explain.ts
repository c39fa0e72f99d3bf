import { QUOTE_STATE } from './tagger/paragraph.ts';
import { wordsAt, type Draft, type Place, type Reading } from './draft.ts';

/** Longer sources are cut when they are named in a reason. */
const MAX_NAMED = 60;

/** Why an attribution is believed, in one sentence a reader understands. */
export function explain(reading: Reading, draft: Draft): string {
  if (draft.why !== undefined) return draft.why;
  const [source] = draft.source;
  const [cue] = draft.cue;
  const [content] = draft.content;
  if (!content) return 'Nothing is attributed here';
  const what = isQuoted(reading, content) ? 'the quotation' : 'the statement';
  const who = source ? shortened(wordsAt(reading, source)) : null;
  const inner = draft.parent ? ' inside what another source says' : '';
  if (!cue)
    return who ? `${who} stands beside ${what}${inner}` : `${capitalised(what)} stands without a source`;
  const said = `“${wordsAt(reading, cue)}” ${placeWords(cue, draft.content)} ${what}${inner}`;
  return who ? `${said} and names ${who}` : `${said} but names nobody`;
}

function placeWords(cue: Place, contents: readonly Place[]): string {
  const before = contents.find((content) => content.paragraph === cue.paragraph && content.to <= cue.from);
  const after = contents.find((content) => content.paragraph === cue.paragraph && content.from >= cue.to);
  if (before && after) return 'stands between the parts of';
  if (before) return cue.from - before.to <= 1 ? 'stands right after' : 'stands after';
  if (after) return after.from - cue.to <= 1 ? 'stands right before' : 'stands before';
  return 'stands beside';
}

function isQuoted(reading: Reading, { paragraph, from }: Place): boolean {
  return (reading.paragraphs[paragraph]?.facts.paragraph.quoteState[from] ?? 0) !== QUOTE_STATE.outside;
}

function shortened(words: string): string {
  if (words.length <= MAX_NAMED) return words;
  const cut = words.slice(0, MAX_NAMED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20))} …`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
