import {
  both,
  capitalised,
  either,
  isAt,
  matchAt,
  maybe,
  not,
  printed,
  some,
  word,
} from '../../text/token-pattern.ts';
import { MONTHS } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import type { Draft, Place, Reading, Refiner } from '../draft.ts';

const BULLET = printed(
  '•',
  '▪',
  '►',
  '▶',
  '▸',
  '»',
  '●',
  '◦',
  '‣',
  '■',
  '□',
  '→',
  '✓',
  '–',
  '—',
  '-',
  '*',
  '·',
);
const DASH = printed('—', '–', '-', '--', ':', '―');
const CAPITALS = ({ text }: Token): boolean => /^\p{Lu}[\p{Lu}.’'-]+$/u.test(text);
const PLACE = either(printed(',', '/', '.', '-'), CAPITALS);
/** “(Valley News)”, “(CNS)” */
const AGENCY = [printed('('), some(both(capitalised, not(printed(')'))), 1, 5)];
const DAY = [
  maybe(printed(',')),
  word(MONTHS, ...[...MONTHS].map((month) => `${month}.`)),
  maybe(printed('.')),
  ({ text }: Token) => /^\d{1,2}$/u.test(text),
];

/** Where the text begins after “FAIRVIEW, Oct. 5 (Valley News) —”; 0 when a paragraph has no dateline. */
export function endOfDateline(tokens: readonly Token[]): number {
  const place =
    matchAt(tokens, 0, [CAPITALS, some(PLACE, 0, 8)]) ?? matchAt(tokens, 0, [some(capitalised, 1, 4)]);
  if (!place) return 0;
  const isCapitals = CAPITALS(
    tokens[0] ?? { text: '', lower: '', lemma: '', pos: '', start: 0, end: 0, spaced: false },
  );
  for (let to = place.to; to > 0; to--) {
    const dated = matchAt(tokens, to, DAY)?.to ?? to;
    const open = matchAt(tokens, dated, AGENCY);
    // “)” and “):” and “) -” are tokens of their own.
    const closed = open !== null && isAt(tokens, open.to, ({ text }) => text.startsWith(')'));
    const after = closed ? open.to + 1 : dated;
    const ended = (closed && tokens[open.to]?.text !== ')') || isAt(tokens, after, DASH);
    if (!ended) continue;
    // “Petra Lund — a vet” is a sentence: small letters need an agency or a date.
    if (!isCapitals && !closed && dated === to) continue;
    // “LIND: …” is a label.
    if (isAt(tokens, after, printed(':')) && !closed) continue;
    return isAt(tokens, after, DASH) ? after + 1 : after;
  }
  return 0;
}

/** “► The gates open, Lind said.” · “LEEDS (AP) - The gates open, Lind said.” — a bullet and a dateline are nobody's words. */
export const trimContents: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const content = draft.content.map((place) => trimmed(reading, place)).filter(({ from, to }) => to > from);
    if (content.length === 0) return [];
    // “Port Corran (CNS): “She is slow”” names a place, no speaker.
    const [source] = draft.source;
    const inDateline = source && source.to <= endOfDateline(tokensOf(reading, source));
    if (inDateline) return [];
    return [content.every((place, k) => place === draft.content[k]) ? draft : { ...draft, content }];
  });

function tokensOf({ paragraphs }: Reading, { paragraph }: Place): readonly Token[] {
  return paragraphs[paragraph]?.facts.paragraph.tokens ?? [];
}

function trimmed(reading: Reading, place: Place): Place {
  const tokens = tokensOf(reading, place);
  let { from } = place;
  if (from <= 1 && place.to > 2) {
    const dateline = endOfDateline(tokens);
    if (from < dateline && dateline < place.to) from = dateline;
    else if (from === 0 && isAt(tokens, 0, BULLET)) from = 1;
  }
  return from === place.from ? place : { ...place, from };
}
