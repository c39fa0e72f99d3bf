import { createContext } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { SpokenAttribution } from '../../lib/speakers/spoken-attribution.ts';
import { plural, t } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import {
  ALL_SPEAKERS,
  ALL_STATEMENTS,
  statementFinder,
  type StatementFilter,
} from '../../lib/report/statement-filter.ts';
import type { Evidence } from '../shared/use-evidence.ts';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';

/** What the reader has set in the panel for one page: kept while the panel lives, whatever is shown in between. */
export interface ReviewSettings {
  readonly section: string;
  readonly quotes: StatementFilter;
  readonly speakers: StatementFilter;
}

/** Settings of every page the panel has shown, by the page. */
export type ReviewMemory = Map<string, ReviewSettings>;

/** A statement whose mark the reader has clicked on; a new object for each click. */
export interface PickedMark {
  readonly attribution: number;
}

/** Going through the report: which section is open, what is listed there, and where one is. */
export interface Reviewing extends ReviewSettings {
  /** Statements as they are listed under Quotes. */
  readonly statements: readonly SpokenAttribution[];
  /** Speakers as they are listed. */
  readonly listed: readonly ReportedSpeaker[];
  readonly open: (section: string) => void;
  readonly filterQuotes: (filter: StatementFilter) => void;
  readonly filterSpeakers: (filter: StatementFilter) => void;
  /** Goes to the next (1) or previous (-1) statement listed under Quotes; `ofSpeaker`: of the one who speaks in the current. */
  readonly step: (direction: 1 | -1, ofSpeaker: boolean) => void;
  /** The statement to bring into sight, once the reader asked for one. */
  readonly goal: number | null;
  /** What a screen reader says; empty when there is nothing to say. */
  readonly announcement: string;
}

const FIRST_SECTION = 'speakers';
const UNTOUCHED: ReviewSettings = { section: FIRST_SECTION, quotes: ALL_STATEMENTS, speakers: ALL_SPEAKERS };

/** Null in the popup, which has no sections, filters or keys. */
export const ReviewingContext = createContext<Reviewing | null>(null);

/** The button of a statement under Quotes, as its owner in `use-evidence`. */
function quoteOwner(attribution: number): string {
  return `quotes-${attribution}`;
}

interface Options {
  readonly report: Report;
  readonly evidence: Evidence;
  /** What the settings are kept under. */
  readonly page: string;
  readonly memory: ReviewMemory;
  readonly picked: PickedMark | null;
}

export function useReviewing({ report, evidence, page, memory, picked }: Options): Reviewing {
  const [settings, setSettings] = useState(memory.get(page) ?? UNTOUCHED);
  const [announcement, announce] = useState('');
  /** A statement to bring into sight once it is listed. */
  const [goal, setGoal] = useState<{ readonly attribution: number } | null>(null);
  const finder = useMemo(() => statementFinder(report), [report]);
  const statements = useMemo(() => finder.statements(settings.quotes), [finder, settings.quotes]);
  const listed = useMemo(() => finder.speakers(settings.speakers), [finder, settings.speakers]);
  const { press, point } = evidence;
  const current = evidence.current?.attribution ?? null;

  const change = useCallback(
    (part: Partial<ReviewSettings>) =>
      setSettings((before) => {
        const after = { ...before, ...part };
        memory.set(page, after);
        return after;
      }),
    [memory, page],
  );

  const step = useCallback(
    (direction: 1 | -1, ofSpeaker: boolean) => {
      const here = report.attributions.find(({ id }) => id === current);
      const among =
        ofSpeaker && here !== undefined
          ? statements.filter(({ id, speaker }) => speaker === here.speaker || id === here.id)
          : statements;
      const next = neighbour(among, here, direction);
      if (next === undefined) {
        announce(among.length === 0 ? t('noneListed') : t(direction === 1 ? 'lastListed' : 'firstListed'));
        return;
      }
      change({ section: 'quotes' });
      press(quoteOwner(next.id), [next.content], next.id);
      setGoal({ attribution: next.id });
      announce('');
    },
    [report, statements, current, change, press],
  );

  // After a correction the same statement may have another number.
  const numbered = useRef(report);
  useLayoutEffect(() => {
    const place = numbered.current.attributions.find(({ id }) => id === current);
    const isOld = numbered.current !== report;
    numbered.current = report;
    if (!isOld || place === undefined) return;
    const same = report.attributions.find((other) => placeKey(other) === placeKey(place));
    if (same !== undefined && same.id !== current) point(quoteOwner(same.id), same.id);
  }, [report, current, point]);

  const taken = useRef<PickedMark | null>(null);
  useEffect(() => {
    if (picked === null || taken.current === picked) return;
    taken.current = picked;
    const attribution = report.attributions.find(({ id }) => id === picked.attribution);
    if (attribution === undefined) return;
    const isListed = statements.some(({ id }) => id === attribution.id);
    // What the reader points at is shown, whatever the filter: the filter is taken off, and says so by its counts.
    change({ section: 'quotes', ...(isListed ? {} : { quotes: ALL_STATEMENTS }) });
    point(quoteOwner(attribution.id), attribution.id);
    setGoal({ attribution: attribution.id });
    const name = report.speakers.find(({ id }) => id === attribution.speaker)?.name;
    announce(
      t('pickedOnPage', {
        name: name ?? whoItCouldBe(report, attribution),
        words: plural('words', attribution.words),
      }),
    );
  }, [picked, report, statements, change, point]);

  useEffect(() => {
    if (goal === null) return;
    const button = document.querySelector<HTMLElement>(
      `[role="tabpanel"]:not([hidden]) [data-quote="${goal.attribution}"] [data-attribution]`,
    );
    button?.focus({ preventScroll: true });
    button?.closest('[data-quote]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [goal]);

  return useMemo(
    () => ({
      ...settings,
      statements,
      listed,
      open: (section) => change({ section }),
      filterQuotes: (quotes) => change({ quotes }),
      filterSpeakers: (speakers) => change({ speakers }),
      step,
      goal: goal?.attribution ?? null,
      announcement,
    }),
    [settings, statements, listed, change, step, goal, announcement],
  );
}

/** The statement after or before `here`; where `here` is not listed, the one that follows or precedes it in the text. */
function neighbour(
  listed: readonly SpokenAttribution[],
  here: SpokenAttribution | undefined,
  direction: 1 | -1,
): SpokenAttribution | undefined {
  if (here === undefined) return direction === 1 ? listed[0] : listed.at(-1);
  const at = listed.findIndex(({ id }) => id === here.id);
  // `.at(-1)` would go round to the end.
  if (at !== -1) return direction === -1 && at === 0 ? undefined : listed[at + direction];
  return direction === 1 ? listed.find(({ id }) => id > here.id) : listed.findLast(({ id }) => id < here.id);
}
