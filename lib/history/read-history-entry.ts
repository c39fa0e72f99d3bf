import * as v from 'valibot';
import { SPEAKER_KINDS } from '../speakers/speaker.ts';
import { MAX_ADDRESS_CHARACTERS } from './article-identity.ts';
import {
  HISTORY_VERSION,
  MAX_OPENING_CHARACTERS,
  MAX_PARAGRAPHS,
  MAX_QUOTE_CHARACTERS,
  MAX_QUOTES,
  MAX_SPEAKERS,
  type HeardSpeaker,
  type HistoryEntry,
} from './history-entry.ts';
import { MAX_SIGNATURE_NUMBER, SIGNATURE_LENGTH } from './min-hash.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_QUOTE_CHARACTERS));
const printed = v.nullable(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const numbers = v.custom<readonly number[]>(
  (value) =>
    Array.isArray(value) &&
    value.length === SIGNATURE_LENGTH &&
    value.every((one) => Number.isInteger(one) && one >= 0 && one <= MAX_SIGNATURE_NUMBER),
  'Expected a signature',
);
const few = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));

export const heardSpeakerSchema: v.GenericSchema<unknown, HeardSpeaker> = v.object({
  name: text,
  named: v.boolean(),
  kind: v.picklist(SPEAKER_KINDS),
  role: printed,
  affiliation: printed,
  words: count,
  direct: count,
  indirect: count,
  quotes: few(text, MAX_QUOTES),
});

/** An entry as it comes from storage or a file: unknown keys are left out, anything else unexpected is refused. */
const historyEntrySchema: v.GenericSchema<unknown, HistoryEntry> = v.object({
  version: v.literal(HISTORY_VERSION),
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS_CHARACTERS)),
  fingerprint: text,
  title: text,
  publisher: printed,
  published: printed,
  readAt: count,
  words: v.object({ total: count, attributed: count }),
  speakers: few(heardSpeakerSchema, MAX_SPEAKERS),
  paragraphs: few(
    v.object({
      number: count,
      opening: v.pipe(v.string(), v.maxLength(MAX_OPENING_CHARACTERS)),
      words: count,
      signature: numbers,
    }),
    MAX_PARAGRAPHS,
  ),
});

/** An entry as far as it is one; null for anything else. */
export function readHistoryEntry(value: unknown): HistoryEntry | null {
  const read = v.safeParse(historyEntrySchema, value);
  return read.success ? read.output : null;
}
