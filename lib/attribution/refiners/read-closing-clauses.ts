import { isAt, pos, word } from '../../text/token-pattern.ts';
import { SUBORDINATORS } from '../../text/closed-classes.ts';
import { findClosingClauses, isCiting, type ClosingClause } from '../closing-clause.ts';
import {
  liesIn,
  mergePlaces,
  overlaps,
  placeOf,
  without,
  type Draft,
  type Place,
  type Refiner,
} from '../draft.ts';
import type { Paragraph } from '../tagger/paragraph.ts';
import { indexDrafts } from './index-drafts.ts';

const CLOSING_CERTAINTY = 0.7;
/** Words that open a clause about the clause to come: “When the dam broke, Lind said …”. */
const DEPENDS = word(SUBORDINATORS, 'and', 'but');

/**
 * Lind stressed that the dam was sound, according to media reports. · The gates will open, said the owner, Mara Lind, in a letter.
 * — the clause that closes a sentence names whose words all before it are; what is attributed there stands inside them.
 */
export const readClosingClauses: Refiner = (reading, drafts) => {
  const draftsAt = indexDrafts(drafts);
  const draftsCuedAt = indexDrafts(drafts, ({ cue }) => cue);
  const became = new Map<Draft, Draft | null>();
  const added: Draft[] = [];
  reading.paragraphs.forEach((tagged, number) => {
    const { paragraph } = tagged.facts;
    for (const closing of findClosingClauses(tagged, number)) {
      const { source, cue, content } = closing;
      const cued = draftsCuedAt(cue);
      // “…, said experts”: the speaker was taken for what is said.
      const turned = cued.filter((draft) => draft.content.every((place) => overlaps(place, source)));
      const holder = cued.find((draft) => !turned.includes(draft) && draft.source.length > 0);
      const inside = draftsCuedAt(content).filter((draft) => draft !== holder);
      if (closing.quoted && isPronoun(paragraph, source)) {
        if (!holder && inside.length > 0) takeQuotation(paragraph, closing, inside, added, became);
        continue;
      }
      if (inside.length > 0 && reachesClause(closing, inside, holder)) {
        const whole = wholeContent(closing, holder);
        const outer: Draft = holder
          ? { ...holder, content: whole }
          : { source: [source], cue: [cue], content: whole, certainty: CLOSING_CERTAINTY };
        if (holder) became.set(holder, outer);
        else added.push(outer);
        for (const draft of turned) became.set(draft, null);
        for (const draft of inside) became.set(draft, insideOf(closing, draft, outer));
        continue;
      }
      if (holder || !closing.sure) continue;
      if (isAt(paragraph.tokens, content.from, DEPENDS)) continue;
      const rest = { ...cue, to: paragraph.sentenceEnd[cue.from] ?? cue.to };
      const citing = draftsCuedAt(rest).filter((draft) => isCiting(tagged.facts, draft.cue[0], closing));
      const apart = new Set([...citing, ...turned]);
      const others = [...new Set([source, cue, content].flatMap(draftsAt))].filter(
        (draft) => !apart.has(draft) && (draft.cue[0]?.from ?? -1) < closing.end,
      );
      if (!others.every((draft) => liesIn(draft, content))) continue;
      for (const draft of apart) became.set(draft, null);
      const outer: Draft = { source: [source], cue: [cue], content: [content], certainty: CLOSING_CERTAINTY };
      for (const draft of others) if (!draft.parent) became.set(draft, { ...draft, parent: outer });
      added.push(outer);
    }
  });
  return [...drafts.flatMap((draft) => (became.has(draft) ? (became.get(draft) ?? []) : [draft])), ...added];
};

/** What is attributed inside stops where the clause begins that says who says all of it. */
function insideOf(
  { content: { paragraph, to }, end }: ClosingClause,
  draft: Draft,
  outer: Draft,
): Draft | null {
  const content = draft.content
    .map((place) =>
      place.paragraph === paragraph && place.from < to && place.to > to && place.to <= end
        ? { ...place, to }
        : place,
    )
    .filter((place) => place.paragraph !== paragraph || place.from < to || place.from >= end);
  return content.length > 0 ? { ...draft, content, parent: outer } : null;
}

function isPronoun({ tokens }: Paragraph, { from, to }: Place): boolean {
  return to - from === 1 && isAt(tokens, from, pos('PRON'));
}

/**
 * Lind said it leaks. “It always did,” Hart said. — where a quotation ends before the clause, what is attributed earlier must
 * reach into that quotation, or the clause back over it: else they are two statements.
 */
function reachesClause(
  { content, quoted }: ClosingClause,
  inside: readonly Draft[],
  holder: Draft | undefined,
): boolean {
  if (!quoted) return true;
  const last = { ...content, from: content.to - 1 };
  return (
    inside.some((draft) => draft.content.some((place) => overlaps(place, last))) ||
    inside.some(({ cue }) => cue.some((said) => holder?.content.some((place) => overlaps(place, said))))
  );
}

/** The owners deny that it leaks. “Nobody looks,” she said. — a pronoun claims the quotation before it and no more. */
function takeQuotation(
  { quotations, quotationOf }: Paragraph,
  { source, cue, content }: ClosingClause,
  inside: readonly Draft[],
  added: Draft[],
  became: Map<Draft, Draft | null>,
): void {
  const quotation = quotations[(quotationOf[content.to - 1] ?? 0) - 1];
  if (quotation?.to !== content.to) return;
  const own = placeOf(content.paragraph, quotation);
  if (!inside.some((draft) => draft.content.some((place) => overlaps(place, { ...own, from: own.to - 1 }))))
    return;
  for (const draft of inside) {
    const rest = draft.content.flatMap((place) => without(place, own));
    became.set(draft, rest.length > 0 ? { ...draft, content: rest } : null);
  }
  added.push({ source: [source], cue: [cue], content: [own], certainty: CLOSING_CERTAINTY });
}

/** A quotation that began before the sentence stays whole. */
function wholeContent({ content, quoted }: ClosingClause, holder: Draft | undefined): Place[] {
  return quoted && holder ? mergePlaces([...holder.content, content]) : [content];
}
