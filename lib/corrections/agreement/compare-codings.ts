import { nameKey } from '../../history/compare-articles.ts';
import { cohensKappa, type Agreement } from './cohens-kappa.ts';
import type { CodedPlace, CodedStatement, Coding } from './coding.ts';

/** Two people's answers about one article. */
export interface CodingComparison {
  /** Each sentence: does it hold words of a statement? */
  readonly isStatement: Agreement;
  /** Each statement that both have: who made it? */
  readonly speaker: Agreement;
  /** … and of which kind is who made it? */
  readonly kind: Agreement;
  /** Where they differ, in reading order. */
  readonly disagreements: readonly Disagreement[];
  /** Statements of the other one whose words do not stand in this text. */
  readonly notHere: number;
}

/** What two people say differently of one place. */
export type Disagreement =
  | { readonly about: 'only here'; readonly here: CodedStatement }
  | { readonly about: 'only there'; readonly there: CodedStatement }
  | {
      readonly about: 'speaker' | 'kind';
      readonly here: CodedStatement;
      readonly there: CodedStatement;
    };

/** Two statements are the same one when they share this part of the shorter one's characters. */
const SAME_PLACE = 0.5;

/**
 * Compares two codings of one article. Statements are matched by place, each with the one that it shares most with. Sentences are the
 * units of “is a statement”, since only of them it is known how many are none.
 *
 * @param sentences of the first coding's text
 */
export function compareCodings(
  own: Coding,
  other: Coding,
  sentences: readonly CodedPlace[],
): CodingComparison {
  const placed = own.text === other.text ? other.statements : placedIn(own.text, other);
  const pairs = matched(own.statements, placed);
  const matchedHere = new Set(pairs.map(({ here }) => here));
  const matchedThere = new Set(pairs.map(({ there }) => there));
  const disagreements: Disagreement[] = [
    ...pairs.flatMap(({ here, there }): Disagreement[] => {
      if (speakerOf(here) !== speakerOf(there)) return [{ about: 'speaker', here, there }];
      return here.kind === there.kind ? [] : [{ about: 'kind', here, there }];
    }),
    ...own.statements
      .filter((here) => !matchedHere.has(here))
      .map((here): Disagreement => ({ about: 'only here', here })),
    ...placed
      .filter((there) => !matchedThere.has(there))
      .map((there): Disagreement => ({ about: 'only there', there })),
  ];
  return {
    isStatement: cohensKappa(
      sentences.map(
        (sentence) => [holds(own.text, sentence, own.statements), holds(own.text, sentence, placed)] as const,
      ),
    ),
    speaker: cohensKappa(pairs.map(({ here, there }) => [speakerOf(here), speakerOf(there)] as const)),
    kind: cohensKappa(pairs.map(({ here, there }) => [here.kind, there.kind] as const)),
    disagreements: disagreements.sort((a, b) => placeOf(a) - placeOf(b)),
    notHere: other.statements.length - placed.length,
  };
}

function speakerOf({ speaker }: CodedStatement): string {
  return speaker === null ? '' : nameKey(speaker);
}

function placeOf(disagreement: Disagreement): number {
  const statement = disagreement.about === 'only there' ? disagreement.there : disagreement.here;
  return statement.places[0]?.[0] ?? 0;
}

interface Pair {
  readonly here: CodedStatement;
  readonly there: CodedStatement;
}

/** One with one; those that share most first. */
function matched(own: readonly CodedStatement[], others: readonly CodedStatement[]): Pair[] {
  const all = own
    .flatMap((here) => others.map((there) => ({ here, there, share: sharedPart(here, there) })))
    .filter(({ share }) => share >= SAME_PLACE)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<CodedStatement>();
  return all.filter(({ here, there }) => {
    if (taken.has(here) || taken.has(there)) return false;
    taken.add(here).add(there);
    return true;
  });
}

function sharedPart(a: CodedStatement, b: CodedStatement): number {
  let shared = 0;
  for (const one of a.places) for (const other of b.places) shared += overlap(one, other);
  const shorter = Math.min(lengthOf(a), lengthOf(b));
  return shorter === 0 ? 0 : shared / shorter;
}

function overlap([a, b]: CodedPlace, [c, d]: CodedPlace): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c));
}

function lengthOf({ places }: CodedStatement): number {
  return places.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Whether a letter of the sentence is part of a statement. */
function holds(text: string, [from, to]: CodedPlace, statements: readonly CodedStatement[]): boolean {
  return statements.some(({ places }) =>
    places.some(([start, end]) =>
      /[\p{L}\p{N}]/u.test(text.slice(Math.max(start, from), Math.max(from, Math.min(end, to)))),
    ),
  );
}

/** The other's statements where their words stand in this text, nearest to where they stood; without those that do not. */
function placedIn(text: string, other: Coding): CodedStatement[] {
  return other.statements.flatMap((statement) => {
    const places = statement.places.flatMap(([start, end]): CodedPlace[] => {
      const words = other.text.slice(start, end);
      const at = nearest(text, words, start);
      return at === null ? [] : [[at, at + words.length]];
    });
    return places.length === statement.places.length ? [{ ...statement, places }] : [];
  });
}

function nearest(text: string, words: string, position: number): number | null {
  if (words === '') return null;
  const before = text.lastIndexOf(words, position);
  const after = text.indexOf(words, position);
  if (before === -1 || after === -1) return Math.max(before, after) === -1 ? null : Math.max(before, after);
  return position - before <= after - position ? before : after;
}
