import { isAt, pos } from '../../text/token-pattern.ts';
import { byParagraph, liesIn, overlaps, type Draft, type Place, type Refiner } from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';

/** A subject longer than this is a clause of its own. */
const LONGEST_SUBJECT = 25;
/** Between “Lind said” and the participle so many tokens may tell where and when. */
const LONGEST_PAUSE = 12;

/**
 * “**Mara Lind** held a call with Hugh Hill, _expressing_ …” · “The dam poses a threat, **Lind** said on Monday, _noting_ …”: after a
 * comma, the participle is what the speaker before it does, else the subject of the sentence, not the name that happens to
 * stand before the comma.
 */
export const participlesNameSubjects: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const paragraph = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph;
    if (!paragraph || !isParticiple(paragraph, cue)) return draft;
    const speaker = speakerBefore(paragraph, found.get(cue.paragraph) ?? [], draft, cue);
    if (speaker) return { ...draft, source: speaker.source };
    const subject = subjectInstead(paragraph, draft, cue);
    return subject ? { ...draft, source: [subject] } : draft;
  });
};

function isParticiple({ tokens }: Paragraph, { from }: Place): boolean {
  const participle = tokens[from];
  return participle?.pos === 'VERB' && participle.lower.endsWith('ing') && tokens[from - 1]?.text === ',';
}

/** The attribution whose cue stands shortly before the participle, after what it says. */
function speakerBefore(
  { sentenceStart }: Paragraph,
  beside: readonly Draft[],
  draft: Draft,
  cue: Place,
): Draft | undefined {
  return beside.find((other) => {
    const [said] = other.cue;
    const [source] = other.source;
    return (
      other !== draft &&
      !other.parent &&
      said?.paragraph === cue.paragraph &&
      sentenceStart[said.from] === sentenceStart[cue.from] &&
      said.to <= cue.from &&
      cue.from - said.to <= LONGEST_PAUSE &&
      source !== undefined &&
      other.content.every(({ paragraph, to }) => paragraph === cue.paragraph && to <= said.from) &&
      !draft.content.some((place) => overlaps(place, source)) &&
      !beside.some((outer) => outer !== other && outer.content.some((place) => liesIn(other, place)))
    );
  });
}

function subjectInstead(paragraph: Paragraph, { source }: Draft, cue: Place): Place | null {
  const [own] = source;
  if (!own || source.length > 1 || own.paragraph !== cue.paragraph || own.to > cue.from) return null;
  // Only a source that ends at that comma can be the wrong one.
  if (own.to < cue.from - 1) return null;
  return subjectBefore(paragraph, own.from, own.paragraph);
}

/** The words before the sentence's first verb, an opening phrase and its comma left out; null when that verb is not there. */
function subjectBefore(paragraph: Paragraph, limit: number, number: number): Place | null {
  const start = paragraph.sentenceStart[limit] ?? 0;
  let from = start;
  for (let i = start; i < limit; i++) {
    const token = paragraph.tokens[i];
    if (token?.text === ',') from = i + 1;
    if (!isAt(paragraph.tokens, i, pos('VERB', 'AUX'))) continue;
    const words = paragraph.tokens.slice(from, i);
    const names = words.some(pos('PROPN', 'NOUN', 'PRON'));
    return names && words.length <= LONGEST_SUBJECT ? { paragraph: number, from, to: i } : null;
  }
  return null;
}
