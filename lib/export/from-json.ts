import * as v from 'valibot';
import { chosenKinds } from '../corrections/chosen-kinds.ts';
import { readAlias, readArticleCorrections } from '../corrections/article-corrections.ts';
import { readListedCode, readListedCodes } from '../corrections/listed-codes.ts';
import { readHistoryEntry } from '../history/read-history-entry.ts';
import { FILE_FORMAT, FILE_VERSION, type Kept } from './report-file.ts';

/** A backup of ten thousand articles is about this long; more is not ours. UTF-16 units. */
const MAX_FILE_CHARACTERS = 300_000_000;
/** No list of ours is longer. */
const MAX_ENTRIES = 20_000;

/** Why a file cannot be imported: too large to be ours, no JSON, not ours, made by a newer version. Views have a sentence for each. */
export type ImportRefusal = 'too-large' | 'not-json' | 'other-file' | 'newer';

/** Thrown for a file that cannot be imported. Nothing has been changed then. */
export class NotAWhoseWordsFileError extends Error {
  override readonly name = 'NotAWhoseWordsFileError';
  readonly reason: ImportRefusal;
  constructor(reason: ImportRefusal) {
    super(`The file cannot be imported: ${reason}`);
    this.reason = reason;
  }
}

/** What a file brings, and how many of its entries could not be read. */
export interface Imported extends Kept {
  readonly unreadable: number;
}

const list = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), []);
const fileSchema = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  reviews: list,
  history: list,
  aliases: list,
  codes: list,
});

/**
 * Reads a file that `report-file.ts` made, from whatever text it is given: only what one guard each has looked at comes out, and
 * what it holds besides is left out. Corrections of older versions are brought up to date. Takes time linear in the text.
 */
export function fromJson(text: string): Imported {
  if (text.length > MAX_FILE_CHARACTERS) throw new NotAWhoseWordsFileError('too-large');
  const read = v.safeParse(fileSchema, parseFile(text));
  if (!read.success) throw new NotAWhoseWordsFileError('other-file');
  const { version, reviews, history, aliases, codes } = read.output;
  if (version > FILE_VERSION) throw new NotAWhoseWordsFileError('newer');
  const readable = reviews.flatMap((value) => readArticleCorrections(value) ?? []);
  const kindsOf = new Map(readable.map(({ address, log }) => [address, chosenKinds(log)]));
  const kept: Kept = {
    reviews: readable,
    history: history.flatMap((value) => {
      const entry = readHistoryEntry(value);
      return entry ? (readHistoryEntry(value, kindsOf.get(entry.address)) ?? []) : [];
    }),
    aliases: aliases.flatMap((value) => readAlias(value) ?? []),
    codes: readListedCodes(codes),
  };
  const all = reviews.length + history.length + aliases.length;
  const entries = kept.reviews.length + kept.history.length + kept.aliases.length;
  const noCodes = codes.filter((code) => readListedCode(code) === null).length;
  return { ...kept, unreadable: all - entries + noCodes };
}

/** The JSON of a file, its byte order mark aside. Throws `NotAWhoseWordsFileError` where it is none. */
export function parseFile(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      throw new NotAWhoseWordsFileError('not-json');
    throw error;
  }
}
