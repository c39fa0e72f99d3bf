import type { ArticleNames } from '../names/name.ts';
import { nameOf } from '../names/look-up.ts';
import type { Article, BlockKind } from '../text/article.ts';
import type { AttributionType } from './attribution.ts';
import type { LinkedAttribution } from './link.ts';
import type { TokenRange } from './tagger/token-range.ts';
import { QUOTE_STATE, type ParagraphQuotation } from './tagger/paragraph.ts';
import type { TaggedParagraph } from './tagger/tagged-paragraph.ts';
import { PAD, STRONG_CUE } from './tagger/token-facts.ts';

/** Tokens of one of the article's paragraphs; `paragraph` counts from 0 in reading order, `to` is excluded. */
export interface Place extends TokenRange {
  readonly paragraph: number;
}

/** An attribution on its way through the refiners. */
export interface Draft {
  readonly source: readonly Place[];
  readonly cue: readonly Place[];
  readonly content: readonly Place[];
  /** 0 … 1, before calibration by kind of evidence. */
  readonly certainty: number;
  /** What a refiner says about it; without it the reason is read off the places. */
  readonly why?: string;
  /** How the content stands when its marks do not tell, as in a transcript. */
  readonly type?: AttributionType;
  /** A convention of the page decides whose words these are, as in a transcript: the judge is not asked. */
  readonly settled?: true;
  /** The step of the search that made it; refiners that only change a draft hand it on. */
  readonly step?: string;
  /** The draft in whose content this one stands. */
  readonly parent?: Draft;
}

/** The article as the refiners see it. */
export interface Reading {
  readonly article: Article;
  readonly names: ArticleNames;
  readonly paragraphs: readonly TaggedParagraph[];
}

/** A step that knows one shape of attribution: takes all drafts, gives all drafts. */
export type Refiner = (reading: Reading, drafts: readonly Draft[]) => readonly Draft[];

/** Is told what a step made of the drafts. A draft that a step leaves as it was is the same object before and after. */
export type DraftObserver = (
  reading: Reading,
  step: string,
  before: readonly Draft[],
  after: readonly Draft[],
) => void;

export function toDraft(paragraph: number, linked: LinkedAttribution, certainty: number): Draft {
  const places = (ranges: readonly TokenRange[]): Place[] =>
    ranges.map(({ from, to }) => ({ paragraph, from, to }));
  return {
    source: places(linked.source),
    cue: places(linked.cue),
    content: places(linked.content),
    certainty,
  };
}

export function kindOf(reading: Reading, paragraph: number): BlockKind | null {
  const block = reading.paragraphs[paragraph]?.facts.paragraph.block;
  return block === undefined ? null : (reading.article.blocks[block]?.kind ?? null);
}

/** The words at a place, as printed. */
export function wordsAt(reading: Reading, { paragraph, from, to }: Place): string {
  const own = reading.paragraphs[paragraph]?.facts.paragraph;
  if (!own || to <= from) return '';
  const text = reading.article.blocks[own.block]?.text ?? '';
  return text.slice(own.tokens[from]?.start ?? 0, own.tokens[to - 1]?.end ?? 0);
}

/** The words are the name of a body or a place. */
export function isBodyOrPlace({ names, paragraphs }: Reading, { paragraph, from, to }: Place): boolean {
  const own = paragraphs[paragraph]?.facts.paragraph;
  const [first, last] = [own?.tokens[from], own?.tokens[to - 1]];
  if (!own || !first || !last) return false;
  const kind = nameOf(names, { block: own.block, start: first.start, end: last.end })?.kind;
  return kind === 'body' || kind === 'place';
}

/** A word stands there that tells of speech more often than not. */
export function holdsReportingWord({ paragraphs }: Reading, { paragraph, from, to }: Place): boolean {
  const levels = paragraphs[paragraph]?.facts.cueLevel.subarray(from + PAD, to + PAD);
  return levels?.some((level) => level >= STRONG_CUE) ?? false;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.paragraph === b.paragraph && a.from < b.to && b.from < a.to;
}

/** All of a place stands within another. */
export function liesWithin(place: Place, { paragraph, from, to }: Place): boolean {
  return place.paragraph === paragraph && place.from >= from && place.to <= to;
}

/** What a place has before and after another. */
export function without(place: Place, other: Place): Place[] {
  if (!overlaps(place, other)) return [place];
  return [
    { ...place, to: other.from },
    { ...place, from: other.to },
  ].filter(({ from, to }) => to > from);
}

/** How many tokens places have. */
export function lengthOf(places: readonly Place[]): number {
  return places.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How many tokens of a place others have too; what two of them have counts twice. */
export function sharedLength(place: Place, others: readonly Place[]): number {
  return others.reduce(
    (sum, { paragraph, from, to }) =>
      paragraph === place.paragraph
        ? sum + Math.max(0, Math.min(to, place.to) - Math.max(from, place.from))
        : sum,
    0,
  );
}

/** All of a draft stands within a place. */
export function liesIn(draft: Draft, place: Place): boolean {
  return [...draft.source, ...draft.cue, ...draft.content].every((own) => liesWithin(own, place));
}

/** “…, said Lind”: the word that reports stands after all that is said. */
export function closesStatement({ cue: [cue], content }: Draft): boolean {
  return (
    cue !== undefined && content.every(({ paragraph, to }) => paragraph === cue.paragraph && to <= cue.from)
  );
}

/** All places of a draft that lie in a paragraph. */
export function placesIn(draft: Draft, paragraph: number): Place[] {
  return [...draft.source, ...draft.cue, ...draft.content].filter((place) => place.paragraph === paragraph);
}

/** Drafts by the paragraphs they touch, so that a refiner need not look through all of them for each paragraph. */
export function byParagraph(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const found = new Map<number, Draft[]>();
  for (const draft of drafts) {
    for (const paragraph of new Set(
      [...draft.source, ...draft.cue, ...draft.content].map((place) => place.paragraph),
    )) {
      const own = found.get(paragraph);
      if (own) own.push(draft);
      else found.set(paragraph, [draft]);
    }
  }
  return found;
}

/** The quotation's place, marks included. */
export function placeOf(paragraph: number, { from, to }: ParagraphQuotation): Place {
  return { paragraph, from, to };
}

/** Places in reading order; those that touch or overlap become one. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const merged: Place[] = [];
  for (const place of places.toSorted((a, b) => a.paragraph - b.paragraph || a.from - b.from)) {
    const last = merged.at(-1);
    if (last?.paragraph === place.paragraph && place.from <= last.to) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    } else merged.push(place);
  }
  return merged;
}

/** Whether any of what a draft says stands in quotation marks. */
export function isQuoted({ paragraphs }: Reading, { content }: Draft): boolean {
  return content.some(({ paragraph, from, to }) =>
    (paragraphs[paragraph]?.facts.paragraph.quoteState ?? new Uint8Array())
      .subarray(from, to)
      .some((state) => state !== QUOTE_STATE.outside),
  );
}
