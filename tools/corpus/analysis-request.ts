import * as v from 'valibot';

/** What the answer to a request is known by: its own name, its file, or else the number of its line. */
export type AnswerName = Readonly<Record<string, string | number>>;

/** One article to analyse: its text, or the file it stands in. `name` comes first in the answer. */
export type AnalysisRequest =
  | { readonly kind: 'text'; readonly name: AnswerName; readonly text: string }
  | { readonly kind: 'file'; readonly name: AnswerName; readonly file: string }
  | { readonly kind: 'fault'; readonly name: AnswerName; readonly error: string };

const name = v.record(v.string(), v.union([v.string(), v.number()]));

/** A request as it comes from another process of ours. */
export const analysisRequestSchema: v.GenericSchema<unknown, AnalysisRequest> = v.variant('kind', [
  v.object({ kind: v.literal('text'), name, text: v.string() }),
  v.object({ kind: v.literal('file'), name, file: v.string() }),
  v.object({ kind: v.literal('fault'), name, error: v.string() }),
]);

const OBJECT = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  text: v.optional(v.string()),
  file: v.optional(v.string()),
});

/**
 * Reads one line of `analyze --jsonl`: `{"id"?, "text"}`, `{"id"?, "file"}`, or a path as it is.
 * @param line the line without its end; null where it was too long to keep
 * @param number counted from 1
 * @returns null for an empty line; a fault, never an exception, for a line that is none of these
 */
export function readAnalysisRequest(line: string | null, number: number): AnalysisRequest | null {
  const byNumber = { line: number };
  if (line === null) return { kind: 'fault', name: byNumber, error: 'the line is too long' };
  const content = line.trim();
  if (content === '') return null;
  if (!content.startsWith('{')) return { kind: 'file', name: { file: content }, file: content };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), OBJECT), content);
  if (!parsed.success) {
    const why = 'expected {"id", "text"} or {"id", "file"} as one line of JSON, or a path';
    return { kind: 'fault', name: byNumber, error: why };
  }
  const { id, text, file } = parsed.output;
  const name = {
    ...(id === undefined ? {} : { id }),
    ...(file === undefined ? {} : { file }),
  };
  if (text !== undefined && file === undefined) {
    return { kind: 'text', name: id === undefined ? byNumber : name, text };
  }
  if (file !== undefined && text === undefined) return { kind: 'file', name, file };
  return {
    kind: 'fault',
    name: id === undefined ? byNumber : name,
    error: 'expected "text" or "file", one of them',
  };
}
