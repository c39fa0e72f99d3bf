import { createHash } from 'node:crypto';
import { resolve, relative, isAbsolute } from 'node:path';
import type { AnswerName } from './analysis-request.ts';

/** Longer names do not fit into every file system, endings included. Bytes of ASCII. */
const MAX_NAME = 180;

/**
 * Where in the folder of `--out` an answer is written: a file keeps its folders, below the folder where the command runs without
 * that folder; an article with an id is named after it. Two articles never share a file.
 *
 * @param ending without the dot
 */
export function answerFile(name: AnswerName, ending: string, here = process.cwd()): string {
  const { id, file, line } = name;
  if (id !== undefined) return `${asName(`${id}`)}.${ending}`;
  if (file === undefined) return `line-${line ?? 0}.${ending}`;
  const path = resolve(here, `${file}`);
  const below = relative(here, path);
  const kept = below.startsWith('..') || isAbsolute(below) ? path : below;
  return `${kept
    .split(/[\\/]/u)
    .filter((part) => part !== '')
    .map(asName)
    .join('/')}.${ending}`;
}

/** Any words as the name of a file; what had to be changed or cut is told apart by a hash. */
function asName(words: string): string {
  const safe = words
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{N}._ -]/gu, '_')
    .replace(/^\.+/u, '_');
  const short = safe.length > MAX_NAME || Buffer.byteLength(safe) > MAX_NAME ? safe.slice(0, 40) : safe;
  if (short === words && words !== '') return words;
  return `${short === '' ? '_' : short}-${createHash('sha256').update(words).digest('hex').slice(0, 8)}`;
}
