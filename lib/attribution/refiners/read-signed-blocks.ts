import { capitalised, isAt, isWord, printed } from '../../text/token-pattern.ts';
import {
  byParagraph,
  kindOf,
  placesIn,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';

const SIGNED_CERTAINTY = 0.85;
/** “A post shared by Edda Rowan (@eddarowan9) on Oct 2”, “Source: Tilda Vance” */
const LEAD_IN =
  /^(?:a (?:post|photo|video|picture|reel) shared by|posted by|source|signed|from|by|post by)$/iu;
const MAX_LEAD_IN = 4;
/** “@eddarowan9” alone: the name is not printed. */
const MAX_HANDLE_TOKENS = 2;

/**
 * > The dam was sound. ⏎ — Ana Ruiz, engineer: the article's blocks tell that a block is signed by another one. The signature is the source
 * and no statement itself. All lines over a signature are one statement, as a post with line breaks is; under a name, in a talk, each paragraph is one.
 * A line without a letter (“⬇️⬇️⬇️”) states nothing.
 */
export const readSignedBlocks: Refiner = (reading, drafts) => {
  const numbers = new Map(reading.paragraphs.map(({ facts }, number) => [facts.paragraph.block, number]));
  const found = byParagraph(drafts);
  const replaced = new Set<Draft>();
  const added: Draft[] = [];
  /** By the number of a signature below: where its statement is among those added. */
  const begun = new Map<number, number>();
  reading.paragraphs.forEach(({ facts }, number) => {
    const drop = (): void => {
      for (const draft of found.get(number) ?? [])
        if (placesIn(draft, number).length > 0) replaced.add(draft);
    };
    if (kindOf(reading, number) === 'signature') drop();
    const signedBy = reading.article.blocks[facts.paragraph.block]?.signedBy;
    const signature = signedBy === undefined ? undefined : numbers.get(signedBy);
    const source = signature === undefined ? null : signerIn(reading, signature);
    if (signature === undefined || !source) return;
    drop();
    if (!facts.paragraph.tokens.some(({ text }) => /\p{L}/u.test(text))) return;
    const line = { paragraph: number, from: 0, to: facts.paragraph.tokens.length };
    const at = begun.get(signature);
    const before = at === undefined ? undefined : added[at];
    if (at !== undefined && before) {
      added[at] = { ...before, content: [...before.content, line] };
      return;
    }
    if (signature > number) begun.set(signature, added.length);
    added.push({
      source: [source],
      cue: [],
      content: [line],
      certainty: SIGNED_CERTAINTY,
      type: 'direct',
      settled: true,
      why: 'The page signs these words with a name',
    });
  });
  return replaced.size === 0 && added.length === 0
    ? drafts
    : [...drafts.filter((draft) => !replaced.has(draft)), ...added];
};

const STOPS = printed('(', '[', '@', '|', '·', '•', 'on');

/** The name of a signature, with what follows it after a comma; handles, dates and what a network prints before it are left out. */
function signerIn(reading: Reading, paragraph: number): Place | null {
  const tokens = reading.paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
  if (tokens[0]?.text.startsWith('@') && tokens.length <= MAX_HANDLE_TOKENS)
    return { paragraph, from: 0, to: tokens.length };
  const first = tokens.findIndex(isWord);
  if (first < 0) return null;
  let from = first;
  for (let n = 1; n <= MAX_LEAD_IN; n++) {
    const words = tokens.slice(first, first + n).map(({ text }) => text);
    if (!LEAD_IN.test(words.join(' '))) continue;
    from = first + n;
    while (from < tokens.length && !isAt(tokens, from, isWord)) from++;
    break;
  }
  const stop = tokens.findIndex((token, i) => i > from && (STOPS(token) || token.text.startsWith('@')));
  let to = stop < 0 ? tokens.length : stop;
  while (to > from && !isAt(tokens, to - 1, isWord)) to--;
  // “tall glass of cocoa (@orabo9)”: users call themselves as they like.
  const isUser = isAt(tokens, stop, printed('(')) && tokens[stop + 1]?.text.startsWith('@') === true;
  return to > from && (isUser || isAt(tokens, from, capitalised)) ? { paragraph, from, to } : null;
}
