import { lengthOf, sharedLength, toDraft, type Draft, type Reading, type Refiner } from './draft.ts';
import { certaintyOf, linkSpans, readSpans } from './link.ts';
import { completeClauses } from './refiners/complete-clauses.ts';
import { completeQuotations } from './refiners/complete-quotations.ts';
import { dropSetPhrases } from './refiners/drop-set-phrases.ts';
import { completeSources } from './refiners/complete-sources.ts';
import { indexDrafts } from './refiners/index-drafts.ts';
import { keepToSentence } from './refiners/keep-to-sentence.ts';
import { readPastClauses } from './refiners/read-past-clauses.ts';
import { leaveOutAddressees } from './refiners/leave-out-addressees.ts';
import { QUOTE_STATE } from './tagger/paragraph.ts';

/** What drops set phrases and sets the ends of a draft's parts; nothing is added by them. */
const ENDS: readonly Refiner[] = [
  dropSetPhrases,
  readPastClauses,
  completeQuotations,
  completeSources,
  leaveOutAddressees,
  completeClauses,
  keepToSentence,
];
/** A content that shares this much of its words with what was found before is no new one. */
const KNOWN_SHARE = 0.2;

/**
 * Candidates that the first look passed over: drafts from labels that lean towards attributions, whose cue nobody has and whose
 * content is mostly nobody's. Many are none: the judge decides.
 *
 * @param drafts what was found before
 */
export function lookTwice(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const cuedAt = indexDrafts(drafts, ({ cue }) => cue);
  const heldAt = indexDrafts(drafts, ({ content }) => content);
  const isNew = ({ cue, content }: Draft): boolean => {
    if (cue.some((place) => cuedAt(place).length > 0)) return false;
    const size = lengthOf(content);
    const known = content.reduce(
      (sum, place) =>
        sum +
        sharedLength(
          place,
          heldAt(place).flatMap((draft) => draft.content),
        ),
      0,
    );
    return known < KNOWN_SHARE * size;
  };
  let found: readonly Draft[] = reading.paragraphs
    .flatMap((tagged, number) =>
      linkSpans(tagged, readSpans(tagged.generousLabels)).map((linked) => ({
        ...toDraft(number, linked, certaintyOf(tagged, tagged.generousLabels, linked)),
        step: 'lookTwice',
      })),
    )
    .filter((draft) => draft.source.length > 0 && isNew(draft) && holdsVerbOrMark(reading, draft));
  for (const refine of ENDS) found = refine(reading, found);
  return found.filter((draft) => draft.content.length > 0 && isNew(draft));
}

/** “citing a person close to the mayor”: words without a verb and without marks are hardly ever a statement. */
function holdsVerbOrMark({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(({ paragraph, from, to }) => {
    const own = paragraphs[paragraph]?.facts.paragraph;
    const isVerb = own?.tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
    return (
      isVerb === true ||
      own?.quoteState.subarray(from, to).some((state) => state !== QUOTE_STATE.outside) === true
    );
  });
}
