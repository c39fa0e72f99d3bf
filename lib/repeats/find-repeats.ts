import { isProse, type Article, type Block, type BlockId } from '../text/article.ts';
import type { Repeat } from './repeat.ts';
import { NearPlaces } from './near-places.ts';
import { shingles } from './shingles.ts';
import { keyOf, readWords, type BlockWords } from './block-words.ts';
import { wordEdits } from './word-edits.ts';

/** A paragraph alone counts as repeated from this many words up; below it, “He declined.” twice would be one. Shorter ones still belong to a longer run. */
const ENOUGH_WORDS = 8;
/** Share of words that may differ in a near-duplicate. Higher finds heavier edits and pairs paragraphs that are merely alike. */
const CHANGED_SHARE = 0.1;
/** Places of the same text that are kept: enough for a run to go on, and linear on hostile pages. */
const KEPT_SAME = 24;

const NO_WORDS = new Uint32Array();
const NO_SHINGLES = new Uint32Array();

interface Candidate {
  readonly block: Block;
  readonly words: Uint32Array;
  readonly key: number;
}

interface Match {
  /** Position (among the candidates) of the earlier block. */
  readonly to: number;
  readonly exact: boolean;
}

/**
 * Finds blocks of running text and headings that are printed again, exactly or nearly (a word in ten changed), anywhere in
 * the article; neighbouring pairs are reported as one run. Time grows linearly with the text.
 *
 * @param read the article's words, where they have been read already
 * @param apart blocks that are known to be something else: pull quotes, boilerplate
 */
export function findRepeats(
  article: Article,
  read: readonly BlockWords[] = readWords(article),
  apart: ReadonlySet<BlockId> = new Set(),
): Repeat[] {
  const candidates = article.blocks
    .filter((block) => (isProse(block) || block.kind === 'heading') && !apart.has(block.id))
    .map((block) => {
      const words = read[block.id]?.words ?? NO_WORDS;
      return { block, words, key: keyOf(words) };
    })
    .filter(({ words }) => words.length > 0);
  const runs = joinRuns(matchEarlier(candidates)).filter((run) => isEnough(run, candidates));
  return groupRuns(runs).map(({ kind, first, copies }) => ({
    kind,
    first: blockIds(candidates, first),
    copies: copies.map((copy) => blockIds(candidates, copy)),
  }));
}

/** The blocks that are copies of earlier ones: to be read and counted only once. */
export function copiedBlocks(repeats: readonly Repeat[]): Set<BlockId> {
  return new Set(repeats.flatMap((repeat) => repeat.copies.flat()));
}

/** For each candidate the earlier one it says again; a match that goes on where the one before it stood is preferred. */
function matchEarlier(candidates: readonly Candidate[]): (Match | undefined)[] {
  const matches: (Match | undefined)[] = new Array<Match | undefined>(candidates.length);
  const sameKey = new Map<number, number[]>();
  const places = new NearPlaces(shinglesOfEach(candidates));
  let runStart = 0;
  candidates.forEach((candidate, at) => {
    // “A A A A” is A and three copies, not a run of two: a run never copies itself, nor begins with copies.
    const goOn = (matches[at - 1]?.to ?? at) + 1;
    const next = goOn < runStart && (!matches[goOn] || at - runStart > 1) ? goOn : -1;
    const same = sameKey.get(candidate.key);
    const exact = same && (same.includes(next) ? next : same[0]);
    matches[at] =
      exact === undefined ? nearMatch(candidates, at, places.near(at), next) : { to: exact, exact: true };
    if (matches[at]?.to !== next) runStart = at;
    if (!same) sameKey.set(candidate.key, [at]);
    else if (same.length < KEPT_SAME) same.push(at);
    places.add(at);
  });
  return matches;
}

/** Shingles of every text that is long enough and the first of its kind; the others cannot be near-duplicates. */
function shinglesOfEach(candidates: readonly Candidate[]): Uint32Array[] {
  const met = new Set<number>();
  return candidates.map(({ words, key }) => {
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst && words.length >= ENOUGH_WORDS ? shingles(words) : NO_SHINGLES;
  });
}

function nearMatch(
  candidates: readonly Candidate[],
  at: number,
  likely: readonly number[],
  next: number,
): Match | undefined {
  const words = candidates[at]?.words ?? NO_WORDS;
  const inTurn = likely.includes(next) ? [next, ...likely] : likely;
  const to = inTurn.find((place) => isNear(words, candidates[place]?.words ?? NO_WORDS));
  return to === undefined ? undefined : { to, exact: false };
}

function isNear(a: Uint32Array, b: Uint32Array): boolean {
  const limit = Math.max(1, Math.floor(Math.min(a.length, b.length) * CHANGED_SHARE));
  return wordEdits(a, b, limit) <= limit;
}

/** Positions `from … from + length - 1` say the same as `to … to + length - 1`. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly exact: boolean;
}

function joinRuns(matches: readonly (Match | undefined)[]): Run[] {
  const runs: Run[] = [];
  matches.forEach((match, at) => {
    if (!match) return;
    const last = runs.at(-1);
    if (
      last &&
      last.from + last.length === at &&
      last.to + last.length === match.to &&
      match.to < last.from
    ) {
      runs[runs.length - 1] = { ...last, length: last.length + 1, exact: last.exact && match.exact };
    } else {
      runs.push({ from: at, to: match.to, length: 1, exact: match.exact });
    }
  });
  return runs;
}

function isEnough(run: Run, candidates: readonly Candidate[]): boolean {
  const prose = candidates.slice(run.from, run.from + run.length).filter(({ block }) => isProse(block));
  return prose.some(({ words }) => words.length >= ENOUGH_WORDS);
}

type Range = readonly [start: number, end: number];

function groupRuns(runs: readonly Run[]): { kind: Repeat['kind']; first: Range; copies: Range[] }[] {
  const groups = new Map<string, { kind: Repeat['kind']; first: Range; copies: Range[] }>();
  for (const run of runs) {
    const key = `${run.to}+${run.length}`;
    const group = groups.get(key) ?? { kind: 'exact', first: [run.to, run.to + run.length], copies: [] };
    group.copies.push([run.from, run.from + run.length]);
    if (!run.exact) group.kind = 'near';
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => a.first[0] - b.first[0]);
}

function blockIds(candidates: readonly Candidate[], [start, end]: Range): BlockId[] {
  return candidates.slice(start, end).map(({ block }) => block.id);
}
