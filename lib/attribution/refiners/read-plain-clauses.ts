import { both, isAt, pos, printed, word } from '../../text/token-pattern.ts';
import { THIRD_PERSON_PRONOUNS } from '../../text/word-classes.ts';
import { byParagraph, liesIn, placesIn, type Draft, type Place, type Refiner } from '../draft.ts';
import { QUOTE_STATE } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';

/** Before the judge looks at it. */
const PLAIN_CERTAINTY = 0.6;
/** Verbs that, right after a name, report a clause. */
const REPORTS = word(
  ...['notes', 'noted', 'adds', 'added', 'believes', 'believed', 'thinks', 'thought', 'said', 'says'],
  ...['argues', 'argued', 'claims', 'claimed', 'fears', 'feared', 'insists', 'insisted', 'maintains'],
  ...['maintained', 'suspects', 'suspected', 'doubts', 'doubted', 'contends', 'contended'],
);
const VERB = pos('VERB', 'AUX');
/** What may stand first in a reported clause. */
const OPENS_CLAUSE = pos('DET', 'PRON', 'PROPN', 'NOUN', 'SCONJ', 'ADJ', 'NUM');
const STOP = printed('.', '!', '?');

interface Plain {
  readonly source: Place;
  readonly cue: Place;
  readonly content: Place;
}

/**
 * Ma Bo believes the worst is over. — name, reporting verb, clause: read where the tagger sees nothing in the sentence, or only
 * what somebody else is said to have said: Ma Bo notes that the council announced that ….
 */
export const readPlainClauses: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  const added: Draft[] = [];
  const inside = new Map<Draft, Draft>();
  reading.paragraphs.forEach(({ facts }, number) => {
    const { sentenceStart, sentenceEnd } = facts.paragraph;
    for (
      let start = 0;
      start < facts.length;
      start = Math.max(start + 1, sentenceEnd[start] ?? facts.length)
    ) {
      const plain = readPlain(facts, number, start);
      if (!plain) continue;
      const taken = (found.get(number) ?? []).filter((draft) =>
        placesIn(draft, number).some(
          ({ from, to }) => sentenceStart[from] === start || (from < start && to > start),
        ),
      );
      if (!taken.every((draft) => liesIn(draft, plain.content))) continue;
      const outer: Draft = {
        source: [plain.source],
        cue: [plain.cue],
        content: [plain.content],
        certainty: PLAIN_CERTAINTY,
      };
      for (const draft of taken) if (!draft.parent) inside.set(draft, { ...draft, parent: outer });
      added.push(outer);
    }
  });
  return added.length > 0 ? [...drafts.map((draft) => inside.get(draft) ?? draft), ...added] : drafts;
};

function readPlain(facts: TokenFacts, number: number, start: number): Plain | null {
  const { paragraph, phraseStart, phraseEnd, cueLevel } = facts;
  const { tokens, sentenceEnd, quoteState } = paragraph;
  const verb = (phraseEnd[start + PAD] ?? 0) - PAD;
  if ((phraseStart[start + PAD] ?? 0) - PAD !== start || verb <= start) return null;
  if (quoteState[start] !== QUOTE_STATE.outside || (cueLevel[verb + PAD] ?? 0) < STRONG_CUE) return null;
  if (!isAt(tokens, verb, both(pos('VERB'), REPORTS))) return null;
  // A name or a pronoun for a person: “the report says” is left to the tagger.
  const names = tokens.slice(start, verb).some(pos('PROPN'));
  if (!names && !isAt(tokens, start, word(THIRD_PERSON_PRONOUNS))) return null;
  const end = sentenceEnd[start] ?? verb + 1;
  const to = isAt(tokens, end - 1, STOP) ? end - 1 : end;
  const clause = tokens.slice(verb + 1, to);
  if (clause.length < 3 || !clause.slice(1).some(VERB) || !isAt(clause, 0, OPENS_CLAUSE)) return null;
  const place = (from: number, until: number): Place => ({ paragraph: number, from, to: until });
  return { source: place(start, verb), cue: place(verb, verb + 1), content: place(verb + 1, to) };
}
