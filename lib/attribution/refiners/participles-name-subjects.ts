import { RELATIVE_PRONOUNS } from '../../text/closed-classes.ts';
import type { Token } from '../../text/nlp.ts';
import { isAt, pos, word } from '../../text/token-pattern.ts';
import {
  byParagraph,
  liesIn,
  overlaps,
  type Draft,
  type Place,
  type Reading,
  type Refiner,
} from '../draft.ts';
import { subjectBefore } from '../subject-before.ts';
import type { Paragraph } from '../tagger/paragraph.ts';

/** Between “Lind said” and the participle so many tokens may tell where and when; more of them where no verb stands among them. */
const LONGEST_PAUSE = 12;
const LONGEST_WITHOUT_VERB = 30;

/**
 * “**Mara Lind** held a call with Hugh Hill, _expressing_ …” · “The dam poses a threat, **Lind** said on Monday, _noting_ …”: after a
 * comma, the participle is what the speaker before it does, else the subject of the sentence, not the name that happens to
 * stand before the comma.
 */
export const participlesNameSubjects: Refiner = (reading, drafts) => {
  const found = byParagraph(drafts);
  return drafts.map((given) => {
    const draft = withoutPredicate(reading, given);
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
  // “calling it late and asserting that …”
  return (
    participle?.pos === 'VERB' && participle.lower.endsWith('ing') && isAt(tokens, from - 1, word(',', 'and'))
  );
}

/**
 * “**Mara Lind** shifted her account to say …” · “**The board** is cross with the towns, saying …”: a source that reaches over the
 * verb of its own clause ends before it.
 */
function withoutPredicate(reading: Reading, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [source, ...others] = draft.source;
  const tokens = cue && reading.paragraphs[cue.paragraph]?.facts.paragraph.tokens;
  if (!tokens || source?.paragraph !== cue.paragraph || others.length > 0 || source.to > cue.from)
    return draft;
  if (!tokens[cue.from]?.lower.endsWith('ing') && !isAt(tokens, source.to, word('to'))) return draft;
  const verb = tokens.slice(source.from, source.to).findIndex(pos('VERB', 'AUX'));
  const subject = tokens.slice(source.from, source.from + Math.max(verb, 0));
  if (!subject.some(pos('PROPN', 'NOUN', 'PRON')) || subject.some(word(RELATIVE_PRONOUNS))) return draft;
  const last = subject.findLastIndex((token) => !pos('ADV', 'PUNCT')(token));
  return { ...draft, source: [{ ...source, to: source.from + last + 1 }] };
}

/** The attribution whose cue stands shortly before the participle, after what it says. */
function speakerBefore(
  { sentenceStart, tokens }: Paragraph,
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
      isPause(tokens.slice(said.to, cue.from)) &&
      source !== undefined &&
      other.content.every(({ paragraph, to }) => paragraph === cue.paragraph && to <= said.from) &&
      !draft.content.some((place) => overlaps(place, source)) &&
      !beside.some((outer) => outer !== other && outer.content.some((place) => liesIn(other, place)))
    );
  });
}

/** “…, during a meeting with reporters,”; not “…, and the mayor went to the dam,”, after which the mayor notes it. */
function isPause(between: readonly Token[]): boolean {
  const verb = between.findIndex(
    (token, i) =>
      pos('VERB', 'AUX')(token) && !token.lower.endsWith('ing') && !isAt(between, i - 1, word('to')),
  );
  if (verb === -1) return between.length <= LONGEST_WITHOUT_VERB;
  return between.length <= LONGEST_PAUSE && !between.slice(0, verb).some(word('and', 'but', 'while', 'as'));
}

function subjectInstead(paragraph: Paragraph, { source }: Draft, cue: Place): Place | null {
  const [own] = source;
  if (!own || source.length > 1 || own.paragraph !== cue.paragraph || own.to > cue.from) return null;
  // “At a meeting on the strike, Lind denied it, calling it …”: what opens with a preposition is no subject.
  if (isAt(paragraph.tokens, own.from, pos('ADP')) && !isAt(paragraph.tokens, own.from, word('according')))
    return subjectBefore(paragraph, cue.from, cue.paragraph);
  // Only a source that ends at that comma can be the wrong one.
  if (own.to < cue.from - 1) return null;
  return subjectBefore(paragraph, own.from, own.paragraph);
}
