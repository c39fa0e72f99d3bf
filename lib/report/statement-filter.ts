import type { AttributionType } from '../attribution/attribution.ts';
import type { Report } from './report.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { lookOf, SPEAKER_KINDS, VOICE_LOOKS, type SpeakerKind } from '../speakers/speaker.ts';
import { textOf, type TextSpan } from '../text/article.ts';
import type { Voice } from './voice-shares.ts';

/** Below this certainty the reader sees that we may be wrong about who said it. */
const CERTAIN_FROM = 0.6;

/** Which statements or speakers are listed, and in which order. */
export interface StatementFilter {
  /** Words looked for in names, roles and what is said; small differences of writing do not count. */
  readonly search: string;
  readonly kind: SpeakerKind | 'unclear' | 'all';
  readonly naming: 'all' | 'named' | 'unnamed';
  readonly type: AttributionType | 'all';
  readonly certainty: 'all' | 'certain' | 'uncertain';
  readonly order: 'text' | 'words';
}

export const ALL_STATEMENTS: StatementFilter = {
  search: '',
  kind: 'all',
  naming: 'all',
  type: 'all',
  certainty: 'all',
  order: 'text',
};
/** Speakers are listed by their words unless the reader asks for the order of the text. */
export const ALL_SPEAKERS: StatementFilter = { ...ALL_STATEMENTS, order: 'words' };

/** Whether a filter leaves anything out; an order does not. */
export function leavesOut({ search, kind, naming, type, certainty }: StatementFilter): boolean {
  return fold(search) !== '' || [kind, naming, type, certainty].some((choice) => choice !== 'all');
}

/** The kinds that occur in a report, named or not. */
export function kindsIn(report: Report): (SpeakerKind | 'unclear')[] {
  const byId = speakersById(report);
  const kinds = new Set(report.attributions.map(({ speaker }) => kindOf(byId.get(speaker ?? ''))));
  return [...SPEAKER_KINDS, 'unclear' as const].filter((kind) => kinds.has(kind));
}

/** The looks that occur in a report, in the order of the legend. */
export function looksIn(report: Report): Voice[] {
  const byId = speakersById(report);
  const looks = new Set<Voice>();
  for (const { speaker } of report.attributions) {
    const who = byId.get(speaker ?? '');
    looks.add(who ? lookOf(who) : 'unclear');
  }
  return [...VOICE_LOOKS, 'unclear' as const].filter((look) => looks.has(look));
}

/** Finds statements and speakers of one report; what is searched is prepared once. */
export function statementFinder(report: Report) {
  const speakers = speakersById(report);
  const texts = new Map<number, string>();
  const names = new Map<string, string>();
  const byId = new Map(report.attributions.map((attribution) => [attribution.id, attribution]));
  for (const speaker of report.speakers) {
    const { name, aliases, role, affiliation } = speaker;
    names.set(speaker.id, fold([name, ...aliases, role ?? '', affiliation ?? ''].join(' ')));
  }
  for (const { id, content, source, speaker } of report.attributions)
    texts.set(id, [fold(wordsAt(report, [...content, ...source])), names.get(speaker ?? '') ?? ''].join(' '));

  const passes = (attribution: SpokenAttribution, { type, certainty }: StatementFilter): boolean =>
    (type === 'all' || attribution.type === type) &&
    (certainty === 'all' || attribution.certainty >= CERTAIN_FROM === (certainty === 'certain'));
  const isOfKind = (speaker: ReportedSpeaker | undefined, { kind, naming }: StatementFilter): boolean =>
    (kind === 'all' || kindOf(speaker) === kind) &&
    (naming === 'all' || (speaker?.named ?? false) === (naming === 'named'));
  const said = (speaker: ReportedSpeaker): SpokenAttribution[] =>
    speaker.attributions.flatMap((id) => byId.get(id) ?? []);

  return {
    statements(filter: StatementFilter): SpokenAttribution[] {
      const words = fold(filter.search);
      const found = report.attributions.filter(
        (attribution) =>
          isOfKind(speakers.get(attribution.speaker ?? ''), filter) &&
          passes(attribution, filter) &&
          (texts.get(attribution.id) ?? '').includes(words),
      );
      return filter.order === 'words' ? found.sort((a, b) => b.words - a.words) : found;
    },
    /** Speakers with at least one statement that passes. */
    speakers(filter: StatementFilter): ReportedSpeaker[] {
      const words = fold(filter.search);
      const found = report.speakers.filter(
        (speaker) =>
          isOfKind(speaker, filter) &&
          said(speaker).some((attribution) => passes(attribution, filter)) &&
          (names.get(speaker.id) ?? '').includes(words),
      );
      const first = (speaker: ReportedSpeaker): number => Math.min(...speaker.attributions);
      return found.sort(
        filter.order === 'words' ? (a, b) => b.words - a.words : (a, b) => first(a) - first(b),
      );
    },
  };
}

function speakersById(report: Report): Map<string, ReportedSpeaker> {
  return new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
}

function kindOf(speaker: ReportedSpeaker | undefined): SpeakerKind | 'unclear' {
  return speaker?.kind ?? 'unclear';
}

function wordsAt(report: Report, spans: readonly TextSpan[]): string {
  return spans.map((span) => textOf(report.article, span)).join(' ');
}

/** Case, accents, curly quotes and white space do not count: “lu xiang” finds “Lü Xiang”. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
    .trim();
}
