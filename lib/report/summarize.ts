import type { TextSpan } from '../text/article.ts';
import type { Sentence } from '../text/nlp.ts';
import { describeRepeat } from './describe-repeat.ts';
import type { Report, ReportedSpeaker, SpokenAttribution, SummarySentence } from './report.ts';

/** Shares are given in percent from this many items up; below it they would pretend to a precision they do not have. */
const ENOUGH_FOR_PERCENT = 5;
/** Names in one sentence of the summary; the list of speakers has them all. */
const NAMES_IN_A_SENTENCE = 3;

/** The report in a few plain sentences, most telling first; each is a count with the passages it was counted from. */
export function summarize(
  report: Omit<Report, 'summary'>,
  sentences: readonly Sentence[],
): SummarySentence[] {
  return [
    whoSpeaks(report, sentences),
    withoutName(report),
    mostWords(report),
    ...report.repeats.map((repeat) => ({
      text: describeRepeat(repeat, report.article),
      evidence: repeat.copies.flat().flatMap((block): TextSpan[] => {
        const text = report.article.blocks[block]?.text ?? '';
        return [{ block, start: 0, end: text.length }];
      }),
    })),
  ].filter((sentence) => sentence !== null);
}

/** “37 of the 47 sentences are credited to somebody; 10 are the writer’s own.” */
function whoSpeaks(report: Omit<Report, 'summary'>, sentences: readonly Sentence[]): SummarySentence | null {
  const outer = report.attributions.filter(({ level }) => level === 'outer');
  if (outer.length === 0) {
    return sentences.length === 0
      ? null
      : {
          text: `Nobody is quoted: all ${count(sentences.length, 'sentence')} are the writer’s own.`,
          evidence: [],
        };
  }
  const credited = sentences.filter((sentence) =>
    outer.some(({ content }) =>
      content.some(
        ({ block, start, end }) => block === sentence.block && start < sentence.end && end > sentence.start,
      ),
    ),
  );
  const own = sentences.length - credited.length;
  return {
    text: `${credited.length} of the ${count(sentences.length, 'sentence')} ${credited.length === 1 ? 'is' : 'are'} credited to somebody; ${own} ${own === 1 ? 'is' : 'are'} the writer’s own. ${shareOfWords(report)}`,
    evidence: credited.map(({ block, start, end }) => ({ block, start, end })),
  };
}

function shareOfWords({ words }: Omit<Report, 'summary'>): string {
  const share = Math.round((100 * words.attributed) / Math.max(1, words.total));
  return `${share}% of the words are reported from others.`;
}

/** “11 of 27 statements rest on voices without a name: analysts, experts.” */
function withoutName(report: Omit<Report, 'summary'>): SummarySentence | null {
  const unnamed = report.speakers.filter(({ named, attributions }) => !named && attributions.length > 0);
  const ids = new Set(unnamed.flatMap(({ attributions }) => attributions));
  if (ids.size === 0) return null;
  const all = report.attributions.filter(
    ({ level, speaker }) => level === 'outer' && speaker !== null,
  ).length;
  const names = list(unnamed.map(({ name }) => name));
  return {
    text: `${ids.size} of ${count(all, 'statement')}${percent(ids.size, all)} ${ids.size === 1 ? 'rests' : 'rest'} on voices without a name: ${names}.`,
    evidence: contentOf(report, [...ids]),
  };
}

/** “Li Haidong has the most words: 228, in 6 statements.” */
function mostWords(report: Omit<Report, 'summary'>): SummarySentence | null {
  const [first, second] = report.speakers.filter(({ named, words }) => named && words > 0);
  if (!first || !second) return null;
  return {
    text: `Among those named, ${first.name} has the most words: ${first.words}${percent(first.words, report.words.attributed)} in ${statements(first)}; then ${second.name} with ${second.words} in ${statements(second)}.`,
    evidence: contentOf(report, [...first.attributions, ...second.attributions]),
  };
}

function statements({ attributions }: ReportedSpeaker): string {
  return count(attributions.length, 'statement');
}

function contentOf({ attributions }: Omit<Report, 'summary'>, ids: readonly number[]): TextSpan[] {
  const wanted = new Set(ids);
  return attributions.filter(({ id }: SpokenAttribution) => wanted.has(id)).flatMap(({ content }) => content);
}

function percent(part: number, all: number): string {
  return all >= ENOUGH_FOR_PERCENT ? ` (${Math.round((100 * part) / all)}%)` : '';
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_IN_A_SENTENCE);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
