import { SPEAKER_KINDS, type SpeakerKind } from '../speakers/speaker.ts';
import type { WordCounts } from './report.ts';
import { wholePercents } from './whole-percents.ts';

/** A part of the whole text: the words of a kind of speaker, of nobody we are sure of, or the article’s own. */
export type VoicePart = SpeakerKind | 'unclear' | 'narrator';

/** Words of the text. */
export interface WordShare {
  readonly words: number;
  /** Whole percent of all words of the text; null when there is too little to speak of shares. */
  readonly percent: number | null;
}

export interface PartShare extends WordShare {
  readonly voice: VoicePart;
  /** Words of this part whose speaker has no name; none but speakers’. */
  readonly unnamed: number;
}

/** The one table of shares: every figure of every view is read off it. */
export interface DividedWords {
  /** Most words first, what is not settled after them, the article’s own last; together the whole text, and 100 percent. */
  readonly parts: readonly PartShare[];
  /** Words of voices without a name, whatever their kind. */
  readonly unnamed: WordShare;
  /** All words that are not the article’s own. */
  readonly others: WordShare;
}

/** Fewer statements than this are given as numbers: “33%” of three statements claims more than it knows. */
const ENOUGH_FOR_PERCENT = 5;

/** The words of a text by whose they are, from what was counted for each speaker. */
export function divideWords(
  { total, attributed }: WordCounts,
  speakers: readonly { readonly kind: SpeakerKind; readonly named: boolean; readonly words: number }[],
  statements: number,
): DividedWords {
  const kinds = SPEAKER_KINDS.map((kind) => {
    const own = speakers.filter((speaker) => speaker.kind === kind);
    return { voice: kind, words: sum(own), unnamed: sum(own.filter(({ named }) => !named)) };
  });
  const settled = sum(kinds);
  const all = [
    ...kinds.sort((a, b) => b.words - a.words),
    { voice: 'unclear' as const, words: Math.max(0, attributed - settled), unnamed: 0 },
    { voice: 'narrator' as const, words: Math.max(0, total - Math.max(settled, attributed)), unnamed: 0 },
  ].filter(({ words }) => words > 0);
  const enough = statements >= ENOUGH_FOR_PERCENT && total > 0;
  const percents = wholePercents(all.map(({ words }) => words));
  const parts = all.map((part, i): PartShare => ({ ...part, percent: enough ? (percents[i] ?? 0) : null }));
  const others = parts.filter(({ voice }) => voice !== 'narrator');
  return {
    parts,
    unnamed: {
      words: parts.reduce((words, { unnamed }) => words + unnamed, 0),
      percent: enough ? unnamedPercent(parts, total) : null,
    },
    others: {
      words: sum(others),
      percent: enough ? others.reduce((all, { percent }) => all + (percent ?? 0), 0) : null,
    },
  };
}

/** Where whole kinds have no name, their percents as they are shown; else rounded by itself. */
function unnamedPercent(parts: readonly PartShare[], total: number): number {
  const some = parts.filter(({ unnamed }) => unnamed > 0);
  if (some.every(({ unnamed, words }) => unnamed === words))
    return some.reduce((all, { percent }) => all + (percent ?? 0), 0);
  return Math.round((100 * some.reduce((all, { unnamed }) => all + unnamed, 0)) / total);
}

function sum(counted: readonly { readonly words: number }[]): number {
  return counted.reduce((all, { words }) => all + words, 0);
}
