import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Report } from '../../lib/report/report.ts';
import type { ReportedSpeaker } from '../../lib/speakers/reported-speaker.ts';
import type { AttributionAnchor } from '../../lib/corrections/correction.ts';
import { wordsOf } from '../../lib/report/words-of.ts';
import { stateOf, statementProgress, type StatementProgress } from '../../lib/report/statement-state.ts';
import type { StatementState } from '../../lib/speakers/reader-notes.ts';
import { plural, t } from '../wording/messages.ts';
import { placeKey } from '../../lib/report/place-key.ts';
import {
  ALL_SPEAKERS,
  isRemoved,
  STATEMENTS_TO_CHECK,
  statementFinder,
  type ListedStatement,
  type StatementFilter,
} from '../../lib/report/statement-filter.ts';
import { CorrectingContext } from '../correcting/use-correcting.ts';
import type { Evidence } from '../shared/use-evidence.ts';
import { whoItCouldBe } from '../wording/who-it-could-be.ts';
import { useDecided, withDecided } from './use-decided.ts';

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

/** What the reader says of a statement. */
export type Decision = 'checked' | 'open' | 'not-a-statement';

/** Going through the report: which section is open, what is listed there, and where one is. */
export interface Reviewing extends ReviewSettings {
  /** Statements as they are listed under Quotes. */
  readonly statements: readonly ListedStatement[];
  /** Speakers as they are listed. */
  readonly listed: readonly ReportedSpeaker[];
  readonly open: (section: string) => void;
  readonly filterQuotes: (filter: StatementFilter) => void;
  readonly filterSpeakers: (filter: StatementFilter) => void;
  /** Goes to the next (1) or previous (-1) statement listed under Quotes; `ofSpeaker`: of the one who speaks in the current. */
  readonly step: (direction: 1 | -1, ofSpeaker: boolean) => void;
  /** Goes to the next statement that is still open, from the beginning where none follows. */
  readonly goOn: () => void;
  /** The statement one is at; null where there is none. */
  readonly current: number | null;
  /** Notes that a statement is right, or open again, or takes it away, and goes on to the next open one. */
  readonly decide: (decision: Decision, statement?: ListedStatement) => void;
  /** Takes the last step back, or makes it again, and goes to the statement it was about. */
  readonly turn: (way: 'undo' | 'redo') => void;
  /** How far one is, what is being kept right now included. */
  readonly progress: StatementProgress;
  readonly stateOf: (statement: ListedStatement) => StatementState;
  /** The statement to bring into sight, once the reader asked for one. */
  readonly goal: number | null;
  /** What a screen reader says; empty when there is nothing to say. */
  readonly announcement: string;
}

const FIRST_SECTION = 'speakers';
const UNTOUCHED: ReviewSettings = {
  section: FIRST_SECTION,
  quotes: STATEMENTS_TO_CHECK,
  speakers: ALL_SPEAKERS,
};

/** Null in the popup, which has no sections, filters or keys. */
export const ReviewingContext = createContext<Reviewing | null>(null);

/** The button of a statement under Quotes, as its owner in `use-evidence`. */
export function quoteOwner(attribution: number): string {
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
  const correcting = useContext(CorrectingContext);
  const [settings, setSettings] = useState(memory.get(page) ?? UNTOUCHED);
  const [announcement, announce] = useState('');
  /** A statement to bring into sight once it is listed. */
  const [goal, setGoal] = useState<{ readonly place: string } | null>(null);
  const { decided, underWay, kept } = useDecided();
  const finder = useMemo(() => statementFinder(report), [report]);
  const statements = useMemo(() => finder.statements(settings.quotes), [finder, settings.quotes]);
  const listed = useMemo(() => finder.speakers(settings.speakers), [finder, settings.speakers]);
  const everything = useMemo(() => [...report.attributions, ...(report.removed ?? [])], [report]);
  const { show, point } = evidence;
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

  const go = useCallback(
    (to: ListedStatement) => {
      change({ section: 'quotes' });
      show(quoteOwner(to.id), [to.content], to.id);
      setGoal({ place: placeKey(to) });
    },
    [change, show],
  );

  const step = useCallback(
    (direction: 1 | -1, ofSpeaker: boolean) => {
      const here = everything.find(({ id }) => id === current);
      const among =
        ofSpeaker && here !== undefined
          ? statements.filter((one) => speakerIn(one) === speakerIn(here) || one.id === here.id)
          : statements;
      const next = neighbour(among, here, direction);
      if (next === undefined) {
        announce(among.length === 0 ? t('noneListed') : t(direction === 1 ? 'lastListed' : 'firstListed'));
        return;
      }
      go(next);
      announce('');
    },
    [everything, statements, current, go],
  );

  const stateNow = useCallback(
    (one: ListedStatement): StatementState =>
      isRemoved(one) ? 'not-a-statement' : (decided.get(placeKey(one)) ?? stateOf(one)),
    [decided],
  );

  const openAfter = useCallback(
    (here: ListedStatement | undefined): ListedStatement | undefined => {
      const at = statements.findIndex((one) => one.id === here?.id);
      const isOpen = (one: ListedStatement): boolean => one.id !== here?.id && stateNow(one) === 'open';
      return statements.slice(at + 1).find(isOpen) ?? statements.find(isOpen);
    },
    [statements, stateNow],
  );

  const goOn = useCallback(() => {
    const next = openAfter(everything.find(({ id }) => id === current));
    if (next === undefined) announce(t('allChecked'));
    else {
      go(next);
      announce('');
    }
  }, [openAfter, everything, current, go]);

  /** Decided on with nothing left to go to: it keeps the focus, wherever it stands then. */
  const isToKeepFocus = useRef(false);

  const decide = useCallback(
    (decision: Decision, statement?: ListedStatement) => {
      const here = statement ?? everything.find(({ id }) => id === current);
      if (!correcting) return;
      if (here === undefined || isRemoved(here)) {
        goOn();
        return;
      }
      const next = decision === 'open' ? undefined : openAfter(here);
      if (next !== undefined) go(next);
      else isToKeepFocus.current = true;
      const { done, total } = statementProgress(report);
      const isNew = stateNow(here) === 'open' && decision !== 'open';
      announce(
        next === undefined && decision !== 'open'
          ? t('allChecked')
          : t('checkedOf', { done: done + decided.size + (isNew ? 1 : 0), total }),
      );
      underWay(
        placeKey(here),
        decision,
        decision === 'not-a-statement'
          ? correcting.correct((maker) => maker.notAQuote(here.id))
          : correcting.note(here.id, { state: decision }),
      );
    },
    [report, everything, correcting, current, decided, stateNow, openAfter, go, goOn, underWay],
  );

  /** What a step that is undone or redone was about; gone to in the report that is made then. */
  const about = useRef<AttributionAnchor | null>(null);
  const latest = useRef(correcting);
  latest.current = correcting;
  const turn = useCallback(
    (way: 'undo' | 'redo') => {
      // What is on its way to the disk is the last step.
      const turnNow = async (): Promise<void> => {
        await kept.current;
        // Fetched when first needed: a popup shares this file.
        const { nextRedone, nextUndone } = await import('../../lib/corrections/correction-log.ts');
        const now = latest.current;
        if (!now) return;
        const { log } = now.review;
        const made = way === 'undo' ? nextUndone(log) : nextRedone(log);
        if (made === null) {
          announce(t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'));
          return;
        }
        about.current = 'at' in made && made.kind !== 'split-speaker' ? made.at : null;
        await now.change({ kind: way });
      };
      void turnNow();
    },
    [kept],
  );

  // After a correction the same statement may have another number.
  const numbered = useRef(report);
  useLayoutEffect(() => {
    const before = numbered.current;
    if (before === report) return;
    numbered.current = report;
    const turned = about.current && statementAt(report, about.current);
    about.current = null;
    if (turned) {
      change({ section: 'quotes' });
      point(quoteOwner(turned.id), turned.id);
      setGoal({ place: placeKey(turned) });
      return;
    }
    const place = [...before.attributions, ...(before.removed ?? [])].find(({ id }) => id === current);
    if (place === undefined) return;
    const same = everything.find((other) => placeKey(other) === placeKey(place));
    if (same === undefined) return;
    if (same.id !== current) point(quoteOwner(same.id), same.id);
    if (isToKeepFocus.current) setGoal({ place: placeKey(same) });
    isToKeepFocus.current = false;
  }, [report, everything, current, point, change]);

  const taken = useRef<PickedMark | null>(null);
  useEffect(() => {
    if (picked === null || taken.current === picked) return;
    taken.current = picked;
    const attribution = report.attributions.find(({ id }) => id === picked.attribution);
    if (attribution === undefined) return;
    const isListed = statements.some(({ id }) => id === attribution.id || id === attribution.parent);
    // What the reader points at is shown, whatever the filter: the filter is taken off, and says so by its counts.
    change({ section: 'quotes', ...(isListed ? {} : { quotes: STATEMENTS_TO_CHECK }) });
    point(quoteOwner(attribution.id), attribution.id);
    setGoal({ place: placeKey(attribution) });
    const name = report.speakers.find(({ id }) => id === attribution.speaker)?.name;
    announce(
      t('pickedOnPage', {
        name: name ?? whoItCouldBe(report, attribution),
        words: plural('words', attribution.words),
      }),
    );
  }, [picked, report, statements, change, point]);

  // By its place: its number may be another one by the time it is drawn.
  const goalNow = everything.find((one) => placeKey(one) === goal?.place)?.id ?? null;
  const toShow = useRef(goal);
  // Before anything else can be pressed.
  useLayoutEffect(() => {
    if (goal === null || goalNow === null || toShow.current === goal) return;
    toShow.current = goal;
    const button = document.querySelector<HTMLElement>(
      `[role="tabpanel"]:not([hidden]) [data-quote="${goalNow}"] [data-attribution="${goalNow}"]`,
    );
    button?.focus({ preventScroll: true });
    button?.closest('[data-quote]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [goal, goalNow]);

  const progress = useMemo(() => statementProgress(withDecided(report, decided)), [report, decided]);

  return useMemo(
    () => ({
      ...settings,
      statements,
      listed,
      open: (section) => change({ section }),
      filterQuotes: (quotes) => change({ quotes }),
      filterSpeakers: (speakers) => change({ speakers }),
      step,
      goOn,
      current,
      decide,
      turn,
      progress,
      stateOf: stateNow,
      goal: goalNow,
      announcement,
    }),
    [
      ...[settings, statements, listed, change, step, goOn, current, decide, turn, progress, stateNow],
      ...[goalNow, announcement],
    ],
  );
}

function speakerIn(one: ListedStatement): string | null {
  return isRemoved(one) ? (one.by?.id ?? null) : one.speaker;
}

/** The statement that begins with the words of an anchor. */
function statementAt(report: Report, [first]: AttributionAnchor): ListedStatement | undefined {
  return [...report.attributions, ...(report.removed ?? [])].find(
    ({ content }) => wordsOf(report, content.slice(0, 1)).trim() === first?.exact,
  );
}

/** The statement after or before `here`; where `here` is not listed, the one that follows or precedes it in the text. */
function neighbour(
  listed: readonly ListedStatement[],
  here: ListedStatement | undefined,
  direction: 1 | -1,
): ListedStatement | undefined {
  if (here === undefined) return direction === 1 ? listed[0] : listed.at(-1);
  const at = listed.findIndex(({ id }) => id === here.id || id === here.parent);
  // `.at(-1)` would go round to the end.
  if (at !== -1) return direction === -1 && at === 0 ? undefined : listed[at + direction];
  return direction === 1 ? listed.find(({ id }) => id > here.id) : listed.findLast(({ id }) => id < here.id);
}
