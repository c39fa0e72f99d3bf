import { either, findPattern, isAt, matchAt, pos, printed, some, word } from '../../text/token-pattern.ts';
import { THIRD_PERSON_PRONOUNS } from '../../text/closed-classes.ts';
import { clauseAfterListener, TELLS } from '../listener.ts';
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
  const { paragraph, cueLevel } = facts;
  const { tokens, sentenceEnd, quoteState } = paragraph;
  const end = sentenceEnd[start] ?? start;
  const subject = subjectAt(facts, start, end);
  if (!subject || quoteState[start] !== QUOTE_STATE.outside) return null;
  const verb = matchAt(tokens, subject.next, VERB_GROUP, end);
  if (!verb) return null;
  const head = verb.to - 1;
  if ((cueLevel[head + PAD] ?? 0) < STRONG_CUE || !isAt(tokens, head, either(REPORTS, TELLS))) return null;
  const to = isAt(tokens, end - 1, STOP) ? end - 1 : end;
  const colon = isAt(tokens, head + 1, printed(':'));
  if (!subject.names && !colon) return null;
  const from = colon
    ? head + 2
    : isAt(tokens, head, TELLS)
      ? clauseAfterListener(tokens, head + 1, to)
      : head + 1;
  if (from === null) return null;
  const clause = tokens.slice(from, to);
  // The mayor said: Never again.
  const isClause = clause.length >= 3 && clause.slice(1).some(VERB) && isAt(clause, 0, OPENS_CLAUSE);
  const follows = clause.length > 0 && quoteState[from] === QUOTE_STATE.outside;
  if (colon ? !follows : !isClause) return null;
  const place = (first: number, until: number): Place => ({ paragraph: number, from: first, to: until });
  return {
    source: place(start, subject.to),
    cue: place(verb.from, verb.to),
    content: place(from, to),
  };
}

/** “had told”, “later said” */
const VERB_GROUP = [some(pos('AUX', 'ADV'), 0, 2), pos('VERB')];
/** What explains a name, “, the mayor of Leeds,”, takes no more tokens. */
const MAX_APPOSITION = 14;

/** The noun phrase that opens a sentence and names somebody, what explains it included, and the token after it. */
function subjectAt(
  { paragraph: { tokens }, phraseStart, phraseEnd }: TokenFacts,
  start: number,
  end: number,
): { to: number; next: number; names: boolean } | null {
  const to = (phraseEnd[start + PAD] ?? 0) - PAD;
  if ((phraseStart[start + PAD] ?? 0) - PAD !== start || to <= start) return null;
  // A name or a pronoun for a person: “the report says” is left to the tagger.
  const names =
    tokens.slice(start, to).some(pos('PROPN')) || isAt(tokens, start, word(THIRD_PERSON_PRONOUNS));
  if (!isAt(tokens, to, printed(','))) return { to, next: to, names };
  const comma = findPattern(tokens, to + 1, [printed(',')], Math.min(end, to + MAX_APPOSITION));
  const explains = comma && !tokens.slice(to + 1, comma.from).some(either(VERB, pos('CCONJ')));
  return explains ? { to: comma.from, next: comma.to, names } : null;
}
