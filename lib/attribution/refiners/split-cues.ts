import { isAt, pos, printed, type TokenTest } from '../../text/token-pattern.ts';
import type { Draft, Place, Refiner } from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';
import { PAD, STRONG_CUE, type TokenFacts } from '../tagger/token-facts.ts';

const PARTICIPLE: TokenTest = (token) => pos('VERB')(token) && token.lower.endsWith('ing');

/**
 * …, Lind said Sunday, adding that nobody was hurt. — a participle after a comma is a cue of its own for what follows it; one that
 * reports nothing, “marking its third use”, ends what is reported.
 */
export const splitCues: Refiner = (reading, drafts) =>
  drafts.flatMap((draft): Draft[] => {
    const [cue, ...others] = draft.cue;
    const facts = cue && reading.paragraphs[cue.paragraph]?.facts;
    if (!facts || others.length > 0) return [draft];
    const participle = participleIn(facts.paragraph, cue);
    if (participle === null) return [draft];
    const first = { ...cue, to: participle - 1 };
    const before = draft.content.filter((place) => precedes(place, cue));
    const after = draft.content.filter((place) => !precedes(place, cue));
    const reports = holdsReport(facts, { ...cue, from: participle });
    return [
      ...(before.length > 0 ? [{ ...draft, cue: [first], content: before }] : []),
      ...(after.length > 0 && reports
        ? [{ ...draft, cue: [{ ...cue, from: participle }], content: after }]
        : []),
    ];
  });

function precedes(place: Place, cue: Place): boolean {
  return place.paragraph < cue.paragraph || (place.paragraph === cue.paragraph && place.to <= cue.from);
}

function participleIn({ tokens }: Paragraph, { from, to }: Place): number | null {
  for (let i = from + 2; i < to; i++)
    if (isAt(tokens, i, PARTICIPLE) && isAt(tokens, i - 1, printed(','))) return i;
  return null;
}

function holdsReport({ cueLevel }: TokenFacts, { from, to }: Place): boolean {
  return cueLevel.subarray(from + PAD, to + PAD).some((level) => level >= STRONG_CUE);
}
