import type { Token } from '../../text/nlp.ts';
import { capitalised, isAt, pos, printed } from '../../text/token-pattern.ts';
import {
  closesStatement,
  holdsReportingWord,
  liesIn,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import { sourceClass, type SourceClass } from '../source-class.ts';

/** A speaker within a report stands in no more tokens than this. */
const LONGEST_SOURCE = 12;

const VERB = pos('VERB', 'AUX');
const COMMA = printed(',');
const SPEAKS: ReadonlySet<SourceClass> = new Set<SourceClass>([
  'person',
  'name',
  'body',
  'role',
  'place',
  'pronoun of a person',
]);

/**
 * The patients recovered, the council said, according to Reuters. — within what an outlet reports at the end of a sentence, the clause
 * before it names whose words they are. What was found there by the tagger alone (“for help, the mayor said”) goes.
 */
export const readRelayedClauses: Refiner = (reading, drafts) => {
  const found = new Map<Draft, Draft>();
  for (const outer of drafts) {
    if (outer.parent || !closesStatement(outer) || !isOutlet(reading, outer)) continue;
    const inner = saidAtTheEnd(reading, outer);
    if (inner) found.set(outer, inner);
  }
  if (found.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    const inner = found.get(draft);
    if (inner) return [draft, inner];
    const own = draft.parent && found.get(draft.parent);
    return own?.content[0] && !liesIn(draft, own.content[0]) ? [] : [draft];
  });
};

function isOutlet({ names, paragraphs }: Reading, { source: [source] }: Draft): boolean {
  const facts = source && paragraphs[source.paragraph]?.facts;
  return facts !== undefined && sourceClass(names, facts, source) === 'outlet';
}

/** “The patients recovered, | the council | said on Monday”; null where nobody ends the report so. */
function saidAtTheEnd(reading: Reading, outer: Draft): Draft | null {
  const { names, paragraphs } = reading;
  const [place, another] = outer.content;
  const facts = place && paragraphs[place.paragraph]?.facts;
  if (!facts || another) return null;
  const { tokens, quoteState } = facts.paragraph;
  const startOf = (end: number): number => {
    let at = end;
    while (at > place.from && !isAt(tokens, at - 1, COMMA)) at--;
    return at;
  };
  let from = startOf(place.to);
  const verb = tokens.findIndex((_, i) => i >= from && i < place.to && isVerb(tokens, i));
  // “…, the mayor, Mara Lind, | said”: what she is and her name stand before it.
  if (verb === from) from = startOf(startOf(from - 1) - 1);
  if (from === place.from || verb <= from || verb - from > LONGEST_SOURCE) return null;
  if (tokens.some((_, i) => i >= from && i < place.to && i !== verb && isVerb(tokens, i))) return null;
  // “I will stay,” | she said: the closing mark belongs to the words.
  const opening = quoteState[from] === QUOTE_STATE.closing ? from + 1 : from;
  const source: Place = { ...place, from: opening, to: verb };
  const cue: Place = { ...place, from: verb, to: verb + 1 };
  if (!holdsReportingWord(reading, cue) || !SPEAKS.has(sourceClass(names, facts, source))) return null;
  const content: Place = { ...place, to: opening > from ? opening : from - 1 };
  return { source: [source], cue: [cue], content: [content], certainty: outer.certainty, parent: outer };
}

/** A verb, not what the machine took for one: “Northern Shore”, “the matter”. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  return isAt(tokens, at, VERB) && !isAt(tokens, at, capitalised) && !isAt(tokens, at - 1, pos('DET', 'ADJ'));
}
