import type { Report } from '../report/report.ts';

/** Longest name in bytes of UTF-8, ending included: ext4, NTFS and APFS take 255, some archives and clouds less. */
const MAX_BYTES = 120;

/** What some system does not take in a name, or takes for something else: separators, wildcards, unseen and turning characters. */
const UNSAFE = /(?:(?![\u200C\u200D])[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*#%&{}$!'`@+=~^[\];])+/gu;

/** Names that Windows keeps for devices, with or without an ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;

/**
 * A name for a file about an article that every system takes: day and title, `2024-03-12 The mill turns.csv`. Letters of any
 * script stay. The day is the one printed, else that of `at` (ms since 1970).
 *
 * @param ending without the dot
 */
export function fileName({ article }: Pick<Report, 'article'>, ending: string, at: number): string {
  const day =
    /^\d{4}-\d{2}-\d{2}/.exec(article.published ?? '')?.[0] ?? new Date(at).toISOString().slice(0, 10);
  return safeName(`${day} ${article.title}`, ending);
}

/** Any words as the name of a file. */
export function safeName(words: string, ending: string): string {
  const clean = words
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(UNSAFE, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.-]+/u, '');
  const short = cutToBytes(clean, MAX_BYTES - ending.length - 1).replace(/(?<![\s.-])[\s.-]+$/u, '');
  const name = short === '' ? 'article' : DEVICE.test(short) ? `article ${short}` : short;
  return `${name}.${ending}`;
}

/** The beginning of a text that takes no more bytes; a character and what is combined with it stay together. */
function cutToBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let [bytes, cut] = [0, ''];
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > most) break;
    cut += segment;
  }
  return cut;
}
