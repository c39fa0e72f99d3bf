import * as v from 'valibot';
import { SPEAKER_KINDS } from '../speakers/speaker.ts';
import { upgradedKind } from '../speakers/kinds/upgraded-kind.ts';
import type { RememberedAlias } from './aliases.ts';
import { LOG_VERSION, MAX_CORRECTIONS, type CorrectionLog } from './correction-log.ts';
import type { AttributionAnchor, Correction, SpeakerChanges, SpeakerRef } from './correction.ts';
import { readerNotes, statementNotes } from './reviewed-statements.ts';
import { CONTEXT_CHARACTERS } from './text-anchor.ts';

/** A statement is shorter; bounds what a file from elsewhere can make us look for. */
const MAX_WORDS_CHARACTERS = 100_000;
const MAX_NAME_CHARACTERS = 500;
const MAX_PARTS = 1000;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_CHARACTERS));
const context = v.pipe(v.string(), v.maxLength(4 * CONTEXT_CHARACTERS));
const few = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MAX_PARTS));

const anchor = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS_CHARACTERS)),
  prefix: context,
  suffix: context,
  position: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
const at = few(anchor);
export const attributionAnchorSchema: v.GenericSchema<unknown, AttributionAnchor> = at;
const speaker = v.object({ name, at });
export const speakerRefSchema: v.GenericSchema<unknown, SpeakerRef> = speaker;
const ofStatement = v.object(statementNotes);
const ofReader = v.object(readerNotes);
const type = v.picklist(['direct', 'indirect', 'mixed']);
const words = v.nullable(v.pipe(v.string(), v.maxLength(MAX_NAME_CHARACTERS)));
const changes = v.object({
  name: v.exactOptional(name),
  role: v.exactOptional(words),
  affiliation: v.exactOptional(words),
  kind: v.exactOptional(v.picklist(SPEAKER_KINDS)),
  named: v.exactOptional(v.boolean()),
  chooseKind: v.exactOptional(v.literal(true)),
});

/** Where one kind of correction has its own shape in logs of some version: those of `edit-speaker`. */
function correctionsWith<C extends v.GenericSchema<unknown, SpeakerChanges>>(ofSpeaker: C) {
  return v.variant('kind', [
    v.object({ kind: v.literal('reassign'), at, to: v.nullable(speaker) }),
    v.object({ kind: v.literal('merge-speakers'), into: speaker, from: speaker }),
    v.object({ kind: v.literal('split-speaker'), at: few(at), name }),
    v.object({ kind: v.literal('edit-speaker'), speaker, changes: ofSpeaker }),
    v.object({ kind: v.literal('not-a-quote'), at }),
    v.object({ kind: v.literal('not-a-voice'), speaker }),
    v.object({ kind: v.literal('change-type'), at, type }),
    v.object({ kind: v.literal('change-content'), at, content: at }),
    v.object({
      kind: v.literal('add-quote'),
      at,
      by: v.nullable(speaker),
      type,
      over: v.exactOptional(v.picklist(['replace', 'split'])),
      facts: v.exactOptional(
        v.object({ role: v.exactOptional(words), kind: v.exactOptional(v.picklist(SPEAKER_KINDS)) }),
      ),
    }),
    v.object({ kind: v.literal('dismiss-word'), entry: name }),
    v.object({ kind: v.literal('dismiss-repeat'), what: v.picklist(['repeat', 'passage']), at }),
    v.object({ kind: v.literal('note-statement'), at, before: ofStatement, after: ofStatement }),
    v.object({ kind: v.literal('note-speaker'), speaker, before: ofReader, after: ofReader }),
  ]);
}

/** A correction as it comes from storage or a file: unknown keys are left out, anything else unexpected is refused. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = correctionsWith(changes);

/** Until version 1 “unnamed” was a kind, and any other one meant that there is a name. */
const changesOfVersion1 = v.pipe(
  v.object({
    name: v.exactOptional(name),
    role: v.exactOptional(words),
    affiliation: v.exactOptional(words),
    kind: v.exactOptional(v.string()),
  }),
  v.check(({ kind }) => kind === undefined || kind === 'unnamed' || upgradedKind(kind) !== null),
  v.transform(({ kind, ...others }): SpeakerChanges => {
    if (kind === undefined) return others;
    if (kind === 'unnamed') return { ...others, named: false, chooseKind: true };
    const known = upgradedKind(kind);
    return { ...others, named: true, ...(known ? { kind: known } : {}) };
  }),
  // Read as today's are: two readings of one correction are the same letter by letter.
  changes,
);

const factsSchema = v.object({
  role: v.exactOptional(words),
  affiliation: v.exactOptional(words),
  kind: v.exactOptional(v.picklist(SPEAKER_KINDS)),
  named: v.exactOptional(v.boolean()),
});
export const aliasSchema: v.GenericSchema<unknown, RememberedAlias> = v.object({
  alias: name,
  name,
  facts: v.exactOptional(factsSchema),
  notAVoice: v.exactOptional(v.literal(true)),
});

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const corrections = v.pipe(v.array(correctionSchema), v.maxLength(MAX_CORRECTIONS));
const correctionsOfVersion1 = v.pipe(
  v.array(correctionsWith(changesOfVersion1)),
  v.maxLength(MAX_CORRECTIONS),
);

const position = count;
const forgotten = v.exactOptional(v.pipe(v.array(aliasSchema), v.maxLength(MAX_CORRECTIONS)));

/** A position beyond the end is the end. */
function withinLog<L extends CorrectionLog>(log: L): L {
  return { ...log, position: Math.min(log.position, log.corrections.length) };
}

/**
 * A log as it comes from storage or a file, brought up to this version. Logs of version 0 were the bare list of corrections, all
 * of them in force.
 */
const correctionLogSchema: v.GenericSchema<unknown, CorrectionLog> = v.union([
  v.pipe(
    v.object({ version: v.literal(LOG_VERSION), corrections, position, forgotten }),
    v.transform(withinLog),
  ),
  v.pipe(
    v.object({ version: v.literal(1), corrections: correctionsOfVersion1, position, forgotten }),
    v.transform((log): CorrectionLog => withinLog({ ...log, version: LOG_VERSION })),
  ),
  v.pipe(
    correctionsOfVersion1,
    v.transform((all): CorrectionLog => ({ version: LOG_VERSION, corrections: all, position: all.length })),
  ),
]);

/** A log as far as it is one; null for anything else. */
export function readCorrectionLog(value: unknown): CorrectionLog | null {
  const read = v.safeParse(correctionLogSchema, value);
  return read.success ? read.output : null;
}
