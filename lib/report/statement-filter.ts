import type { AttributionType } from '../attribution/attribution.ts';
import { certaintyClass, UNCERTAIN_BELOW, type CertaintyClass } from './certainty-class.ts';
import type { Report } from './report.ts';
import { stateOf } from './statement-state.ts';
import type { ReportedSpeaker } from '../speakers/reported-speaker.ts';
import type { StatementState } from '../speakers/reader-notes.ts';
import type { RemovedStatement, SpokenAttribution } from '../speakers/spoken-attribution.ts';
import { SPEAKER_KINDS, type Speaker, type SpeakerKind } from '../speakers/speaker.ts';
import { textOf, type TextSpan } from '../text/article.ts';

/** Which statements or speakers are listed, and in which order. */
export interface StatementFilter {
  /** Words looked for in names, roles and what is said; small differences of writing do not count. */
  readonly search: string;
  readonly kind: SpeakerKind | 'unclear' | 'all';
  readonly naming: 'all' | 'named' | 'unnamed';
  readonly type: AttributionType | 'all';
  readonly certainty: 'all' | 'certain' | 'uncertain';
  /** How far the reader is with it. */
  readonly state: StatementState | 'all';
  /** A code of the reader’s that it is under, or that its speaker is; empty for all. */
  readonly code: string;
  /** `certainty`: the least certain first, in the steps that a reader is told; in the order of the text where they are equal. */
  readonly order: 'text' | 'words' | 'certainty';
}

/** One that stands in a list of statements: it is one, or the reader has said that it is none. */
export type ListedStatement = SpokenAttribution | RemovedStatement;

export function isRemoved(listed: ListedStatement): listed is RemovedStatement {
  return 'correction' in listed;
}

/** Who is listed: of which kind, with a name or without. */
export type VoiceFilter = Pick<StatementFilter, 'kind' | 'naming'>;
export const EVERYBODY: VoiceFilter = { kind: 'all', naming: 'all' };

export function isEverybody({ kind, naming }: VoiceFilter): boolean {
  return kind === 'all' && naming === 'all';
}

export const ALL_STATEMENTS: StatementFilter = {
  search: '',
  kind: 'all',
  naming: 'all',
  type: 'all',
  certainty: 'all',
  state: 'all',
  code: '',
  order: 'text',
};
/** Who goes through the statements begins where we are most likely wrong. */
export const STATEMENTS_TO_CHECK: StatementFilter = { ...ALL_STATEMENTS, order: 'certainty' };
/** Speakers are listed by their words unless the reader asks for the order of the text. */
export const ALL_SPEAKERS: StatementFilter = { ...ALL_STATEMENTS, order: 'words' };

/** Whether a filter leaves anything out; an order does not. */
export function leavesOut({ search, code, kind, naming, type, certainty, state }: StatementFilter): boolean {
  return (
    fold(search) !== '' ||
    code !== '' ||
    [kind, naming, type, certainty, state].some((choice) => choice !== 'all')
  );
}

/** The kinds that occur in a report, named or not. */
export function kindsIn(report: Report): (SpeakerKind | 'unclear')[] {
  const byId = speakersById(report);
  const kinds = new Set(report.attributions.map(({ speaker }) => kindOf(byId.get(speaker ?? ''))));
  return [...SPEAKER_KINDS, 'unclear' as const].filter((kind) => kinds.has(kind));
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
  const { removed = [] } = report;
  for (const { id, content, source, speaker } of report.attributions)
    texts.set(id, [fold(wordsAt(report, [...content, ...source])), names.get(speaker ?? '') ?? ''].join(' '));
  for (const { id, content, source, by } of removed)
    texts.set(id, [wordsAt(report, [...content, ...source]), by?.name ?? ''].map(fold).join(' '));

  const passes = (listed: ListedStatement, { type, certainty, state, code }: StatementFilter): boolean =>
    (code === '' || codesOf(listed).includes(code)) &&
    (type === 'all' || listed.type === type) &&
    (certainty === 'all' || listed.certainty >= UNCERTAIN_BELOW === (certainty === 'certain')) &&
    (state === 'all' || (isRemoved(listed) ? 'not-a-statement' : stateOf(listed)) === state);
  const codesOf = (listed: ListedStatement): readonly string[] => [
    ...(listed.noted?.codes ?? []),
    ...(isRemoved(listed) ? [] : (speakers.get(listed.speaker ?? '')?.noted?.codes ?? [])),
  ];
  const isOfKind = (speaker: Speaker | undefined, { kind, naming }: StatementFilter): boolean =>
    (kind === 'all' || kindOf(speaker) === kind) &&
    (naming === 'all' || (speaker?.named ?? false) === (naming === 'named'));
  const said = (speaker: ReportedSpeaker): SpokenAttribution[] =>
    speaker.attributions.flatMap((id) => byId.get(id) ?? []);

  return {
    /** Those inside another stand in it: it is listed where one of them passes. What the reader has taken away is listed too. */
    statements(filter: StatementFilter): ListedStatement[] {
      const words = fold(filter.search);
      const found = [...report.attributions, ...removed].filter(
        (listed) =>
          isOfKind(
            isRemoved(listed) ? (listed.by ?? undefined) : speakers.get(listed.speaker ?? ''),
            filter,
          ) &&
          passes(listed, filter) &&
          (texts.get(listed.id) ?? '').includes(words),
      );
      const outer = found.flatMap((listed) => outermost(listed, byId) ?? []);
      return [...new Set(outer)].sort(ORDERS[filter.order]);
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

const CLASSES: readonly CertaintyClass[] = ['low', 'fair', 'good', 'high'];

/** As the program found it: what the reader has put right keeps its place in the list. */
function foundClass({ certainty, certaintyFound = certainty }: ListedStatement): number {
  return CLASSES.indexOf(certaintyClass(certaintyFound));
}

function inText({ content: [a] }: ListedStatement, { content: [b] }: ListedStatement): number {
  if (a === undefined || b === undefined) return 0;
  return a.block - b.block || a.start - b.start;
}

const ORDERS: Readonly<Record<StatementFilter['order'], (a: ListedStatement, b: ListedStatement) => number>> =
  {
    text: inText,
    words: (a, b) => b.words - a.words || inText(a, b),
    certainty: (a, b) => foundClass(a) - foundClass(b) || inText(a, b),
  };

/** The statement in which another stands; itself where it stands in none. */
function outermost(
  listed: ListedStatement,
  byId: ReadonlyMap<number, SpokenAttribution>,
): ListedStatement | undefined {
  let outer: ListedStatement | undefined = listed;
  for (let depth = 0; outer !== undefined && outer.parent !== null && depth < byId.size; depth++)
    outer = byId.get(outer.parent);
  return outer;
}

function kindOf(speaker: Pick<Speaker, 'kind'> | undefined): SpeakerKind | 'unclear' {
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
