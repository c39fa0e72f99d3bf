import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file that is no article, with a sentence for the person who named it. */
export class CorpusFileError extends Error {
  override readonly name = 'CorpusFileError';
}

/** Text in an older encoding has a few bytes that are no UTF-8; what has more of them is none. */
const MOST_STRANGE = 0.1;
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * The text of a file, UTF-8, or UTF-16 with its byte order mark. Throws a `CorpusFileError` for one that is missing, empty, or no
 * text.
 */
export function corpusFileText(path: string): string {
  const bytes = corpusFileBytes(path);
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const text = utf16 ? new TextDecoder(utf16.encoding).decode(bytes) : bytes.toString('utf8');
  if (text.trim() === '') throw new CorpusFileError('the file is empty');
  const strange = text.match(/\uFFFD/gu)?.length ?? 0;
  if (strange > text.length * MOST_STRANGE) throw new CorpusFileError('the file is not text');
  return text;
}

/** Throws a `CorpusFileError` where a file, `.gz` too, cannot be the page of an article. */
export function checkCorpusPage(path: string): void {
  const bytes = corpusFileBytes(path);
  if (bytes.every((byte) => byte <= 0x20)) throw new CorpusFileError('the file is empty');
}

function corpusFileBytes(path: string): Buffer {
  const packed = bytesOf(path);
  if (packed.length === 0) throw new CorpusFileError('the file is empty');
  const bytes = /\.gz$/iu.test(path) ? unpacked(packed) : packed;
  const isUtf16 = UTF_16.some(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new CorpusFileError('the file is a PDF, not a page or text');
  if (!isUtf16 && bytes.includes(0)) throw new CorpusFileError('the file is binary, not a page or text');
  return bytes;
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new CorpusFileError('the file ends in .gz and cannot be unpacked');
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'that is a folder, not a file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  ENAMETOOLONG: 'there is no such file',
};

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new CorpusFileError(FAULTS[code] ?? (error instanceof Error ? error.message : String(error)));
  }
}
