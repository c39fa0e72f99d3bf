import { join } from 'node:path';
import type { Figures, Gold, Scorer } from './shared-scorer.ts';

/** A figure with what it must reach and what is aimed at; `null` for a figure that is only told. */
export interface FigureRow {
  readonly label: string;
  readonly read: (figures: Figures) => number | undefined;
  readonly must: number | null;
  readonly aim: number | null;
  /** Less is better. */
  readonly atMost?: true;
}

/** A set of annotated articles and the figures it is measured by. */
export interface GoldSet {
  readonly name: string;
  readonly golds: readonly Gold[];
  readonly rows: readonly FigureRow[];
}

type Limits = readonly [must: number | null, aim: number | null];
const TOLD: Limits = [null, null];

function row(label: string, group: string, figure: string, [must, aim]: Limits): FigureRow {
  return { label, read: (figures) => figures[group]?.[figure], must, aim };
}

const whoSaidWhat = (limits: Limits) => row('who-said-what F1', 'whoSaidWhat@0.3', 'f1', limits);
const precision = (limits: Limits) => row('… its precision', 'whoSaidWhat@0.3', 'p', limits);
const recall = (limits: Limits) => row('… its recall', 'whoSaidWhat@0.3', 'r', limits);
const quoted = (limits: Limits) => row('quoted who-said-what recall', 'quoted', 'whoSaidWhatRecall', limits);
const noVoice = (limits: Limits): FigureRow => ({
  ...row('listed speakers that are no voice', 'listedSpeakers', 'noVoice', limits),
  atMost: true,
});
/** What is told of speakers: label, group and figure of the scorer. */
const SPEAKER_ROWS = {
  readerSees: ['readerSees F1', 'readerSees', 'f1'],
  named: ['named speakers F1', 'namedSpeakers', 'f1'],
  fullName: ['full name exact', 'namedSpeakers', 'fullNameExact'],
  kind: ['kind', 'namedSpeakers', 'kind'],
  role: ['role', 'namedSpeakers', 'role'],
  affiliation: ['affiliation', 'namedSpeakers', 'affiliation'],
  exactRole: ['exact role', 'cutCleanly', 'exactRole'],
  exactAffiliation: ['exact affiliation', 'cutCleanly', 'exactAffiliation'],
  noRole: ['no role where none', 'cutCleanly', 'noRoleWhereNone'],
  noAffiliation: ['no affiliation where none', 'cutCleanly', 'noAffiliationWhereNone'],
  kindOfAll: ['kind of all statements', 'kindOfStatement', 'right'],
} as const;
type SpeakerFigure = keyof typeof SPEAKER_ROWS;

function speakers(limits: Partial<Readonly<Record<SpeakerFigure, Limits>>>): FigureRow[] {
  return Object.entries(SPEAKER_ROWS).map(([key, [label, group, figure]]) =>
    row(label, group, figure, Object.entries(limits).find(([own]) => own === key)?.[1] ?? TOLD),
  );
}
const resolved = (limits: Limits) => row('statements resolved', 'resolvedSpeaker', 'right', limits);

/** The sets in the order they are printed. */
export function goldSets(scorer: Scorer, shared: string): GoldSet[] {
  return [
    {
      name: 'gold/fresh',
      golds: scorer.readGold(join(shared, 'gold/fresh')),
      rows: [
        whoSaidWhat([86, 94]),
        precision([86, 95]),
        recall(TOLD),
        quoted([94, 98]),
        ...speakers({
          readerSees: [78, 90],
          named: [90, 96],
          fullName: [97, 99],
          kind: [88, 95],
          role: [86, 95],
          affiliation: [82, 95],
          exactRole: [75, 90],
          exactAffiliation: [75, 92],
          noRole: [96, 98],
          noAffiliation: [95, 98],
          kindOfAll: [86, 95],
        }),
        resolved([93, 98]),
        noVoice([5, 1]),
      ],
    },
    {
      name: 'gold/pages',
      golds: scorer.readGold(join(shared, 'gold/pages')),
      rows: [
        whoSaidWhat([88, 94]),
        precision(TOLD),
        quoted([94, 97]),
        ...speakers({
          readerSees: [80, 92],
          named: [91, 97],
          fullName: [95, 99],
          kind: [90, 97],
          role: [92, 96],
          affiliation: [85, 96],
        }),
        resolved([88, 95]),
        noVoice(TOLD),
      ],
    },
    {
      name: 'gold/seeds',
      golds: scorer.readGold(join(shared, 'gold/seeds'), join(shared, 'seeds')),
      rows: [
        whoSaidWhat([88, 95]),
        precision(TOLD),
        quoted([92, 100]),
        row('content@0.8 F1', 'content@0.8', 'f1', [80, 90]),
        ...speakers({ readerSees: [88, 95], named: [95, 100], affiliation: [85, 95] }),
        resolved([98, 100]),
        noVoice(TOLD),
      ],
    },
    {
      name: 'PolNeAR dev',
      golds: scorer.readPolnear(join(shared, 'corpora/polnear/dev')),
      // Its annotators mark plans and beliefs as well: a floor, no aim.
      rows: [whoSaidWhat([71, null]), quoted([88, null])],
    },
  ];
}
