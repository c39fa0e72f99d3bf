import * as v from 'valibot';
import { decideKind } from '../speakers/kinds/decide-kind.ts';
import { KINDS_OF_VERSION_1, upgradedKind } from '../speakers/kinds/upgraded-kind.ts';
import { SPEAKER_KINDS, type SpeakerKind } from '../speakers/speaker.ts';
import { MAX_ADDRESS_CHARACTERS } from './article-identity.ts';
import {
  HISTORY_VERSION,
  MAX_OPENING_CHARACTERS,
  MAX_PARAGRAPHS,
  MAX_QUOTE_CHARACTERS,
  MAX_QUOTES,
  MAX_SPEAKERS,
  MAX_STATEMENTS,
  MAX_UNHEARD,
  type HeardSpeaker,
  type HistoryEntry,
} from './history-entry.ts';
import type { RememberedArticle } from './reading/remembered-article.ts';
import { MAX_SIGNATURE_NUMBER, SIGNATURE_LENGTH } from './min-hash.ts';

const text = v.pipe(v.string(), v.maxLength(MAX_QUOTE_CHARACTERS));
const printed = v.nullable(text);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970, of a day that there is: beyond, no calendar can say when. */
export const momentSchema = v.pipe(count, v.maxValue(8.64e15));
const numbers = v.custom<readonly number[]>(
  (value) =>
    Array.isArray(value) &&
    value.length === SIGNATURE_LENGTH &&
    value.every((one) => Number.isInteger(one) && one >= 0 && one <= MAX_SIGNATURE_NUMBER),
  'Expected a signature',
);
const few = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));

const heard = {
  name: text,
  named: v.boolean(),
  role: printed,
  affiliation: printed,
  words: count,
  direct: count,
  indirect: count,
  quotes: few(text, MAX_QUOTES),
};
export const heardSpeakerSchema: v.GenericSchema<unknown, HeardSpeaker> = v.object({
  ...heard,
  kind: v.picklist(SPEAKER_KINDS),
});
/** Until version 1 “unnamed” was a kind, and “organization” was any body of which nothing was known. */
const heardSpeakerOfVersion1 = v.object({ ...heard, kind: v.picklist(KINDS_OF_VERSION_1) });

const known = {
  address: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ADDRESS_CHARACTERS)),
  fingerprint: text,
  title: text,
  publisher: printed,
  published: printed,
  readAt: momentSchema,
  words: v.object({ total: count, attributed: count }),
};
const entry = {
  ...known,
  paragraphs: few(
    v.object({
      number: count,
      opening: v.pipe(v.string(), v.maxLength(MAX_OPENING_CHARACTERS)),
      words: count,
      signature: numbers,
    }),
    MAX_PARAGRAPHS,
  ),
};
const statement = v.object({
  speaker: v.nullable(count),
  kind: v.nullable(v.picklist(SPEAKER_KINDS)),
  named: v.boolean(),
  direct: v.boolean(),
  via: printed,
  words: text,
  paragraph: count,
});

/** An entry as it comes from storage or a file: unknown keys are left out, anything else unexpected is refused. */
const heardIn = {
  speakers: few(heardSpeakerSchema, MAX_SPEAKERS),
  statements: v.exactOptional(few(statement, MAX_STATEMENTS)),
  unheard: v.exactOptional(few(v.object({ name: text, sentences: count }), MAX_UNHEARD)),
};
const historyEntrySchema: v.GenericSchema<unknown, HistoryEntry> = v.object({
  version: v.literal(HISTORY_VERSION),
  ...entry,
  ...heardIn,
});
const rememberedArticleSchema: v.GenericSchema<unknown, RememberedArticle> = v.object({
  ...known,
  ...heardIn,
});
const historyEntryOfVersion1 = v.object({
  version: v.literal(1),
  ...entry,
  speakers: few(heardSpeakerOfVersion1, MAX_SPEAKERS),
});

/** Kinds that a reader has chosen, by the name of the speaker. */
export type ChosenKinds = ReadonlyMap<string, SpeakerKind>;

/**
 * An entry as far as it is one, brought up to this version; null for anything else.
 *
 * @param chosen kinds that the reader has chosen in that article, which are not decided anew
 */
export function readHistoryEntry(value: unknown, chosen: ChosenKinds = new Map()): HistoryEntry | null {
  const read = v.safeParse(historyEntrySchema, value);
  if (read.success) return read.output;
  const earlier = v.safeParse(historyEntryOfVersion1, value);
  if (!earlier.success) return null;
  const { speakers, ...others } = earlier.output;
  return {
    ...others,
    version: HISTORY_VERSION,
    speakers: speakers.map((speaker) => ({ ...speaker, ...kindOfEarlier(speaker, chosen) })),
  };
}

/**
 * What is counted over many articles, of an entry as it comes from storage: its paragraphs, which are most of it, are not looked at.
 * Null for anything else.
 */
export function readRememberedArticle(value: unknown): RememberedArticle | null {
  const read = v.safeParse(rememberedArticleSchema, value);
  return read.success ? read.output : readHistoryEntry(value);
}

function kindOfEarlier(
  { kind, name, named, role, affiliation }: v.InferOutput<typeof heardSpeakerOfVersion1>,
  chosen: ChosenKinds,
): Pick<HeardSpeaker, 'kind' | 'named'> {
  const isNamed = named && kind !== 'unnamed';
  const byReader = chosen.get(name);
  if (byReader) return { kind: byReader, named: isNamed };
  const known = kind === 'organization' ? null : upgradedKind(kind);
  if (known && isNamed) return { kind: known, named: true };
  const is = role === null && affiliation === null ? 'body' : 'person';
  return { kind: decideKind({ is, name, named: isNamed, role, affiliation }), named: isNamed };
}
