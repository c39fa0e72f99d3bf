import { overlaps, placeOf, type Draft, type Place, type Reading, type Refiner } from '../draft.ts';
import { PAD, STRONG_CUE } from '../tagger/token-facts.ts';

const RELATIVE = /^(?:who|whom)$/u;
/** “who asked not to be named”, “who requested anonymity”, “who spoke on condition of anonymity” */
const HIDING = /^(?:named|identified|quoted|anonymity|anonymous|anonymously)$/u;
/** The words of such a clause are no more than this. */
const MAX_CLAUSE_TOKENS = 16;

/**
 * “It leaks,” an engineer who asked not to be named told the Post. — wishing to stay unnamed is no statement: the cue is the
 * reporting word after that clause, and the clause belongs to the source.
 */
export const readAnonymousSources: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const [cue] = draft.cue;
    if (!cue) return [draft];
    const told = cueAfterClause(reading, cue);
    if (!told) return [draft];
    const { paragraph } = cue;
    const [source] = draft.source;
    const clause = { paragraph, from: told.relative, to: told.cue };
    const left = draft.content.filter((place) => !overlaps(place, clause));
    const content = left.length > 0 ? left : quotationsBefore(reading, clause);
    if (content.length === 0) return [];
    const from = source?.paragraph === paragraph && source.from < told.cue ? source.from : told.relative;
    return [
      {
        ...draft,
        source: [{ paragraph, from, to: told.cue }],
        cue: [{ paragraph, from: told.cue, to: told.cue + 1 }],
        content,
      },
    ];
  });

/** The last quotation before the source, when the tagger took the clause for what is said. */
function quotationsBefore(reading: Reading, { paragraph, from }: Place): Place[] {
  const facts = reading.paragraphs[paragraph]?.facts;
  const last = facts?.paragraph.quotations.findLast(({ to }) => to <= from);
  const sentence = facts?.paragraph.sentenceStart[from] ?? from;
  return last && last.to > sentence ? [placeOf(paragraph, last)] : [];
}

/** The reporting word after a clause of hiding that holds the cue; null when there is none. */
function cueAfterClause(reading: Reading, cue: Place): { relative: number; cue: number } | null {
  const facts = reading.paragraphs[cue.paragraph]?.facts;
  if (!facts) return null;
  const { tokens, sentenceEnd } = facts.paragraph;
  const relative = [cue.from - 1, cue.from - 2].find((i) => RELATIVE.test(tokens[i]?.lower ?? ''));
  if (relative === undefined) return null;
  const end = Math.min(sentenceEnd[cue.from] ?? cue.to, relative + MAX_CLAUSE_TOKENS);
  const hiding = tokens.slice(cue.to, end).findIndex(({ lower }) => HIDING.test(lower));
  if (hiding < 0) return null;
  for (let i = cue.to + hiding + 1; i < end; i++) {
    if ((facts.cueLevel[i + PAD] ?? 0) >= STRONG_CUE && tokens[i]?.pos === 'VERB')
      return { relative, cue: i };
  }
  return null;
}
