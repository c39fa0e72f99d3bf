import * as v from 'valibot';
import type { CodedStatement, Coding } from '../corrections/agreement/coding.ts';
import { SPEAKER_KINDS } from '../speakers/speaker.ts';
import { NotAWhoseWordsFileError, parseFile } from './from-json.ts';
import { FILE_FORMAT, FILE_VERSION } from './report-file.ts';

/** Longer ones are of no article. UTF-16 units. */
const MAX_CODING_CHARACTERS = 50_000_000;
/** No article of ours has more. */
const MOST = 20_000;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const place = v.tuple([offset, offset]);
const fileSchema = v.object({
  format: v.literal(FILE_FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  report: v.exactOptional(
    v.object({
      text: v.string(),
      attributions: v.pipe(
        v.array(
          v.object({
            id: offset,
            content: v.pipe(v.array(place), v.maxLength(MOST)),
            speaker: v.nullable(v.string()),
            level: v.picklist(['outer', 'inner']),
          }),
        ),
        v.maxLength(MOST),
      ),
      speakers: v.pipe(
        v.array(v.object({ id: v.string(), name: v.string(), kind: v.string() })),
        v.maxLength(MOST),
      ),
    }),
  ),
});

/**
 * The answers in a file of ours about one article, from whatever text it is given; null for a file without a report. Throws a
 * `NotAWhoseWordsFileError` for anything else. Places outside the text are left out.
 */
export function readCoding(text: string): Coding | null {
  if (text.length > MAX_CODING_CHARACTERS) throw new NotAWhoseWordsFileError('too-large');
  const read = v.safeParse(fileSchema, parseFile(text));
  if (!read.success) throw new NotAWhoseWordsFileError('other-file');
  if (read.output.version > FILE_VERSION) throw new NotAWhoseWordsFileError('newer');
  const { report } = read.output;
  if (report === undefined) return null;
  const speakers = new Map(report.speakers.map((speaker) => [speaker.id, speaker]));
  return {
    text: report.text,
    statements: report.attributions
      .filter(({ level }) => level === 'outer')
      .map(({ id, content, speaker }): CodedStatement => {
        const own = speakers.get(speaker ?? '');
        return {
          id,
          places: content.filter(([start, end]) => start < end && end <= report.text.length),
          speaker: own?.name ?? null,
          kind: SPEAKER_KINDS.find((kind) => kind === own?.kind) ?? null,
        };
      })
      .filter(({ places }) => places.length > 0),
  };
}
