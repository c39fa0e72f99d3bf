import { lengthOf, sharedLength, type Draft, type Place, type Reading } from '../draft.ts';
import { indexDrafts } from '../refiners/index-drafts.ts';
import { sourceHead } from '../source-class.ts';

/** What stands around a draft, as `draftFeatures` wants it. */
export interface Neighbourhood {
  readonly drafts: number;
  readonly inside: boolean;
  readonly around: boolean;
}

/** What the other drafts of the article say about one; counts, and flags of 0 or 1. */
export interface Surroundings {
  readonly drafts: number;
  readonly inside: number;
  readonly around: number;
  /** Share of its content that others hold too. */
  readonly shared: number;
  /** Other drafts with the same head of the source, in steps of the logarithm. */
  readonly sameSource: number;
  /** … and the same of cued ones whose source comes just before or after the reporting word. */
  readonly sourceUses: number;
  /** The draft before it has the same source. */
  readonly beforeSame: number;
  /** Drafts that take the same cue. */
  readonly rivals: number;
}

/** What stands around each draft; inner drafts count for nobody. */
export function findSurroundings(
  { paragraphs }: Reading,
  drafts: readonly Draft[],
  neighbourhoods: readonly Neighbourhood[],
): Surroundings[] {
  const outer = drafts.filter(({ parent }) => !parent);
  const heldAt = indexDrafts(outer, ({ content }) => content);
  const cuedAt = indexDrafts(outer, ({ cue }) => cue.slice(0, 1));
  const headOf = ({ source: [source] }: Draft): string => {
    const facts = source && paragraphs[source.paragraph]?.facts;
    return facts ? (facts.paragraph.tokens[sourceHead(facts, source)]?.lower ?? '') : '';
  };
  const heads = new Map(outer.map((draft) => [draft, headOf(draft)]));
  const uses = Map.groupBy(outer, (draft) => heads.get(draft) ?? '');
  const order = new Map(
    outer
      .toSorted((a, b) => compare(a.content[0], b.content[0]))
      .map((draft, i, all) => [draft, all[i - 1]] as const),
  );
  return drafts.map((draft, k) => {
    const beside = neighbourhoods[k] ?? { drafts: 1, inside: false, around: false };
    const head = heads.get(draft) ?? '';
    const others = head === '' ? [] : (uses.get(head) ?? []).filter((other) => other !== draft);
    const before = order.get(draft);
    let shared = 0;
    for (const place of draft.content)
      for (const other of heldAt(place)) if (other !== draft) shared += sharedLength(place, other.content);
    return {
      drafts: beside.drafts,
      inside: Number(beside.inside),
      around: Number(beside.around),
      shared: Math.min(1, shared / Math.max(1, lengthOf(draft.content))),
      sameSource: Math.log2(1 + others.length),
      sourceUses: Math.log2(1 + others.filter(({ cue, source }) => areNear(source[0], cue[0])).length),
      beforeSame: Number(before !== undefined && head !== '' && heads.get(before) === head),
      rivals: draft.cue[0] ? cuedAt(draft.cue[0]).length - 1 : 0,
    };
  });
}

function compare(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.paragraph - b.paragraph || a.from - b.from : 0;
}

function areNear(a: Place | undefined, b: Place | undefined): boolean {
  return a && b ? a.paragraph === b.paragraph && (a.to === b.from || b.to === a.from) : false;
}

/** For each draft: how many outer drafts share its sentence, whether its cue stands in another's content, and the reverse. */
export function findNeighbourhoods(reading: Reading, drafts: readonly Draft[]): Neighbourhood[] {
  const outer = drafts.filter(({ parent }) => !parent);
  const sentences = new Map<string, number>();
  const heldAt = indexDrafts(outer, ({ content }) => content);
  const cuedAt = indexDrafts(outer, ({ cue }) => cue.slice(0, 1));
  for (const draft of outer) {
    const sentence = sentenceOf(reading, draft);
    sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1);
  }
  const meets = (among: (place: Place) => readonly Draft[], place: Place, self: Draft): boolean =>
    among(place).some((other) => other !== self);
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    return {
      drafts: Math.min(4, sentences.get(sentenceOf(reading, draft)) ?? 1),
      inside: cue !== undefined && meets(heldAt, cue, draft),
      around: draft.content.some((place) => meets(cuedAt, place, draft)),
    };
  });
}

function sentenceOf({ paragraphs }: Reading, { cue, content }: Draft): string {
  const place = cue[0] ?? content[0];
  if (!place) return '';
  return `${place.paragraph} ${paragraphs[place.paragraph]?.facts.paragraph.sentenceStart[place.from] ?? 0}`;
}
